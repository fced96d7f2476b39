import { describe, expect, test } from "vitest";
import { RATINGS_OF_YEARS, slowLevel } from "./slow-level.ts";

const someRows = (rows: number): Float64Array => Float64Array.from({ length: rows }, (_, row) => row % 7);

describe("the slow level", () => {
  test("of a diary of years is taken out stretch by stretch, what is of days stays", () => {
    const rows = 1000;
    const { takeOut, levels } = slowLevel(rows);
    const days = takeOut(someRows(rows));
    const shifted = takeOut(someRows(rows).map((value, row) => value + (row < rows / 2 ? 0 : 5)));
    expect(levels).toBe(19);
    for (let row = 0; row < rows; row++) expect(shifted[row]).toBeCloseTo(days[row] ?? Number.NaN, 9);
    expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(5);
  });

  test("of a shorter diary is left to its drift and to pain's memory", () => {
    const { takeOut, levels } = slowLevel(RATINGS_OF_YEARS);
    expect(levels).toBe(0);
    expect(takeOut(someRows(RATINGS_OF_YEARS))).toEqual(someRows(RATINGS_OF_YEARS));
  });
});
