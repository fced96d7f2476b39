import { BLAZEPOSE, BLAZEPOSE_LANDMARKS, JOINTS, type Joint } from "./joints.ts";
import type { LandmarkColumn, LandmarkTrack, View } from "./track.ts";

/** What a BlazePose pipeline has in its hands after the last frame. */
export interface BlazePoseFrames {
  readonly timesS: ArrayLike<number>;
  /**
   * Frame after frame, 33 landmarks each, four numbers a landmark: x and y in image pixels, z in the same pixels,
   * visibility 0 to 1. A frame without a person is all `NaN`.
   */
  readonly landmarks: ArrayLike<number>;
  readonly imageWidthPx: number;
  readonly imageHeightPx: number;
  readonly view: View;
  readonly model: string;
  readonly people?: ArrayLike<number>;
  readonly filmedAtMs?: number;
}

const NUMBERS_EACH = 4;

/** The track of a clip as BlazePose saw it. The pipeline owns the arrays: they are copied. */
export function trackFromBlazePose(frames: BlazePoseFrames): LandmarkTrack {
  const count = frames.timesS.length;
  if (frames.landmarks.length !== count * BLAZEPOSE_LANDMARKS * NUMBERS_EACH)
    throw new Error("landmarks do not fit the number of frames");
  const landmarks: Partial<Record<Joint, LandmarkColumn>> = {};
  for (const joint of JOINTS) {
    const index = BLAZEPOSE[joint];
    if (index === undefined) continue;
    const column = (offset: number) =>
      Float64Array.from(
        { length: count },
        (_, frame) =>
          frames.landmarks[(frame * BLAZEPOSE_LANDMARKS + index) * NUMBERS_EACH + offset] ?? Number.NaN,
      );
    landmarks[joint] = { x: column(0), y: column(1), z: column(2), confidence: column(3) };
  }
  return {
    source: "blazepose",
    model: frames.model,
    timesS: Float64Array.from(frames.timesS),
    isRateAssumed: false,
    imageWidthPx: frames.imageWidthPx,
    imageHeightPx: frames.imageHeightPx,
    landmarks,
    view: frames.view,
    ...(frames.people === undefined ? {} : { people: Uint8Array.from(frames.people) }),
    ...(frames.filmedAtMs === undefined ? {} : { filmedAtMs: frames.filmedAtMs }),
  };
}
