import type { Contact, Keyframe, Movement } from "../movement.ts";
import type { Part } from "../parts.ts";
import type { PoseWish } from "../pose.ts";
import { rests } from "./starts.ts";

/** One eighth of a stride for one leg, from the moment its foot meets the ground. Degrees. */
interface Phase {
  readonly hip: number;
  readonly knee: number;
  readonly ankle: number;
  readonly toes: number;
  /** Of the arm on the same side, which swings against the leg. */
  readonly shoulder: number;
  readonly elbow: number;
  readonly rests: readonly ("heel" | "ball" | "toe")[];
  /** Air under the lowest toe while neither foot is down, in body heights. */
  readonly flight?: number;
}

interface Gait {
  readonly phases: readonly Phase[];
  readonly strideS: number;
  readonly trunk: PoseWish;
  /** How far the pelvis turns with the leading leg. */
  readonly pelvisTurnDeg: number;
}

const phase = (
  [hip, knee, ankle, toes]: readonly [number, number, number, number],
  [shoulder, elbow]: readonly [number, number],
  rests: Phase["rests"],
  flight?: number,
): Phase => ({ hip, knee, ankle, toes, shoulder, elbow, rests, ...(flight !== undefined && { flight }) });

const WALK: Gait = {
  strideS: 1.1,
  trunk: { pitch: 2, y: 0.52, neckFlex: -2, shoulderAbduct: 5 },
  pelvisTurnDeg: 5,
  phases: [
    phase([27, 4, 0, 12], [-20, 12], ["heel"]),
    phase([20, 16, -4, 0], [-16, 12], ["heel", "ball"]),
    phase([8, 11, 4, 0], [-6, 14], ["heel", "ball"]),
    phase([-4, 6, 11, 0], [8, 20], ["heel", "ball"]),
    phase([-11, 13, 8, 22], [20, 28], ["ball", "toe"]),
    phase([0, 42, -14, 14], [17, 28], []),
    phase([20, 60, -4, 0], [4, 20], []),
    phase([29, 26, 0, 6], [-12, 14], []),
  ],
};

const RUN: Gait = {
  strideS: 0.74,
  trunk: { pitch: 6, y: 0.51, neckFlex: -4, shoulderAbduct: 10, shoulderRotate: -18 },
  pelvisTurnDeg: 6,
  phases: [
    phase([32, 18, 2, 4], [-40, 100], ["heel"]),
    phase([24, 42, 22, 0], [-30, 96], ["heel", "ball"]),
    phase([4, 28, 12, 20], [-8, 88], ["ball", "toe"]),
    phase([-13, 18, -22, 10], [14, 90], [], 0.03),
    phase([-6, 54, -16, 0], [26, 98], []),
    phase([18, 94, -6, 0], [20, 98], []),
    phase([42, 88, 2, 0], [0, 92], []),
    phase([43, 40, 4, 2], [-24, 96], [], 0.03),
  ],
};

/** Shorter, quicker steps: less reach before the body, less swing behind. */
const QUICK_RUN: Gait = {
  ...RUN,
  strideS: 0.66,
  phases: RUN.phases.map((one) => ({
    ...one,
    hip: 8 + (one.hip - 8) * 0.8,
    knee: one.knee * 0.88 + 3,
    ankle: one.ankle * 0.9,
  })),
};

/** Walking on the heels, toes pulled up; then on the toes. */
const HEEL_WALK = onHeels(WALK);
const TOE_WALK = onToes(WALK);

/** Walking and running: they go round for ever and have no end pose. */
export const GAITS: readonly Movement[] = [
  gaitMovement("E01", [WALK], ["gluteals", "calves"]),
  gaitMovement("E33", [RUN], ["gluteals", "quadriceps", "calves"]),
  gaitMovement("E34", [QUICK_RUN], []),
  cycling("E32"),
];

export const HEEL_AND_TOE_WALK: Movement = gaitMovement("ST12", [HEEL_WALK, TOE_WALK], ["shins", "calves"]);

function gaitMovement(id: string, gaits: readonly Gait[], muscles: Movement["muscles"]): Movement {
  return {
    id,
    view: "side",
    viewTurnDeg: 10,
    sides: "both",
    flow: "through",
    keyframes: gaits.flatMap((gait) => gait.phases.map((_, at) => keyframeOf(gait, at))),
    aim: 0,
    muscles,
    props: [],
  };
}

/** The left leg is half a stride behind the right one. */
function keyframeOf(gait: Gait, at: number): Keyframe {
  const { phases, trunk, strideS, pelvisTurnDeg } = gait;
  const right = phases[at % phases.length];
  const left = phases[(at + phases.length / 2) % phases.length];
  if (right === undefined || left === undefined) throw new Error("a stride without phases");
  const turn = pelvisTurnDeg * Math.cos((2 * Math.PI * at) / phases.length);
  const flight = right.flight ?? left.flight;
  const contacts: readonly Contact[] =
    flight === undefined
      ? [
          ...rests(right.rests.map((part): Part => `${part}R`)),
          ...rests(left.rests.map((part): Part => `${part}L`)),
        ]
      : rests([right.hip < left.hip ? "toeR" : "toeL"], { faces: "up", at: flight });
  return {
    wish: {
      ...trunk,
      turn,
      lumbarTurn: -turn * 0.6,
      thoraxTurn: -turn * 1.1,
      hipRotateL: turn,
      hipRotateR: -turn,
      ...legWish(right, "R"),
      ...legWish(left, "L"),
    },
    contacts,
    moveS: strideS / phases.length,
    holdS: 0,
  };
}

function legWish({ hip, knee, ankle, toes, shoulder, elbow }: Phase, side: "L" | "R"): PoseWish {
  return {
    [`hipFlex${side}`]: hip,
    [`kneeFlex${side}`]: knee,
    [`ankleFlex${side}`]: ankle,
    [`toesExtend${side}`]: toes,
    [`shoulderFlex${side}`]: shoulder,
    [`elbowFlex${side}`]: elbow,
  };
}

function onHeels(gait: Gait): Gait {
  return {
    ...gait,
    phases: gait.phases.map((one) => ({
      ...one,
      hip: 6 + one.hip * 0.5,
      knee: 6 + one.knee * 0.5,
      ankle: 20,
      toes: 20,
      rests: one.rests.length === 0 ? [] : ["heel"],
    })),
  };
}

function onToes(gait: Gait): Gait {
  return {
    ...gait,
    phases: gait.phases.map((one) => ({
      ...one,
      hip: 2 + one.hip * 0.5,
      knee: 4 + one.knee * 0.5,
      ankle: -38,
      toes: one.rests.length === 0 ? 10 : 38,
      rests: one.rests.length === 0 ? [] : ["ball"],
    })),
  };
}

/** Turning pedals: the balls of the feet go round the axle, seat and hands stay. */
function cycling(id: string): Movement {
  const axle = { x: 0.1, y: 0.17 };
  const crank = 0.095;
  const steps = 8;
  return {
    id,
    view: "side",
    viewTurnDeg: 8,
    sides: "both",
    flow: "through",
    keyframes: Array.from({ length: steps }, (_, at): Keyframe => {
      const angle = (-2 * Math.PI * at) / steps + Math.PI / 2;
      const pedal = (turn: number) => ({
        x: axle.x + crank * Math.cos(turn),
        y: axle.y + crank * Math.sin(turn),
      });
      return {
        wish: {
          pitch: 34,
          lumbarFlex: 12,
          thoraxFlex: 8,
          neckFlex: -30,
          x: 0,
          y: 0.58,
          hipFlex: 70,
          kneeFlex: 70,
          ankleFlex: -4,
          shoulderFlex: 78,
          elbowFlex: 22,
          wristExtend: 10,
        },
        contacts: [
          { part: "ballR", at: pedal(angle) },
          { part: "ballL", at: pedal(angle + Math.PI) },
          { part: "pelvis", at: { x: 0, y: 0.6 } },
          { part: "palmL", at: { x: 0.42, y: 0.64 } },
          { part: "palmR", at: { x: 0.42, y: 0.64 } },
        ],
        moveS: 0.9 / steps,
        holdS: 0,
      };
    }),
    aim: 0,
    muscles: ["quadriceps", "gluteals"],
    props: [{ kind: "bicycle" }],
  };
}
