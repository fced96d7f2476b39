import { describe, expect, test } from "vitest";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun, without } from "../history/make-run.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { findReturnAfterBreak } from "./return-after-break.ts";

const PAIN = aDay("2024-05-01");
const ran = (daysBefore: number, fields: Partial<Run> = {}): Run =>
  aRun({ ranOnDay: addDays(PAIN, -daysBefore), ...fields });
const find = (runs: readonly Run[]) =>
  findReturnAfterBreak({ history: historyOf(runs), painSince: PAIN, onDay: PAIN });

/** 16 km a week up to the day the break began. */
const usualUntil = (daysBefore: number): readonly Run[] =>
  Array.from({ length: 16 }, (_, index) => ran(daysBefore + Math.floor(index * 3.5)));

describe("return after a break", () => {
  test("is unlikely only when the record reaches back far enough to see a break", () => {
    const steady = (days: number) => Array.from({ length: days }, (_, index) => ran(index + 1));
    expect(find(steady(58)).verdict).toBe("unlikely");
    expect(find(steady(57))).toMatchObject({ verdict: "cannot-tell", missing: ["longer-history"] });
  });

  test.each([
    { breakDays: 13, verdict: "unlikely" },
    { breakDays: 14, verdict: "possible" },
    { breakDays: 29, verdict: "possible" },
    { breakDays: 30, verdict: "likely" },
  ])("after $breakDays days without running is $verdict", ({ breakDays, verdict }) => {
    expect(find([...usualUntil(4 + breakDays), ran(3, { distanceM: 12_000 })]).verdict).toBe(verdict);
  });

  test.each([
    { backM: 8000, verdict: "possible" }, // half of the usual week exactly is still gentle
    { backM: 8001, verdict: "likely" },
  ])("with $backM m in the first week back of a 16 km runner is $verdict", ({ backM, verdict }) => {
    expect(find([...usualUntil(60), ran(3, { distanceM: backM })]).verdict).toBe(verdict);
  });

  test.each([
    { backDaysBefore: 28, verdict: "likely" },
    { backDaysBefore: 29, verdict: "unlikely" },
  ])("that ended $backDaysBefore days before the pain is $verdict", ({ backDaysBefore, verdict }) => {
    const since = Array.from({ length: 12 }, (_, index) =>
      ran(backDaysBefore - index * 2, { distanceM: 10_000 }),
    );
    expect(
      find([...usualUntil(backDaysBefore + 35), ...since.filter((run) => run.ranOnDay < PAIN)]).verdict,
    ).toBe(verdict);
  });

  test("is only possible when a distance of the return is unknown, and asks whether it was a break", () => {
    expect(find([...usualUntil(60), without(ran(3), "distanceM")])).toMatchObject({
      verdict: "possible",
      missing: ["distance-of-runs", "really-no-running"],
    });
  });
});
