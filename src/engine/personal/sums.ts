import { Matrix } from "ml-matrix";
import type { Compared } from "./exposed-days.ts";
import type { RatedRows } from "./rated-rows.ts";

/** All that the data say about the effects, once what is held equal has been taken out of pain and exposures alike. */
export interface Sums {
  /** Sums of products of the columns, and of the columns with pain; weighted. */
  readonly products: Matrix;
  readonly withPain: Float64Array;
  readonly ofPain: number;
  /** Rows less what is held equal. */
  readonly freedom: number;
  /** The places of each exposure's columns. */
  readonly columnsOf: readonly (readonly number[])[];
}

/**
 * `passing` is the share of an exposure's effect that is taken back the day after it: 0 when pain stays raised and
 * fades as pain does, near the autocorrelation of pain when the effect is gone at once.
 */
export function sumsOf(rows: RatedRows, compared: readonly Compared[], passing: number): Sums {
  const held = orthonormal(rows);
  const pain = without(rows.pain.slice(), held, rows.weights);
  const columns: Float64Array[] = [];
  const columnsOf = compared.map(({ columns: own }) =>
    own.map((column) => {
      const atRows = atPlaces(column, rows.places, passing);
      return columns.push(without(atRows, held, rows.weights)) - 1;
    }),
  );
  const weighted = columns.map((column) => times(column, rows.weights));
  const products = Matrix.zeros(columns.length, columns.length);
  for (const [a, one] of weighted.entries()) {
    for (let b = 0; b <= a; b++) {
      const product = dot(one, columns[b] ?? one);
      products.set(a, b, product);
      products.set(b, a, product);
    }
  }
  return {
    products,
    withPain: Float64Array.from(weighted, (column) => dot(column, pain)),
    ofPain: pain.reduce((sum, value, row) => sum + (rows.weights[row] ?? 0) * value * value, 0),
    freedom: rows.places.length - held.length,
    columnsOf,
  };
}

/** The exposure of the day before each row, less what of the day before that is gone by then. */
function atPlaces(column: Float64Array, places: readonly number[], passing: number): Float64Array {
  const atRows = new Float64Array(places.length);
  for (let row = 0; row < places.length; row++) {
    const place = places[row] ?? 0;
    atRows[row] = (column[place - 1] ?? 0) - passing * (column[place - 2] ?? 0);
  }
  return atRows;
}

/** The columns held equal, each less what those before it say (weighted Gram-Schmidt, twice for accuracy). */
function orthonormal({ heldEqual, weights }: RatedRows): readonly Float64Array[] {
  const held: Float64Array[] = [];
  for (const column of heldEqual) {
    const size = length(column, weights);
    const rest = without(without(column.slice(), held, weights), held, weights);
    const restSize = length(rest, weights);
    if (restSize <= NOTHING_LEFT * size) continue; // empty, or told by the others already
    held.push(rest.map((value) => value / restSize));
  }
  return held;
}

const NOTHING_LEFT = 1e-6;

/** Takes what the held columns say out of a column, in place. */
function without(column: Float64Array, held: readonly Float64Array[], weights: Float64Array): Float64Array {
  for (const one of held) {
    let share = 0;
    // in range by the loop: every column has one length
    for (let row = 0; row < column.length; row++) share += weights[row]! * one[row]! * column[row]!;
    for (let row = 0; row < column.length; row++) column[row]! -= share * one[row]!;
  }
  return column;
}

const length = (column: Float64Array, weights: Float64Array): number =>
  Math.sqrt(column.reduce((sum, value, row) => sum + (weights[row] ?? 0) * value * value, 0));

function times(a: Float64Array, b: Float64Array): Float64Array {
  const product = new Float64Array(a.length);
  for (let row = 0; row < a.length; row++) product[row] = a[row]! * b[row]!; // in range by the loop, of one length
  return product;
}

/** The hot loop of a refit: plain typed columns, which a matrix class only slows down. */
function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < a.length; row++) sum += a[row]! * b[row]!; // in range by the loop, of one length
  return sum;
}
