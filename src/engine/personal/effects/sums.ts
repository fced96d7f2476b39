import { Matrix } from "ml-matrix";
import type { Compared } from "./exposed-days.ts";
import { type After, dot, type HeldEqual } from "./hold-equal.ts";

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

/** Of the columns of each exposure, after their day as told. */
export function sumsOf(held: HeldEqual, compared: readonly Compared[], after: After): Sums {
  const columns: Float64Array[] = [];
  const columnsOf = compared.map(({ columns: own }) =>
    own.map((column) => columns.push(held.atRows(column, after)) - 1),
  );
  const products = Matrix.zeros(columns.length, columns.length);
  for (const [a, one] of columns.entries()) {
    for (let b = 0; b <= a; b++) {
      const product = dot(one, columns[b] ?? one);
      products.set(a, b, product);
      products.set(b, a, product);
    }
  }
  return {
    products,
    withPain: Float64Array.from(columns, (column) => dot(column, held.pain)),
    ofPain: held.ofPain,
    freedom: held.freedom,
    columnsOf,
  };
}
