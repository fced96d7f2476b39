import { type Random, seededRandom } from "../../units/random.ts";
import { givenCauses, type OneMore } from "./given-causes.ts";
import type { ShapeSums } from "./shape-sums.ts";

/** What is believed of each exposure when only few of them are expected to do anything. */
export interface FewCauses {
  /** Chance that it does anything. */
  readonly chanceAny: Float64Array;
  /** Its mean change, doing nothing included. */
  readonly change: Float64Array;
  /** Mean change by shape: what all of it together foretells. */
  readonly changeByShape: Float64Array;
  /** Chance that its change is as large as a person feels, either way. */
  readonly chanceFelt: Float64Array;
  /** Chance that at least one of these does something. */
  chanceOfOne(among: readonly number[]): number;
}

export interface FewCausesAsked {
  readonly varianceOfNoise: number;
  readonly feltPoints: number;
  readonly seed: number;
  /** How often every exposure is gone through. */
  readonly rounds?: number;
}

const ROUNDS = 120;
const ROUNDS_BEFORE = 20;

/**
 * Goes through the models by seeded chance (Gibbs), each as often as it is likely: every exposure does nothing, or
 * something in one of its shapes. The more exposures are looked at, the more each one has to show: one of all is
 * expected to do something, whatever their number, and no shape of it is favoured.
 */
export function fewCauses(sums: ShapeSums, asked: FewCausesAsked): FewCauses {
  const count = sums.shapesOf.length;
  const { rounds = ROUNDS } = asked;
  const random = seededRandom(asked.seed);
  const models = openModels(sums, asked.varianceOfNoise);
  const chanceAny = new Float64Array(count);
  const change = new Float64Array(count);
  const changeByShape = new Float64Array(sums.squares.length);
  const chanceFelt = new Float64Array(count);
  /** By exposure, the shape in which it does something; -1 for nothing. */
  const shapeOf = new Int32Array(count).fill(-1);

  for (let round = -ROUNDS_BEFORE; round < rounds; round++) {
    for (let cause = 0; cause < count; cause++) {
      shapeOf[cause] = -1;
      const { after, causes } = models.given(shapeOf);
      const shapes = sums.shapesOf[cause] ?? [];
      // of the odds of one more cause, the same share for each shape
      const odds = Math.log((causes.length + 1) / (2 * count - causes.length - 1) / shapes.length);
      const weights = shapes.map((shape) => Math.exp(Math.min(after(shape).gain + odds, MOST_LOG)));
      const total = 1 + sum(weights); // 1 for nothing
      if (round >= 0) {
        for (const [at, shape] of shapes.entries()) {
          const share = (weights[at] ?? 0) / total / rounds;
          const one = after(shape);
          chanceAny[cause] = (chanceAny[cause] ?? 0) + share;
          change[cause] = (change[cause] ?? 0) + share * one.mean;
          changeByShape[shape] = (changeByShape[shape] ?? 0) + share * one.mean;
          chanceFelt[cause] = (chanceFelt[cause] ?? 0) + share * beyond(asked.feltPoints, one);
        }
      }
      shapeOf[cause] = shapes[drawnOf(weights, total, random)] ?? -1;
    }
    exchange(sums, models, shapeOf, random);
    if (round >= 0) models.given(shapeOf).visited += 1 / rounds;
  }
  return {
    chanceAny,
    change,
    changeByShape,
    chanceFelt,
    chanceOfOne(among) {
      const shapes = new Set(among.flatMap((cause) => sums.shapesOf[cause] ?? []));
      let chance = 0;
      for (const { causes, visited } of models.all())
        if (causes.some((shape) => shapes.has(shape))) chance += visited;
      return chance;
    },
  };
}

/** So large a weight leaves no doubt, and does not overflow. */
const MOST_LOG = 600;

/** One set of causes, each in one shape. */
interface Model {
  readonly causes: readonly number[];
  readonly after: (shape: number) => OneMore;
  /** Share of the rounds that ended here. */
  visited: number;
}

interface Models {
  readonly given: (shapeOf: Int32Array) => Model;
  readonly all: () => Iterable<Model>;
}

/** Models are met again and again: each is opened once. */
function openModels(sums: ShapeSums, varianceOfNoise: number): Models {
  const known = new Map<string, Model>();
  return {
    given(shapeOf) {
      const causes = Array.from(shapeOf).filter((shape) => shape >= 0);
      const key = causes.join();
      const found = known.get(key);
      if (found !== undefined) return found;
      const model = { causes, after: givenCauses(sums, varianceOfNoise, causes), visited: 0 };
      known.set(key, model);
      return model;
    },
    all: () => known.values(),
  };
}

/** One cause for another: what came on the same days would otherwise stand in its place for ever. */
function exchange(sums: ShapeSums, models: Models, shapeOf: Int32Array, random: Random): void {
  const causes = [...shapeOf.keys()].filter((cause) => shapeOf[cause] !== -1);
  const leaves = causes[Math.floor(random() * causes.length)];
  if (leaves === undefined) return;
  shapeOf[leaves] = -1;
  const { after } = models.given(shapeOf);
  const options = sums.shapesOf.flatMap((shapes, cause) =>
    shapeOf[cause] === -1
      ? shapes.map((shape) => ({ cause, shape, log: after(shape).gain - Math.log(shapes.length) }))
      : [],
  );
  const most = Math.max(...options.map(({ log }) => log));
  const weights = options.map(({ log }) => Math.exp(log - most));
  const chosen = drawnOf(weights, sum(weights), random);
  const option = options[chosen];
  if (option !== undefined) shapeOf[option.cause] = option.shape;
}

/** A place by its weight; one past the end when the draw falls on what the weights leave of the total. */
function drawnOf(weights: readonly number[], total: number, random: Random): number {
  let left = random() * total;
  for (const [at, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return at;
  }
  return weights.length;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const beyond = (points: number, { mean, deviation }: OneMore): number =>
  1 - normalBelow((points - mean) / deviation) + normalBelow((-points - mean) / deviation);

/** Share of a standard normal below a value, to seven digits (Abramowitz and Stegun 7.1.26). */
export function normalBelow(value: number): number {
  const x = Math.abs(value) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const error = 1 - series * Math.exp(-x * x);
  return value >= 0 ? (1 + error) / 2 : (1 - error) / 2;
}
