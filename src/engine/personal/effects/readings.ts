import { allTogether, type Change, DEVIATIONS_90, type Together } from "./all-together.ts";
import { type BelievedMemory, chancesOf } from "./choose-memory.ts";
import type { Compared } from "./exposed-days.ts";
import { type FewCauses, type FewCausesAsked, fewCauses } from "./few-causes.ts";
import { type After, holdEqual } from "./hold-equal.ts";
import type { RatedRows } from "./rated-rows.ts";
import { shapeSums } from "./shape-sums.ts";
import { type OpenSums, sumsOf } from "./sums.ts";

/** One way to read the rated days: what pain keeps from day to day, and what is left of an effect after its day. */
export interface Reading {
  readonly after: After;
  /** How much it is believed; of all readings together 1. */
  readonly weight: number;
  readonly sums: OpenSums;
  readonly together: Together;
  readonly few: FewCauses;
}

export interface ReadingsAsked extends Pick<FewCausesAsked, "feltPoints" | "seed"> {
  readonly memories: readonly BelievedMemory[];
  readonly afters: readonly After[];
  /** Shared out among the readings by how much each is believed. */
  readonly rounds: number;
}

/** A reading that is believed less than this changes nothing that is told. */
const LEAST_WEIGHT = 0.03;
const LEAST_ROUNDS = 12;

/** Every reading the ratings leave open, likeliest first. */
export function readingsOf(
  rows: RatedRows,
  compared: readonly Compared[],
  { memories, afters, rounds, ...asked }: ReadingsAsked,
): readonly Reading[] {
  const open = memories
    .filter(({ chance }) => chance >= LEAST_WEIGHT)
    .flatMap(({ memory, chance }) => {
      const held = holdEqual(rows, memory);
      const fits = afters.map((after) => {
        const sums = sumsOf(held, compared, after);
        return { held, after, sums, together: allTogether(sums) };
      });
      const chances = chancesOf(fits.map(({ together }) => together.evidence));
      return fits.map((fit, at) => ({ ...fit, weight: chance * (chances[at] ?? 0) }));
    })
    .sort((a, b) => b.weight - a.weight);
  const kept = open.filter(({ weight }, rank) => rank === 0 || weight >= LEAST_WEIGHT);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return kept.map(({ held, ...fit }) => {
    const weight = fit.weight / total;
    return {
      ...fit,
      weight,
      few: fewCauses(shapeSums(held, compared, fit.after), {
        ...asked,
        varianceOfNoise: fit.together.varianceOfNoise,
        rounds: Math.max(LEAST_ROUNDS, Math.ceil(weight * rounds)),
      }),
    };
  });
}

/**
 * By exposure, what it changes over all readings. The interval allows for what each leaves open, and for how far they
 * lie apart.
 */
export function changesOver(readings: readonly Reading[]): readonly Change[] {
  const [first] = readings;
  return (first?.together.changes ?? []).map((_, at) => {
    const each = readings.map(({ weight, together }) => ({ weight, ...(together.changes[at] ?? NONE) }));
    const mean = each.reduce((sum, one) => sum + one.weight * one.mean, 0);
    const squares = each.reduce(
      (sum, one) => sum + one.weight * (one.halfWidth ** 2 + (DEVIATIONS_90 * (one.mean - mean)) ** 2),
      0,
    );
    return { mean, halfWidth: Math.sqrt(squares) };
  });
}

const NONE: Change = { mean: 0, halfWidth: 0 };

/** What is believed of each exposure over all readings. */
export function fewOver(readings: readonly Reading[]): FewCauses {
  const over = (valuesOf: (few: FewCauses) => Float64Array): Float64Array => {
    const sums = new Float64Array(readings[0] === undefined ? 0 : valuesOf(readings[0].few).length);
    for (const { weight, few } of readings)
      for (const [at, value] of valuesOf(few).entries()) sums[at] = (sums[at] ?? 0) + weight * value;
    return sums;
  };
  return {
    chanceAny: over(({ chanceAny }) => chanceAny),
    change: over(({ change }) => change),
    changeByShape: over(({ changeByShape }) => changeByShape),
    chanceFelt: over(({ chanceFelt }) => chanceFelt),
    chanceOfOne(among) {
      const chance = readings.reduce((sum, { weight, few }) => sum + weight * few.chanceOfOne(among), 0);
      return Math.min(1, chance); // shares of rounds do not add up to the last digit
    },
  };
}
