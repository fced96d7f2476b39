import type { Movement } from "../movement.ts";
import { keyframe, rests, START } from "./starts.ts";

const MAT = { kind: "mat", from: -0.58, to: 0.58 } as const;

/** Movements lying on one side, seen from the front. */
export const ON_THE_SIDE: readonly Movement[] = [
  {
    id: "E11",
    view: "front",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [-2, 34].map((hipAbductR, at) =>
      keyframe(
        at === 0 ? START : { moveS: 1.6, holdS: 1 },
        {
          roll: -90,
          y: 0.1,
          hipAbductR,
          hipFlexL: 38,
          kneeFlexL: 76,
          hipAbductL: -2,
          neckBend: -6,
          shoulderAbductL: 158,
          shoulderFlexL: 12,
          elbowFlexL: 84,
          shoulderFlexR: 62,
          shoulderAbductR: -32,
          elbowFlexR: 58,
        },
        rests(["hipL", "shoulderL", "kneeL", "ankleL", "palmR"]),
        { meets: [] },
      ),
    ),
    aim: 1,
    muscles: ["side-gluteals"],
    props: [MAT],
  },
  sidePlank("E16"),
];

/** On one forearm and the feet, seen from the front: as an exercise and as a test. */
export function sidePlank(id: string): Movement {
  const arms = { shoulderFlexR: 0, elbowFlexR: 90, shoulderAbductL: 100, elbowFlexL: 4 };
  const legs = { hipAbductL: -6, hipAbductR: 0, ankleFlex: 0 };
  return {
    id,
    view: "front",
    sides: "each",
    flow: "to-and-fro",
    keyframes: [
      keyframe(
        { moveS: 1.6, holdS: 0.8 },
        {
          roll: 88,
          y: 0.1,
          lumbarBend: -16,
          thoraxBend: -14,
          shoulderAbductR: 79,
          ...arms,
          ...legs,
          hipAbductR: 0,
          shoulderAbductL: 12,
        },
        rests(["hipR", "elbowR", "wristR", "heelR"]),
        { meets: [["ankleL", "ankleR"]] },
      ),
      keyframe(
        { moveS: 1.6, holdS: 4 },
        { roll: 72, y: 0.215, shoulderAbductR: 72, ...arms, ...legs },
        rests(["elbowR", "wristR", "heelR"]),
        { meets: [["ankleL", "ankleR"]] },
      ),
    ],
    aim: 1,
    firmest: 1,
    muscles: ["obliques", "side-gluteals"],
    props: [MAT],
  };
}
