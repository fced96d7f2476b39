import type { PoseModelKind } from "../../app/gait/pose-models.ts";
import type { GaitContext } from "../../engine/gait/gait-result.ts";
import { numberFromText } from "../words/number-from-text.ts";
import type { Accelerator } from "./worker-messages.ts";

/** What the runner says about a clip before it is read. Texts as typed. */
export interface ClipAnswers {
  readonly view: "side" | "rear";
  readonly heightCm: string;
  readonly speedKmh: string;
  readonly slowMotion: string;
  readonly where: "outside" | "treadmill";
  readonly model: PoseModelKind;
  readonly accelerator: Accelerator;
}

export const NOTHING_SAID: ClipAnswers = {
  view: "side",
  heightCm: "",
  speedKmh: "",
  slowMotion: "",
  where: "outside",
  model: "heavy",
  accelerator: "wasm",
};

export type AnswerFault = "height" | "speed" | "slow";

/** Which of the answers cannot be right. */
export const faultsIn = (answers: ClipAnswers): ReadonlySet<AnswerFault> => {
  const faults = new Set<AnswerFault>();
  if (!isWithin(answers.heightCm, 90, 250)) faults.add("height");
  if (!isWithin(answers.speedKmh, 2, 40)) faults.add("speed");
  if (!isWithin(answers.slowMotion, 1, 32)) faults.add("slow");
  return faults;
};

/** The answers as the measures want them; what was left empty is absent. */
export function contextOf(answers: ClipAnswers): GaitContext {
  const heightCm = numberFromText(answers.heightCm);
  const speedKmh = numberFromText(answers.speedKmh);
  const slowMotionFactor = numberFromText(answers.slowMotion);
  return {
    view: answers.view,
    ...(heightCm !== undefined && { heightM: heightCm / 100 }),
    ...(speedKmh !== undefined && { speedMps: speedKmh / 3.6 }),
    ...(slowMotionFactor !== undefined && { slowMotionFactor }),
    ...(answers.where === "treadmill" && { isTreadmill: true }),
  };
}

function isWithin(text: string, low: number, high: number): boolean {
  if (text.trim() === "") return true;
  const value = numberFromText(text);
  return value !== undefined && value >= low && value <= high;
}
