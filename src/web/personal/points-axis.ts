/** No picture is narrower than this, so that small differences look small. */
const LEAST_SPAN = 1;
/** Nor wider than this, so that one wide range does not press the others together: it is cut, and says so. */
const MOST_SPAN = 4;
/** So much room beyond the farthest dot; a dot is never cut. */
const BESIDE_DOT = 0.3;

interface Drawn {
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

/** Half the width of the axis, in points: the same to both sides, in halves. */
export function spanOf(drawn: readonly Drawn[], feltPoints: number): number {
  const inHalves = (points: number): number => Math.ceil(points * 2) / 2;
  const ends = drawn.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]);
  const farthest = Math.max(LEAST_SPAN, feltPoints, ...ends);
  const farthestDot = Math.max(0, ...drawn.map(({ change }) => Math.abs(change)));
  return Math.max(Math.min(MOST_SPAN, inHalves(farthest + 0.1)), inHalves(farthestDot + BESIDE_DOT));
}

/** Values written at the axis: none at its very ends, where their words would be cut. */
export function axisTicks(span: number): readonly number[] {
  const tick = span > 2.5 ? 2 : span > 1 ? 1 : 0.5;
  const beside = Math.ceil(span / tick) - 1;
  return Array.from({ length: 2 * beside + 1 }, (_, at) => (at - beside) * tick);
}

/** What of a range lies on the axis, and at which ends it goes on beyond it. */
export function shownOf(
  { low, high }: Pick<Drawn, "low" | "high">,
  span: number,
): {
  readonly from: number;
  readonly to: number;
  readonly goesOnBelow: boolean;
  readonly goesOnAbove: boolean;
} {
  const within = (points: number): number => Math.max(-span, Math.min(span, points));
  return { from: within(low), to: within(high), goesOnBelow: low < -span, goesOnAbove: high > span };
}
