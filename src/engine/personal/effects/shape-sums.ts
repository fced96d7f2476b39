import type { Compared } from "./exposed-days.ts";
import { type After, dot, type HeldEqual } from "./hold-equal.ts";

/** What the data say about every shape of every exposure; products of shapes are worked out when they are asked for. */
export interface ShapeSums {
  /** The columns of each exposure's shapes. */
  readonly shapesOf: readonly (readonly number[])[];
  /** By column: sum of its squares, and of its products with pain. */
  readonly squares: Float64Array;
  readonly withPain: Float64Array;
  readonly ofPain: number;
  readonly freedom: number;
  readonly product: (one: number, other: number) => number;
}

export function shapeSums(held: HeldEqual, compared: readonly Compared[], after: After): ShapeSums {
  const columns: Float64Array[] = [];
  const shapesOf = compared.map(({ shapes }) =>
    shapes.map((shape) => columns.push(held.atRows(shape, after)) - 1),
  );
  const count = columns.length;
  const products = new Float64Array(count * count).fill(Number.NaN);
  return {
    shapesOf,
    squares: Float64Array.from(columns, (column) => dot(column, column)),
    withPain: Float64Array.from(columns, (column) => dot(column, held.pain)),
    ofPain: held.ofPain,
    freedom: held.freedom,
    product(one, other) {
      const at = Math.min(one, other) * count + Math.max(one, other);
      const known = products[at] ?? Number.NaN;
      if (!Number.isNaN(known)) return known;
      const [a, b] = [columns[one], columns[other]];
      if (a === undefined || b === undefined) throw new Error(`no columns ${one} and ${other}`);
      const product = dot(a, b);
      products[at] = product;
      return product;
    },
  };
}
