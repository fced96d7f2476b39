import type { HistoryAnswer } from "../../app/answers.ts";
import { SPIKE_RATIO } from "../../engine/findings/single-run-spike.ts";
import type { Day } from "../../engine/units/day.ts";
import { isAbove } from "../../engine/units/quantities.ts";

/** A day whose run was much longer than the longest of the month before. */
export interface Spike {
  readonly day: Day;
  readonly distanceM: number;
  readonly ratio: number;
}

/** The spikes among these days, oldest first. */
export const spikesIn = (days: HistoryAnswer["days"]): readonly Spike[] =>
  days.flatMap(({ day, distanceM, spikeRatio }) =>
    isSpike(spikeRatio) ? [{ day, distanceM, ratio: spikeRatio }] : [],
  );

/** Above the limit that the evidence speaks of? No ratio is no spike. */
export const isSpike = (ratio: number | undefined): ratio is number =>
  ratio !== undefined && isAbove(ratio, SPIKE_RATIO);
