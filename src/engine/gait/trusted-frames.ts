import type { Joint, PairedPart, Side } from "./joints.ts";
import { medianOf } from "./signal.ts";
import type { LandmarkColumn, LandmarkTrack, View } from "./track.ts";

// Product choices, docs/evidence/gait.md.
/** Hips closer than this share of a leg to the picture's side: a foot that reaches out is beyond it, and is guessed. */
const EDGE_LEGS = 0.45;
/** The distance between two feet that jumps away from that of both neighbouring frames by this share of a leg, and back. */
const FLICKER_LEGS = 0.3;
/** Feet cannot pass each other faster, in leg lengths a second: a dip that this explains is a step. */
const FASTEST_PARTING = 14;
const LEG = ["hip", "knee", "ankle", "heel", "toe"] as const satisfies readonly PairedPart[];
const LOWER = ["knee", "ankle", "heel", "toe"] as const satisfies readonly PairedPart[];

/**
 * The track without leg landmarks that cannot be true: those of a body that is partly beyond the picture's side, and
 * those of single frames in which a model, unsure which leg is which, put both between the two. They become `NaN`.
 */
export function trustedFrames(track: LandmarkTrack, view: Exclude<View, "unknown">): LandmarkTrack {
  if (track.source === "markers") return track;
  const legPx = legLengthOf(track);
  if (legPx === undefined) return track;
  const flickers = view === "side" ? flickersOf(track, legPx) : [];
  const beyond = view === "side" ? framesAtEdge(track, legPx) : [];
  if (flickers.length === 0 && beyond.length === 0) return track;
  const landmarks = { ...track.landmarks };
  const forget = (joint: Joint, frames: readonly number[]) => {
    const column = landmarks[joint];
    if (column === undefined || frames.length === 0) return;
    const [x, y] = [column.x.slice(), column.y.slice()];
    for (const frame of frames) {
      x[frame] = Number.NaN;
      y[frame] = Number.NaN;
    }
    landmarks[joint] = { ...column, x, y };
  };
  for (const side of ["left", "right"] as const) {
    for (const part of LEG) forget(`${side}-${part}`, beyond);
    for (const part of LOWER) forget(`${side}-${part}`, flickers);
  }
  return { ...track, landmarks };
}

/** Frames whose feet are suddenly nearer to each other, or farther, than just before and just after. */
function flickersOf({ landmarks, timesS }: LandmarkTrack, legPx: number): readonly number[] {
  const [left, right] = [landmarks["left-ankle"], landmarks["right-ankle"]];
  if (left === undefined || right === undefined) return [];
  const parting = left.x.map((x, frame) => Math.abs(x - right.x[frame]!) / legPx); // columns are as long as the clip
  const found: number[] = [];
  for (let frame = 1; frame < parting.length - 1; frame++) {
    const [before, now, after] = [parting[frame - 1]!, parting[frame]!, parting[frame + 1]!];
    const apartS = (timesS[frame + 1]! - timesS[frame - 1]!) / 2;
    const jump = Math.min(Math.abs(before - now), Math.abs(after - now));
    const isThereAndBack = (before - now) * (after - now) > 0;
    const passing = FASTEST_PARTING * apartS;
    if (isThereAndBack && jump > Math.max(FLICKER_LEGS, passing)) found.push(frame);
  }
  return found;
}

function framesAtEdge({ landmarks, imageWidthPx }: LandmarkTrack, legPx: number): readonly number[] {
  const [left, right] = [landmarks["left-hip"], landmarks["right-hip"]];
  if (left === undefined || right === undefined) return [];
  return Array.from(left.x, (x, frame) => (x + right.x[frame]!) / 2).flatMap((x, frame) =>
    Math.min(x, imageWidthPx - x) < EDGE_LEGS * legPx ? [frame] : [],
  );
}

/** Hip to knee to ankle, the middle over both legs and all frames. */
function legLengthOf({ landmarks }: LandmarkTrack): number | undefined {
  const lengths = (["left", "right"] as const satisfies readonly Side[]).flatMap((side) => {
    const [hip, knee, ankle] = [
      landmarks[`${side}-hip`],
      landmarks[`${side}-knee`],
      landmarks[`${side}-ankle`],
    ];
    if (hip === undefined || knee === undefined || ankle === undefined) return [];
    const far = (a: LandmarkColumn, b: LandmarkColumn, frame: number) =>
      Math.hypot(a.x[frame]! - b.x[frame]!, a.y[frame]! - b.y[frame]!); // columns are as long as the clip
    return Array.from(hip.x, (_, frame) => far(hip, knee, frame) + far(knee, ankle, frame));
  });
  const middle = medianOf(lengths);
  return Number.isNaN(middle) ? undefined : middle;
}
