import { bodyIn, middleOf } from "../../../engine/exercises/figure/body.ts";
import type { Cycle } from "../../../engine/exercises/figure/cycle.ts";
import type { Prop } from "../../../engine/exercises/figure/movement.ts";
import { PARTS, type Part } from "../../../engine/exercises/figure/parts.ts";
import { type Camera, cameraFor, spotOf } from "./camera.ts";

/** The piece of the room in the picture, in body heights, `y` downwards. */
export interface Scene {
  readonly camera: Camera;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Flesh and air around the middles of the body's round parts. */
const MARGIN = 0.085;
/** No movement is drawn larger than this makes it, so that most share one scale. */
const LEAST_SIDE = 1.16;
const BELOW_FLOOR = 0.07;

/** Wide enough for every keyframe and prop; `shape` is the picture's width by its height. */
export function sceneOf(cycle: Cycle, shape: number): Scene {
  const { view, viewTurnDeg, props } = cycle.movement;
  const camera = cameraFor(view, viewTurnDeg);
  const spots = cycle.stops.flatMap(({ pose }) => {
    const body = bodyIn(pose);
    // Safe: the parts are the keys of their own record.
    return (Object.keys(PARTS) as Part[]).map((part) => spotOf(camera, middleOf(body, part)));
  });
  const xs = [...spots.map(({ x }) => x), ...props.flatMap((prop) => spanOf(prop, camera))];
  const ys = spots.map(({ y }) => y);
  const isAbove = view === "above";
  const [left, right] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN];
  const [top, bottom] = [Math.min(...ys) - MARGIN, isAbove ? Math.max(...ys) + MARGIN : BELOW_FLOOR];
  const height = Math.max(bottom - top, (right - left) / shape, LEAST_SIDE / Math.max(1, shape));
  const width = Math.max(height * shape, right - left);
  const spare = height - (bottom - top);
  return {
    camera,
    left: (left + right - width) / 2,
    top: top - spare * (isAbove ? 0.5 : 0.62),
    width,
    height,
  };
}

function spanOf(prop: Prop, camera: Camera): readonly number[] {
  if (Math.abs(camera.right[0]) < 0.5) return [];
  switch (prop.kind) {
    case "wall":
      return [prop.at];
    case "chair":
    case "box":
    case "mat":
      return [prop.from + 0.06, prop.to - 0.06];
    default:
      return [];
  }
}
