import { describe, expect, test } from "vitest";
import { NOTHING_TOLD } from "../answers/told.ts";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun, without } from "../history/make-run.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import type { FindingInput } from "./finding-input.ts";
import { findFrequencyRise } from "./frequency-rise.ts";
import { findIntensityRise } from "./intensity-rise.ts";

const PAIN = aDay("2026-05-01");
const ran = (daysBefore: number, fields: Partial<Run> = {}): Run =>
  aRun({
    ranOnDay: addDays(PAIN, -daysBefore),
    id: `r${daysBefore}-${fields.name ?? ""}`,
    speedMeanMps: 2.8,
    ...fields,
  });
/** Every fourth day, 84 days before the window: three and a half runs in two weeks. */
const months = (fields: Partial<Run> = {}) =>
  Array.from({ length: 21 }, (_, index) => ran(18 + index * 4, fields));
const input = (runs: readonly Run[], rose?: "yes" | "no"): FindingInput => ({
  history: historyOf(runs),
  painSince: PAIN,
  onDay: PAIN,
  ...(rose && { told: { ...NOTHING_TOLD, answers: { "load-rise-6-weeks": rose } } }),
});

describe("intensity rise", () => {
  const lately = (hard: number, fields: Partial<Run> = { speedMeanMps: 3.1 }) =>
    [1, 4, 7, 10].map((day, index) => ran(day, index < hard ? fields : {}));

  test.each([
    { hard: 0, verdict: "unlikely" },
    { hard: 1, verdict: "possible" },
    { hard: 2, verdict: "likely" },
  ] as const)("with $hard hard runs against none is $verdict", ({ hard, verdict }) => {
    expect(findIntensityRise(input([...months(), ...lately(hard)])).verdict).toBe(verdict);
  });

  test.each([
    { fields: { speedMeanMps: 2.8 * 1.08 }, verdict: "unlikely" },
    { fields: { speedMeanMps: 2.8 * 1.081 }, verdict: "likely" },
    { fields: { perceivedExertion: 6 }, verdict: "unlikely" },
    { fields: { perceivedExertion: 7 }, verdict: "likely" },
    { fields: { speedMeanMps: 2, gradeAdjustedSpeedMps: 3.2 }, verdict: "likely" },
  ] as const)("calls a run with $fields hard: $verdict", ({ fields, verdict }) => {
    expect(findIntensityRise(input([...months(), ...lately(3, fields)])).verdict).toBe(verdict);
  });

  test("is unlikely for who always runs hard", () => {
    const alternating = months().map((run, index) => (index % 2 ? { ...run, speedMeanMps: 3.4 } : run));
    expect(findIntensityRise(input([...alternating, ...lately(2)])).verdict).toBe("unlikely");
  });

  test("cannot be told with an unknown speed or a short record, unless it was told", () => {
    const unknown = without(ran(2), "speedMeanMps", "movingTimeS");
    const runs = [...months(), ...lately(0), unknown];
    expect(findIntensityRise(input(runs))).toMatchObject({
      verdict: "cannot-tell",
      missing: ["speed-of-runs", "load-rise-6-weeks"],
    });
    expect(findIntensityRise(input(runs, "yes")).verdict).toBe("possible");
    expect(findIntensityRise(input(runs, "no")).verdict).toBe("unlikely");
    expect(findIntensityRise(input(lately(3))).verdict).toBe("cannot-tell");
  });

  test("believes the runs before what was told", () => {
    const found = findIntensityRise(input([...months(), ...lately(0)], "yes"));
    expect(found.verdict).toBe("unlikely");
    expect(found.evidence.at(-1)).toMatchObject({ measure: "load-rise-6-weeks", side: "for" });
  });
});

describe("frequency rise", () => {
  const lately = (runs: number) => Array.from({ length: runs }, (_, index) => ran(1 + index));

  test.each([
    { runs: 5, verdict: "unlikely" },
    { runs: 6, verdict: "possible" }, // 3.5 and two more are 5.5
    { runs: 7, verdict: "likely" }, // and three more are 6.5
  ] as const)("of $runs runs against three and a half is $verdict", ({ runs, verdict }) => {
    expect(findFrequencyRise(input([...months(), ...lately(runs)])).verdict).toBe(verdict);
  });

  test("cannot be told from a short record, unless it was told", () => {
    const short = [...months().slice(0, 8), ...lately(8)];
    expect(findFrequencyRise(input(short))).toMatchObject({
      verdict: "cannot-tell",
      missing: ["longer-history", "load-rise-6-weeks"],
    });
    expect(findFrequencyRise(input(short, "yes"))).toMatchObject({
      verdict: "possible",
      missing: ["longer-history"],
    });
    expect(findFrequencyRise(input([], "no")).verdict).toBe("unlikely");
  });
});
