import type { Movement } from "../movement.ts";
import {
  ARMS,
  ARMS_BESIDE,
  BACK,
  BENT_KNEES,
  both,
  FEET,
  HANDS_ON_BELLY,
  keyframe,
  rests,
  START,
  slips,
} from "./starts.ts";

const MAT = { kind: "mat", from: -0.62, to: 0.5 } as const;
const LONG_MAT = { kind: "mat", from: -0.62, to: 0.68 } as const;
const AT_REST = { ...BENT_KNEES, ...ARMS_BESIDE };
const LYING = rests([...BACK, ...FEET, ...ARMS]);
const HANDS_MEET_BELLY = {
  meets: [
    ["palmL", "belly"],
    ["palmR", "belly"],
  ],
} as const;
const LYING_HANDS_UP = rests([...BACK, ...FEET, ...both("elbow")]);

/** Movements that begin lying on the back. */
export const ON_THE_BACK: readonly Movement[] = [
  {
    id: "E02",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        { moveS: 4.5, holdS: 0.5 },
        { ...BENT_KNEES, ...HANDS_ON_BELLY, belly: -0.004 },
        LYING_HANDS_UP,
        HANDS_MEET_BELLY,
      ),
      keyframe(
        { moveS: 3.5, holdS: 0.5 },
        { ...BENT_KNEES, ...HANDS_ON_BELLY, belly: 0.025 },
        LYING_HANDS_UP,
        HANDS_MEET_BELLY,
      ),
    ],
    aim: 1,
    muscles: ["diaphragm"],
    props: [MAT, { kind: "arrow", over: "belly", points: "up" }],
  },
  {
    id: "E03",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe(START, { ...AT_REST, pitch: -80, lumbarFlex: -22, thoraxFlex: 12 }, LYING),
      keyframe(
        { moveS: 1.6, holdS: 2.5 },
        { ...AT_REST, pitch: -104, lumbarFlex: 16, thoraxFlex: -2, hipFlex: 40 },
        [...rests(FEET), ...slips([...BACK, ...ARMS])],
      ),
    ],
    aim: 1,
    muscles: ["abdominals"],
    props: [MAT, { kind: "arrow", over: "belly", points: "down" }],
  },
  {
    id: "E05",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe(START, AT_REST, LYING),
      keyframe(
        { moveS: 2, holdS: 3 },
        {
          ...BENT_KNEES,
          pitch: -100,
          lumbarFlex: 14,
          hipFlex: 132,
          kneeFlex: 138,
          ankleFlex: -10,
          shoulderFlex: 2,
          shoulderAbduct: 16,
          elbowFlex: 92,
          wristExtend: -20,
        },
        slips(BACK),
        {
          meets: [
            ["palmL", "kneeL"],
            ["palmR", "kneeR"],
          ],
        },
      ),
    ],
    aim: 1,
    muscles: ["back-extensors", "gluteals"],
    props: [MAT],
  },
  {
    id: "E06",
    view: "above",
    sides: "alternate",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        { moveS: 2, holdS: 0.4 },
        { ...BENT_KNEES, shoulderAbduct: 50, shoulderFlex: -8 },
        slips([...BACK, ...FEET, ...ARMS]),
      ),
      keyframe(
        { moveS: 2, holdS: 2.4 },
        {
          ...BENT_KNEES,
          hipFlex: 60,
          twist: -34,
          lumbarTurn: 10,
          thoraxTurn: 24,
          shoulderAbduct: 50,
          shoulderFlex: -8,
          hipAbductR: 26,
          hipAbductL: -24,
          hipRotateR: 14,
          hipRotateL: -14,
        },
        slips([...BACK, ...ARMS]),
      ),
    ],
    aim: 1,
    muscles: ["obliques"],
    props: [{ kind: "mat", from: -0.62, to: 0.5 }],
  },
  {
    id: "E10",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe(START, { ...BENT_KNEES, ...HANDS_ON_BELLY, belly: 0.014 }, LYING_HANDS_UP, HANDS_MEET_BELLY),
      keyframe(
        { moveS: 2, holdS: 4 },
        { ...BENT_KNEES, ...HANDS_ON_BELLY, belly: -0.015 },
        LYING_HANDS_UP,
        HANDS_MEET_BELLY,
      ),
    ],
    aim: 1,
    muscles: ["deep-abdominals"],
    props: [MAT, { kind: "arrow", over: "belly", points: "down" }],
  },
  {
    id: "E13",
    view: "side",
    sides: "alternate",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        { moveS: 2, holdS: 0.5 },
        { ...BENT_KNEES, hipFlex: 90, kneeFlex: 90, ankleFlex: 0, shoulderFlex: 90 },
        rests(BACK),
      ),
      keyframe(
        { moveS: 2.2, holdS: 1.4 },
        {
          ...BENT_KNEES,
          hipFlexL: 90,
          kneeFlexL: 90,
          hipFlexR: 14,
          kneeFlexR: 8,
          ankleFlex: 0,
          shoulderFlexR: 90,
          shoulderFlexL: 164,
        },
        rests(BACK),
      ),
    ],
    aim: 1,
    muscles: ["abdominals", "hip-flexors"],
    props: [LONG_MAT],
  },
  {
    id: "E14",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [0, 1].map((lift) =>
      keyframe(
        lift === 0 ? START : { moveS: 1.6, holdS: 3 },
        {
          pitch: -90,
          y: 0.075,
          hipFlexR: 50,
          kneeFlexR: 106,
          ankleFlexR: -34,
          hipFlexL: 2,
          kneeFlexL: 4,
          ankleFlexL: -6,
          neckFlex: lift === 0 ? -8 : 12,
          thoraxFlex: 24 * lift,
          lumbarFlex: 4 * lift,
          shoulderFlex: -10 + 8 * lift,
          shoulderAbduct: 34,
          shoulderRotate: -78,
          elbowFlex: 66,
        },
        rests([
          "pelvis",
          "heelR",
          "ballR",
          "heelL",
          ...(lift === 0 ? (["thorax", "head"] as const) : []),
          ...both("elbow"),
        ]),
      ),
    ),
    aim: 1,
    muscles: ["abdominals"],
    props: [LONG_MAT],
  },
  bridge("E17", ["gluteals", "hamstrings"]),
  {
    id: "E18",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        START,
        { ...AT_REST, hipFlexL: 34, kneeFlexL: 24, ankleFlexL: 0 },
        rests([...BACK, "heelR", "ballR", ...ARMS]),
      ),
      keyframe(
        { moveS: 1.6, holdS: 1.2 },
        {
          ...AT_REST,
          pitch: -113,
          y: 0.19,
          hipFlex: 0,
          hipFlexL: 0,
          kneeFlexR: 88,
          kneeFlexL: 6,
          ankleFlexR: -8,
          ankleFlexL: 0,
          neckFlex: 22,
          shoulderFlex: -32,
        },
        [...rests(["heelR", "ballR"]), ...slips(["thorax", "head", ...ARMS])],
      ),
    ],
    aim: 1,
    muscles: ["gluteals", "hamstrings"],
    props: [LONG_MAT],
  },
  {
    id: "E21",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [36, 80].map((hipFlexR, at) =>
      keyframe(
        at === 0 ? START : { moveS: 2.5, holdS: 4 },
        {
          pitch: -90,
          y: 0.075,
          neckFlex: -8,
          hipFlexR,
          kneeFlexR: 6,
          hipFlexL: 1,
          kneeFlexL: 3,
          shoulderFlex: at === 0 ? 30 : 44,
          shoulderAbduct: 8,
          elbowFlex: at === 0 ? 42 : 62,
        },
        rests([...BACK, "heelL"]),
      ),
    ),
    aim: 1,
    muscles: ["hamstrings"],
    props: [LONG_MAT, { kind: "strap", over: "ballR", held: ["palmL", "palmR"] }],
  },
];

/** Two-leg bridge, as an exercise and as a test. */
export function bridge(id: string, muscles: Movement["muscles"]): Movement {
  return {
    id,
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe(START, AT_REST, LYING),
      keyframe(
        { moveS: 1.8, holdS: 3 },
        {
          ...AT_REST,
          pitch: -113,
          y: 0.19,
          hipFlex: 0,
          kneeFlex: 88,
          ankleFlex: -8,
          neckFlex: 22,
          shoulderFlex: -32,
        },
        [...rests(FEET), ...slips(["thorax", "head", ...ARMS])],
      ),
    ],
    aim: 1,
    muscles,
    props: [MAT],
  };
}
