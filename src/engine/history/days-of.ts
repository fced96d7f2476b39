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
  for (const score of spikes) {
    const last = days.at(-1);
    if (last?.day === score.run.ranOnDay) days[days.length - 1] = withScore(last, score);
    else days.push(withScore({ day: score.run.ranOnDay, distanceM: 0 }, score));
  }
  return days;
}

const withScore = (day: HistoryDay, score: SpikeScore): HistoryDay => {
  const distanceM = knownDistanceM(score.run);
  const unknown = (day.runsWithoutDistance ?? 0) + (distanceM === undefined ? 1 : 0);
  const isHigher = score.kind === "scored" && score.ratio > (day.spikeRatio ?? 0);
  return {
    ...day,
    distanceM: day.distanceM + (distanceM ?? 0),
    ...(unknown > 0 && { runsWithoutDistance: unknown }),
    ...(isHigher && { longestBeforeM: score.longestBeforeM, spikeRatio: score.ratio }),
  };
};
