import type { Point } from "./frame.ts";

/** A square around a body in the upright picture, turned so that the body stands in it. */
export interface BodyBox {
  readonly centre: Point;
  readonly sizePx: number;
  /** Clockwise, in radians: how far the body's up is turned from the picture's. */
  readonly turnRad: number;
}

/** Room around the body, so that limbs that swing out stay inside: what the landmark model was trained with. */
const ROOM = 1.25;

/**
 * The square around a body, from the two points both models give for it: the middle of the hips, and a point on
 * the circle around the whole body, straight above the head.
 */
export function bodyBox(midHip: Point, top: Point): BodyBox {
  const radius = Math.hypot(top.x - midHip.x, top.y - midHip.y);
  return {
    centre: midHip,
    sizePx: 2 * radius * ROOM,
    turnRad: Math.atan2(top.x - midHip.x, -(top.y - midHip.y)),
  };
}

/** Where a point of the box (0 to 1 across and down) lies in the upright picture. */
export function pointOfBox({ centre, sizePx, turnRad }: BodyBox, { x, y }: Point): Point {
  const across = (x - 0.5) * sizePx;
  const down = (y - 0.5) * sizePx;
  const cos = Math.cos(turnRad);
  const sin = Math.sin(turnRad);
  return { x: centre.x + across * cos - down * sin, y: centre.y + across * sin + down * cos };
}

/** Two boxes are of one body when their centres are closer than this share of the larger one's size. */
const SAME_BODY_SHARE = 0.25;

/** How far apart the middles of two boxes are, as a share of the larger one's size. */
export const partingOf = (one: BodyBox, other: BodyBox): number =>
  Math.hypot(one.centre.x - other.centre.x, one.centre.y - other.centre.y) /
  Math.max(one.sizePx, other.sizePx);

/** Do two boxes lie so close that they hold one body? */
export const isSameBody = (one: BodyBox, other: BodyBox): boolean => partingOf(one, other) < SAME_BODY_SHARE;
