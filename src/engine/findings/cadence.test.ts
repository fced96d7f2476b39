import { describe, expect, test } from "vitest";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun, withCadence } from "../history/make-run.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { findCadence } from "./cadence.ts";

const PAIN = aDay("2024-05-01");
const ran = (daysBefore: number, speedMps: number, cadenceSpm: number): Run =>
  withCadence(aRun({ ranOnDay: addDays(PAIN, -daysBefore) }), speedMps, cadenceSpm);
const find = (runs: readonly Run[]) =>
  findCadence({ history: historyOf(runs), painSince: PAIN, onDay: PAIN });

const past = () =>
  Array.from({ length: 20 }, (_, index) =>
    ran(40 + index * 3, 2.6 + (index % 5) * 0.2, 150 + 5.6 * (2.6 + (index % 5) * 0.2)),
  );
const lately = (belowSpm: number, speedMps = 2.8) =>
  [3, 6, 9].map((day) => ran(day, speedMps, 150 + 5.6 * speedMps - belowSpm));

describe("cadence", () => {
  test("cannot be told without cadence, without a past, or from two runs", () => {
    expect(find([...past(), aRun({ ranOnDay: addDays(PAIN, -2) })])).toMatchObject({
      verdict: "cannot-tell",
      missing: ["cadence-of-runs"],
    });
    expect(find(lately(8))).toMatchObject({ verdict: "cannot-tell", missing: ["longer-history"] });
    expect(find([...past(), ...lately(8).slice(0, 2)])).toMatchObject({ verdict: "cannot-tell" });
  });

  test.each([
    { belowSpm: -6, verdict: "unlikely" },
    { belowSpm: 2.4, verdict: "unlikely" },
    { belowSpm: 2.6, verdict: "possible" },
    { belowSpm: 4.9, verdict: "possible" },
    { belowSpm: 5.1, verdict: "likely" },
  ])("$belowSpm below the own line is $verdict", ({ belowSpm, verdict }) => {
    expect(find([...past(), ...lately(belowSpm)]).verdict).toBe(verdict);
  });

  test("is not called low for running slower", () => {
    expect(find([...past(), ...lately(0, 2.6)]).verdict).toBe("unlikely");
  });

  test("is not called low for lying under 170", () => {
    const low = (run: Run) => withCadence(run, 2.8, 158);
    expect(find([...past().map(low), ...lately(0).map(low)]).verdict).toBe("unlikely");
  });

  test("speaks against nothing while most recent runs lack it", () => {
    const silent = [1, 2, 4, 5].map((day) => aRun({ ranOnDay: addDays(PAIN, -day) }));
    expect(find([...past(), ...lately(0), ...silent])).toMatchObject({
      verdict: "cannot-tell",
      missing: ["cadence-of-runs"],
    });
    expect(find([...past(), ...lately(7), ...silent]).verdict).toBe("likely");
  });

  test("shows the published means as context only", () => {
    const { evidence } = find([...past(), ...lately(6)]);
    expect(evidence[0]).toMatchObject({ measure: "cadence-below-own-line", side: "for", threshold: 5 });
    expect(evidence.filter((item) => item.side === "context").map((item) => item.value)).toEqual(
      expect.arrayContaining([166, 171]),
    );
  });
});
