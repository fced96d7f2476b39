import type { BodyBox } from "./body-box.ts";
import type { Point } from "./frame.ts";

/** A body that was seen and where it is going. Plain data: it survives a reload. */
export interface MovingBody {
  /** Where it was last. */
  readonly box: BodyBox;
  readonly seenAtS: number;
  /** How its middle moves, in pixels a second. */
  readonly drift: Point;
  readonly sights: number;
}

/** Steps rock the hips: the drift is that of about so long. */
const DRIFT_OVER_S = 0.3;

/** A body seen, for the first time or again. */
export function sightOf(before: MovingBody | undefined, box: BodyBox, timeS: number): MovingBody {
  if (before === undefined) return { box, seenAtS: timeS, drift: { x: 0, y: 0 }, sights: 1 };
  const passedS = timeS - before.seenAtS;
  if (passedS <= 0) return { ...before, box };
  const weight = Math.max(1 / before.sights, 1 - Math.exp(-passedS / DRIFT_OVER_S));
  const mixed = (axis: "x" | "y"): number => {
    const now = (box.centre[axis] - before.box.centre[axis]) / passedS;
    return before.drift[axis] + (now - before.drift[axis]) * weight;
  };
  return { box, seenAtS: timeS, drift: { x: mixed("x"), y: mixed("y") }, sights: before.sights + 1 };
}

/** A body seen so near to others that its drift cannot be told: it goes on as it went. */
export const placedAt = (before: MovingBody, box: BodyBox, timeS: number): MovingBody => ({
  ...before,
  box,
  seenAtS: timeS,
});

/** Where it should be at a time, if it goes on as it went. */
export function expectedBox({ box, drift, seenAtS }: MovingBody, timeS: number): BodyBox {
  const passedS = timeS - seenAtS;
  const centre = { x: box.centre.x + drift.x * passedS, y: box.centre.y + drift.y * passedS };
  return { ...box, centre };
}
