/** A place or direction in body heights: forward, up, and to the figure's right. */
export type Vector = readonly [forward: number, up: number, right: number];

/** A segment's own directions and the joint it hangs from, in the room. */
export interface Frame {
  readonly origin: Vector;
  readonly x: Vector;
  readonly y: Vector;
  readonly z: Vector;
}

export type Axis = "x" | "y" | "z";

export const ROOM: Frame = { origin: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const lengthOf = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const mix = (a: Vector, b: Vector, share: number): Vector =>
  plus(times(a, 1 - share), times(b, share));
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Where a place given in the frame's own directions is in the room. */
export function placeIn(frame: Frame, at: Vector): Vector {
  return plus(frame.origin, directionIn(frame, at));
}

/** A direction given in the frame's own directions, in the room. */
export function directionIn({ x, y, z }: Frame, to: Vector): Vector {
  return [
    x[0] * to[0] + y[0] * to[1] + z[0] * to[2],
    x[1] * to[0] + y[1] * to[1] + z[1] * to[2],
    x[2] * to[0] + y[2] * to[1] + z[2] * to[2],
  ];
}

/** The frame turned about one of its own axes, right-handed. */
export function turned(frame: Frame, about: Axis, byDeg: number): Frame {
  if (byDeg === 0) return frame;
  const cos = Math.cos((byDeg * Math.PI) / 180);
  const sin = Math.sin((byDeg * Math.PI) / 180);
  const { x, y, z } = frame;
  const between = (a: Vector, b: Vector): readonly [Vector, Vector] => [
    plus(times(a, cos), times(b, sin)),
    plus(times(b, cos), times(a, -sin)),
  ];
  if (about === "x") {
    const [newY, newZ] = between(y, z);
    return { ...frame, y: newY, z: newZ };
  }
  if (about === "y") {
    const [newZ, newX] = between(z, x);
    return { ...frame, x: newX, z: newZ };
  }
  const [newX, newY] = between(x, y);
  return { ...frame, x: newX, y: newY };
}
