import { BLAZEPOSE, type Joint } from "../../engine/gait/joints.ts";
import type { FoundBody } from "./find-bodies.ts";
import { rivalsIn } from "./follow-runner.ts";
import type { Size } from "./frame.ts";
import { NUMBERS_A_LANDMARK } from "./read-body.ts";

/** What the camera shows right now. */
export interface CameraView {
  readonly size: Size;
  readonly bodies: readonly FoundBody[];
  /** 33 landmarks of four numbers; absent when nobody is followed. */
  readonly landmarks?: Float32Array;
  /** Mean over the picture, 0 (black) to 1. */
  readonly brightness: number;
  readonly framesPerSecond: number;
  readonly view: "side" | "rear";
  /** The runner was tapped: others in the picture do no harm. */
  readonly isChosen: boolean;
}

/** What is not good enough, and so what to change: the screens have a sentence for each. */
export type ViewFault =
  | "nobody"
  | "several-people"
  | "too-dark"
  | "too-few-frames"
  | "head-cut"
  | "feet-cut"
  | "side-cut"
  | "too-far"
  | "not-square"
  | "not-from-behind";

/** Pictures a second that show when a foot lands to within a sixtieth of a second. */
const FRAMES_NEEDED_PER_S = 50;

// Product choices, tried on clips by eye: from where the model begins to lose limbs.
const DARKEST = 0.18;
const SMALLEST_SHARE = 0.35;
const SURE = 0.5;
/** Shoulders and hips this wide against the trunk's height: seen from the side they cover each other. */
const SIDE_WIDEST = 0.45;
const REAR_NARROWEST = 0.4;

/** What to change before filming; nothing when the view is good. The most pressing first. */
export function checkView(seen: CameraView): readonly ViewFault[] {
  const faults: ViewFault[] = [];
  if (seen.brightness < DARKEST) faults.push("too-dark");
  if (seen.framesPerSecond < FRAMES_NEEDED_PER_S) faults.push("too-few-frames");
  if (seen.landmarks === undefined) return ["nobody", ...faults];
  if (!seen.isChosen && rivalsIn(seen.bodies).length > 1) faults.unshift("several-people");
  return [...bodyFaults(seen, seen.landmarks), ...faults];
}

function bodyFaults({ size, view }: CameraView, landmarks: Float32Array): readonly ViewFault[] {
  const point = (joint: Joint) => {
    const at = (BLAZEPOSE[joint] ?? 0) * NUMBERS_A_LANDMARK;
    const [x = Number.NaN, y = Number.NaN, , sure = Number.NaN] = landmarks.subarray(
      at,
      at + NUMBERS_A_LANDMARK,
    );
    return { x, y, isSeen: sure >= SURE && y >= 0 && y <= size.heightPx && x >= 0 && x <= size.widthPx };
  };
  const isEither = (part: "ear" | "ankle" | "heel") =>
    point(`left-${part}`).isSeen || point(`right-${part}`).isSeen;
  const faults: ViewFault[] = [];
  if (!point("nose").isSeen && !isEither("ear")) faults.push("head-cut");
  if (!isEither("ankle") || !isEither("heel")) faults.push("feet-cut");

  const middle = (part: "shoulder" | "hip" | "ankle") => {
    const [left, right] = [point(`left-${part}`), point(`right-${part}`)];
    return { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2, width: Math.abs(left.x - right.x) };
  };
  const [shoulders, hips, ankles] = [middle("shoulder"), middle("hip"), middle("ankle")];
  if ([shoulders.x, hips.x].some((x) => Number.isNaN(x))) return [...faults, "side-cut"];
  const trunkPx = Math.hypot(shoulders.x - hips.x, shoulders.y - hips.y);
  const tallPx = ankles.y - shoulders.y;
  if (faults.length === 0 && tallPx < SMALLEST_SHARE * size.heightPx) faults.push("too-far");
  const widthShare = (shoulders.width + hips.width) / 2 / trunkPx;
  if (view === "side" && widthShare > SIDE_WIDEST) faults.push("not-square");
  if (view === "rear" && widthShare < REAR_NARROWEST) faults.push("not-from-behind");
  return faults;
}
