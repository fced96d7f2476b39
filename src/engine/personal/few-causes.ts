import { CholeskyDecomposition, Matrix } from "ml-matrix";
import { seededRandom } from "../units/random.ts";
import { logDeterminant, priorPrecision } from "./all-together.ts";
import type { Sums } from "./sums.ts";

/** What is believed of each exposure when only few of them are expected to do anything. */
export interface FewCauses {
  /** Chance that it does anything. */
  readonly chanceAny: Float64Array;
  /** Its mean change, doing nothing included. */
  readonly change: Float64Array;
  /** Chance that its change is this large or larger, either way. */
  chanceBeyond(points: number): Float64Array;
  /** Chance that at least one of these does something. */
  chanceOfOne(among: readonly number[]): number;
}

const ROUNDS = 200;
const ROUNDS_BEFORE = 20;

/** Some exposures doing something and all others nothing. */
interface Model {
  readonly causes: readonly number[];
  readonly score: number;
  /** By cause: mean and deviation of its change. */
  readonly changes: readonly { readonly mean: number; readonly deviation: number }[];
}

/**
 * Goes through the models by seeded chance (Gibbs), each as often as it is likely. The more exposures are looked at,
 * the more each one has to show: one of all is expected to do something, whatever their number.
 */
export function fewCauses(sums: Sums, varianceOfNoise: number, seed: number): FewCauses {
  const count = sums.columnsOf.length;
  const random = seededRandom(seed);
  const known = new Map<string, Model>();
  const modelOf = (causes: readonly number[]): Model => {
    const key = causes.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const model = fitModel(sums, varianceOfNoise, causes);
    known.set(key, model);
    return model;
  };
  const chanceAny = new Float64Array(count);
  const change = new Float64Array(count);
  const visits = new Map<Model, number>();
  let model = modelOf([]);
  for (let round = -ROUNDS_BEFORE; round < ROUNDS; round++) {
    for (let cause = 0; cause < count; cause++) {
      const without = modelOf(model.causes.filter((one) => one !== cause));
      const with_ = modelOf(joined(without.causes, cause));
      const chance = 1 / (1 + Math.exp(without.score - with_.score));
      if (round >= 0) {
        chanceAny[cause] = (chanceAny[cause] ?? 0) + chance / ROUNDS;
        const { mean } = with_.changes[with_.causes.indexOf(cause)] ?? { mean: 0 };
        change[cause] = (change[cause] ?? 0) + (chance * mean) / ROUNDS;
      }
      model = random() < chance ? with_ : without;
    }
    model = exchanged(model, count, modelOf, random);
    if (round >= 0) visits.set(model, (visits.get(model) ?? 0) + 1 / ROUNDS);
  }
  return {
    chanceAny,
    change,
    chanceBeyond(points) {
      const chances = new Float64Array(count);
      for (const [{ causes, changes }, share] of visits)
        for (const [at, cause] of causes.entries())
          chances[cause] = (chances[cause] ?? 0) + share * beyond(points, changes[at]);
      return chances;
    },
    chanceOfOne(among) {
      let chance = 0;
      for (const [{ causes }, share] of visits)
        if (causes.some((cause) => among.includes(cause))) chance += share;
      return chance;
    },
  };
}

/** One cause for another: what came on the same days would otherwise stand in its place for ever. */
function exchanged(
  model: Model,
  count: number,
  modelOf: (causes: readonly number[]) => Model,
  random: () => number,
): Model {
  const { causes } = model;
  if (causes.length === 0 || causes.length === count) return model;
  const leaves = causes[Math.floor(random() * causes.length)];
  const others = Array.from({ length: count }, (_, cause) => cause).filter(
    (cause) => !causes.includes(cause),
  );
  const enters = others[Math.floor(random() * others.length)];
  if (leaves === undefined || enters === undefined) return model;
  const other = modelOf(
    joined(
      causes.filter((cause) => cause !== leaves),
      enters,
    ),
  );
  return Math.log(random()) < other.score - model.score ? other : model;
}

const joined = (causes: readonly number[], cause: number): readonly number[] =>
  [...causes, cause].sort((a, b) => a - b);

function fitModel(sums: Sums, varianceOfNoise: number, causes: readonly number[]): Model {
  const prior = logPrior(causes.length, sums.columnsOf.length);
  if (causes.length === 0)
    return { causes, score: prior - (sums.freedom / 2) * Math.log(sums.ofPain), changes: [] };
  const places: number[] = [];
  const firstOf: number[] = []; // where among the places each cause's change stands
  const precisions: number[] = [];
  for (const cause of causes) {
    firstOf.push(places.length);
    for (const [which, place] of (sums.columnsOf[cause] ?? []).entries()) {
      places.push(place);
      precisions.push(varianceOfNoise * priorPrecision(which));
    }
  }
  const products = sums.products.selection(places, places);
  for (const [at, precision] of precisions.entries()) products.set(at, at, products.get(at, at) + precision);
  const root = new CholeskyDecomposition(products);
  const towards = Matrix.columnVector(places.map((place) => sums.withPain[place] ?? 0));
  // one solve for the means and for the spread of each change
  const right = Matrix.zeros(places.length, 1 + causes.length);
  right.setSubMatrix(towards, 0, 0);
  for (const [at, first] of firstOf.entries()) right.set(first, 1 + at, 1);
  const solved = root.solve(right);
  let explained = 0;
  for (let at = 0; at < places.length; at++) explained += solved.get(at, 0) * towards.get(at, 0);
  const unexplained = Math.max(sums.ofPain - explained, TINY);
  const changes = firstOf.map((first, at) => ({
    mean: solved.get(first, 0),
    deviation: Math.sqrt((solved.get(first, 1 + at) * unexplained) / sums.freedom),
  }));
  const logPriorPrecision = precisions.reduce((sum, precision) => sum + Math.log(precision), 0);
  const score =
    prior + logPriorPrecision / 2 - logDeterminant(root) / 2 - (sums.freedom / 2) * Math.log(unexplained);
  return { causes, score, changes };
}

const TINY = 1e-9;

/** Beta-binomial: the number of causes is unknown, one of all is expected. */
function logPrior(causes: number, count: number): number {
  let sum = 0;
  for (let at = 0; at < causes; at++) sum += Math.log(1 + at);
  for (let at = 0; at < count - causes; at++) sum += Math.log(count + at);
  for (let at = 0; at < count; at++) sum -= Math.log(1 + count + at);
  return sum;
}

const beyond = (points: number, change: Model["changes"][number] | undefined): number =>
  change === undefined
    ? 0
    : 1 -
      normalBelow((points - change.mean) / change.deviation) +
      normalBelow((-points - change.mean) / change.deviation);

/** Share of a standard normal below a value, to seven digits (Abramowitz and Stegun 7.1.26). */
export function normalBelow(value: number): number {
  const x = Math.abs(value) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  const error = 1 - series * Math.exp(-x * x);
  return value >= 0 ? (1 + error) / 2 : (1 - error) / 2;
}
