import type { GaitContext, GaitRefusal } from "./gait-result.ts";
import { wholeStretch } from "./motion.ts";
import { medianOf } from "./signal.ts";
import type { LandmarkTrack, View } from "./track.ts";
import { trustedFrames } from "./trusted-frames.ts";

/** A clip good enough to be looked at: its view, its real times, and the frames with the whole body. */
export interface CheckedTrack {
  readonly track: LandmarkTrack;
  readonly view: Exclude<View, "unknown">;
  readonly from: number;
  readonly to: number;
  readonly framesPerSecond: number;
}

// Product choices, docs/evidence/gait.md.
const FRAMES_NEEDED = 20;
const FRAME_RATE_NEEDED = 20;
const LEAST_STRETCH_S = 0.8;
/** More than one person in more than this share of the frames. */
const SEVERAL_RATIO = 0.2;
/** Hips that jump by this share of the picture's height between two frames belong to somebody else. */
const STRANGER_JUMP = 0.15;

/** Refuses what cannot be measured before looking at how the body moves. Times are divided by the slow-motion factor. */
export function checkTrack(
  given: LandmarkTrack,
  known: GaitContext,
): { readonly refusal: GaitRefusal } | CheckedTrack {
  const factor = known.slowMotionFactor ?? 1;
  const track = factor === 1 ? given : { ...given, timesS: given.timesS.map((timeS) => timeS / factor) };
  const { timesS } = track;
  const frames = timesS.length;
  if (frames < FRAMES_NEEDED) return { refusal: { kind: "too-few-frames", frames, needed: FRAMES_NEEDED } };
  const badFrame = timesS.findIndex(
    (timeS, i) => !Number.isFinite(timeS) || (i > 0 && timeS <= timesS[i - 1]!),
  );
  if (badFrame >= 0) return { refusal: { kind: "bad-frame-times", atFrame: badFrame } };
  const view = known.view ?? track.view;
  if (view === "unknown") return { refusal: { kind: "view-unknown" } };
  const framesPerSecond =
    1 / medianOf(Float64Array.from(timesS.subarray(1), (timeS, i) => timeS - timesS[i]!));
  if (framesPerSecond < FRAME_RATE_NEEDED)
    return { refusal: { kind: "frame-rate-too-low", framesPerSecond, needed: FRAME_RATE_NEEDED } };

  const trusted = trustedFrames(track, view);
  const { from, to, missing } = wholeStretch(trusted);
  if (to - from < FRAMES_NEEDED || timesS[to - 1]! - timesS[from]! < LEAST_STRETCH_S)
    return missing.length > 0
      ? { refusal: { kind: "body-not-in-frame", missing, seenRatio: (to - from) / frames } }
      : {
          refusal: {
            kind: "too-few-frames",
            frames: to - from,
            needed: Math.ceil(LEAST_STRETCH_S * framesPerSecond),
          },
        };
  const strangerFrame = strangerAt(track, from, to);
  if (strangerFrame !== undefined)
    return { refusal: { kind: "several-people", atS: given.timesS[strangerFrame]! } };
  return { track: trusted, view, from, to, framesPerSecond };
}

/** The first frame with somebody else: counted by the model, or hips that are suddenly elsewhere. */
const strangerAt = (track: LandmarkTrack, from: number, to: number): number | undefined => {
  const { people, landmarks, imageHeightPx, timesS } = track;
  if (people !== undefined) {
    const several = people.subarray(from, to);
    const count = several.reduce((sum, now) => sum + (now > 1 ? 1 : 0), 0);
    if (count > SEVERAL_RATIO * (to - from)) return from + several.findIndex((now) => now > 1);
  }
  const [left, right] = [landmarks["left-hip"]!, landmarks["right-hip"]!]; // wholeStretch found both
  const middle = (frame: number, axis: "x" | "y") => (left[axis][frame]! + right[axis][frame]!) / 2;
  let last = from;
  for (let frame = from + 1; frame < to; frame++) {
    const jump = Math.hypot(middle(frame, "x") - middle(last, "x"), middle(frame, "y") - middle(last, "y"));
    if (Number.isNaN(jump)) continue;
    // A sprinter crosses a picture of five metres in half a second: what is faster is not one body.
    const own = imageHeightPx * 6 * (timesS[frame]! - timesS[last]!);
    if (jump > STRANGER_JUMP * imageHeightPx + own) return frame;
    last = frame;
  }
  return undefined;
};
