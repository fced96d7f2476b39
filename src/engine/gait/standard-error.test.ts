import { describe, expect, test } from "vitest";
import { seededRandom } from "../units/random.ts";
import { errorOfSides, standardErrorOf } from "./standard-error.ts";

const random = seededRandom(5);
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
/** Steps that keep this share of how the last one was off. */
function steps(count: number, kept: number): readonly number[] {
  let last = normal();
  return Array.from({ length: count }, () => {
    last = kept * last + Math.sqrt(1 - kept * kept) * normal();
    return last;
  });
}
/** How far means of so many steps truly lie apart, against what is said of each. */
function toldAgainstTrue(count: number, kept: number): number {
  const runs = Array.from({ length: 400 }, () => steps(count, kept));
  const means = runs.map((run) => run.reduce((sum, value) => sum + value, 0) / count);
  const apart = Math.sqrt(means.reduce((sum, mean) => sum + mean * mean, 0) / means.length);
  const told = Math.sqrt(runs.reduce((sum, run) => sum + (standardErrorOf(run) ?? 0) ** 2, 0) / runs.length);
  return told / apart;
}

describe("the standard error over steps", () => {
  test.each([
    [10, 0],
    [30, 0],
    [60, 0.3],
    [60, 0.5],
  ])("of %d steps that keep %d of the last one is as large as the mean is unsure", (count, kept) => {
    const ratio = toldAgainstTrue(count, kept);
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.35);
  });

  test("is that of independent steps when none resembles the one before", () => {
    expect(standardErrorOf([1, -1, 1, -1, 1, -1])).toBeCloseTo(Math.sqrt(6 / 5 / 6), 12);
  });

  test("is not said of two steps, and of equal ones is nothing", () => {
    expect(standardErrorOf([1, 2])).toBeUndefined();
    expect(standardErrorOf([2, 2, 2])).toBe(0);
  });

  test("of both sides is half of both together, and not known when one is not", () => {
    expect(errorOfSides(3, 4)).toBe(2.5);
    expect(errorOfSides(3, undefined)).toBeUndefined();
  });
});
