import { describe, expect, it } from "vitest";
import type { WeekRow } from "../../app/answers.ts";
import { addDays, type Day } from "../../engine/units/day.ts";
import { barsOf } from "./bars-of.ts";

describe("bars", () => {
  it("are weeks while there is room for them", () => {
    const weeks = weeksFrom("2026-01-05", 52);
    expect(barsOf(weeks)).toBe(weeks);
  });
  it("are months of a long history: their mean week and their longest run", () => {
    const bars = barsOf(weeksFrom("2020-01-06", 200));
    expect(bars).toHaveLength(46);
    expect(bars[0]).toEqual({
      startsOnDay: "2020-01-06",
      distanceM: (0 + 1000 + 2000 + 3000) / 4,
      longestM: 300,
    });
  });
});

/** So many weeks, each a kilometre longer than the one before. */
const weeksFrom = (start: string, count: number): readonly WeekRow[] =>
  Array.from({ length: count }, (_, index) => ({
    startsOnDay: addDays(start as Day, index * 7), // a day of the calendar
    runs: 1,
    distanceM: index * 1000,
    longestM: index * 100,
    movingTimeS: 0,
    restDays: 6,
    crossTrainingS: 0,
  }));
