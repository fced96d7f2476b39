import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumRows } from "./sum-rows.ts";

describe("the sums of rows", () => {
  it("are those of the bytes one by one, wherever the rows begin and however long they are", () => {
    const rows = fc.record({
      skipped: fc.integer({ min: 0, max: 9 }),
      length: fc.integer({ min: 1, max: 40 }),
      rest: fc.integer({ min: 0, max: 9 }),
      rows: fc.integer({ min: 1, max: 300 }),
      after: fc.integer({ min: 0, max: 5 }),
      isBright: fc.boolean(),
    });
    fc.assert(
      fc.property(rows, ({ skipped, length, rest, rows, after, isBright }) => {
        const strideBytes = skipped + length + rest;
        const bytes = new Uint8Array(rows * strideBytes + after).map((_, at) =>
          isBright ? 255 : (at * 7919) & 255,
        );
        const { values, from } = sumRows({ bytes, at: skipped, length, strideBytes, rows });
        const one = (place: number) => {
          let sum = 0;
          for (let row = 0; row < rows; row++) sum += bytes[row * strideBytes + skipped + place] ?? 0;
          return sum;
        };
        expect([...values.subarray(from, from + length)]).toEqual(Array.from({ length }, (_, at) => one(at)));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
