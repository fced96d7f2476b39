import { describe, expect, test } from "vitest";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun } from "../history/make-run.ts";
import { addDays } from "../units/day.ts";
import { findRecoveryDays } from "./recovery-days.ts";

const PAIN = aDay("2024-05-01");
const ranOn = (daysBefore: readonly number[]) =>
  daysBefore.map((day) => aRun({ ranOnDay: addDays(PAIN, -day) }));
const find = (daysBefore: readonly number[]) =>
  findRecoveryDays({ history: historyOf(ranOn(daysBefore)), painSince: PAIN, onDay: PAIN });

const days = (from: number, to: number, each = 1): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / each) + 1 }, (_, index) => from + index * each);
const everySecondDay = days(15, 99, 2);
const daily = days(15, 99);

describe("recovery days", () => {
  test.each([
    { rests: [3, 9], verdict: "unlikely" },
    { rests: [3], verdict: "likely" },
    { rests: [], verdict: "likely" },
  ])(
    "with rest on $rests days before the pain, for one who rests every second day, is $verdict",
    ({ rests, verdict }) => {
      const recent = days(1, 14).filter((day) => !rests.includes(day));
      expect(find([...everySecondDay, ...recent]).verdict).toBe(verdict);
    },
  );

  test("is only possible for a runner who runs every day anyway", () => {
    expect(find([...daily, ...days(1, 14)]).verdict).toBe("possible");
  });

  test("is only possible while the usual is not known", () => {
    expect(find(days(1, 30))).toMatchObject({ verdict: "possible", missing: ["longer-history"] });
  });

  test("cannot be told from less than two weeks of record", () => {
    expect(find(days(1, 13))).toMatchObject({ verdict: "cannot-tell", missing: ["longer-history"] });
    expect(find(everySecondDay)).toMatchObject({ verdict: "cannot-tell", missing: ["runs-before-pain"] });
  });
});
