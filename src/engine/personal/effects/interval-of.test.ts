import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "./all-together.ts";
import { intervalOf } from "./interval-of.ts";

const aChange: fc.Arbitrary<Change> = fc.record({
  mean: fc.double({ min: -5, max: 5, noNaN: true }),
  halfWidth: fc.double({ min: 0.05, max: 6, noNaN: true }),
});
const edges = ({ mean, halfWidth }: Change) => ({ low: mean - halfWidth, high: mean + halfWidth });
const NEAR = 1e-6;

describe("the interval of a change", () => {
  test("of one reading is its own, and so is that of two that agree", () => {
    fc.assert(
      fc.property(aChange, (one) => {
        for (const interval of [intervalOf(one), intervalOf(one, { ...one })]) {
          expect(interval.low).toBeCloseTo(edges(one).low, 6);
          expect(interval.high).toBeCloseTo(edges(one).high, 6);
        }
      }),
    );
  });

  test("of two readings holds what both hold, and nothing that lies beyond both", () => {
    fc.assert(
      fc.property(aChange, aChange, (one, other) => {
        const { low, high } = intervalOf(one, other);
        const [a, b] = [edges(one), edges(other)];
        expect(low).toBeGreaterThanOrEqual(Math.min(a.low, b.low) - NEAR);
        expect(low).toBeLessThanOrEqual(Math.max(a.low, b.low) + NEAR);
        expect(high).toBeGreaterThanOrEqual(Math.min(a.high, b.high) - NEAR);
        expect(high).toBeLessThanOrEqual(Math.max(a.high, b.high) + NEAR);
      }),
    );
  });

  test("favours neither reading", () => {
    fc.assert(
      fc.property(aChange, aChange, (one, other) => {
        expect(intervalOf(one, other)).toEqual(intervalOf(other, one));
      }),
    );
  });

  test("reaches from the one to the other where they disagree", () => {
    const { low, high } = intervalOf({ mean: -2, halfWidth: 0.5 }, { mean: 2, halfWidth: 0.5 });
    expect(low).toBeLessThan(-2);
    expect(high).toBeGreaterThan(2);
    expect(low).toBeGreaterThan(-2.5);
    expect(high).toBeLessThan(2.5);
  });
});
