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

/** Sums of which it can still be asked what they are with more held equal. */
export interface OpenSums extends Sums {
  /** With these columns, one value for each row, held equal too. */
  readonly holdingAlso: (more: readonly Float64Array[]) => Sums;
}

/** Of the columns of each exposure, after their day as told. */
export function sumsOf(held: HeldEqual, compared: readonly Compared[], after: After): OpenSums {
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
  const sums: Sums = {
    products,
    withPain: Float64Array.from(columns, (column) => dot(column, held.pain)),
    ofPain: held.ofPain,
    freedom: held.freedom,
    columnsOf,
  };
  return { ...sums, holdingAlso: (more) => less(sums, columns, held, held.readyToHold(more)) };
}

/** What the columns to be held tell of pain and exposures, taken out of the sums: no product is summed up again. */
function less(
  sums: Sums,
  columns: readonly Float64Array[],
  { pain }: HeldEqual,
  held: readonly Float64Array[],
): Sums {
  const ofColumns = new Matrix(columns.map((column) => held.map((one) => dot(one, column))));
  const ofPain = Matrix.columnVector(held.map((one) => dot(one, pain)));
  const withPain = ofColumns.mmul(ofPain);
  return {
    ...sums,
    products: Matrix.sub(sums.products, ofColumns.mmul(ofColumns.transpose())),
    withPain: sums.withPain.map((sum, at) => sum - withPain.get(at, 0)),
    ofPain: sums.ofPain - ofPain.dot(ofPain),
    freedom: sums.freedom - held.length,
  };
}
