import { BLAZEPOSE_LANDMARKS } from "../../engine/gait/joints.ts";
import { type BodyBox, bodyBox, pointOfBox } from "./body-box.ts";
import { cutSquare } from "./cut-square.ts";
import { type Frame, type Size, uprightSize } from "./frame.ts";
import { LANDMARKS_SIDE_PX, type LandmarksAnswer, type PoseModels } from "./pose-models.ts";

/** One body in one frame. */
export interface SeenBody {
  /** 33 landmarks of x, y, z (pixels of the upright picture) and visibility, 0 to 1; `NaN` beyond its edges. */
  readonly landmarks: Float32Array;
  /** Where to look in the next frame. */
  readonly nextBox: BodyBox;
}

/** Is any landmark there? */
export const isSeen = (landmarks: Float32Array): boolean => landmarks.some((value) => !Number.isNaN(value));

const SURE_ENOUGH = 0.5;
const NUMBERS_A_POINT = 5;
export const NUMBERS_A_LANDMARK = 4;

/** The two points after the landmarks: the middle of the hips and the top of the circle around the body. */
const MID_HIP = 33;
const TOP = 34;

const square = new Float32Array(LANDMARKS_SIDE_PX * LANDMARKS_SIDE_PX * 3);

/** The landmarks of the body in the box, or nothing when there is none in it. */
export async function readBody(
  frame: Frame,
  box: BodyBox,
  models: PoseModels,
): Promise<SeenBody | undefined> {
  cutSquare(frame, box, LANDMARKS_SIDE_PX, square);
  const answer = await models.landmarks(square);
  return answer.isBody < SURE_ENOUGH ? undefined : bodyIn(answer, box, uprightSize(frame));
}

/**
 * What the model's numbers say, in pixels of the upright picture. What it guesses beyond the edge of the picture was
 * not seen: `NaN`.
 */
function bodyIn({ points, heat }: LandmarksAnswer, box: BodyBox, size: Size): SeenBody {
  const pointAt = (index: number) => {
    const at = index * NUMBERS_A_POINT;
    const guess = { x: points[at]! / LANDMARKS_SIDE_PX, y: points[at + 1]! / LANDMARKS_SIDE_PX }; // 39 points of five numbers
    return pointOfBox(box, refine(guess, heat, index));
  };
  const landmarks = new Float32Array(BLAZEPOSE_LANDMARKS * NUMBERS_A_LANDMARK);
  for (let index = 0; index < BLAZEPOSE_LANDMARKS; index++) {
    const { x, y } = pointAt(index);
    const at = index * NUMBERS_A_POINT;
    if (!(x >= 0 && y >= 0 && x <= size.widthPx && y <= size.heightPx)) {
      landmarks.fill(Number.NaN, index * NUMBERS_A_LANDMARK, (index + 1) * NUMBERS_A_LANDMARK);
      continue;
    }
    landmarks[index * NUMBERS_A_LANDMARK] = x;
    landmarks[index * NUMBERS_A_LANDMARK + 1] = y;
    landmarks[index * NUMBERS_A_LANDMARK + 2] = (points[at + 2]! / LANDMARKS_SIDE_PX) * box.sizePx;
    landmarks[index * NUMBERS_A_LANDMARK + 3] = logistic(points[at + 3]!);
  }
  return { landmarks, nextBox: bodyBox(pointAt(MID_HIP), pointAt(TOP)) };
}

const HEAT_SIDE = 64;
const HEAT_POINTS = 39;
const HEAT_REACH = 3;
const HEAT_NEEDED = 0.5;

/** Moves a guess to the centre of the warmth around it, where the model is warm enough there. */
function refine(guess: { readonly x: number; readonly y: number }, heat: Float32Array, index: number) {
  const column = Math.floor(guess.x * HEAT_SIDE);
  const row = Math.floor(guess.y * HEAT_SIDE);
  if (column < 0 || row < 0 || column >= HEAT_SIDE || row >= HEAT_SIDE) return guess;
  let sum = 0;
  let x = 0;
  let y = 0;
  let warmest = 0;
  for (let r = Math.max(0, row - HEAT_REACH); r <= Math.min(HEAT_SIDE - 1, row + HEAT_REACH); r++)
    for (let c = Math.max(0, column - HEAT_REACH); c <= Math.min(HEAT_SIDE - 1, column + HEAT_REACH); c++) {
      const warmth = logistic(heat[(r * HEAT_SIDE + c) * HEAT_POINTS + index]!); // inside the map
      sum += warmth;
      x += c * warmth;
      y += r * warmth;
      warmest = Math.max(warmest, warmth);
    }
  return warmest < HEAT_NEEDED || sum === 0 ? guess : { x: x / HEAT_SIDE / sum, y: y / HEAT_SIDE / sum };
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
