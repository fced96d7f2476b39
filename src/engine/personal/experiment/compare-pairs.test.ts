import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../units/random.ts";
import { comparePairs, pairsNeeded } from "./compare-pairs.ts";

const LEVEL = 0.1;
const compare = (differences: readonly number[], mostOrders?: number) =>
  comparePairs(differences, { level: LEVEL, seed: 1, ...(mostOrders !== undefined && { mostOrders }) });

describe("pairs compared", () => {
  test("need five at this level: of four the rarest order comes once in eight", () => {
    expect(pairsNeeded(LEVEL)).toBe(5);
    expect(compare([-1, -1, -1, -1])).toBeUndefined();
    expect(compare([-1, -1, -1, -1, -1])?.p).toBeCloseTo(2 / 32, 12);
  });

  test("count the orders that could have been drawn, told by hand", () => {
    // the sums of all signs of 1, 2, 3, 4, 5: 15 with the signs as they are, and 2 of 32 as far from 0
    expect(compare([1, 2, 3, 4, 5])).toMatchObject({ difference: 3, p: 2 / 32 });
    expect(compare([-1, 2, 3, 4, 5])?.p).toBeCloseTo(4 / 32, 12);
    // the interval ends at the smallest and the largest mean of any set of pairs
    expect(compare([1, 2, 3, 4, 5])?.interval).toEqual({ low: 1, high: 5 });
  });

  test("turn round with the sign, and move with a shift", () => {
    const pairs = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(pairs, fc.integer({ min: -4, max: 4 }), (differences, shift) => {
        const one = compare(differences);
        const turned = compare(differences.map((value) => -value));
        const moved = compare(differences.map((value) => value + shift));
        expect(turned?.p).toBe(one?.p);
        expect(turned?.interval.low).toBeCloseTo(-(one?.interval.high ?? 0), 9);
        expect(moved?.interval.low).toBeCloseTo((one?.interval.low ?? 0) + shift, 9);
      }),
    );
  });

  test("hold 0 in the interval exactly when the test does not speak against 0", () => {
    // whole halves, so that sums are exact; twice the smaller tail is what the interval goes by
    const pairs = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 8 });
    fc.assert(
      fc.property(pairs, (differences) => {
        const compared = compare(differences);
        if (compared === undefined) throw new Error("too few pairs");
        const { low, high } = compared.interval;
        const isOutside = low > 0 || high < 0;
        if (isOutside) expect(compared.p).toBeLessThanOrEqual(LEVEL + 1e-9);
        else if (compared.p < LEVEL - 2 / compared.orders.count) expect(low === 0 || high === 0).toBe(true);
      }),
    );
  });

  test("are as far from 0 by chance as often as p says, where nothing is changed", () => {
    // exact orders and drawn ones; ties and skew, as whole scores of few days bring them
    for (const mostOrders of [16_384, 400]) {
      const random = seededRandom(7);
      const lives = 3_000;
      const few = [0.1, 0.25, 0.5].map((level) => ({ level, count: 0 }));
      for (let life = 0; life < lives; life++) {
        const differences = Array.from({ length: 9 }, () => {
          const skewed = Math.floor(4 * random() ** 2);
          return random() < 0.5 ? skewed : -skewed;
        });
        const p = compare(differences, mostOrders)?.p ?? 0;
        for (const one of few) if (p <= one.level + 1e-9) one.count++;
      }
      for (const { level, count } of few)
        expect(count, `p at ${level}`).toBeLessThan(
          lives * level + 3 * Math.sqrt(lives * level * (1 - level)),
        );
      expect(few[2]?.count).toBeGreaterThan(0.3 * lives); // ties make it cautious, not blind
    }
  });

  test("give every interval its nine in ten, with many pairs as with few", () => {
    for (const pairs of [6, 8, 17]) {
      const random = seededRandom(pairs);
      const lives = 800;
      let held = 0;
      for (let life = 0; life < lives; life++) {
        const differences = Array.from({ length: pairs }, () => -1.3 + 2 * (random() + random() - 1));
        const { low, high } = comparePairs(differences, { level: LEVEL, seed: life, mostOrders: 1_024 })
          ?.interval ?? { low: 0, high: 0 };
        if (low <= -1.3 && -1.3 <= high) held++;
      }
      expect(held / lives).toBeGreaterThan(0.9 - 3 * Math.sqrt(0.09 / lives));
      expect(held / lives).toBeLessThan(0.975);
    }
  });
});
