import type { MarkerColumn } from "./read-trc.ts";

/** How strongly what the motion leaves open is pulled to the pieces' own middles, against one unit per frame. */
const PULL = 0.002;
const FRAMES_NEEDED = 20;

/**
 * The point about which two stiff pieces of the body turn, over a whole trial: the one that stands still in both of
 * them, by least squares. Along a hinge's axis the motion says nothing; there the point stays near the markers.
 * Undefined when either piece has fewer than three markers or they are seldom seen together.
 */
export function jointCentre(
  upper: readonly MarkerColumn[],
  lower: readonly MarkerColumn[],
): MarkerColumn | undefined {
  const frames = upper[0]?.x.length ?? 0;
  const poses = Array.from({ length: frames }, (_, frame) => ({
    upper: poseOf(upper, frame),
    lower: poseOf(lower, frame),
  }));
  // [R1 -R2] [c1; c2] = t2 - t1, stacked over frames: the normal equations are six by six.
  const normal = Array.from({ length: 6 }, () => new Float64Array(6));
  const wanted = new Float64Array(6);
  let used = 0;
  for (const pose of poses) {
    if (pose.upper === undefined || pose.lower === undefined) continue;
    used++;
    const { upper: a, lower: b } = pose;
    for (let row = 0; row < 3; row++) {
      const line = [
        a.axes[0]![row]!,
        a.axes[1]![row]!,
        a.axes[2]![row]!,
        -b.axes[0]![row]!,
        -b.axes[1]![row]!,
        -b.axes[2]![row]!,
      ]; // three axes of three numbers each
      const value = b.origin[row]! - a.origin[row]!;
      for (let i = 0; i < 6; i++) {
        wanted[i]! += line[i]! * value;
        for (let j = 0; j < 6; j++) normal[i]![j]! += line[i]! * line[j]!;
      }
    }
  }
  if (used < FRAMES_NEEDED) return undefined;
  for (let i = 0; i < 6; i++) normal[i]![i]! += PULL * used;
  const centre = solved(normal, wanted);

  const column = { x: nan(frames), y: nan(frames), z: nan(frames) };
  for (const [frame, pose] of poses.entries()) {
    if (pose.upper === undefined || pose.lower === undefined) continue;
    const a = placed(pose.upper, centre, 0);
    const b = placed(pose.lower, centre, 3);
    column.x[frame] = (a[0]! + b[0]!) / 2;
    column.y[frame] = (a[1]! + b[1]!) / 2;
    column.z[frame] = (a[2]! + b[2]!) / 2;
  }
  return column;
}

interface Pose {
  readonly origin: readonly number[];
  readonly axes: readonly (readonly number[])[];
}

/** Where the piece is and how it is turned, from its first three markers; origin in the middle of all of them. */
const poseOf = (piece: readonly MarkerColumn[], frame: number): Pose | undefined => {
  if (piece.length < 3) return undefined;
  const points = piece.map(({ x, y, z }) => [x[frame]!, y[frame]!, z[frame]!]); // frame is in range
  const origin = [0, 1, 2].map(
    (axis) => points.reduce((sum, point) => sum + point[axis]!, 0) / points.length,
  );
  if (origin.some(Number.isNaN)) return undefined;
  const [a, b, c] = points as [number[], number[], number[]]; // at least three
  const first = unit(difference(b, a));
  const third = unit(cross(first, difference(c, a)));
  return { origin, axes: [first, cross(third, first), third] };
};

const placed = ({ origin, axes }: Pose, centre: Float64Array, from: number): number[] =>
  [0, 1, 2].map(
    (row) =>
      origin[row]! + [0, 1, 2].reduce((sum, axis) => sum + axes[axis]![row]! * centre[from + axis]!, 0),
  );

/** Gaussian elimination with the largest pivot: the matrix is small, symmetric and pulled away from singular. */
const solved = (matrix: readonly Float64Array[], right: Float64Array): Float64Array => {
  const n = right.length;
  const rows = matrix.map((row, index) => Float64Array.from([...row, right[index]!]));
  for (let pivot = 0; pivot < n; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < n; row++)
      if (Math.abs(rows[row]![pivot]!) > Math.abs(rows[best]![pivot]!)) best = row;
    [rows[pivot], rows[best]] = [rows[best]!, rows[pivot]!];
    for (let row = 0; row < n; row++) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= n; column++) rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  return Float64Array.from(rows, (row, index) => row[n]! / row[index]!);
};

const nan = (length: number): Float64Array => new Float64Array(length).fill(Number.NaN);
const difference = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, axis) => value - b[axis]!);
const cross = (a: readonly number[], b: readonly number[]): number[] => [
  a[1]! * b[2]! - a[2]! * b[1]!,
  a[2]! * b[0]! - a[0]! * b[2]!,
  a[0]! * b[1]! - a[1]! * b[0]!,
];
const unit = (a: readonly number[]): number[] => {
  const length = Math.hypot(...a);
  return a.map((value) => value / length);
};
