import type { Run } from "../run/run.ts";
import type { SpeedBin } from "../run/run-measures.ts";
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

/** The lines of these runs. */
export function linesOf(runs: readonly Run[]): CadenceLines {
  const ground = lineOf(runs.filter((run) => !run.isTreadmill));
  const treadmill = lineOf(runs.filter((run) => run.isTreadmill));
  return { ...(ground !== undefined && { ground }), ...(treadmill !== undefined && { treadmill }) };
}

/**
 * How far a run's cadence lay from the runner's own line, in steps per minute, at the run's own speeds
 * (negative: fewer steps). Absent without a line for such runs, or without enough running at speeds it covers.
 */
export function cadenceDeviation(run: Run, lines: CadenceLines): number | undefined {
  const line = run.isTreadmill ? lines.treadmill : lines.ground;
  if (line === undefined) return undefined;
  const own = interceptOf(run, line.fromSpeedMps, line.toSpeedMps);
  return own === undefined ? undefined : own - line.interceptSpm;
}

const lineOf = (runs: readonly Run[]): CadenceLine | undefined => {
  const intercepts: number[] = [];
  let fromSpeedMps = Number.POSITIVE_INFINITY;
  let toSpeedMps = 0;
  for (const run of runs) {
    const intercept = interceptOf(run, SLOWEST_RUNNING_MPS, Number.POSITIVE_INFINITY);
    if (intercept === undefined) continue;
    intercepts.push(intercept);
    for (const bin of run.cadence?.bySpeed ?? []) {
      if (!isRunning(bin)) continue;
      fromSpeedMps = Math.min(fromSpeedMps, bin.speedMps);
      toSpeedMps = Math.max(toSpeedMps, bin.speedMps);
    }
  }
  // the median of whole runs: one run with a misplaced sensor moves nothing
  const interceptSpm = medianOf(intercepts);
  if (interceptSpm === undefined || intercepts.length < RUNS_NEEDED) return undefined;
  const spreadSpm = medianOf(intercepts.map((intercept) => Math.abs(intercept - interceptSpm))) ?? 0;
  return {
    interceptSpm,
    slopeSpmPerMps: SLOPE_SPM_PER_MPS,
    spreadSpm,
    runs: intercepts.length,
    fromSpeedMps,
    toSpeedMps,
  };
};

const isRunning = ({ speedMps, cadenceMeanSpm }: SpeedBin): boolean =>
  speedMps >= SLOWEST_RUNNING_MPS &&
  cadenceMeanSpm >= LOWEST_RUNNING_SPM &&
  cadenceMeanSpm <= HIGHEST_RUNNING_SPM;

/** Where this run alone would put the line, from its running between two speeds; nothing of too little. */
const interceptOf = (run: Run, fromSpeedMps: number, toSpeedMps: number): number | undefined => {
  let seconds = 0;
  let summed = 0;
  for (const bin of run.cadence?.bySpeed ?? []) {
    if (bin.speedMps < fromSpeedMps || bin.speedMps > toSpeedMps || !isRunning(bin)) continue;
    seconds += bin.seconds;
    summed += bin.seconds * (bin.cadenceMeanSpm - SLOPE_SPM_PER_MPS * bin.speedMps);
  }
  return seconds < SECONDS_NEEDED ? undefined : summed / seconds;
};
