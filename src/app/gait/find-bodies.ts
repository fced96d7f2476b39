import { type BodyBox, bodyBox, isSameBody, pointOfBox } from "./body-box.ts";
import { cutSquare } from "./cut-square.ts";
import { type Frame, type Size, uprightSize } from "./frame.ts";
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
  const seen: FoundBody[] = [];
  for (const square of squaresOf(uprightSize(frame))) seen.push(...(await lookInto(square, frame, models)));
  return bodiesOf(seen);
}

/** Of two neighbouring squares so much is shared, so that a body cut by one is whole in the other. */
const SHARED = 0.5;

/**
 * Where the detector looks. A wide picture shrunk as a whole leaves a runner too small to be found, and takes two
 * people for one between them: it is looked at in squares of its height, which hold any standing body that it holds.
 */
export function squaresOf({ widthPx, heightPx }: Size): readonly BodyBox[] {
  const centre = { x: widthPx / 2, y: heightPx / 2 };
  if (widthPx <= heightPx) return [{ centre, sizePx: heightPx, turnRad: 0 }];
  const count = 1 + Math.ceil((widthPx / heightPx - 1) / SHARED);
  const way = (widthPx - heightPx) / (count - 1);
  return Array.from({ length: count }, (_, index) => ({
    centre: { x: heightPx / 2 + index * way, y: centre.y },
    sizePx: heightPx,
    turnRad: 0,
  }));
}

async function lookInto(box: BodyBox, frame: Frame, models: PoseModels): Promise<readonly FoundBody[]> {
  cutSquare(frame, box, DETECTOR_SIDE_PX, square);
  for (let at = 0; at < square.length; at++) square[at] = square[at]! * 2 - 1;
  return bodiesIn(await models.detect(square), box);
}

/** What the detector's numbers say of a square: places above the threshold, and of those for one body the mean by score. */
function bodiesIn({ boxes, scores }: DetectorAnswer, whole: BodyBox): readonly FoundBody[] {
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
  return bodiesOf(seen);
}

/** One of each body, the surest first: the mean of what was seen of it, by score. */
function bodiesOf(found: readonly FoundBody[]): readonly FoundBody[] {
  const seen = found.toSorted((one, other) => other.score - one.score);
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
