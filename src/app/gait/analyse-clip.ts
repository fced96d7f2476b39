import { BLAZEPOSE_LANDMARKS } from "../../engine/gait/joints.ts";
import type { LandmarkTrack, View } from "../../engine/gait/track.ts";
import { trackFromBlazePose } from "../../engine/gait/track-from-model.ts";
import { isSameBody } from "./body-box.ts";
import type { FoundBody } from "./find-bodies.ts";
import { type Following, followRunner, NOT_STARTED } from "./follow-runner.ts";
import { type Choice, type Frame, type Size, uprightSize } from "./frame.ts";
import type { PoseModels } from "./pose-models.ts";
import { NUMBERS_A_LANDMARK } from "./read-body.ts";

/** What has been read from a clip so far. Plain data: kept, it lets the reading go on after a reload. */
export interface ClipSoFar {
  readonly timesS: readonly number[];
  /** Frame after frame, 33 landmarks of four numbers each; `NaN` where nobody was seen. */
  readonly landmarks: readonly Float32Array[];
  readonly people: readonly number[];
  readonly following: Following;
  readonly size?: Size;
}

export const NOTHING_YET: ClipSoFar = { timesS: [], landmarks: [], people: [], following: NOT_STARTED };

export type ClipStep =
  | { readonly kind: "read"; readonly soFar: ClipSoFar }
  /** Nobody said which of them is the runner. Nothing further is read. */
  | {
      readonly kind: "several-people";
      readonly timeS: number;
      readonly bodies: readonly FoundBody[];
      readonly size: Size;
    };

/**
 * Reads the landmarks of one runner from frames as they come, one frame in memory at a time. Frames up to the last
 * one of `before`, and those before the runner was chosen, are passed over. Ends when the frames end or the caller stops asking.
 */
export async function* analyseClip(
  frames: AsyncIterable<Frame>,
  models: PoseModels,
  { before = NOTHING_YET, chosen }: { readonly before?: ClipSoFar; readonly chosen?: Choice } = {},
): AsyncGenerator<ClipStep> {
  const timesS = [...before.timesS];
  const landmarks = [...before.landmarks];
  const people = [...before.people];
  let following = before.following;
  for await (const frame of frames) {
    if (frame.timeS <= (timesS.at(-1) ?? Number.NEGATIVE_INFINITY)) continue;
    if (timesS.length === 0 && frame.timeS < (chosen?.timeS ?? 0)) continue;
    const size = uprightSize(frame);
    const seen = await followRunner(frame, following, models, chosen);
    if (seen.rivals !== undefined) {
      yield { kind: "several-people", timeS: frame.timeS, bodies: seen.rivals, size };
      return;
    }
    following = seen.following;
    timesS.push(frame.timeS);
    landmarks.push(seen.landmarks ?? nobody());
    people.push(following.people);
    yield { kind: "read", soFar: { timesS, landmarks, people, following, size } };
  }
}

/** Is it the one followed so far who was chosen? Then what was read of them stays. */
export function isFollowed({ following: { runner }, size }: ClipSoFar, chosen: Choice): boolean {
  if (runner === undefined || size === undefined) return false;
  const { box } = runner;
  const point = { x: chosen.x * size.widthPx, y: chosen.y * size.heightPx };
  return isSameBody(box, { ...box, centre: point });
}

/** The track of what was read. A runner who was chosen is alone in it. */
export function trackOf(
  { timesS, landmarks, people, size }: ClipSoFar,
  clip: {
    readonly view: View;
    readonly model: string;
    readonly chosen?: Choice;
    readonly filmedAtMs?: number;
  },
): LandmarkTrack {
  const each = BLAZEPOSE_LANDMARKS * NUMBERS_A_LANDMARK;
  const all = new Float32Array(landmarks.length * each);
  landmarks.forEach((one, frame) => {
    all.set(one, frame * each);
  });
  return trackFromBlazePose({
    timesS,
    landmarks: all,
    imageWidthPx: size?.widthPx ?? 0,
    imageHeightPx: size?.heightPx ?? 0,
    view: clip.view,
    model: clip.model,
    ...(clip.chosen === undefined && { people }),
    ...(clip.filmedAtMs !== undefined && { filmedAtMs: clip.filmedAtMs }),
  });
}

const nobody = (): Float32Array =>
  new Float32Array(BLAZEPOSE_LANDMARKS * NUMBERS_A_LANDMARK).fill(Number.NaN);
