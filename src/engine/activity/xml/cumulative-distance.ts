/**
 * Distance since the start, never falling, or nothing when the column is not one. A file that begins
 * again at zero with every lap is carried on; one that holds the metres of each second is refused.
 */
export function cumulativeDistance(column: Float64Array): Float64Array | undefined {
  const result = new Float64Array(column.length).fill(Number.NaN);
  let before = Number.NaN;
  let carried = 0;
  let values = 0;
  let falls = 0;
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!; // safe: i < length
    if (Number.isNaN(value)) continue;
    values++;
    if (value < before) {
      falls++;
      const beginsAgain = value < before * BEGINS_AGAIN_RATIO;
      if (beginsAgain) carried += before;
    }
    const last = i > 0 ? result[i - 1]! : Number.NaN;
    result[i] = Math.max(carried + value, Number.isNaN(last) ? 0 : last);
    before = value;
  }
  return falls > values * MOST_FALLS_RATIO + 1 ? undefined : result;
}

/** A fall to less than this share is a new count, a smaller one a correction of the device. */
const BEGINS_AGAIN_RATIO = 0.2;
/** Laps shorter than fifty samples are rare; a column of single seconds falls at every other one. */
const MOST_FALLS_RATIO = 0.02;
