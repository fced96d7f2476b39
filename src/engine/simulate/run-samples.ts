import { COLUMN_NAMES, type ColumnName, type Samples } from "../activity/activity.ts";
import { bodyChannel } from "./body-channel.ts";
import type { Moment } from "./channel.ts";
import { type Course, makeCourse, onCourse } from "./course.ts";
import { paceNow } from "./pace.ts";
import { placeChannel } from "./place-channel.ts";
import { bellCurve, between, type Random, seededRandom } from "./random.ts";
import { speedOnSlope } from "./runner.ts";
import type { PlannedRun, SimulatedLife } from "./simulated-life.ts";

/** A span in which the device was stopped. */
export interface Pause {
  readonly fromMs: number;
  readonly toMs: number;
}

const LONGEST_ROUND_M = 7000;
const FAVOURITE_ROUNDS = 4;
/** Nobody in these lives is slower than this over a whole run, walks included. */
const SLOWEST_MEAN_MPS = 1.2;

/** Runs a planned run: one sample a second, as body, land and device would have it. */
export function runSamples(
  life: SimulatedLife,
  run: PlannedRun,
  startMs: number,
  random: Random,
): { readonly samples: Samples; readonly pauses: readonly Pause[] } {
  const course = courseOf(life, run);
  const rows = Math.ceil(run.distanceM / SLOWEST_MEAN_MPS) + 60;
  const timeMs = new Float64Array(rows);
  const channels = [
    placeChannel(life, run, course, rows, random),
    bodyChannel(life, run, rows, random),
  ] as const;
  const crossings = crossingsOf(run, random);
  const pauses: Pause[] = [];
  const now: Moment = { timeMs: startMs, runningS: 0, doneM: 0, speedMps: 0.6, gradeRatio: 0 };
  let mood = 0;

  let row = 0;
  for (; row < rows; row++) {
    mood = 0.97 * mood + 0.012 * bellCurve(random);
    now.gradeRatio = course === undefined ? 0 : onCourse(course, course.gradeRatio, now.doneM);
    const wanted = paceNow(run, life.runner, now.doneM, now.runningS);
    const aimed = course === undefined ? wanted : speedOnSlope(wanted * (1 + mood), now.gradeRatio);
    now.speedMps += 0.25 * (aimed - now.speedMps);

    timeMs[row] = now.timeMs;
    for (const channel of channels) channel.record(now, row);
    if (now.doneM >= run.distanceM) break;

    const crossing = crossings[pauses.length];
    if (crossing !== undefined && now.doneM >= crossing.atM) {
      const toMs = now.timeMs + crossing.waitS * 1000;
      pauses.push({ fromMs: now.timeMs, toMs });
      now.timeMs = toMs;
      now.speedMps = 1;
    } else {
      now.timeMs += 1000;
      now.runningS += 1;
      now.doneM = Math.min(run.distanceM, now.doneM + now.speedMps);
    }
  }

  const count = Math.min(rows, row + 1);
  const columns: Partial<Record<ColumnName, Float64Array>> = {};
  for (const channel of channels) {
    for (const name of COLUMN_NAMES) {
      const values = channel.columns[name];
      if (values) columns[name] = values.slice(0, count);
    }
  }
  const samples = { count, timeMs: timeMs.slice(0, count), columns };
  return { samples: course === undefined ? samples : { ...samples, isAltitudeBarometric: true }, pauses };
}

/** The runner has a few favourite rounds and takes one of them, longer or shorter. */
function courseOf(life: SimulatedLife, run: PlannedRun): Course | undefined {
  if (run.terrain === "treadmill") return undefined;
  const rounds = run.terrain === "mountain" ? 1 : Math.ceil(run.distanceM / LONGEST_ROUND_M);
  const lengthM = run.distanceM / rounds;
  const favourite = seededRandom(life.seed + (run.index % FAVOURITE_ROUNDS));
  return makeCourse(lengthM, Math.max(1, (run.climbPerKmM * lengthM) / 1000), favourite);
}

/** Where the runner has to wait: streets have crossings, mountains and machines have none. */
function crossingsOf(
  run: PlannedRun,
  random: Random,
): readonly { readonly atM: number; readonly waitS: number }[] {
  const crossings: { atM: number; waitS: number }[] = [];
  if (run.terrain === "treadmill" || run.terrain === "mountain") return crossings;
  let atM = between(random, 600, 4000);
  while (atM < run.distanceM - 200) {
    crossings.push({ atM, waitS: Math.round(between(random, 8, 50)) });
    atM += between(random, 1500, 5000);
  }
  return crossings;
}
