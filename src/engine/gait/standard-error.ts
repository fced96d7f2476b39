/** Steps that go on as the last ones did say less than their number; nothing is as alike as this. */
const MOST_ALIKE = 0.8;
const STEPS_NEEDED = 3;

/**
 * Standard error of the mean of steps in their order. Where a step resembles the one before (a runner who tires, a
 * camera that drifts), fewer of them count: n · (1 − r) / (1 + r), r being how alike neighbours are. Undefined with
 * fewer than three. It knows nothing of camera or model.
 */
export function standardErrorOf(values: readonly number[]): number | undefined {
  const count = values.length;
  if (count < STEPS_NEEDED) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const off = values.map((value) => value - mean);
  const spread = off.reduce((sum, value) => sum + value * value, 0);
  if (spread === 0) return 0;
  const together = off.slice(1).reduce((sum, value, i) => sum + value * off[i]!, 0); // one behind
  // Few values make neighbours look unlike by one over their number.
  const alike = Math.max(0, Math.min(MOST_ALIKE, together / spread + 1 / count));
  return Math.sqrt(((spread / (count - 1)) * (1 + alike)) / ((1 - alike) * count));
}

/** Of the mean of two sides that count alike; undefined where either side's is not known. */
export const errorOfSides = (left: number | undefined, right: number | undefined): number | undefined =>
  left === undefined || right === undefined ? undefined : Math.hypot(left, right) / 2;
