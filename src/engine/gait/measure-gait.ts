import { bad, type Result } from "../units/result.ts";
import type { GaitContext, GaitRefusal, GaitResult } from "./gait-result.ts";
import { frameCount, type LandmarkTrack } from "./track.ts";

const FRAMES_NEEDED = 30;

/**
 * Running form from one clip: foot contacts, measures with their doubts, and mean stride curves; or why this is not
 * a run that can be measured. Pure: the same track and context give the same result.
 */
export function measureGait(track: LandmarkTrack, _known: GaitContext = {}): Result<GaitResult, GaitRefusal> {
  return bad({ kind: "too-few-frames", frames: frameCount(track), needed: FRAMES_NEEDED });
}
