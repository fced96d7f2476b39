/** The middle value, or the mean of the two middle ones; nothing of nothing. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort(); // by number, and without a call for each pair
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
