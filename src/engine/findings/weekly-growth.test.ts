import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun } from "../history/make-run.ts";
import { addDays } from "../units/day.ts";
import { findWeeklyGrowth } from "./weekly-growth.ts";

const PAIN = aDay("2024-05-01");
const find = (rows: readonly { readonly day: number; readonly distanceM: number }[]) =>
  findWeeklyGrowth({
    history: historyOf(rows.map(({ day, distanceM }) => aRun({ ranOnDay: addDays(PAIN, -day), distanceM }))),
    painSince: PAIN,
    onDay: PAIN,
  });

describe("weekly growth", () => {
  test("is never a warning, whatever the growth", () => {
    const rows = fc.array(
      fc.record({ day: fc.integer({ min: 1, max: 60 }), distanceM: fc.integer({ min: 1, max: 90_000 }) }),
    );
    fc.assert(
      fc.property(rows, (some) => {
        const finding = find(some);
        expect(["unlikely", "cannot-tell"]).toContain(finding.verdict);
        expect(
          finding.evidence.every((item) => item.side === "context" && item.threshold === undefined),
        ).toBe(true);
      }),
    );
  });

  test("is not told from a distance that may be wrong", () => {
    const rows = [...Array(40).keys()].map((day) => ({ day: day + 1, distanceM: day === 3 ? 82_000 : 8000 }));
    expect(find(rows)).toMatchObject({ verdict: "cannot-tell", missing: ["distance-of-runs"], evidence: [] });
  });

  test("shows growth, monotony and acute:chronic", () => {
    const rows = [...Array(40).keys()].map((day) => ({
      day: day + 1,
      distanceM: day < 7 && day % 2 ? 9000 : 5000,
    }));
    const { evidence, caveats } = find(rows);
    expect(evidence.map((item) => item.measure)).toEqual([
      "weekly-growth-ratio",
      "monotony",
      "acute-chronic-ratio",
    ]);
    expect(evidence[0]?.value).toBeCloseTo(47 / 35);
    expect(caveats).toContain("display-only");
  });
});
