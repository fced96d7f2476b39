import type { Joint, PairedPart, Side } from "./joints.ts";
import { findSwaps, type LegColumns } from "./repair-swaps.ts";
import { medianOf } from "./signal.ts";
import type { LandmarkColumn, LandmarkTrack } from "./track.ts";

const LEG = ["hip", "knee", "ankle", "heel", "toe"] as const satisfies readonly PairedPart[];
const FOOT = ["ankle", "heel", "toe"] as const satisfies readonly PairedPart[];

/** The track with left and right put back where the model took one leg for the other: for drawing it. */
export function untangleTrack(track: LandmarkTrack): LandmarkTrack {
  const landmarks = { ...track.landmarks };
  const legPx = legLengthOf(landmarks);
  if (legPx === undefined) return track;
  for (const parts of [LEG, FOOT]) {
    const there = parts.filter(
      (part) => landmarks[`left-${part}`] !== undefined && landmarks[`right-${part}`] !== undefined,
    );
    const swapped = findSwaps(legOf(landmarks, "left", there), legOf(landmarks, "right", there), legPx);
    if (swapped.includes(1)) for (const part of there) exchange(landmarks, part, swapped);
  }
  return { ...track, landmarks };
}

type Landmarks = Partial<Record<Joint, LandmarkColumn>>;

const legOf = (landmarks: Landmarks, side: Side, parts: readonly PairedPart[]): LegColumns => {
  const columns = parts.flatMap((part) => landmarks[`${side}-${part}`] ?? []);
  return { x: columns.map(({ x }) => bridged(x)), y: columns.map(({ y }) => bridged(y)) };
};

/** Unseen frames take the last seen value: labels are decided by what is seen around them. */
function bridged(values: Float64Array): Float64Array {
  let last = values.find((value) => !Number.isNaN(value)) ?? 0;
  return values.map((value) => {
    if (!Number.isNaN(value)) last = value;
    return last;
  });
}

function exchange(landmarks: Landmarks, part: PairedPart, swapped: Uint8Array): void {
  const [left, right] = [landmarks[`left-${part}`], landmarks[`right-${part}`]];
  if (left === undefined || right === undefined) return;
  const mixed = (own: LandmarkColumn, other: LandmarkColumn): LandmarkColumn => {
    const of = (key: "x" | "y" | "confidence") =>
      own[key].map((value, frame) => (swapped[frame] === 1 ? (other[key][frame] ?? value) : value));
    return { x: of("x"), y: of("y"), confidence: of("confidence") };
  };
  landmarks[`left-${part}`] = mixed(left, right);
  landmarks[`right-${part}`] = mixed(right, left);
}

/** Hip to knee to ankle, the middle over the frames; nothing when they were never seen together. */
function legLengthOf(landmarks: Landmarks): number | undefined {
  const [hip, knee, ankle] = [landmarks["left-hip"], landmarks["left-knee"], landmarks["left-ankle"]];
  if (hip === undefined || knee === undefined || ankle === undefined) return undefined;
  const far = (a: LandmarkColumn, b: LandmarkColumn, frame: number) =>
    Math.hypot((a.x[frame] ?? 0) - (b.x[frame] ?? 0), (a.y[frame] ?? 0) - (b.y[frame] ?? 0));
  const lengths = Array.from(hip.x, (_, frame) => far(hip, knee, frame) + far(knee, ankle, frame)).filter(
    (length) => length > 0,
  );
  return lengths.length === 0 ? undefined : medianOf(lengths);
}
