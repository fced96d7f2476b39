import type { Surface } from "../demand.ts";
import type { Contact, Keyframe } from "../movement.ts";
import type { Part } from "../parts.ts";
import type { PoseWish } from "../pose.ts";

/** Poses and contacts that many movements begin with. */

export const STANDING: PoseWish = { y: 0.53, shoulderFlex: -2, shoulderAbduct: 7, elbowFlex: 12 };

/** On the back, knees bent, feet flat. */
export const BENT_KNEES: PoseWish = {
  pitch: -90,
  y: 0.075,
  hipFlex: 50,
  kneeFlex: 106,
  ankleFlex: -34,
  neckFlex: -8,
};
export const ARMS_BESIDE: PoseWish = { shoulderFlex: -12, shoulderAbduct: 18, elbowFlex: 8 };
export const HANDS_ON_BELLY: PoseWish = {
  shoulderFlex: -8,
  shoulderAbduct: 26,
  shoulderRotate: -52,
  elbowFlex: 72,
};

export const ALL_FOURS: PoseWish = {
  pitch: 78,
  y: 0.276,
  hipFlex: 78,
  kneeFlex: 88,
  ankleFlex: -52,
  shoulderFlex: 78,
  wristExtend: 84,
  neckFlex: -8,
};

/** Face down, legs long. */
export const PRONE: PoseWish = { pitch: 90, y: 0.06, ankleFlex: -50, kneeFlex: 3 };

export const both = (
  ...names: readonly (
    | "hip"
    | "knee"
    | "ankle"
    | "heel"
    | "ball"
    | "toe"
    | "shoulder"
    | "elbow"
    | "wrist"
    | "palm"
    | "fingers"
  )[]
): readonly Part[] => names.flatMap((name) => [`${name}L`, `${name}R`] as const);

export const FEET = both("heel", "ball");
export const BACK: readonly Part[] = ["pelvis", "thorax", "head"];
export const ARMS = both("elbow", "wrist");
export const HANDS = both("wrist", "fingers");
export const KNEES = both("knee", "toe");

export const rests = (parts: readonly Part[], on?: Surface): readonly Contact[] =>
  parts.map((part) => (on === undefined ? { part } : { part, on }));

/** Put down anew: the part may lie elsewhere than at the keyframe before. */
export const slips = (parts: readonly Part[], on?: Surface): readonly Contact[] =>
  rests(parts, on).map((contact) => ({ ...contact, slips: true }));

/** One keyframe: seconds to come here, seconds to stay, the pose, what it rests on. */
export function keyframe(
  timing: { readonly moveS: number; readonly holdS: number },
  wish: PoseWish,
  contacts: readonly Contact[],
  more: Pick<Keyframe, "meets" | "balancedOver"> = {},
): Keyframe {
  return { wish, contacts, ...more, ...timing };
}

export const START = { moveS: 1.6, holdS: 0.7 };
