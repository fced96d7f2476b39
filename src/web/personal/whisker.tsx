import { shownOf } from "./points-axis.ts";

/** Where a number of points stands on the axis, from the left. */
export const placeOf = (points: number, span: number): string => `${(50 + (points / span) * 50).toFixed(2)}%`;

/** A change and its range on one axis; an arrow where the range goes on beyond it. */
export function Whisker({
  effect: { change, low, high },
  span,
  feltPoints,
}: {
  readonly effect: { readonly change: number; readonly low: number; readonly high: number };
  readonly span: number;
  /** Half the width of the band of what is too small to feel. */
  readonly feltPoints: number;
}) {
  const { from, to, goesOnBelow, goesOnAbove } = shownOf({ low, high }, span);
  return (
    <svg className="whisker" width="100%" height="100%" aria-hidden="true" focusable="false">
      <rect
        className="whisker-felt"
        x={placeOf(-feltPoints, span)}
        y="0"
        height="100%"
        width={`${(Math.min(1, feltPoints / span) * 100).toFixed(2)}%`}
      />
      <line className="whisker-none" x1="50%" x2="50%" y1="0" y2="100%" />
      <line className="whisker-line" x1={placeOf(from, span)} x2={placeOf(to, span)} y1="50%" y2="50%" />
      {goesOnBelow ? <Arrow x="0%" path="M7 -6 L0 0 L7 6" /> : null}
      {goesOnAbove ? <Arrow x="100%" path="M-7 -6 L0 0 L-7 6" /> : null}
      <circle className="whisker-dot" cx={placeOf(change, span)} cy="50%" r="6" />
    </svg>
  );
}

/** Its point at the end of the axis. */
function Arrow({ x, path }: { readonly x: "0%" | "100%"; readonly path: string }) {
  return (
    <svg className="whisker" x={x} y="50%" aria-hidden="true" focusable="false">
      <path className="whisker-line whisker-arrow" d={path} />
    </svg>
  );
}
