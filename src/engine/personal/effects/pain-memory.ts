import type { RatedRows } from "./rated-rows.ts";

/** How pain hangs together from day to day, apart from what moves it. */
export interface PainMemory {
  /** Share of one day's deviation that is left the next day. */
  readonly kept: number;
  /** Variance of what each rating has for itself (whole points, the moment), where that of lasting pain is 1. */
  readonly ownRatio: number;
}

/** One value for each rated row, as news: what the rows before did not foretell, in units of how sure that was. */
export interface News {
  readonly of: (column: Float64Array) => Float64Array;
  /** Sum over the rows of the logarithm of the variance of what was not foretold. */
  readonly logVariance: number;
}

export const WITHOUT_MEMORY: PainMemory = { kept: 0, ownRatio: 0.1 };

// Product choices: docs/evidence/personal.md.
export const MEMORIES: readonly PainMemory[] = [
  ...[0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9].map((kept) => ({ kept, ownRatio: 0.1 })),
  ...[0.65, 0.8, 0.9, 0.96].map((kept) => ({ kept, ownRatio: 0.6 })),
];

/**
 * Pain that fades from day to day, and ratings with something of their own (Kalman filter): every column that goes
 * through it comes out as if the days were independent. Days without a rating are bridged, however many.
 */
export function newsOf({ places }: Pick<RatedRows, "places">, { kept, ownRatio }: PainMemory): News {
  const rows = places.length;
  const fades = new Float64Array(rows);
  const gains = new Float64Array(rows);
  const scales = new Float64Array(rows);
  let variance = 1;
  let logVariance = 0;
  for (let row = 0; row < rows; row++) {
    const gap = row === 0 ? Number.POSITIVE_INFINITY : places[row]! - places[row - 1]!; // in range by the loop
    const fade = gap === 1 ? kept : kept ** gap;
    variance = fade * fade * variance + (1 - fade * fade);
    const foretold = variance + ownRatio;
    fades[row] = fade;
    gains[row] = variance / foretold;
    scales[row] = 1 / Math.sqrt(foretold);
    logVariance += Math.log(foretold);
    variance *= ownRatio / foretold;
  }
  return {
    of(column) {
      const news = new Float64Array(rows);
      let state = 0;
      for (let row = 0; row < rows; row++) {
        const expected = fades[row]! * state; // in range by the loop, as all of them
        const error = column[row]! - expected;
        news[row] = error * scales[row]!;
        state = expected + gains[row]! * error;
      }
      return news;
    },
    logVariance,
  };
}
