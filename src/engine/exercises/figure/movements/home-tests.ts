import type { Movement } from "../movement.ts";
import { chestLift, plank } from "./face-down.ts";
import { HEEL_AND_TOE_WALK } from "./gaits.ts";
import { bridge } from "./on-the-back.ts";
import { sidePlank } from "./on-the-side.ts";
import { ARMS, ARMS_BESIDE, BACK, BENT_KNEES, both, FEET, KNEES, keyframe, PRONE, rests, slips, START, STANDING } from "./starts.ts";

const LONG_MAT = { kind: "mat", from: -0.62, to: 0.68 } as const;
const BOX = { faces: "up", at: 0.34 } as const;
const BED = { faces: "up", at: 0.3 } as const;
const SEAT = { faces: "up", at: 0.26 } as const;
const WALL = { faces: "back", at: 0.27 } as const;
const ARMS_CROSSED = { shoulderFlex: 34, shoulderAbduct: 10, shoulderRotate: -66, elbowFlex: 118 };

/** Home tests that are movements, shown by the same figure. */
export const HOME_TESTS: readonly Movement[] = [
  plank("ST01"),
  bridge("ST02", ["gluteals", "back-extensors"]),
  sidePlank("ST03"),
  chestLift("ST04"),
  {
    id: "ST05",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [0, 1].map((lift) =>
      keyframe(
        lift === 0 ? START : { moveS: 1.6, holdS: 3 },
        { ...PRONE, neckFlex: -4, shoulderFlex: 150, shoulderAbduct: 36, shoulderRotate: -20, elbowFlex: 88, hipFlex: -20 * lift, lumbarFlex: -10 * lift },
        [...rests(["pelvis", "thorax", ...(lift === 0 ? KNEES : [])]), ...slips(both("elbow"))],
      ),
    ),
    aim: 1,
    muscles: ["gluteals", "back-extensors"],
    props: [{ kind: "mat", from: -0.68, to: 0.52 }],
  },
  {
    id: "ST06",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [
      keyframe(START, { ...BENT_KNEES, ...ARMS_BESIDE, hipFlexR: 62, kneeFlexR: 38, ankleFlexR: 4, hipFlexL: 92, kneeFlexL: 84, ankleFlexL: 0 }, [...rests([...BACK, ...ARMS]), ...rests(["heelR"], BOX)]),
      keyframe({ moveS: 1.4, holdS: 0.8 }, { ...BENT_KNEES, ...ARMS_BESIDE, pitch: -124, hipFlexR: 2, kneeFlexR: 22, ankleFlexR: 4, hipFlexL: 80, kneeFlexL: 84, ankleFlexL: 0, neckFlex: 30, shoulderFlex: -44 }, [...rests(["thorax", "head", ...ARMS]), ...rests(["heelR"], BOX)]),
    ],
    aim: 1,
    muscles: ["hamstrings", "gluteals"],
    props: [{ kind: "mat", from: -0.62, to: 0.2 }, { kind: "box", from: 0.3, to: 0.58, height: 0.34 }],
  },
  {
    id: "ST07",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [
      keyframe(START, { pitch: -98, y: 0.38, lumbarFlex: 10, neckFlex: -4, hipFlexL: 122, kneeFlexL: 126, hipFlexR: 60, kneeFlexR: 100, shoulderFlex: 36, shoulderAbduct: 8, elbowFlex: 40 }, rests(BACK, BED), { meets: [["palmL", "kneeL"]] }),
      keyframe({ moveS: 2.4, holdS: 3 }, { pitch: -98, y: 0.38, lumbarFlex: 10, neckFlex: -4, hipFlexL: 122, kneeFlexL: 126, hipFlexR: -8, kneeFlexR: 76, ankleFlexR: -18, shoulderFlex: 36, shoulderAbduct: 8, elbowFlex: 40 }, rests(BACK, BED), { meets: [["palmL", "kneeL"]] }),
    ],
    aim: 1,
    muscles: ["hip-flexors"],
    props: [{ kind: "box", from: -0.64, to: 0.06, height: 0.3 }, { kind: "phone", on: "thigh" }],
  },
  {
    id: "ST08",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [92, 26].map((kneeFlexR, at) =>
      keyframe(
        at === 0 ? START : { moveS: 2.4, holdS: 3 },
        { pitch: -90, y: 0.075, neckFlex: -8, hipFlexR: 90, kneeFlexR, hipFlexL: 1, kneeFlexL: 3, shoulderFlex: 36, shoulderAbduct: 6, elbowFlex: 34 },
        rests([...BACK, "heelL"]),
      ),
    ),
    aim: 1,
    muscles: ["hamstrings"],
    props: [LONG_MAT, { kind: "phone", on: "shank" }],
  },
  {
    id: "ST09",
    view: "side",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [
      keyframe(START, { ...STANDING, y: 0.48, pitch: 8, hipFlexR: 32, kneeFlexR: 26, hipFlexL: -12, kneeFlexL: 8, ankleFlexL: 14, shoulderFlex: 74, elbowFlex: 40, wristExtend: 50 }, [...rests(FEET), ...slips(both("fingers"), WALL)]),
      keyframe({ moveS: 2.2, holdS: 2.5 }, { ...STANDING, y: 0.44, x: 0.06, pitch: 10, hipFlexR: 52, kneeFlexR: 72, ankleFlexR: 34, hipFlexL: -10, kneeFlexL: 24, ankleFlexL: 26, shoulderFlex: 70, elbowFlex: 70, wristExtend: 50 }, [...rests(["heelR", "ballR", "ballL"]), ...rests(["kneeR"], WALL), ...slips(both("fingers"), WALL)]),
    ],
    aim: 1,
    muscles: ["calves"],
    props: [{ kind: "wall", at: 0.27, faces: "back" }, { kind: "phone", on: "shank" }],
  },
  {
    id: "ST10",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe(START, STANDING, rests(FEET), { balancedOver: FEET }),
      keyframe({ moveS: 2, holdS: 0.8 }, { ...STANDING, pitch: 52, hipFlex: 56, kneeFlex: 4, lumbarFlex: 42, thoraxFlex: 26, neckFlex: 12, shoulderFlex: 112, elbowFlex: 4 }, rests(FEET), { balancedOver: FEET }),
      keyframe({ moveS: 2, holdS: 0.7 }, STANDING, rests(FEET), { balancedOver: FEET }),
      keyframe({ moveS: 1.6, holdS: 0.8 }, { ...STANDING, lumbarFlex: -26, thoraxFlex: -16, neckFlex: -10, hipFlex: -10, shoulderFlex: -26, shoulderAbduct: 38, shoulderRotate: -40, elbowFlex: 92 }, rests(FEET), { balancedOver: FEET, meets: [["palmL", "pelvis"], ["palmR", "pelvis"]] }),
    ],
    aim: 1,
    muscles: ["back-extensors"],
    props: [],
  },
  {
    id: "ST11",
    view: "front",
    sides: "alternate",
    flow: "to-and-fro",
    keyframes: [0, 1].map((bend) =>
      keyframe(
        bend === 0 ? START : { moveS: 1.8, holdS: 1.4 },
        { ...STANDING, elbowFlex: 4, hipAbduct: 3, lumbarBend: 22 * bend, thoraxBend: 20 * bend, neckBend: 8 * bend, shoulderAbductR: 7 + 4 * bend, shoulderAbductL: 7 - 30 * bend },
        rests(FEET),
        { balancedOver: FEET },
      ),
    ),
    aim: 1,
    muscles: ["obliques"],
    props: [],
  },
  HEEL_AND_TOE_WALK,
  {
    id: "ST13",
    view: "side",
    sides: "both",
    flow: "to-and-fro",
    keyframes: [
      keyframe({ moveS: 1.4, holdS: 0.3 }, { ...STANDING, ...ARMS_CROSSED, y: 0.307, x: -0.2, pitch: 2, hipFlex: 88, kneeFlex: 92, ankleFlex: 6 }, [...rests(FEET), ...rests(both("hip"), SEAT)]),
      keyframe({ moveS: 0.8, holdS: 0 }, { ...STANDING, ...ARMS_CROSSED, y: 0.33, pitch: 44, hipFlex: 108, kneeFlex: 86, ankleFlex: 22, neckFlex: -22 }, rests(FEET), { balancedOver: FEET }),
      keyframe({ moveS: 1, holdS: 0.3 }, { ...STANDING, ...ARMS_CROSSED }, rests(FEET), { balancedOver: FEET }),
      keyframe({ moveS: 1, holdS: 0 }, { ...STANDING, ...ARMS_CROSSED, y: 0.33, pitch: 44, hipFlex: 108, kneeFlex: 86, ankleFlex: 22, neckFlex: -22 }, rests(FEET), { balancedOver: FEET }),
    ],
    aim: 2,
    muscles: ["quadriceps", "gluteals"],
    props: [{ kind: "chair", from: -0.1, to: 0.1, seat: 0.26, back: "behind" }],
  },
];
