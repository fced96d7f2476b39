/**
 * Slope of what came on the log odds given (logistic regression): 1 is calibrated, below 1 is too sure, above 1 too
 * timid. For tests and benches.
 */
export function calibrationSlope(
  forecasts: readonly { readonly probability: number; readonly came: boolean }[],
): number {
  let [shift, slope] = [0, 1];
  for (let step = 0; step < 20; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (const { probability, came } of forecasts) {
      const odds = Math.log(probability / (1 - probability));
      const expected = 1 / (1 + Math.exp(-shift - slope * odds));
      const weight = expected * (1 - expected);
      const error = (came ? 1 : 0) - expected;
      [g0, g1] = [g0 + error, g1 + error * odds];
      [h00, h01, h11] = [h00 + weight, h01 + weight * odds, h11 + weight * odds * odds];
    }
    const determinant = h00 * h11 - h01 * h01;
    shift += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return slope;
}
