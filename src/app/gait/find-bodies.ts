import { type BodyBox, bodyBox, isSameBody, pointOfBox } from "./body-box.ts";
import { cutSquare } from "./cut-square.ts";
import { type Frame, uprightSize } from "./frame.ts";
import { DETECTOR_SIDE_PX, type DetectorAnswer, type PoseModels } from "./pose-models.ts";

/** A body the detector saw. */
export interface FoundBody {
  readonly box: BodyBox;
  /** 0 to 1. */
  readonly score: number;
}

const SCORE_NEEDED = 0.5;
const NUMBERS_A_PLACE = 12;

const square = new Float32Array(DETECTOR_SIDE_PX * DETECTOR_SIDE_PX * 3);

/** Every body in the frame, the surest first. */
export async function findBodies(frame: Frame, models: PoseModels): Promise<readonly FoundBody[]> {
  const { widthPx, heightPx } = uprightSize(frame);
  const whole: BodyBox = {
    centre: { x: widthPx / 2, y: heightPx / 2 },
    sizePx: Math.max(widthPx, heightPx),
    turnRad: 0,
  };
  cutSquare(frame, whole, DETECTOR_SIDE_PX, square);
  for (let at = 0; at < square.length; at++) square[at] = square[at]! * 2 - 1;
  return bodiesIn(await models.detect(square), whole);
}

/** What the detector's numbers say: places above the threshold, and of those for one body the mean by score. */
export function bodiesIn({ boxes, scores }: DetectorAnswer, whole: BodyBox): readonly FoundBody[] {
  const seen: FoundBody[] = [];
  for (let place = 0; place < ANCHORS.length / 2; place++) {
    const score = 1 / (1 + Math.exp(-(scores[place] ?? Number.NEGATIVE_INFINITY)));
    if (score < SCORE_NEEDED) continue;
    const point = (index: number) =>
      pointOfBox(whole, {
        x: (boxes[place * NUMBERS_A_PLACE + 4 + index * 2] ?? 0) / DETECTOR_SIDE_PX + ANCHORS[place * 2]!, // an anchor has two numbers
        y: (boxes[place * NUMBERS_A_PLACE + 5 + index * 2] ?? 0) / DETECTOR_SIDE_PX + ANCHORS[place * 2 + 1]!,
      });
    seen.push({ score, box: bodyBox(point(0), point(1)) });
  }
  seen.sort((one, other) => other.score - one.score);
  const bodies: FoundBody[] = [];
  while (seen.length > 0) {
    const surest = seen[0]!; // there is one
    const same = seen.filter(({ box }) => isSameBody(box, surest.box));
    bodies.push({ score: surest.score, box: meanBox(same) });
    for (const one of same) seen.splice(seen.indexOf(one), 1);
  }
  return bodies;
}

function meanBox(seen: readonly FoundBody[]): BodyBox {
  const weight = seen.reduce((sum, { score }) => sum + score, 0);
  const mean = (value: (box: BodyBox) => number) =>
    seen.reduce((sum, { box, score }) => sum + value(box) * score, 0) / weight;
  return {
    centre: { x: mean(({ centre }) => centre.x), y: mean(({ centre }) => centre.y) },
    sizePx: mean(({ sizePx }) => sizePx),
    turnRad: Math.atan2(
      mean(({ turnRad }) => Math.sin(turnRad)),
      mean(({ turnRad }) => Math.cos(turnRad)),
    ),
  };
}

/** Middle of each place, 0 to 1: a grid of every 8 and 16 pixels with two at each crossing, of every 32 with six. */
const ANCHORS: Float32Array = (() => {
  const middles: number[] = [];
  for (const [every, times] of [
    [8, 2],
    [16, 2],
    [32, 6],
  ] as const) {
    const count = DETECTOR_SIDE_PX / every;
    for (let row = 0; row < count; row++)
      for (let column = 0; column < count; column++)
        for (let time = 0; time < times; time++) middles.push((column + 0.5) / count, (row + 0.5) / count);
  }
  return Float32Array.from(middles);
})();
