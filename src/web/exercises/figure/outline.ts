import {
  directionIn,
  dot,
  type Frame,
  placeIn,
  type Vector,
} from "../../../engine/exercises/figure/vector.ts";
import { type Camera, type Spot, spotOf } from "./camera.ts";

/** A round body: its middle in a segment's frame and how far it reaches forward, up and sideways from there. */
export interface Ball {
  readonly at: Vector;
  readonly reach: number | Vector;
}

/** A ball as the camera sees it. */
export interface Disc {
  readonly middle: Spot;
  /** Half widths as vectors in the picture, or one radius. */
  readonly reach: number | readonly Spot[];
}

export function discOf(camera: Camera, frame: Frame, { at, reach }: Ball): Disc {
  const middle = spotOf(camera, placeIn(frame, at));
  if (typeof reach === "number") return { middle, reach };
  const axes: readonly Vector[] = [
    [reach[0], 0, 0],
    [0, reach[1], 0],
    [0, 0, reach[2]],
  ];
  return { middle, reach: axes.map((axis) => spotOf(camera, directionIn(frame, axis))) };
}

/** The outline of skin stretched over each disc and the next, as one SVG path. */
export function outlineOf(discs: readonly Disc[]): string {
  const [first] = discs;
  if (first === undefined) return "";
  if (discs.length === 1) return hullOf(first, first);
  return discs
    .slice(1)
    .map((disc, at) => hullOf(discs[at] ?? disc, disc))
    .join("");
}

const DIRECTIONS: readonly Spot[] = Array.from({ length: 48 }, (_, i) => {
  const angle = (i * Math.PI) / 24;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});

function hullOf(a: Disc, b: Disc): string {
  if (typeof a.reach === "number" && typeof b.reach === "number")
    return capsule(a.middle, a.reach, b.middle, b.reach);
  const spots = DIRECTIONS.map((direction) => {
    const [one, other] = [farthest(a, direction), farthest(b, direction)];
    return along(one, direction) > along(other, direction) ? one : other;
  });
  return `M${spots.map(written).join("L")}Z`;
}

/** Two circles and the lines that touch both: turning the same way round as every other outline. */
function capsule(a: Spot, radiusA: number, b: Spot, radiusB: number): string {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance <= Math.abs(radiusA - radiusB) + 1e-6) {
    return radiusA > radiusB ? circle(a, radiusA) : circle(b, radiusB);
  }
  const way = Math.atan2(b.y - a.y, b.x - a.x);
  const open = Math.acos((radiusA - radiusB) / distance);
  const on = (middle: Spot, radius: number, angle: number): Spot => ({
    x: middle.x + radius * Math.cos(angle),
    y: middle.y + radius * Math.sin(angle),
  });
  const [largeA, largeB] = [open < Math.PI / 2 ? 1 : 0, open < Math.PI / 2 ? 0 : 1];
  return (
    `M${written(on(a, radiusA, way + open))}` +
    `A${short(radiusA)} ${short(radiusA)} 0 ${largeA} 1 ${written(on(a, radiusA, way - open))}` +
    `L${written(on(b, radiusB, way - open))}` +
    `A${short(radiusB)} ${short(radiusB)} 0 ${largeB} 1 ${written(on(b, radiusB, way + open))}Z`
  );
}

function circle({ x, y }: Spot, radius: number): string {
  const arc = `A${short(radius)} ${short(radius)} 0 1 1`;
  return `M${written({ x: x - radius, y })}${arc} ${written({ x: x + radius, y })}${arc} ${written({ x: x - radius, y })}Z`;
}

function farthest({ middle, reach }: Disc, direction: Spot): Spot {
  if (typeof reach === "number") {
    return { x: middle.x + direction.x * reach, y: middle.y + direction.y * reach };
  }
  const shares = reach.map((axis) => along(axis, direction));
  const length = Math.hypot(...shares) || 1;
  return reach.reduce(
    (spot, axis, i) => ({
      x: spot.x + (axis.x * (shares[i] ?? 0)) / length,
      y: spot.y + (axis.y * (shares[i] ?? 0)) / length,
    }),
    middle,
  );
}

const along = (a: Spot, b: Spot): number => a.x * b.x + a.y * b.y;

/** Pictures are drawn at a hundred to the body height. */
export const SCALE = 100;
const short = (value: number): string => (value * SCALE).toFixed(2);
const written = ({ x, y }: Spot): string => `${short(x)} ${short(y)}`;

/** How much a direction looks at the camera: 1 straight at it, -1 away. */
export function facing(camera: Camera, frame: Frame, direction: Vector): number {
  return dot(directionIn(frame, direction), camera.near);
}
