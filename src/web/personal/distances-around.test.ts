import { describe, expect, it } from "vitest";
import { metresFromMiles } from "../../engine/units/quantities.ts";
import { distancesAround } from "./distances-around.ts";

describe("distances to ask about", () => {
  it.each([
    [3000, undefined, 1000, 1000, 10_000],
    [10_000, 11_000, 1000, 2000, 20_000],
    [2000, 2200, 1000, 500, 5000],
    [60_000, undefined, 1000, 11_000, 110_000],
    [5100, undefined, metresFromMiles(1), metresFromMiles(1), metresFromMiles(10)],
  ])("reach beyond a plan of %d m and a bound of %s m", (plannedM, boundM, unitM, first, last) => {
    const distancesM = distancesAround(plannedM, boundM, unitM);
    expect(distancesM).toHaveLength(10);
    expect([distancesM[0], distancesM.at(-1)]).toEqual([first, last]);
    expect(last).toBeGreaterThan(Math.max(plannedM, boundM ?? 0));
    expect(distancesM).toContain(plannedM);
    expect(distancesM).toEqual(distancesM.toSorted((a, b) => a - b));
  });
});
