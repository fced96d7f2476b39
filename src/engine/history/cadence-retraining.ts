import type { Run } from "../run/run.ts";
import { addDays, type Day } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { type CadenceLine, cadenceLine } from "./cadence-line.ts";
import type { History } from "./history.ts";
import { medianOf } from "./median-of.ts";
import { runsBetween } from "./runs-between.ts";

/** How trying more steps has gone since a day: what was done of it, and what the watch saw change. */
export type CadenceRetraining =
  | { readonly kind: "not-known"; readonly because: "no-line-before" | "no-runs-since" }
  | {
      readonly kind: "known";
      readonly sinceDay: Day;
      /** Own cadence before it began, and the target, both at the middle of the easy speeds since. */
      readonly ownSpm: number;
      readonly targetSpm: number;
      /** The easy running since: at speeds no faster than the middle of those before. */
      readonly easy: AtTarget;
      /** Runs with easy running of known cadence, oldest first. */
      readonly runs: readonly RunAtTarget[];
      /** One for each measure the watch recorded often enough before and since, at like speed. */
      readonly effects: readonly DynamicsChange[];
    };

export interface AtTarget {
  readonly seconds: number;
  readonly secondsAtTarget: number;
  /** Of the easy time; 0 to 1. */
  readonly atTargetRatio: number;
  /** How far above the own line it was run, in the mean: 0.05 is five in a hundred more steps. */
  readonly riseRatio: number;
}

export interface RunAtTarget extends AtTarget {
  readonly runId: string;
  readonly ranOnDay: Day;
}

/** A measure of the watch before and since, in runs of like speed. */
export interface DynamicsChange {
  readonly key: "contact-time" | "vertical-oscillation" | "step-length";
  readonly before: number;
  readonly since: number;
  readonly runsBefore: number;
  readonly runsSince: number;
  /** More than two standard errors between runs. Shoes, sensor and ground can do as much. */
  readonly isBeyondChance: boolean;
}

// docs/evidence/cadence.md says where each of these comes from.
const BEFORE_DAYS = 90;
/** A little under the target counts: feet and watches both waver. Product choice. */
const LEEWAY_SPM = 2;
/** Below it a bin holds walking. */
const SLOWEST_RUNNING_MPS = 1.7;
const SPEED_BIN_MPS = 0.25;
const LIKE_SPEED_MPS = 0.25;
const RUNS_NEEDED = 3;
const STANDARD_ERRORS = 2;

/**
 * The share of easy running at the target cadence since a day, and the watch's dynamics before and since. The target
 * is the runner's own line as it stood before that day, raised: running since does not move it. Treadmills are left out.
 */
export function cadenceRetraining(
  history: Pick<History, "runs">,
  { sinceDay, today, riseRatio }: { readonly sinceDay: Day; readonly today: Day; readonly riseRatio: number },
): CadenceRetraining {
  const line = cadenceLine(history, sinceDay).ground;
  if (line === undefined) return { kind: "not-known", because: "no-line-before" };
  const outside = (from: Day, to: Day) =>
    runsBetween(history.runs, from, to).filter(({ isTreadmill }) => !isTreadmill);
  const before = outside(addDays(sinceDay, -BEFORE_DAYS), addDays(sinceDay, -1));
  const since = outside(sinceDay, today);
  const easyUpToMps = easySpeedOf(before) ?? (line.fromSpeedMps + line.toSpeedMps) / 2;
  const runs = since.flatMap((run) => runAtTarget(run, line, riseRatio, easyUpToMps) ?? []);
  if (runs.length === 0) return { kind: "not-known", because: "no-runs-since" };
  const middleMps = medianOf(since.flatMap(({ speedMeanMps }) => speedMeanMps ?? [])) ?? easyUpToMps;
  const ownSpm = spmAt(line, Math.min(middleMps, easyUpToMps));
  return {
    kind: "known",
    sinceDay,
    ownSpm,
    targetSpm: ownSpm * riseRatio,
    easy: together(runs),
    runs,
    effects: effectsOf(before, since, middleMps),
  };
}

const spmAt = (line: CadenceLine, speedMps: number): number =>
  line.interceptSpm + line.slopeSpmPerMps * speedMps;

/** The middle of the runs' own speeds, and a bin more, since a bin holds what lies around it. */
const easySpeedOf = (runs: readonly Run[]): number | undefined => {
  const middle = medianOf(runs.flatMap(({ speedMeanMps }) => speedMeanMps ?? []));
  return middle === undefined ? undefined : middle + SPEED_BIN_MPS;
};

function runAtTarget(
  run: Run,
  line: CadenceLine,
  riseRatio: number,
  easyUpToMps: number,
): RunAtTarget | undefined {
  let [seconds, secondsAtTarget, risen] = [0, 0, 0];
  for (const bin of run.cadence?.bySpeed ?? []) {
    if (bin.speedMps < SLOWEST_RUNNING_MPS || bin.speedMps > easyUpToMps) continue;
    const own = spmAt(line, bin.speedMps);
    seconds += bin.seconds;
    risen += bin.seconds * (bin.cadenceMeanSpm / own - 1);
    if (bin.cadenceMeanSpm >= own * riseRatio - LEEWAY_SPM) secondsAtTarget += bin.seconds;
  }
  if (seconds === 0) return undefined;
  return {
    runId: run.id,
    ranOnDay: run.ranOnDay,
    seconds,
    secondsAtTarget,
    atTargetRatio: secondsAtTarget / seconds,
    riseRatio: risen / seconds,
  };
}

function together(runs: readonly AtTarget[]): AtTarget {
  const sum = (of: (run: AtTarget) => number): number => runs.reduce((total, run) => total + of(run), 0);
  const seconds = sum((run) => run.seconds);
  const secondsAtTarget = sum((run) => run.secondsAtTarget);
  return {
    seconds,
    secondsAtTarget,
    atTargetRatio: secondsAtTarget / seconds,
    riseRatio: sum((run) => run.riseRatio * run.seconds) / seconds,
  };
}

const DYNAMICS: readonly (readonly [DynamicsChange["key"], (run: Run) => number | undefined])[] = [
  ["contact-time", ({ dynamics }) => dynamics?.contactTimeMeanS],
  ["vertical-oscillation", ({ dynamics }) => dynamics?.verticalOscillationMeanM],
  ["step-length", ({ dynamics, stepLengthMeanM }) => dynamics?.stepLengthMeanM ?? stepLengthMeanM],
];

function effectsOf(
  before: readonly Run[],
  since: readonly Run[],
  speedMps: number,
): readonly DynamicsChange[] {
  const alike = (runs: readonly Run[]) =>
    runs.filter(
      ({ speedMeanMps }) =>
        speedMeanMps !== undefined && !isAbove(Math.abs(speedMeanMps - speedMps), LIKE_SPEED_MPS),
    );
  const [earlier, later] = [alike(before), alike(since)];
  return DYNAMICS.flatMap(([key, of]) => {
    const [then, now] = [earlier.flatMap((run) => of(run) ?? []), later.flatMap((run) => of(run) ?? [])];
    if (then.length < RUNS_NEEDED || now.length < RUNS_NEEDED) return [];
    const [a, b] = [meanAndError(then), meanAndError(now)];
    return [
      {
        key,
        before: a.mean,
        since: b.mean,
        runsBefore: then.length,
        runsSince: now.length,
        isBeyondChance: isAbove(Math.abs(b.mean - a.mean), STANDARD_ERRORS * Math.hypot(a.error, b.error)),
      },
    ];
  });
}

function meanAndError(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (values.length - 1) / values.length) };
}
