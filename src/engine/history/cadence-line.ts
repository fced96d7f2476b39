import type { Run } from "../run/run.ts";
import { addDays, type Day } from "../units/day.ts";
import type { History } from "./history.ts";
import { medianOf } from "./median-of.ts";
import { runsBetween } from "./runs-between.ts";

/** A runner's usual cadence by speed: `interceptSpm + slope × speed`, drawn from this runner's own runs. */
export interface CadenceLine {
  readonly interceptSpm: number;
  readonly slopeSpmPerMps: number;
  /** Half of the runs lie within this of the line. */
  readonly spreadSpm: number;
  readonly runs: number;
  /** The speeds the runs covered; beyond them the line is not known. */
  readonly fromSpeedMps: number;
  readonly toSpeedMps: number;
}

/** Ground and treadmill apart: they are not alike. Each is absent without enough runs on it. */
export interface CadenceLines {
  readonly ground?: CadenceLine;
  readonly treadmill?: CadenceLine;
}

// docs/evidence/cadence.md says where each of these comes from.
/** Steps per minute gained with each metre per second. */
const SLOPE_SPM_PER_MPS = 5.6;
/** A line of fewer runs says more about those days than about the runner. */
const RUNS_NEEDED = 10;
const BASELINE_DAYS = 365;
/** Below these a bin holds walking; above, a misread sensor. */
const SLOWEST_RUNNING_MPS = 1.7;
const LOWEST_RUNNING_SPM = 130;
const HIGHEST_RUNNING_SPM = 240;
const SECONDS_NEEDED = 120;

/** The lines as they stood before a day, from the year up to it. */
export function cadenceLine(history: Pick<History, "runs">, asOf: Day): CadenceLines {
  return linesOf(runsBetween(history.runs, addDays(asOf, -BASELINE_DAYS), addDays(asOf, -1)));
}

/** The lines of these runs; give what each says on its own when it is known already. */
export function linesOf(runs: readonly Run[], own = runs.map((run) => ownCadence(run))): CadenceLines {
  const ground = lineOf(own.filter((_, place) => runs[place]?.isTreadmill === false));
  const treadmill = lineOf(own.filter((_, place) => runs[place]?.isTreadmill === true));
  return { ...(ground !== undefined && { ground }), ...(treadmill !== undefined && { treadmill }) };
}

/**
 * How far a run's cadence lay from the runner's own line, in steps per minute, at the run's own speeds
 * (negative: fewer steps). Absent without a line for such runs, or without enough running at speeds it covers.
 */
export function cadenceDeviation(run: Run, lines: CadenceLines): number | undefined {
  const line = run.isTreadmill ? lines.treadmill : lines.ground;
  if (line === undefined) return undefined;
  const own = ownCadence(run, line.fromSpeedMps, line.toSpeedMps);
  return own === undefined ? undefined : own.interceptSpm - line.interceptSpm;
}

/** What one run alone says of the line, and the speeds it says it for. */
export interface OwnCadence {
  readonly interceptSpm: number;
  readonly fromSpeedMps: number;
  readonly toSpeedMps: number;
}

/** From the run's running between two speeds, all of it unless told; nothing when there is too little. */
export function ownCadence(
  run: Run,
  fromSpeedMps = SLOWEST_RUNNING_MPS,
  toSpeedMps = Number.POSITIVE_INFINITY,
): OwnCadence | undefined {
  let seconds = 0;
  let summed = 0;
  let slowest = Number.POSITIVE_INFINITY;
  let fastest = 0;
  for (const bin of run.cadence?.bySpeed ?? []) {
    const { speedMps, cadenceMeanSpm } = bin;
    if (speedMps < fromSpeedMps || speedMps > toSpeedMps || speedMps < SLOWEST_RUNNING_MPS) continue;
    if (cadenceMeanSpm < LOWEST_RUNNING_SPM || cadenceMeanSpm > HIGHEST_RUNNING_SPM) continue;
    seconds += bin.seconds;
    summed += bin.seconds * (cadenceMeanSpm - SLOPE_SPM_PER_MPS * speedMps);
    if (speedMps < slowest) slowest = speedMps;
    if (speedMps > fastest) fastest = speedMps;
  }
  if (seconds < SECONDS_NEEDED) return undefined;
  return { interceptSpm: summed / seconds, fromSpeedMps: slowest, toSpeedMps: fastest };
}

const lineOf = (runs: readonly (OwnCadence | undefined)[]): CadenceLine | undefined => {
  const told = runs.filter((own) => own !== undefined);
  const intercepts = told.map((own) => own.interceptSpm);
  // the median of whole runs: one run with a misplaced sensor moves nothing
  const interceptSpm = medianOf(intercepts);
  if (interceptSpm === undefined || told.length < RUNS_NEEDED) return undefined;
  return {
    interceptSpm,
    slopeSpmPerMps: SLOPE_SPM_PER_MPS,
    spreadSpm: medianOf(intercepts.map((intercept) => Math.abs(intercept - interceptSpm))) ?? 0,
    runs: told.length,
    fromSpeedMps: told.reduce(
      (slowest, own) => Math.min(slowest, own.fromSpeedMps),
      Number.POSITIVE_INFINITY,
    ),
    toSpeedMps: told.reduce((fastest, own) => Math.max(fastest, own.toSpeedMps), 0),
  };
};
