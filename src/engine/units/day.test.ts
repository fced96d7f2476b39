import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  type Day,
  dayFromMs,
  dayFromNumber,
  dayFromText,
  dayNumber,
  daysBetween,
  weekdayOf,
  weekStartOf,
} from "./day.ts";

const FIRST = -719_162; // 0001-01-01
const LAST = 2_932_896; // 9999-12-31
const anyNumber = fc.integer({ min: FIRST, max: LAST });
const anyDay = anyNumber.map(dayFromNumber);

describe("a day", () => {
  it("is the calendar's, for every day number", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(dayFromNumber(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(dayFromNumber(number))).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it("is the next one after the last of each month, leap years among them", () => {
    const cases = [
      ["2023-02-28", "2023-03-01"],
      ["2024-02-28", "2024-02-29"],
      ["2024-02-29", "2024-03-01"],
      ["1900-02-28", "1900-03-01"],
      ["2000-02-28", "2000-02-29"],
      ["2025-12-31", "2026-01-01"],
      ["1969-12-31", "1970-01-01"],
    ] as const;
    for (const [day, next] of cases) expect(addDays(day as Day, 1)).toBe(next);
  });

  it.each([
    "2024-02-30",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-1-1",
    "24-01-01",
    "2024-01-01T00:00",
    "",
  ])("is not read from %j", (text) => expect(dayFromText(text)).toBeUndefined());

  it("is read back from its own text", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayFromText(day)).toBe(day);
      }),
    );
  });

  it("follows the runner's clock, not the machine's", () => {
    const instant = Date.UTC(2026, 4, 3, 23, 30);
    expect(dayFromMs(instant, 0)).toBe("2026-05-03");
    expect(dayFromMs(instant, 2 * 3600)).toBe("2026-05-04");
    expect(dayFromMs(Date.UTC(2026, 4, 3, 1), -5 * 3600)).toBe("2026-05-02");
  });

  it("comes back by as many days as it went", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        fc.pre(dayNumber(day) + count >= FIRST && dayNumber(day) + count <= LAST);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
      }),
    );
  });

  it("stands in a week that begins on its first weekday, at most six days before", () => {
    expect(weekdayOf("2026-05-04" as Day)).toBe(0); // a Monday
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (day, firstWeekday) => {
        fc.pre(dayNumber(day) - 6 >= FIRST);
        const start = weekStartOf(day, firstWeekday);
        expect(weekdayOf(start)).toBe(firstWeekday);
        expect(daysBetween(start, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(start, day)).toBeLessThan(7);
      }),
    );
  });

  it("compares in time order as text", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(dayNumber(a) - dayNumber(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});
