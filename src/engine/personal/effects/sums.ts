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
    for (const [b, product] of dotsWith(one, columns.slice(0, a + 1)).entries()) {
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

/** Products of one column with each of several: four in a walk, which takes two thirds of the time and is the same to the bit. */
function dotsWith(one: Float64Array, columns: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns.length + 3);
  for (let at = 0; at < columns.length; at += 4) {
    const a = columns[at]!; // in range by the loop; beyond the last, `one` fills the four
    const [b = one, c = one, d = one] = columns.slice(at + 1, at + 4);
    let [ofA, ofB, ofC, ofD] = [0, 0, 0, 0];
    for (let row = 0; row < one.length; row++) {
      const value = one[row]!; // in range by the loop, all of one length
      ofA += value * a[row]!;
      ofB += value * b[row]!;
      ofC += value * c[row]!;
      ofD += value * d[row]!;
    }
    sums[at] = ofA;
    sums[at + 1] = ofB;
    sums[at + 2] = ofC;
    sums[at + 3] = ofD;
  }
  return sums.subarray(0, columns.length);
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
