import type { View } from "../../../engine/exercises/figure/movement.ts";
import { dot, type Vector } from "../../../engine/exercises/figure/vector.ts";

/** Looks at the figure from far away: lengths across the line of sight keep their size. */
export interface Camera {
  /** To the right of the picture, downwards in it, and towards the looker, each of length one. */
  readonly right: Vector;
  readonly down: Vector;
  readonly near: Vector;
  /** What lies further along this way is painted later: the plain view's direction, without the turn for depth. */
  readonly order: Vector;
}

/** A place in the picture, in body heights; `y` grows downwards. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Enough to tell the near limbs from the far ones. */
const USUAL_TURN_DEG = 12;

export function cameraFor(view: View, turnDeg: number | undefined): Camera {
  if (view === "above") return { right: [1, 0, 0], down: [0, 0, 1], near: [0, 1, 0], order: [0, 1, 0] };
  const usual = view === "side" ? USUAL_TURN_DEG : 90;
  const angle = ((turnDeg ?? usual) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return {
    right: [cos, 0, -sin],
    down: [0, -1, 0],
    near: [sin, 0, cos],
    order: view === "side" ? [0, 0, 1] : [1, 0, 0],
  };
}

export function spotOf(camera: Camera, place: Vector): Spot {
  return { x: dot(place, camera.right), y: dot(place, camera.down) };
}
