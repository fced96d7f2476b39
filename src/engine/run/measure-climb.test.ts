import { describe, expect, test } from "vitest";
import { type ActivityWish, anActivity, type Signal } from "../activity/make-activity.ts";
import { measureRun } from "./measure-run.ts";

/** Repeatable noise between -1 and 1, unlike from second to second. */
const noise = (second: number): number => {
  const value = Math.sin(second * 12.9898) * 43_758.5453;
  return 2 * (value - Math.floor(value)) - 1;
};
const climbOf = (altitudeM: Signal, more: ActivityWish = {}) =>
  measureRun(anActivity({ durationS: 3000, signals: { altitudeM }, ...more })).climb;

/** Up 100 m and down again, three times; nine kilometres in all. */
const threeHills = (second: number): number => 450 - 50 * Math.cos((second / 1000) * 2 * Math.PI);

describe("climb and descent", () => {
  test("of a flat run are zero, however a barometer wavers", () => {
    const climb = climbOf((second) => 400 + 0.4 * noise(second), { isAltitudeBarometric: true });
    expect(climb).toMatchObject({ ascentM: 0, descentM: 0, basis: "barometer", steepDescentDistanceM: 0 });
  });

  test("of a flat run are next to nothing, however satellites jump", () => {
    const climb = climbOf((second) => 400 + 4 * noise(second) + 1.5 * Math.sin(second / 90));
    expect(climb?.basis).toBe("gps");
    expect(climb?.ascentM).toBeLessThan(6);
    expect(climb?.steepDescentDistanceM).toBe(0);
  });

  test.each([
    ["a barometer", 0.3, true, "barometer"],
    ["satellites", 4, undefined, "gps"],
    ["a smooth source of unknown kind", 0, undefined, "unknown"],
  ] as const)("of three hills are those of the hills with %s", (_, wavering, isAltitudeBarometric, basis) => {
    const climb = climbOf(
      (second) => threeHills(second) + wavering * noise(second),
      isAltitudeBarometric === undefined ? {} : { isAltitudeBarometric },
    );
    expect(climb?.basis).toBe(basis);
    expect(Math.abs((climb?.ascentM ?? 0) - 300)).toBeLessThan(15);
    expect(Math.abs((climb?.descentM ?? 0) - 300)).toBeLessThan(15);
  });

  test("do not see the jump of a sensor that finds its level", () => {
    const climb = climbOf((second) => (second < 20 ? 0 : 400), { isAltitudeBarometric: true });
    expect(climb).toMatchObject({ ascentM: 0, descentM: 0 });
  });

  test("are the device's own when altitude is known for too little of the run", () => {
    const half: Signal = (second) => (second % 2 === 0 ? 400 + second / 10 : Number.NaN);
    expect(climbOf(half)).toBeUndefined();
    expect(climbOf(half, { totals: { climbM: 70, descentM: 0 } })).toEqual({
      ascentM: 70,
      descentM: 0,
      basis: "device-total",
    });
  });

  test("tell the metres of steep descent and their share", () => {
    const slope = (second: number): number => 500 - 0.15 * 3 * Math.min(300, Math.max(0, second - 600)); // 900 m at -15 %
    const climb = climbOf(slope, { isAltitudeBarometric: true });
    expect(Math.abs((climb?.steepDescentDistanceM ?? 0) - 900)).toBeLessThan(60);
    expect(climb?.steepDescentRatio).toBeCloseTo((climb?.steepDescentDistanceM ?? 0) / 9000, 6);
    expect(
      climbOf((second) => 500 - 0.09 * 3 * second, { isAltitudeBarometric: true })?.steepDescentRatio,
    ).toBe(0);
  });
});

describe("grade-adjusted speed", () => {
  const adjusted = (altitudeM: Signal) =>
    measureRun(anActivity({ durationS: 3000, isAltitudeBarometric: true, signals: { altitudeM } }))
      .gradeAdjustedSpeedMps ?? 0;

  test("is the speed itself on flat ground, more uphill, less on a gentle fall, more on a cliff", () => {
    expect(adjusted(400)).toBeCloseTo(3, 9);
    expect(adjusted((second) => 400 + 0.1 * 3 * second) / 3).toBeCloseTo(5.968 / 3.6, 1);
    expect(adjusted((second) => 1000 - 0.1 * 3 * second) / 3).toBeCloseTo(2.1517 / 3.6, 1);
    expect(adjusted((second) => 5000 - 0.4 * 3 * second) / 3).toBeGreaterThan(1);
  });
});
