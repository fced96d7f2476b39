import type { Keyframe, Movement } from "../movement.ts";
import { ALL_FOURS, both, HANDS, KNEES, keyframe, PRONE, rests, START, slips } from "./starts.ts";

const MAT = { kind: "mat", from: -0.42, to: 0.48 } as const;
const PRONE_MAT = { kind: "mat", from: -0.68, to: 0.52 } as const;
const ON_ALL_FOURS = rests([...KNEES, ...HANDS]);
const PLANK_MAT = { kind: "mat", from: -0.6, to: 0.5 } as const;

/** Movements on hands and knees, on the belly, and held between forearms and toes. */
export const FACE_DOWN: readonly Movement[] = [
  {
    id: "E04",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe({ moveS: 2.2, holdS: 0.6 }, ALL_FOURS, ON_ALL_FOURS),
      keyframe(
        { moveS: 2.4, holdS: 3.5 },
        {
          ...ALL_FOURS,
          y: 0.15,
          x: -0.21,
          pitch: 78,
          lumbarFlex: 24,
          thoraxFlex: 16,
          neckFlex: 4,
          hipFlex: 138,
          kneeFlex: 152,
          shoulderFlex: 158,
          elbowFlex: 6,
          wristExtend: 4,
        },
        [...rests([...KNEES, "head"]), ...slips(HANDS)],
      ),
    ],
    aim: 1,
    muscles: ["back-extensors"],
    props: [{ kind: "mat", from: -0.5, to: 0.48 }],
  },
  {
    id: "E07",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        { moveS: 2.4, holdS: 1.6 },
        {
          ...ALL_FOURS,
          pitch: 98,
          hipFlex: 98,
          lumbarFlex: -28,
          thoraxFlex: -16,
          neckFlex: -26,
          headFlex: -8,
        },
        ON_ALL_FOURS,
      ),
      keyframe(
        { moveS: 2.4, holdS: 1.6 },
        {
          ...ALL_FOURS,
          pitch: 50,
          hipFlex: 50,
          lumbarFlex: 36,
          thoraxFlex: 30,
          neckFlex: 26,
          headFlex: 8,
          shoulderFlex: 96,
        },
        ON_ALL_FOURS,
      ),
    ],
    aim: 1,
    muscles: ["back-extensors", "abdominals"],
    props: [MAT],
  },
  {
    id: "E08",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        { moveS: 2, holdS: 0.7 },
        { ...PRONE, shoulderFlex: 6, shoulderAbduct: 36, elbowFlex: 118, wristExtend: 60, neckFlex: -14 },
        rests(["pelvis", "thorax", ...KNEES, ...HANDS]),
      ),
      keyframe(
        { moveS: 2.2, holdS: 1.6 },
        {
          ...PRONE,
          pitch: 82,
          lumbarFlex: -30,
          thoraxFlex: -16,
          neckFlex: -8,
          hipFlex: -10,
          shoulderFlex: 48,
          shoulderAbduct: 10,
          elbowFlex: 24,
          wristExtend: 84,
        },
        rests([...KNEES, ...HANDS]),
      ),
    ],
    aim: 1,
    muscles: [],
    props: [PRONE_MAT],
  },
  {
    id: "E12",
    view: "side",
    sides: "alternate",
    flow: "to-and-fro",
    keyframes: [
      keyframe({ moveS: 1.8, holdS: 0.6 }, ALL_FOURS, ON_ALL_FOURS),
      keyframe(
        { moveS: 2, holdS: 3 },
        { ...ALL_FOURS, hipFlexR: -4, kneeFlexR: 4, ankleFlexR: -20, shoulderFlexL: 168, wristExtendL: 0 },
        rests(["kneeL", "toeL", "wristR", "fingersR"]),
      ),
    ],
    aim: 1,
    muscles: ["back-extensors", "gluteals", "shoulders"],
    props: [{ kind: "mat", from: -0.6, to: 0.6 }],
  },
  plank("E15"),
  {
    id: "E19",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe({ moveS: 2, holdS: 0.6 }, ALL_FOURS, ON_ALL_FOURS),
      keyframe(
        { moveS: 2, holdS: 1.6 },
        {
          ...ALL_FOURS,
          x: -0.16,
          y: 0.2,
          pitch: 80,
          hipFlex: 118,
          kneeFlex: 128,
          shoulderFlex: 128,
          wristExtend: 50,
        },
        ON_ALL_FOURS,
      ),
    ],
    aim: 1,
    muscles: ["gluteals"],
    props: [{ kind: "mat", from: -0.5, to: 0.48 }],
  },
  chestLift("E30"),
];

/** Forearms and toes, the body one straight line: as an exercise and as a test. */
export function plank(id: string): Movement {
  const arms = { shoulderFlex: 80, elbowFlex: 90 };
  const up: Keyframe = keyframe(
    { moveS: 1.6, holdS: 4 },
    { pitch: 80, y: 0.17, hipFlex: 0, kneeFlex: 0, ankleFlex: 4, toesExtend: 70, neckFlex: -4, ...arms },
    rests(both("elbow", "wrist", "ball", "toe")),
  );
  return {
    id,
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        { moveS: 1.6, holdS: 0.8 },
        {
          pitch: 74,
          y: 0.12,
          hipFlex: 14,
          kneeFlex: 22,
          ankleFlex: 8,
          toesExtend: 60,
          neckFlex: -4,
          ...arms,
        },
        rests(both("elbow", "wrist", "knee", "ball", "toe")),
      ),
      up,
    ],
    aim: 1,
    muscles: ["abdominals", "obliques", "shoulders"],
    props: [PLANK_MAT],
  };
}

/** Chest lifted from the floor, legs down: as an exercise and as the home version of a test. */
export function chestLift(id: string): Movement {
  const arms = { shoulderFlex: -14, shoulderAbduct: 16, elbowFlex: 4, wristExtend: 0 };
  return {
    id,
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe(START, { ...PRONE, ...arms, neckFlex: -4 }, [
        ...rests(["pelvis", "thorax", ...KNEES]),
        ...slips(["wristL", "wristR"]),
      ]),
      keyframe(
        { moveS: 1.6, holdS: 3 },
        {
          ...PRONE,
          ...arms,
          pitch: 88,
          lumbarFlex: -24,
          thoraxFlex: -18,
          neckFlex: -6,
          hipFlex: -4,
          shoulderFlex: -30,
        },
        rests(["pelvis", ...KNEES]),
      ),
    ],
    aim: 1,
    muscles: ["back-extensors"],
    props: [PRONE_MAT],
  };
}
