import { stepsFromStrides, stridesPerMinute } from "../../units/quantities.ts";

/**
 * Cadence on foot as steps of both feet. Garmin, Strava, Suunto and Polar write strides (one foot),
 * a few apps write steps into the same element, and no file says which: the middle of the values
 * above zero decides. Above 120 strides, 240 steps, nobody runs or walks for half a recording.
 */
export function stepCadence(cadence: Float64Array): Float64Array {
  const moving = cadence.filter((value) => value > 0).sort();
  const middle = moving[moving.length >> 1] ?? 0;
  return middle < FEWEST_AS_STEPS
    ? cadence.map((value) => stepsFromStrides(stridesPerMinute(value)))
    : cadence;
}

/** The same for a mean that stands alone. */
export const stepCadenceOfMean = (mean: number): number =>
  mean < FEWEST_AS_STEPS ? stepsFromStrides(stridesPerMinute(mean)) : mean;

const FEWEST_AS_STEPS = 120;
