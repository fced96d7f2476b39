import type { ReactNode } from "react";

const RADIUS = 54;
const ROUND = 2 * Math.PI * RADIUS;

/** What is left, as a ring that empties, around the number that counts. */
export function Ring({
  share,
  isQuiet,
  children,
}: {
  readonly share: number;
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}) {
  const filled = Math.max(0, Math.min(1, share)) * ROUND;
  return (
    <div className={isQuiet === true ? "ring ring-quiet" : "ring"}>
      <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
        <circle className="ring-ground" cx="60" cy="60" r={RADIUS} />
        <circle
          className="ring-left"
          cx="60"
          cy="60"
          r={RADIUS}
          strokeDasharray={`${filled.toFixed(1)} ${ROUND.toFixed(1)}`}
          transform="rotate(-90 60 60)"
        />
      </svg>
      <div className="ring-inside">{children}</div>
    </div>
  );
}
