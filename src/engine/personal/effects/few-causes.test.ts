import { describe, expect, test } from "vitest";
import { normalDeviate, seededRandom } from "../../units/random.ts";
import { fewCauses, normalBelow } from "./few-causes.ts";
import { givenCauses } from "./given-causes.ts";
import { dot } from "./hold-equal.ts";
import type { ShapeSums } from "./shape-sums.ts";

const ROWS = 60;

/** Two exposures of two shapes each and one of one; the first shape of the first adds so many points. */
function someSums(points: number): ShapeSums {
  const random = seededRandom(11);
  const common = Array.from({ length: ROWS }, () => normalDeviate(random));
  const columns = Array.from({ length: 5 }, () =>
    Float64Array.from(common, (value) => 0.5 * (0.7 * value + 0.7 * normalDeviate(random))),
  );
  const pain = Float64Array.from(columns[0] ?? [], (value) => points * value + normalDeviate(random));
  const at = (place: number): Float64Array => columns[place] ?? new Float64Array(ROWS);
  return {
    shapesOf: [[0, 1], [2, 3], [4]],
    squares: Float64Array.from(columns, (column) => dot(column, column)),
    withPain: Float64Array.from(columns, (column) => dot(column, pain)),
    ofPain: dot(pain, pain),
    freedom: ROWS,
    product: (one, other) => dot(at(one), at(other)),
  };
}

describe("the share of a normal below a value", () => {
  test.each([
    [0, 0.5],
    [0.5, 0.691462461],
    [-0.5, 0.308537539],
    [1.96, 0.975002105],
    [-3, 0.001349898],
  ])("of %f is %f", (value, share) => {
    expect(normalBelow(value)).toBeCloseTo(share, 6);
  });
});

describe("few causes", () => {
  test("gain the same together, whichever comes first", () => {
    const sums = someSums(1);
    const gain = (causes: readonly number[], next: number): number => givenCauses(sums, 1, causes)(next).gain;
    expect(gain([], 0) + gain([0], 2) + gain([0, 2], 4)).toBeCloseTo(
      gain([], 4) + gain([4], 2) + gain([4, 2], 0),
      9,
    );
  });

  test.each([0, 0.7, 1.5])("are as likely as going through every model says, at %f points", (points) => {
    const sums = someSums(points);
    const exact = goneThrough(sums);
    const found = fewCauses(sums, { varianceOfNoise: 1, feltPoints: 1, seed: 3, rounds: 2_000 });
    for (const [cause, chance] of exact.entries())
      expect(Math.abs((found.chanceAny[cause] ?? 0) - chance), `${cause}`).toBeLessThan(0.04);
    expect(found.chanceOfOne([0, 1, 2])).toBeGreaterThanOrEqual(Math.max(...exact) - 0.04);
  });

  test("are the same for the same seed, to the byte", () => {
    const asked = { varianceOfNoise: 1, feltPoints: 1, seed: 3 };
    expect(fewCauses(someSums(1), asked).change).toEqual(fewCauses(someSums(1), asked).change);
  });
});

/** The chance of each exposure by every model there is: nothing, or one of its shapes, of each. */
function goneThrough(sums: ShapeSums): readonly number[] {
  const count = sums.shapesOf.length;
  const weights: { readonly shapes: readonly number[]; readonly weight: number }[] = [];
  const go = (cause: number, shapes: readonly number[], log: number, causes: number): void => {
    if (cause === count) {
      weights.push({ shapes, weight: Math.exp(log + logPrior(causes, count)) });
      return;
    }
    go(cause + 1, shapes, log, causes);
    const own = sums.shapesOf[cause] ?? [];
    for (const shape of own)
      go(
        cause + 1,
        [...shapes, shape],
        log + givenCauses(sums, 1, shapes)(shape).gain - Math.log(own.length),
        causes + 1,
      );
  };
  go(0, [], 0, 0);
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return sums.shapesOf.map(
    (own) =>
      weights
        .filter(({ shapes }) => own.some((shape) => shapes.includes(shape)))
        .reduce((sum, { weight }) => sum + weight, 0) / total,
  );
}

/** Of one set of so many causes: their number is unknown, one of all is expected (beta-binomial). */
function logPrior(causes: number, count: number): number {
  const logFactorial = (of: number): number => (of < 2 ? 0 : Math.log(of) + logFactorial(of - 1));
  return logFactorial(causes) + logFactorial(2 * count - causes - 1);
}
