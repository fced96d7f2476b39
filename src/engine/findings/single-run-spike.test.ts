import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun, without } from "../history/make-run.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { findSingleRunSpike } from "./single-run-spike.ts";

const PAIN = aDay("2024-05-01");

/** A run so many days before the pain. */
const ranBefore = (days: number, fields: Partial<Run> = {}): Run =>
  aRun({ ranOnDay: addDays(PAIN, -days), ...fields });

/** 10 km every third day for three months. */
const steady = (): readonly Run[] =>
  Array.from({ length: 30 }, (_, index) => ranBefore(90 - index * 3, { distanceM: 10_000 }));

const find = (runs: readonly Run[], onDay = PAIN) =>
  findSingleRunSpike({ history: historyOf(runs), painSince: PAIN, onDay });

describe("single-run spike", () => {
  test("is never ruled out by a run whose distance is not known", () => {
    const finding = find([...steady(), without(ranBefore(2), "distanceM")]);
    expect(finding).toMatchObject({ verdict: "cannot-tell", missing: ["distance-of-runs"] });
  });

  test.each([
    { distanceM: 10_000, verdict: "unlikely" },
    { distanceM: 11_000, verdict: "unlikely" }, // 1.10 exactly is not a spike
    { distanceM: 11_001, verdict: "likely", hazardRatio: 1.64 },
    { distanceM: 13_000, verdict: "likely", hazardRatio: 1.64 },
    { distanceM: 13_001, verdict: "likely", hazardRatio: 1.52 },
    { distanceM: 20_000, verdict: "likely", hazardRatio: 1.52 },
    { distanceM: 20_001, verdict: "likely", hazardRatio: 2.28 },
  ])("of $distanceM m against 10 km is $verdict", ({ distanceM, verdict, hazardRatio }) => {
    const finding = find([...steady(), ranBefore(2, { distanceM })]);
    expect(finding.verdict).toBe(verdict);
    expect(finding.evidence.find((item) => item.measure === "published-hazard-ratio")?.value).toBe(
      hazardRatio,
    );
  });

  test("of a distance that may be wrong is possible at most, until the runner has told it", () => {
    const far = ranBefore(2, { distanceM: 500_000, movingTimeS: 200_000 });
    expect(find([...steady(), far])).toMatchObject({ verdict: "possible", missing: ["distance-of-runs"] });
    expect(find([...steady(), far]).caveats).toContain("distance-may-be-wrong");
    const told = find([...steady(), { ...far, corrected: ["distanceM"] }]);
    expect(told).toMatchObject({ verdict: "likely", missing: [] });
    expect(told.caveats).not.toContain("distance-may-be-wrong");
  });

  test("hidden behind a distance that may be wrong is possible, and that run is named as missing", () => {
    const far = ranBefore(40, { distanceM: 82_000, movingTimeS: 40_000, id: "drive" });
    const jump = ranBefore(12, { distanceM: 20_000 });
    const finding = find([...steady(), far, jump]);
    expect(finding).toMatchObject({ verdict: "possible", missing: ["distance-of-runs"] });
    expect(finding.evidence.find(({ measure }) => measure === "longest-run-before")?.value).toBe(10_000);
    expect(finding.caveats).toContain("longest-may-be-wrong");
    expect(finding.caveats).not.toContain("distance-may-be-more");
    expect(find([...steady(), { ...far, corrected: ["distanceM"] }, jump]).verdict).toBe("unlikely");
  });

  test("is ruled out beside a distance that may be wrong, where no run is longer than the sure ones", () => {
    const far = ranBefore(40, { distanceM: 82_000, movingTimeS: 40_000 });
    expect(find([...steady(), far])).toMatchObject({ verdict: "unlikely", missing: [] });
  });

  test.each([
    { days: 0, verdict: "possible", missing: ["run-or-pain-first"] },
    { days: 1, verdict: "likely", missing: [] },
    { days: 14, verdict: "likely", missing: [] },
    { days: 15, verdict: "possible", missing: [] },
    { days: 28, verdict: "possible", missing: [] },
    { days: 29, verdict: "unlikely", missing: [] },
  ])("$days days before the pain is $verdict", ({ days, verdict, missing }) => {
    const long = ranBefore(days, { distanceM: 16_000, id: "long" });
    expect(find([...steady(), long])).toMatchObject({ verdict, missing });
  });

  test("shows the run, the longest before it and the threshold", () => {
    const finding = find([...steady(), ranBefore(2, { id: "long", distanceM: 13_800 })]);
    expect(finding.evidence.slice(0, 3)).toEqual([
      {
        measure: "longest-run-ratio",
        value: 1.38,
        unit: "ratio",
        side: "for",
        threshold: 1.1,
        onDay: "2024-04-29",
        runId: "long",
      },
      {
        measure: "run-distance",
        value: 13_800,
        unit: "m",
        side: "context",
        onDay: "2024-04-29",
        runId: "long",
      },
      {
        measure: "longest-run-before",
        value: 10_000,
        unit: "m",
        side: "context",
        onDay: "2024-04-28",
        runId: expect.any(String),
      },
    ]);
    expect(finding.caveats).toContain("all-injuries-not-back-only");
  });

  test("is only possible when a run of the month before may have been as long", () => {
    const runs = [
      ...steady(),
      without(ranBefore(20, { id: "unknown" }), "distanceM"),
      ranBefore(2, { distanceM: 15_000 }),
    ];
    expect(find(runs)).toMatchObject({ verdict: "possible", missing: ["distance-of-runs"] });
  });

  test("cannot be told without a month of runs", () => {
    expect(find([ranBefore(20), ranBefore(10), ranBefore(3, { distanceM: 20_000 })])).toMatchObject({
      verdict: "cannot-tell",
      missing: ["month-of-runs-before"],
    });
    expect(find([ranBefore(60), ranBefore(3, { distanceM: 20_000 })])).toMatchObject({
      verdict: "cannot-tell",
      missing: ["month-of-runs-before"],
    });
  });

  test("cannot be told when nothing is known of the weeks before the pain", () => {
    expect(find([])).toMatchObject({ verdict: "cannot-tell", missing: ["runs-before-pain"] });
    expect(find([ranBefore(80), ranBefore(40)])).toMatchObject({
      verdict: "cannot-tell",
      missing: ["runs-before-pain"],
    });
  });

  test("does not look past the day of asking", () => {
    const runs = [...steady(), ranBefore(2, { distanceM: 20_000 })];
    expect(find(runs, addDays(PAIN, -3)).verdict).toBe("unlikely");
  });

  test("is not changed by what is run after the pain began", () => {
    const later = fc.record({
      days: fc.integer({ min: 1, max: 200 }),
      distanceM: fc.integer({ min: 1, max: 100_000 }),
    });
    fc.assert(
      fc.property(fc.array(later), fc.integer({ min: 5000, max: 25_000 }), (rows, distanceM) => {
        const runs = [...steady(), ranBefore(2, { distanceM })];
        const after = rows.map((row) => ranBefore(-row.days, { distanceM: row.distanceM }));
        expect(find([...runs, ...after], addDays(PAIN, 300))).toEqual(find(runs));
      }),
    );
  });
});
