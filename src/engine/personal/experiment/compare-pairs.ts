import { ROUNDING } from "../../units/quantities.ts";
import { seededRandom } from "../../units/random.ts";

/** What the pairs say together. */
export interface PairComparison {
  /** Mean over the pairs of changed minus usual: below 0 is less pain with the change. */
  readonly difference: number;
  /** Every difference that the drawing does not speak against at this level. */
  readonly interval: { readonly low: number; readonly high: number };
  /** Chance of a difference at least this far from 0, had the change done nothing. */
  readonly p: number;
  /** All orders that could have been drawn, or as many as were tried. */
  readonly orders: { readonly kind: "all" | "drawn"; readonly count: number };
}

/** Up to 14 pairs every order is gone through; of more, so many are drawn. */
const MOST_ORDERS = 16_384;

/** Fewest pairs whose most extreme order is rare enough: with n pairs no p is below 2 / 2^n. */
export const pairsNeeded = (level: number): number => Math.ceil(Math.log2(2 / level));

/**
 * The randomisation test of pairs whose order was drawn, and the interval that comes of turning it round. Had the
 * change done nothing, each pair's difference would as well have had the other sign; so the test counts the signs
 * that could have been drawn, and supposes nothing of how pain is spread or hangs together from day to day.
 *
 * Taking the signs of a set of pairs round lowers the mean for exactly those effects that lie below the mean of the
 * set. So the interval's ends are order statistics of the means of all sets of pairs (Hartigan's typical values), and
 * no search is needed. Absent with too few pairs for the level.
 */
export function comparePairs(
  differences: readonly number[],
  chance: { readonly level: number; readonly seed: number; readonly mostOrders?: number },
): PairComparison | undefined {
  const pairs = differences.length;
  if (pairs < pairsNeeded(chance.level)) return undefined;
  const mostOrders = chance.mostOrders ?? MOST_ORDERS;
  const isAll = 2 ** pairs <= mostOrders;
  const sets = isAll ? allSets(differences) : drawnSets(differences, chance.seed, mostOrders - 1);
  const orders = sets.means.length + sets.empty + 1; // and the order that was drawn
  const total = sum(differences);
  const difference = total / pairs;

  const isAsFar = (setSum: number): boolean => Math.abs(total - 2 * setSum) >= Math.abs(total) - ROUNDING;
  const asFar = 1 + sets.empty + sets.sums.filter(isAsFar).length;

  const means = sets.means.toSorted();
  const place = Math.floor((chance.level / 2) * orders + ROUNDING) - sets.empty;
  return {
    difference,
    interval: {
      low: means[place - 1] ?? Number.NEGATIVE_INFINITY,
      high: means[means.length - place] ?? Number.POSITIVE_INFINITY,
    },
    p: asFar / orders,
    orders: { kind: isAll ? "all" : "drawn", count: orders },
  };
}

interface Sets {
  /** Of the pairs of each set that is not empty. */
  readonly sums: Float64Array;
  readonly means: Float64Array;
  /** Sets drawn without a pair in them: the order that was drawn, once more. */
  readonly empty: number;
}

function allSets(differences: readonly number[]): Sets {
  const count = 2 ** differences.length - 1;
  const sums = new Float64Array(count);
  const means = new Float64Array(count);
  for (let set = 1; set <= count; set++) {
    let total = 0;
    let size = 0;
    for (let pair = 0; pair < differences.length; pair++) {
      if ((set & (1 << pair)) === 0) continue;
      total += differences[pair] ?? 0;
      size++;
    }
    sums[set - 1] = total;
    means[set - 1] = total / size;
  }
  return { sums, means, empty: 0 };
}

function drawnSets(differences: readonly number[], seed: number, draws: number): Sets {
  const random = seededRandom(seed);
  const sums: number[] = [];
  const means: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const set = differences.filter(() => random() < 0.5);
    if (set.length === 0) continue;
    sums.push(sum(set));
    means.push(sum(set) / set.length);
  }
  return {
    sums: Float64Array.from(sums),
    means: Float64Array.from(means),
    empty: draws - sums.length,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
