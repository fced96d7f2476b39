/** Sensible values of a signal, both ends included; anything else counts as not measured. */
export interface ValidRange {
  readonly low: number;
  readonly high: number;
}

export interface WeightedMean {
  readonly mean: number;
  /** Weight with a sensible value: seconds, where the weights are seconds. */
  readonly weight: number;
}

/** One value stands for at most this long: after that the device was simply silent. Product choice. */
export const LONGEST_HOLD_S = 60;

/** The mean of the sensible values by weight. Absent when none of them has any weight. */
export function weightedMean(
  column: Float64Array | undefined,
  weights: Float64Array,
  { low, high }: ValidRange,
): WeightedMean | undefined {
  if (column === undefined) return undefined;
  let sum = 0;
  let weight = 0;
  for (let index = 0; index < column.length; index++) {
    const value = column[index]!; // columns and weights have one length
    if (!(value >= low && value <= high)) continue; // NaN is no sensible value
    const share = Math.min(weights[index]!, LONGEST_HOLD_S);
    sum += value * share;
    weight += share;
  }
  return weight > 0 ? { mean: sum / weight, weight } : undefined;
}

/** All the weight there is, each held to what one value may stand for. */
export function totalWeight(weights: Float64Array): number {
  let total = 0;
  for (let index = 0; index < weights.length; index++) total += Math.min(weights[index]!, LONGEST_HOLD_S); // in range
  return total;
}
