import { describe, expect, it } from "vitest";
import type { Day } from "../../engine/units/day.ts";
import { isWeeklyCheckDue } from "./weekly-due.ts";

const TODAY = "2026-05-08" as Day;
const checkedOn = (...days: readonly string[]) => ({
  weeklyChecks: days.map((day) => ({ onDay: day as Day, enteredAtMs: 0 })),
});

describe("the weekly check", () => {
  it.each([
    ["when there was none", [], true],
    ["not six days after", ["2026-05-02"], false],
    ["seven days after", ["2026-05-01"], true],
    ["not when the newest is of this week, in whatever order", ["2026-05-06", "2026-04-01"], false],
  ] as const)("is due %s", (_, days, isDue) => {
    expect(isWeeklyCheckDue(checkedOn(...days), TODAY)).toBe(isDue);
  });
});
