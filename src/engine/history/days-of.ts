import type { Day } from "../units/day.ts";
import type { History } from "./history.ts";
import { knownDistanceM } from "./known-distance.ts";
import { type SpikeScore, spikesOf } from "./spikes-of.ts";

/** One day with at least one run on it, as the history chart draws it. */
export interface HistoryDay {
  readonly day: Day;
  /** Summed over the runs whose distance is known. */
  readonly distanceM: number;
  /** Runs of this day without a known distance; absent when there are none. */
  readonly runsWithoutDistance?: number;
  /** Longest run of the 30 days before. Absent when it cannot be told. */
  readonly longestBeforeM?: number;
  /** Of the longest run of the day against it. */
  readonly spikeRatio?: number;
}

/** Every day that was run on, oldest first. */
export function daysOf(
  history: Pick<History, "runs">,
  spikes: readonly SpikeScore[] = spikesOf(history),
): readonly HistoryDay[] {
  const days: HistoryDay[] = [];
  for (let from = 0, to = 0; from < spikes.length; from = to) {
    const day = spikes[from]?.run.ranOnDay;
    while (to < spikes.length && spikes[to]?.run.ranOnDay === day) to++;
    if (day !== undefined) days.push(dayOf(day, spikes, from, to));
  }
  return days;
}

/** The runs of one day stand from one place to before another. */
const dayOf = (day: Day, spikes: readonly SpikeScore[], from: number, to: number): HistoryDay => {
  let distanceM = 0;
  let runsWithoutDistance = 0;
  let highest: Extract<SpikeScore, { readonly kind: "scored" }> | undefined;
  for (let place = from; place < to; place++) {
    const score = spikes[place];
    if (score === undefined) continue;
    const ownM = knownDistanceM(score.run);
    if (ownM === undefined) runsWithoutDistance++;
    else distanceM += ownM;
    if (score.kind === "scored" && (highest === undefined || score.ratio > highest.ratio)) highest = score;
  }
  return {
    day,
    distanceM,
    ...(runsWithoutDistance > 0 && { runsWithoutDistance }),
    ...(highest !== undefined && { longestBeforeM: highest.longestBeforeM, spikeRatio: highest.ratio }),
  };
};
