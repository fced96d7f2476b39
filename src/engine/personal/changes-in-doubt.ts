import { allTogether, type Change, DEVIATIONS_90 } from "./all-together.ts";
import { type BelievedMemory, chancesOf } from "./choose-memory.ts";
import type { Compared } from "./exposed-days.ts";
import { type After, holdEqual } from "./hold-equal.ts";
import type { RatedRows } from "./rated-rows.ts";
import { sumsOf } from "./sums.ts";

/** A memory that is believed less than this changes no interval. */
const LEAST_CHANCE = 0.03;

/**
 * What each exposure changes when neither pain's memory nor what is left of an effect after its day is known: the
 * changes under each memory, gone or fading, as much of each as the ratings let believe. The interval allows for what
 * each leaves open, and for how far they lie apart.
 */
export function changesInDoubt(
  rows: RatedRows,
  compared: readonly Compared[],
  memories: readonly BelievedMemory[],
  afters: readonly After[],
): readonly Change[] {
  const readings = memories
    .filter(({ chance }) => chance >= LEAST_CHANCE)
    .flatMap(({ memory, chance }) => {
      const held = holdEqual(rows, memory);
      const fits = afters.map((after) => allTogether(sumsOf(held, compared, after)));
      const chances = chancesOf(fits.map(({ evidence }) => evidence));
      return fits.map(({ changes }, at) => ({ changes, weight: chance * (chances[at] ?? 0) }));
    });
  return compared.map((_, at) =>
    mixed(readings.flatMap(({ changes, weight }) => ({ weight, ...(changes[at] ?? NONE) }))),
  );
}

const NONE: Change = { mean: 0, halfWidth: 0 };

/** Several readings of one change: the mean, and the width that comes of their own widths and of their distance. */
function mixed(readings: readonly (Change & { readonly weight: number })[]): Change {
  const total = readings.reduce((sum, { weight }) => sum + weight, 0);
  const mean = readings.reduce((sum, one) => sum + one.weight * one.mean, 0) / total;
  const squares = readings.reduce(
    (sum, one) => sum + one.weight * (one.halfWidth ** 2 + (DEVIATIONS_90 * (one.mean - mean)) ** 2),
    0,
  );
  return { mean, halfWidth: Math.sqrt(squares / total) };
}
