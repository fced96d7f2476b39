import { isBalancing } from "./balancing.ts";
import { checkTrack } from "./check-track.ts";
import type { GaitContext } from "./gait-result.ts";
import type { Joint } from "./joints.ts";
import { prepareMotion } from "./motion.ts";
import type { LandmarkColumn, LandmarkTrack } from "./track.ts";

/**
 * Somebody who balances with the lifted leg behind the standing one. The model only guesses where a hidden leg is:
 * too little to measure by, enough to name what is seen. A leg beyond the picture's edge stays unseen.
 */
export function isBalancingWithHiddenLeg(track: LandmarkTrack, known: GaitContext): boolean {
  const guessed = checkTrack({ ...track, landmarks: withoutDoubt(track.landmarks) }, known);
  return !("refusal" in guessed) && isBalancing(prepareMotion(guessed.track, guessed), guessed.view);
}

function withoutDoubt(landmarks: LandmarkTrack["landmarks"]): LandmarkTrack["landmarks"] {
  const columns = Object.entries(landmarks) as [Joint, LandmarkColumn][]; // its keys are joints
  return Object.fromEntries(
    columns.map(([joint, column]) => [
      joint,
      { ...column, confidence: new Float64Array(column.x.length).fill(Number.NaN) },
    ]),
  );
}
