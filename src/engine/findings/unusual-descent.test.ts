import { describe, expect, test } from "vitest";
import { NOTHING_TOLD } from "../answers/told.ts";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun } from "../history/make-run.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { findUnusualDescent } from "./unusual-descent.ts";

const PAIN = aDay("2024-05-01");
const ran = (daysBefore: number, descentM: number, basis: "gps" | "barometer" = "barometer"): Run =>
  aRun({ ranOnDay: addDays(PAIN, -daysBefore), climb: { ascentM: 0, descentM, basis } });
const flat = (daysBefore: number): Run => aRun({ ranOnDay: addDays(PAIN, -daysBefore) });
const find = (runs: readonly Run[]) =>
  findUnusualDescent({ history: historyOf(runs), painSince: PAIN, onDay: PAIN });

/** So many metres in each of the five times four weeks before the last. */
const usual = (metres: number) => [1, 2, 3, 4, 5, 6].map((stretch) => ran(stretch * 28 + 10, metres));

describe("unusual descent", () => {
  test("is not ruled out while a recent run lacks its descent", () => {
    expect(find([...usual(1000), ran(3, 900), flat(5)])).toMatchObject({
      verdict: "cannot-tell",
      missing: ["descent-of-runs"],
    });
  });

  test("is likely all the same when what is known is enough", () => {
    expect(find([...usual(1000), ran(3, 1600), flat(5)])).toMatchObject({
      verdict: "likely",
      missing: ["descent-of-runs", "worse-downhill-or-uphill"],
    });
  });

  test.each([
    { usualM: 1000, recentM: 1250, verdict: "unlikely" },
    { usualM: 1000, recentM: 1251, verdict: "possible" },
    { usualM: 1000, recentM: 1500, verdict: "possible" },
    { usualM: 1000, recentM: 1501, verdict: "likely" },
    { usualM: 20, recentM: 170, verdict: "unlikely" }, // eight times nearly nothing is still little
    { usualM: 20, recentM: 320, verdict: "possible" },
    { usualM: 20, recentM: 321, verdict: "likely" },
    { usualM: 0, recentM: 301, verdict: "likely" },
  ])("of $recentM m where $usualM m is usual is $verdict", ({ usualM, recentM, verdict }) => {
    expect(find([...usual(usualM), ran(3, recentM)]).verdict).toBe(verdict);
  });

  test("cannot be told before the usual is known", () => {
    expect(find([ran(40, 100), ran(3, 900)])).toMatchObject({
      verdict: "cannot-tell",
      missing: ["longer-history"],
    });
  });

  test("is only possible when the ground was no hillier than usual and there was only more running", () => {
    const more = [2, 3, 4].map((day) => ran(day, 1250));
    expect(find([...usual(1000), ...more]).verdict).toBe("possible");
    const hillier = [2, 3, 4].map((day) => ran(day, 1251));
    expect(find([...usual(1000), ...hillier]).verdict).toBe("likely");
  });

  test.each([
    { worse: ["downhill"], recentM: 1300, verdict: "likely", missing: [] },
    { worse: ["arching"], recentM: 1300, verdict: "possible", missing: [] },
    { worse: "not-sure", recentM: 1300, verdict: "possible", missing: ["worse-downhill-or-uphill"] },
    { worse: ["downhill"], recentM: 1200, verdict: "unlikely", missing: [] },
  ])("of $recentM m and worse with $worse is $verdict", ({ worse, recentM, verdict, missing }) => {
    const found = findUnusualDescent({
      history: historyOf([...usual(1000), ran(3, recentM)]),
      painSince: PAIN,
      onDay: PAIN,
      told: { ...NOTHING_TOLD, answers: { "worse-with": worse } },
    });
    expect(found).toMatchObject({ verdict, missing });
  });

  test("says when heights come from GPS", () => {
    expect(find([...usual(1000), ran(3, 1600, "gps")]).caveats).toContain("descent-by-gps");
    expect(find([...usual(1000), ran(3, 1600)]).caveats).not.toContain("descent-by-gps");
  });
});
