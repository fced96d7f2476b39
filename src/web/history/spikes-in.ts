import type { HistoryAnswer } from "../../app/answers.ts";
import { SPIKE_RATIO } from "../../engine/findings/single-run-spike.ts";
import type { Day } from "../../engine/units/day.ts";
import { isAbove } from "../../engine/units/quantities.ts";

/** A day whose longest run was much longer than the longest of the month before. */
export interface Spike {
  readonly day: Day;
  /** Of that one run, not of the whole day. */
  readonly distanceM: number;
  readonly ratio: number;
}

/** The spikes among these days, oldest first. */
export const spikesIn = (days: HistoryAnswer["days"]): readonly Spike[] =>
  days.flatMap(({ day, longestBeforeM, spikeRatio }) =>
    isSpike(spikeRatio) && longestBeforeM !== undefined
      ? [{ day, distanceM: spikeRatio * longestBeforeM, ratio: spikeRatio }]
      : [],
  );

/** Above the limit that the evidence speaks of? No ratio is no spike. */
export const isSpike = (ratio: number | undefined): ratio is number =>
  ratio !== undefined && isAbove(ratio, SPIKE_RATIO);
