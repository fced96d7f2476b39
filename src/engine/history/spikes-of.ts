import type { Run } from "../run/run.ts";
import { dayNumber } from "../units/day.ts";
import type { History } from "./history.ts";
import { knownDistanceM, mayHaveBeenLonger } from "./known-distance.ts";

/**
 * How one run stood against the longest of the 30 days before it. Only `scored` carries a ratio; every
 * other kind says why there is none.
 */
export type SpikeScore = { readonly run: Run } & (
  | {
      readonly kind: "scored";
      readonly distanceM: number;
      /** This run's distance over the longest before. */
      readonly ratio: number;
      readonly longestBeforeM: number;
      readonly longestBefore: Run;
      /** Runs of those 30 days: against very few, almost any run is a spike. */
      readonly runsBefore: number;
      /** Runs of those 30 days that may have been longer than recorded: with any, the true ratio may be smaller. */
      readonly uncertainBefore: number;
    }
  /** This run's own distance is not known. */
  | { readonly kind: "no-distance" }
  /** The record begins less than 30 days before this run. */
  | { readonly kind: "first-days" }
  /** Nothing was run in the 30 days before: there is no longest run to stand against. */
  | { readonly kind: "after-break" }
  /** There were runs in those days, but no distance of them is known. */
  | { readonly kind: "unknown-before" }
);

/** Days looked back from a run, its own day left out: docs/evidence/single-run-spike.md. */
export const SPIKE_WINDOW_DAYS = 30;

/**
 * The spike measure for every run, in the order of the history. The window is the 30 days before the run's
 * day: runs of one day never stand against each other, because their order and whether they were one
 * outing cut in two is often not known. A run in doubt is scored by its own distance, and is no longest run for others:
 * it counts among those that may have been longer.
 */
export function spikesOf(
  history: Pick<History, "runs">,
  isInDoubt: (run: Run) => boolean = () => false,
): readonly SpikeScore[] {
  const { runs } = history;
  const days = runs.map((run) => dayNumber(run.ranOnDay));
  const firstDay = days[0] ?? 0;
  const window = longestOfWindow(runs, days, isInDoubt);
  return runs.map((run, index) => {
    const day = days[index] ?? firstDay;
    window.moveTo(day);
    return scoreOf(run, day - firstDay, window);
  });
}

const scoreOf = (run: Run, daysOfRecord: number, window: Window): SpikeScore => {
  const distanceM = knownDistanceM(run);
  if (distanceM === undefined) return { kind: "no-distance", run };
  if (daysOfRecord < SPIKE_WINDOW_DAYS) return { kind: "first-days", run };
  if (window.runs() === 0) return { kind: "after-break", run };
  const longestBefore = window.longest();
  const longestBeforeM = longestBefore && knownDistanceM(longestBefore);
  if (longestBefore === undefined || longestBeforeM === undefined) return { kind: "unknown-before", run };
  const ratio = distanceM / longestBeforeM;
  return {
    kind: "scored",
    run,
    distanceM,
    ratio,
    longestBeforeM,
    longestBefore,
    runsBefore: window.runs(),
    uncertainBefore: window.uncertain(),
  };
};

interface Window {
  /** Lets the days before this one in and those older than the window out. Days never fall. */
  moveTo(day: number): void;
  runs(): number;
  uncertain(): number;
  longest(): Run | undefined;
}

/** The longest run of a window that slides over the days; each run enters and leaves once. */
const longestOfWindow = (
  runs: readonly Run[],
  days: readonly number[],
  isInDoubt: (run: Run) => boolean,
): Window => {
  let from = 0;
  let to = 0;
  let uncertain = 0;
  const falling: number[] = []; // places of the runs that are or can yet become the longest, longest first
  let head = 0;
  const lengthAt = (place: number | undefined): number => {
    const run = place === undefined ? undefined : runs[place];
    return run === undefined || isInDoubt(run) ? 0 : (knownDistanceM(run) ?? 0);
  };
  const isUncertain = (place: number): number => {
    const run = runs[place];
    return run !== undefined && (mayHaveBeenLonger(run) || isInDoubt(run)) ? 1 : 0;
  };

  const enter = (place: number): void => {
    uncertain += isUncertain(place);
    // of equals the later one stays: it is the one the runner remembers
    while (falling.length > head && lengthAt(falling.at(-1)) <= lengthAt(place)) falling.pop();
    falling.push(place);
  };

  const leave = (place: number): void => {
    uncertain -= isUncertain(place);
    if (falling[head] === place) head++;
  };

  return {
    moveTo(day) {
      while (to < runs.length && (days[to] ?? day) < day) enter(to++);
      while (from < to && (days[from] ?? day) < day - SPIKE_WINDOW_DAYS) leave(from++);
    },
    runs: () => to - from,
    uncertain: () => uncertain,
    longest: () => (lengthAt(falling[head]) > 0 ? runs[falling[head] ?? -1] : undefined),
  };
};
