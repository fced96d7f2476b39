import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isAbove,
  kilogramsFromPounds,
  metresFromMiles,
  milesFromMetres,
  poundsFromKilograms,
  stepsFromStrides,
  stridesPerMinute,
} from "./quantities.ts";

const anyAmount = fc.double({ min: 0.001, max: 1e6, noNaN: true });

describe("quantities", () => {
  it("come back from another unit as they were", () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        expect(milesFromMetres(metresFromMiles(amount))).toBeCloseTo(amount, 6);
        expect(poundsFromKilograms(kilogramsFromPounds(amount))).toBeCloseTo(amount, 6);
      }),
    );
  });

  it("use the exact constants", () => {
    expect(metresFromMiles(1)).toBe(1609.344);
    expect(kilogramsFromPounds(1)).toBe(0.45359237);
  });

  it("count two steps to a stride", () => {
    expect(stepsFromStrides(stridesPerMinute(85))).toBe(170);
  });
});

describe("above a limit", () => {
  it.each([
    [11 / 10, 1.1, false],
    [1.1000001, 1.1, true],
    [1.0999999, 1.1, false],
    [22 / 20, 1.1, false],
    [3 * 1.1, 3.3, false],
    [0, 0, false],
  ])("takes %d against %d as %s", (value, limit, isIt) => {
    expect(isAbove(value, limit)).toBe(isIt);
  });
});
