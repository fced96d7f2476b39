import { describe, expect, it } from "vitest";
import { axisTicks, shownOf, spanOf } from "./points-axis.ts";

const FELT = 1;
const aRange = (change: number, low: number, high: number) => ({ change, low, high });

describe("the axis of effects", () => {
  it("holds whole ranges up to four points, and never less than what is felt", () => {
    expect(spanOf([aRange(0.1, -0.2, 0.3)], FELT)).toBe(1.5);
    expect(spanOf([aRange(1, 0.2, 1.8)], FELT)).toBe(2);
    expect(spanOf([aRange(1, 0.2, 3.8)], FELT)).toBe(4);
    expect(spanOf([aRange(0, -4.8, 4.8)], FELT)).toBe(4);
  });

  it("never cuts a dot", () => {
    expect(spanOf([aRange(5.1, 3.9, 6.4)], FELT)).toBe(5.5);
  });

  it("marks the ends at which a range goes on, and no others", () => {
    expect(shownOf({ low: -4.8, high: 5.2 }, 4)).toEqual({
      from: -4,
      to: 4,
      goesOnBelow: true,
      goesOnAbove: true,
    });
    expect(shownOf({ low: -4, high: 4.1 }, 4)).toMatchObject({ goesOnBelow: false, goesOnAbove: true });
    expect(shownOf({ low: -1, high: 2 }, 4)).toEqual({
      from: -1,
      to: 2,
      goesOnBelow: false,
      goesOnAbove: false,
    });
  });

  it("writes no value at its ends, and the same to both sides", () => {
    for (const span of [1, 1.5, 2, 2.5, 3, 4, 5.5]) {
      const ticks = axisTicks(span);
      expect(ticks).toContain(0);
      expect(ticks.length).toBeGreaterThan(2);
      expect(Math.max(...ticks)).toBeLessThan(span);
      expect(ticks.map((tick) => 0 - tick).reverse()).toEqual(ticks.map((tick) => tick + 0));
    }
  });
});
