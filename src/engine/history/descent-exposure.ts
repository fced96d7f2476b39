import type { Run } from "../run/run.ts";
import { addDays, type Day } from "../units/day.ts";
import type { History } from "./history.ts";
import { knownDescentM, knownDistanceM } from "./known-distance.ts";
import { medianOf } from "./median-of.ts";
import { runsBetween } from "./runs-between.ts";

/** Metres run downhill in the 28 days before a day, beside what is usual for this runner. */
export interface DescentExposure {
  /** At least this much when runs of the window lack a descent. Absent when no run of it tells. */
  readonly recentM?: number;
  readonly runs: number;
  readonly runsWithoutDescent: number;
  /** Median of the 28-day stretches before, whole ones with every descent known; absent with fewer than three. */
  readonly usualM?: number;
  /** Descent for each metre run, now over usual: above 1, the ground was hillier. Absent without distances, or on flat ground. */
  readonly hillierRatio?: number;
  /** Share of the recent runs with a descent whose heights came from GPS, which reads too much. */
  readonly gpsRatio?: number;
  readonly mostDescentRun?: Run;
}

/** docs/evidence/unusual-descent.md. */
const STRETCH_DAYS = 28;
const STRETCHES = 6;
const STRETCHES_NEEDED = 3;

export function descentExposure(history: Pick<History, "runs">, beforeDay: Day): DescentExposure {
  const recent = stretch(history, beforeDay, 0);
  const known = recent.filter((run) => knownDescentM(run) !== undefined);
  const firstDay = history.runs[0]?.ranOnDay ?? beforeDay;
  const usual: number[] = [];
  const usualGrades: number[] = [];
  for (let back = 1; back <= STRETCHES; back++) {
    if (addDays(beforeDay, -(back + 1) * STRETCH_DAYS) < firstDay) break;
    const runs = stretch(history, beforeDay, back);
    if (runs.length === 0 || runs.some((run) => knownDescentM(run) === undefined)) continue;
    usual.push(sumM(runs));
    const grade = gradeOf(runs);
    if (grade !== undefined) usualGrades.push(grade);
  }
  const usualM = usual.length < STRETCHES_NEEDED ? undefined : medianOf(usual);
  const recentGrade = gradeOf(known);
  const usualGrade = medianOf(usualGrades);
  const mostDescent = known.reduce<Run | undefined>(
    (most, run) => (most && (knownDescentM(most) ?? 0) >= (knownDescentM(run) ?? 0) ? most : run),
    undefined,
  );
  return {
    runs: recent.length,
    runsWithoutDescent: recent.length - known.length,
    ...(known.length > 0 && {
      recentM: sumM(known),
      gpsRatio: known.filter((run) => run.climb?.basis === "gps").length / known.length,
    }),
    ...(usualM !== undefined && { usualM }),
    ...(usualM !== undefined &&
      recentGrade !== undefined &&
      usualGrade !== undefined &&
      usualGrade > 0 && { hillierRatio: recentGrade / usualGrade }),
    ...(mostDescent !== undefined && { mostDescentRun: mostDescent }),
  };
}

const stretch = (history: Pick<History, "runs">, beforeDay: Day, back: number): readonly Run[] =>
  runsBetween(
    history.runs,
    addDays(beforeDay, -(back + 1) * STRETCH_DAYS),
    addDays(beforeDay, -back * STRETCH_DAYS - 1),
  );

const sumM = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + (knownDescentM(run) ?? 0), 0);

/** Metres down for each metre run; nothing of nothing, or when a distance is unknown. */
const gradeOf = (runs: readonly Run[]): number | undefined => {
  let distanceM = 0;
  for (const run of runs) {
    const ownM = knownDistanceM(run);
    if (ownM === undefined) return undefined;
    distanceM += ownM;
  }
  return distanceM === 0 ? undefined : sumM(runs) / distanceM;
};
