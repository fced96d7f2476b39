import { type CadenceLines, cadenceDeviation } from "../../history/cadence-line.ts";
import { knownDistanceM } from "../../history/known-distance.ts";
import type { Run } from "../../run/run.ts";
import { isAbove } from "../../units/quantities.ts";
import type { ExperimentDay } from "./experiment-days.ts";
import type { Lever } from "./protocol.ts";

/** What is known of one day, to tell whether the change was made on it. */
export interface DayLived {
  /** The runs of the day, oldest first: at least one. */
  readonly runs: readonly Run[];
  /** The runner's own cadence by speed, as it stood before the experiment. */
  readonly lines: CadenceLines;
  /** Exercises noted on the day; absent when nothing was noted. */
  readonly did?: readonly string[];
  /** The runner's own word for the day, where the data cannot tell. */
  readonly told?: boolean;
}

// Product choices: docs/evidence/experiments.md.
/** Half of the way to the aim counts as changed. */
const HALF = 0.5;
/** Two runs begun closer together are one run in two recordings. */
const APART_MS = 2 * 3_600_000;
/** With more of the day's distance than this in one run, the day was not split. */
const SPLIT_RATIO = 0.7;

/** Was the change made on this day, as far as the runs and the diary tell? Absent is not known, never no. */
export function wasChanged(lever: Lever, day: DayLived): ExperimentDay["wasChanged"] {
  switch (lever.kind) {
    case "cadence-up":
      return agreed(day.runs.map((run) => isCadenceUp(run, day.lines, lever.ratio)));
    case "shoes":
      return agreed(
        day.runs.map(({ shoeId }) => (shoeId === undefined ? undefined : shoeId === lever.shoeId)),
      );
    case "surface":
      return agreed(day.runs.map((run) => isOnSurface(run, lever.surface)));
    case "distance-split":
      return isSplit(day.runs);
    case "warm-up":
      return day.told ?? (day.did?.some((id) => lever.exerciseIds.includes(id)) ? true : undefined);
    case "strength-before":
      return day.told; // what was noted of the day does not say whether it came before the run
  }
}

/** Levers of which no recording tells: the runner is asked, and their word counts. */
export type AskedLever = Extract<Lever, { readonly kind: "warm-up" | "strength-before" }>;

export const isAskedAbout = (lever: Lever): lever is AskedLever =>
  lever.kind === "warm-up" || lever.kind === "strength-before";

/** Runs of one day that say different things, or of which one says nothing, tell nothing together. */
const agreed = (runs: readonly (boolean | undefined)[]): boolean | undefined =>
  runs.every((one) => one === runs[0]) ? runs[0] : undefined;

function isCadenceUp(run: Run, lines: CadenceLines, ratio: number): boolean | undefined {
  const line = run.isTreadmill ? lines.treadmill : lines.ground;
  const deviationSpm = cadenceDeviation(run, lines);
  if (line === undefined || deviationSpm === undefined) return undefined;
  const middleMps = (line.fromSpeedMps + line.toSpeedMps) / 2;
  const ownSpm = line.interceptSpm + line.slopeSpmPerMps * middleMps;
  return !isAbove(HALF * (ratio - 1) * ownSpm, deviationSpm);
}

function isOnSurface(run: Run, surface: Run["surface"]): boolean | undefined {
  const known = run.isTreadmill ? "treadmill" : (run.surface ?? (run.isTrail ? "trail" : undefined));
  if (known === undefined || known === "mixed") return undefined;
  return known === surface;
}

function isSplit(runs: readonly Run[]): boolean | undefined {
  const distances = runs.map(knownDistanceM);
  const totalM = distances.reduce<number>((sum, distanceM) => sum + (distanceM ?? Number.NaN), 0);
  if (Number.isNaN(totalM)) return undefined;
  const isMost = (distanceM: number): boolean => isAbove(distanceM, SPLIT_RATIO * totalM);
  if (distances.some((distanceM) => isMost(distanceM ?? 0))) return false;
  if (!runs.every(isStartKnown)) return undefined;
  const parts: { readonly startedAtMs: number; distanceM: number }[] = [];
  for (const run of runs) {
    const distanceM = knownDistanceM(run) ?? 0;
    const last = parts.at(-1);
    if (last !== undefined && run.startedAtMs - last.startedAtMs < APART_MS) last.distanceM += distanceM;
    else parts.push({ startedAtMs: run.startedAtMs, distanceM });
  }
  return parts.length > 1 && parts.every(({ distanceM }) => !isMost(distanceM));
}

/** A run told by hand without its time of day stands at noon, which says nothing of the hours between two runs. */
const isStartKnown = ({ source, localStartHour }: Run): boolean =>
  source !== "by-hand" || localStartHour !== undefined;
