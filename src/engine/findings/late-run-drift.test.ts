import { describe, expect, test } from "vitest";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun } from "../history/make-run.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { findLateRunDrift } from "./late-run-drift.ts";

const PAIN = aDay("2024-05-01");
const ran = (daysBefore: number, cadenceSpm: number, comparedS = 600): Run =>
  aRun({ ranOnDay: addDays(PAIN, -daysBefore), drift: { cadenceSpm, comparedS, contactTimeS: 0.008 } });
const find = (runs: readonly Run[]) =>
  findLateRunDrift({ history: historyOf(runs), painSince: PAIN, onDay: PAIN });

describe("late-run drift", () => {
  test("cannot be told from fewer than three comparable runs", () => {
    expect(find([ran(2, -9), ran(4, -9), ran(6, -9, 179)])).toMatchObject({
      verdict: "cannot-tell",
      missing: ["cadence-through-runs"],
    });
    expect(find([ran(2, -9), ran(4, -9), ran(29, -9)]).verdict).toBe("cannot-tell");
  });

  test.each([
    { driftSpm: 3, verdict: "unlikely" },
    { driftSpm: -2.5, verdict: "unlikely" },
    { driftSpm: -2.6, verdict: "possible" },
    { driftSpm: -5, verdict: "possible" },
    { driftSpm: -5.1, verdict: "likely" },
  ])("of $driftSpm steps a minute is $verdict", ({ driftSpm, verdict }) => {
    expect(find([ran(2, driftSpm), ran(4, driftSpm), ran(6, driftSpm)]).verdict).toBe(verdict);
  });

  test("rests on the middle run, and shows the one that lost most", () => {
    const finding = find([ran(2, -20), ran(4, -1), ran(6, 0)]);
    expect(finding.verdict).toBe("unlikely");
    expect(finding.evidence).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ measure: "most-cadence-lost-in-a-run", value: 20, onDay: "2024-04-29" }),
        expect.objectContaining({ measure: "contact-time-gained-late", value: 0.008, unit: "s" }),
      ]),
    );
  });
});
