import type { CameraKind, GaitContext } from "./gait-result.ts";
import type { Motion, Path } from "./motion.ts";
import { medianOf, quantileOf, slopeOf } from "./signal.ts";
import type { Step, Steps } from "./steps.ts";
import type { LandmarkTrack } from "./track.ts";

// Product choices, docs/evidence/gait.md.
/** Feet stand still in the picture, or hips stay in it, below this share of the running speed. */
const STILL_SHARE = 0.2;
/** How unlike each other the stances' speeds may be beyond trembling, as a share of the running speed. */
const EVEN_SHARE = 0.12;
/** A belt is no longer than lets the hips wander this far, in leg lengths. */
const BELT_LEGS = 1.2;
/** Standing feet rise or sink in a still picture by no more than this, in leg lengths a second. */
const RISING_LEGS = 0.25;
/** The picture's background may wander this share of the picture's height. */
const BACKGROUND_MAY_MOVE = 0.05;
/** The toes stand still in this part of the contact, whichever part of the foot met the ground first. */
const STANDING = { from: 0.35, to: 0.75 };
/** Where the toe was not seen to leave: the usual share of a step. */
const USUAL_CONTACT = 0.7;
const STANCES_NEEDED = 3;
/** With fewer, one foot badly seen looks like a camera that moved. */
const STANCES_TO_COMPARE = 5;

/**
 * Whether the camera moved, read from the feet that stand: in a still picture they stand still too. From behind only
 * a watched background tells. Absent: nothing does.
 */
export function cameraOf(
  track: LandmarkTrack,
  motion: Motion,
  { steps }: Steps,
  { isTreadmill }: GaitContext,
): CameraKind | undefined {
  const hasBackgroundMoved = backgroundMoved(track);
  if (hasBackgroundMoved) return "moves";
  if (motion.heading === undefined) return hasBackgroundMoved === undefined ? undefined : "still";
  if (steps.length < STANCES_NEEDED) return undefined;

  const stances = steps.map((step) => stanceOf(motion, step));
  const speeds = stances.map(({ hips, ground }) => hips - ground);
  const [speed, ground] = [medianOf(speeds), medianOf(stances.map((one) => one.ground))];
  // Whatever the camera does, the hips pass the ground at one speed; else feet were not seen well enough to tell.
  if (!(speed > 0) || strayOf(speeds) > EVEN_SHARE * speed) return undefined;
  const unsure = medianOf(stances.map((one) => one.unsure)) * Math.sqrt(STANCES_NEEDED / stances.length);
  const isUneven = strayOf(stances.map((one) => one.ground)) > EVEN_SHARE * speed + unsure;
  const isRising = strayOf(stances.map((one) => one.rises)) > RISING_LEGS + unsure;
  if (isUneven || isRising) return stances.length < STANCES_TO_COMPARE ? undefined : "moves";
  if (Math.abs(ground) < STILL_SHARE * speed) return "still";
  if (Math.abs(ground + speed) > STILL_SHARE * speed || wanderOf(motion) > BELT_LEGS) return "moves";
  return isTreadmill === true || hasBackgroundMoved === false ? "treadmill" : "runner-stays";
}

/** When the picture's background first went up or down too far for the hips' height to tell how somebody moves. */
export function shakenAtS({ cameraPath, imageHeightPx, timesS }: LandmarkTrack): number | undefined {
  const far = BACKGROUND_MAY_MOVE * imageHeightPx;
  const frame = cameraPath?.yPx.findIndex((y) => Math.abs(y) > far) ?? -1;
  return timesS[frame];
}

/** Absent when nobody watched it. */
function backgroundMoved({ cameraPath, imageHeightPx }: LandmarkTrack): boolean | undefined {
  if (cameraPath === undefined) return undefined;
  const far = BACKGROUND_MAY_MOVE * imageHeightPx;
  return cameraPath.xPx.some((x, i) => Math.hypot(x, cameraPath.yPx[i] ?? 0) > far);
}

/** One foot on the ground: how fast ground and hips go forward and the ground upwards in the picture, in leg lengths a second. */
interface Stance {
  readonly ground: number;
  readonly hips: number;
  readonly rises: number;
  /** How far trembling alone throws such a speed off. */
  readonly unsure: number;
}

function stanceOf(motion: Motion, { from, to, toeOff, side }: Step): Stance {
  const { paths, midHip, legPx, rateHz, count, framesPerSecond, tremblePx } = motion;
  const toe = paths[`${side}-toe`];
  const tip: Path = toe?.isWhole ? toe : paths[`${side}-ankle`]!; // the core joints are there
  const contact = toeOff === undefined ? USUAL_CONTACT * (to - from) : toeOff - from;
  const first = Math.max(0, Math.round(from + STANDING.from * contact));
  const end = Math.min(count, Math.max(first + 3, Math.round(from + STANDING.to * contact) + 1));
  const speed = (values: Float64Array) => (slopeOf(values.subarray(first, end)) * rateHz) / legPx;
  const spanS = (end - first) / rateHz;
  // The error of a slope through evenly spaced points.
  const unsure = (tremblePx / (legPx * spanS)) * Math.sqrt(12 / (spanS * framesPerSecond));
  return { ground: speed(tip.x), hips: speed(midHip.x), rises: speed(tip.y), unsure };
}

/** How far the hips move about in the picture, in leg lengths. */
const wanderOf = ({ midHip: { x }, legPx }: Motion): number =>
  (quantileOf(x, 0.98) - quantileOf(x, 0.02)) / legPx;

/** How far the values lie from their middle one, in the middle. */
const strayOf = (values: readonly number[]): number => {
  const middle = medianOf(values);
  return medianOf(values.map((value) => Math.abs(value - middle)));
};
