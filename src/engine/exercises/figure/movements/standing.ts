import type { Movement } from "../movement.ts";
import type { Part } from "../parts.ts";
import { both, FEET, keyframe, rests, STANDING, START, slips } from "./starts.ts";

const RIGHT_FOOT: readonly Part[] = ["heelR", "ballR"];
const LEFT_FOOT: readonly Part[] = ["heelL", "ballL"];
const SEAT = { faces: "up", at: 0.26 } as const;
const STEP = { faces: "up", at: 0.11 } as const;
const WALL = { faces: "back", at: 0.26 } as const;
const HANDS_ON_HIPS = { shoulderFlex: -24, shoulderAbduct: 40, shoulderRotate: -42, elbowFlex: 92 };
const SQUAT = {
  pitch: 42,
  hipFlex: 104,
  kneeFlex: 88,
  ankleFlex: 22,
  shoulderFlex: 118,
  elbowFlex: 6,
  neckFlex: -24,
  lumbarFlex: 4,
};

/** Movements on the feet that stay in one place. */
export const STANDING_ONES: readonly Movement[] = [
  {
    id: "E09",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [0, 1].map((back) =>
      keyframe(
        back === 0 ? START : { moveS: 1.6, holdS: 1.4 },
        {
          ...STANDING,
          ...HANDS_ON_HIPS,
          lumbarFlex: -18 * back,
          thoraxFlex: -9 * back,
          neckFlex: -5 * back,
          hipFlex: -9 * back,
        },
        rests(FEET),
        {
          balancedOver: FEET,
          meets: [
            ["palmL", "pelvis"],
            ["palmR", "pelvis"],
          ],
        },
      ),
    ),
    aim: 1,
    muscles: [],
    props: [],
  },
  {
    id: "E20",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        START,
        {
          y: 0.276,
          hipFlexR: 0,
          kneeFlexR: 88,
          ankleFlexR: -48,
          hipFlexL: 82,
          kneeFlexL: 86,
          ...HANDS_ON_HIPS,
        },
        rests(["kneeR", "toeR", ...LEFT_FOOT]),
      ),
      keyframe(
        { moveS: 2.2, holdS: 4 },
        {
          x: 0.1,
          y: 0.25,
          pitch: -3,
          hipFlexR: -24,
          kneeFlexR: 62,
          ankleFlexR: -48,
          hipFlexL: 96,
          kneeFlexL: 112,
          ankleFlexL: 18,
          ...HANDS_ON_HIPS,
        },
        rests(["kneeR", "toeR", ...LEFT_FOOT]),
      ),
    ],
    aim: 1,
    muscles: ["hip-flexors"],
    props: [{ kind: "mat", from: -0.36, to: 0.38 }],
  },
  {
    id: "E22",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        { moveS: 0.8, holdS: 0 },
        {
          ...STANDING,
          hipFlexR: -24,
          kneeFlexR: 16,
          ankleFlexR: -10,
          pitch: 4,
          shoulderFlexR: 26,
          shoulderFlexL: -8,
          shoulderAbductL: 30,
        },
        rests(LEFT_FOOT),
        { balancedOver: LEFT_FOOT },
      ),
      keyframe(
        { moveS: 0.8, holdS: 0 },
        {
          ...STANDING,
          hipFlexR: 58,
          kneeFlexR: 10,
          shoulderFlexR: -22,
          shoulderFlexL: 8,
          shoulderAbductL: 30,
        },
        rests(LEFT_FOOT),
        { balancedOver: LEFT_FOOT },
      ),
    ],
    aim: 1,
    muscles: ["hip-flexors", "gluteals"],
    props: [],
  },
  {
    id: "E23",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe(START, STANDING, rests(FEET), { balancedOver: FEET }),
      keyframe(
        { moveS: 2.2, holdS: 0.6 },
        { ...STANDING, ...SQUAT },
        [...rests(FEET), ...rests(both("hip"), SEAT)],
        { balancedOver: FEET },
      ),
    ],
    aim: 1,
    muscles: ["quadriceps", "gluteals"],
    props: [{ kind: "chair", from: -0.38, to: -0.12, seat: 0.26, back: "behind" }],
  },
  {
    id: "E24",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        START,
        {
          ...STANDING,
          y: 0.48,
          hipFlexR: 26,
          kneeFlexR: 14,
          hipFlexL: -18,
          kneeFlexL: 12,
          ankleFlexL: 10,
          toesExtendL: 40,
          ...HANDS_ON_HIPS,
        },
        rests([...RIGHT_FOOT, "ballL", "toeL"]),
      ),
      keyframe(
        { moveS: 2, holdS: 0.5 },
        {
          ...STANDING,
          y: 0.31,
          pitch: 8,
          hipFlexR: 88,
          kneeFlexR: 92,
          ankleFlexR: 10,
          hipFlexL: -6,
          kneeFlexL: 92,
          ankleFlexL: 14,
          toesExtendL: 62,
          ...HANDS_ON_HIPS,
        },
        rests([...RIGHT_FOOT, "ballL", "toeL"]),
      ),
    ],
    aim: 1,
    muscles: ["quadriceps", "gluteals"],
    props: [],
  },
  {
    id: "E25",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        { moveS: 1.8, holdS: 0.6 },
        {
          ...STANDING,
          hipFlexR: 54,
          kneeFlexR: 66,
          ankleFlexR: 12,
          hipFlexL: 0,
          pitch: 6,
          shoulderFlexL: 16,
          shoulderFlexR: -12,
        },
        [...rests(RIGHT_FOOT, STEP), ...rests(LEFT_FOOT)],
      ),
      keyframe(
        { moveS: 1.8, holdS: 0.8 },
        { ...STANDING, y: 0.64, x: 0.2 },
        [...rests(RIGHT_FOOT, STEP), ...rests(LEFT_FOOT, STEP)],
        { balancedOver: RIGHT_FOOT },
      ),
    ],
    aim: 1,
    muscles: ["quadriceps", "gluteals"],
    props: [{ kind: "box", from: 0.03, to: 0.36, height: 0.11 }],
  },
  {
    id: "E26",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [
      keyframe(START, { ...STANDING, hipFlexL: 22, kneeFlexL: 10, shoulderFlex: 30 }, rests(RIGHT_FOOT), {
        balancedOver: RIGHT_FOOT,
      }),
      keyframe(
        { moveS: 2.4, holdS: 0.6 },
        { ...STANDING, ...SQUAT, pitch: 40, hipFlexL: 104, kneeFlexL: 12, ankleFlexL: 4 },
        [...rests(RIGHT_FOOT), ...rests(both("hip"), SEAT)],
        { balancedOver: RIGHT_FOOT },
      ),
    ],
    aim: 1,
    muscles: ["quadriceps", "gluteals"],
    props: [{ kind: "chair", from: -0.38, to: -0.12, seat: 0.26, back: "behind" }],
  },
  {
    id: "E27",
    view: "front",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [-13, 10].map((roll, at) =>
      keyframe(
        at === 0 ? { moveS: 1.6, holdS: 0.6 } : { moveS: 1.4, holdS: 1 },
        {
          ...STANDING,
          ...HANDS_ON_HIPS,
          y: 0.64,
          roll,
          lumbarBend: -0.7 * roll,
          thoraxBend: -0.3 * roll,
          hipAbductR: roll,
          hipAbductL: -roll,
        },
        rests(RIGHT_FOOT, STEP),
        { balancedOver: RIGHT_FOOT },
      ),
    ),
    aim: 1,
    muscles: ["side-gluteals"],
    props: [{ kind: "box", from: -0.24, to: 0.03, height: 0.11 }],
  },
  {
    id: "E28",
    view: "front",
    sides: "alternate",
    flow: "to-and-fro",
    keyframes: [
      keyframe({ moveS: 0.5, holdS: 0.3 }, { ...crouch(), z: -0.065, hipAbduct: 4 }, [
        ...slips(RIGHT_FOOT),
        ...rests(LEFT_FOOT),
      ]),
      keyframe(
        { moveS: 0.5, holdS: 0 },
        { ...crouch(), z: -0.035, hipAbductR: 18, hipAbductL: 6, hipFlexR: 44, kneeFlexR: 52 },
        rests(LEFT_FOOT),
      ),
      keyframe({ moveS: 0.5, holdS: 0.4 }, { ...crouch(), hipAbduct: 15 }, [
        ...slips(RIGHT_FOOT),
        ...rests(LEFT_FOOT),
      ]),
      keyframe(
        { moveS: 0.5, holdS: 0 },
        { ...crouch(), z: 0.035, hipAbductR: 6, hipAbductL: 14, hipFlexL: 44, kneeFlexL: 52 },
        rests(RIGHT_FOOT),
      ),
    ],
    aim: 2,
    firmest: 2,
    muscles: ["side-gluteals"],
    props: [{ kind: "band", around: "knees" }],
  },
  {
    id: "E29",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        START,
        { ...STANDING, kneeFlexR: 8, hipFlexL: -4, kneeFlexL: 16, ankleFlexL: -12, shoulderFlex: 4 },
        rests(RIGHT_FOOT),
        { balancedOver: RIGHT_FOOT },
      ),
      keyframe(
        { moveS: 2.2, holdS: 0.8 },
        {
          ...STANDING,
          pitch: 72,
          hipFlexR: 78,
          kneeFlexR: 18,
          ankleFlexR: 6,
          hipFlexL: -8,
          kneeFlexL: 6,
          ankleFlexL: -8,
          shoulderFlex: 74,
          elbowFlex: 4,
          neckFlex: -14,
        },
        rests(RIGHT_FOOT),
        { balancedOver: RIGHT_FOOT },
      ),
    ],
    aim: 1,
    muscles: ["hamstrings", "gluteals", "back-extensors"],
    props: [{ kind: "weight", held: "palmR" }],
  },
  {
    id: "E31",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [0, 1, 2, 3].map((at) => {
      const isUp = at % 2 === 1;
      const bend = at < 2 ? 0 : 24;
      return keyframe(
        isUp ? { moveS: 1, holdS: 0.8 } : { moveS: 1.4, holdS: 0.4 },
        {
          ...STANDING,
          pitch: bend * 0.25,
          hipFlex: bend,
          kneeFlex: bend * 2,
          ankleFlex: isUp ? bend - 38 : bend,
          toesExtend: isUp ? 38 : 0,
          shoulderFlex: 62,
          shoulderAbduct: 4,
          elbowFlex: 36,
          wristExtend: 60,
        },
        [
          ...rests(isUp ? both("ball", "toe") : both("heel", "ball", "toe")),
          ...rests(both("fingers"), WALL).map((contact) => ({ ...contact, slips: true })),
        ],
        { balancedOver: isUp ? both("ball") : FEET },
      );
    }),
    aim: 1,
    muscles: ["calves"],
    props: [{ kind: "wall", at: 0.26, faces: "back" }],
  },
];

/** A quarter squat, hands before the chest. */
function crouch() {
  return {
    ...STANDING,
    pitch: 22,
    hipFlex: 40,
    kneeFlex: 38,
    ankleFlex: 18,
    shoulderFlex: 40,
    shoulderAbduct: 16,
    shoulderRotate: -40,
    elbowFlex: 110,
    neckFlex: -14,
  };
}
