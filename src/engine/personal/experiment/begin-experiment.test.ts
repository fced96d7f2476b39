import { describe, expect, test } from "vitest";
import { aDay, aRun } from "../../history/make-run.ts";
import { clear } from "../../triage/cleared-triage.ts";
import { someAnswers } from "../../triage/make-answers.ts";
import { triage } from "../../triage/triage.ts";
import { addDays } from "../../units/day.ts";
import { beginExperiment, type ExperimentDesign } from "./begin-experiment.ts";
import type { ExperimentDiary } from "./experiment-days.ts";
import { askedOn } from "./experiment-record.ts";
import { aCheckIn } from "./make-experiment.ts";

const TODAY = aDay("2026-05-10");
const NOTHING: ExperimentDiary = { history: { runs: [] }, checkIns: [], noted: [] };

const outcomeFor = (answers: Parameters<typeof someAnswers>[0]) =>
  triage({ answers: someAnswers(answers), assessments: [], earlierEmergencies: [], today: TODAY });

function proof(answers: Parameters<typeof someAnswers>[0] = {}) {
  const cleared = clear(outcomeFor(answers));
  if (!cleared.ok) throw new Error(`not cleared: ${cleared.problem.kind}`);
  return cleared.value;
}

const aDesign = (fields: Partial<ExperimentDesign> = {}): ExperimentDesign => ({
  id: "one",
  seed: 1,
  lever: { kind: "distance-split" },
  outcome: "worst-pain-next-day",
  pairs: 8,
  blockDays: 7,
  washOutDays: 1,
  beginsOnDay: addDays(TODAY, 1),
  abovePain: 5,
  ...fields,
});

const begin = (fields: Partial<ExperimentDesign> = {}, diary = NOTHING) =>
  beginExperiment(aDesign(fields), { diary, today: TODAY, cleared: proof() });

/** Twelve weeks of runs every second day, each with this pain on the day after. */
const past = (pain: (n: number) => number): ExperimentDiary => {
  const days = Array.from({ length: 40 }, (_, n) => addDays(TODAY, 2 * n - 80));
  return {
    history: { runs: days.map((day) => aRun({ id: day, ranOnDay: day })) },
    checkIns: days.map((day, n) => aCheckIn(addDays(day, 1), { painWorst: pain(n) })),
    noted: [],
  };
};

describe("an experiment", () => {
  test("does not begin while running is locked, and asks for nothing then", () => {
    const locked = proof({ "one-leg-numb": "yes" });
    expect(locked.locks).toBe("running");
    const begun = beginExperiment(aDesign(), { diary: NOTHING, today: TODAY, cleared: locked });
    expect(begun).toEqual({ ok: false, problem: { kind: "running-locked" } });
    const allowed = begin();
    if (!allowed.ok) throw new Error(allowed.problem.kind);
    expect(askedOn(allowed.value, addDays(TODAY, 3), locked)).toBeUndefined();
    expect(askedOn(allowed.value, addDays(TODAY, 3), proof())).toMatchObject({ isWashOut: false });
    expect(askedOn(allowed.value, TODAY, proof())).toBeUndefined();
  });

  test("has no proof to begin with in an emergency", () => {
    expect(clear(outcomeFor({ "saddle-numbness": "yes" })).ok).toBe(false);
  });

  test("is the same protocol for the same design, to the byte", () => {
    expect(JSON.stringify(begin())).toBe(JSON.stringify(begin()));
    expect(JSON.stringify(begin({ seed: 2 }))).not.toBe(JSON.stringify(begin()));
  });

  test.each<[Partial<ExperimentDesign>, object]>([
    [{ pairs: 4 }, { kind: "too-few-pairs", pairs: 4, pairsNeeded: 5 }],
    [{ pairs: 27 }, { kind: "out-of-range", field: "pairs" }],
    [{ pairs: Number.NaN }, { kind: "out-of-range", field: "pairs" }],
    [{ blockDays: 1 }, { kind: "out-of-range", field: "blockDays" }],
    [
      { blockDays: 3, washOutDays: 2 },
      { kind: "out-of-range", field: "washOutDays", from: 0, to: 1 },
    ],
    [{ abovePain: 6 }, { kind: "out-of-range", field: "abovePain" }],
    [{ lever: { kind: "cadence-up", ratio: 1.2 } }, { kind: "out-of-range", field: "ratio" }],
    [{ beginsOnDay: addDays(TODAY, -1) }, { kind: "begins-in-the-past" }],
    [{ beginsOnDay: addDays(TODAY, 15) }, { kind: "begins-too-late", lastDay: addDays(TODAY, 14) }],
  ])("refuses %j", (fields, problem) => {
    expect(begin(fields)).toMatchObject({ ok: false, problem });
  });

  test("refuses a design that would miss what matters as often as find it, and says so", () => {
    const wild = past((n) => (n % 4 < 2 ? 1 : 9));
    const refused = begin({ pairs: 5, blockDays: 3, washOutDays: 1, abovePain: 5 }, quietNow(wild));
    expect(refused).toMatchObject({ ok: false, problem: { kind: "hopeless" } });
    if (refused.ok || refused.problem.kind !== "hopeless") throw new Error("not refused");
    expect(refused.problem.power.atWhatMatters).toBeLessThan(0.5);
  });

  test("offers the fewest pairs that would do, and they do", () => {
    const refused = begin({ pairs: 6 });
    if (refused.ok || refused.problem.kind !== "hopeless") throw new Error("not refused");
    const { pairsEnough } = refused.problem;
    if (pairsEnough === undefined) throw new Error("nothing offered");
    expect(begin({ pairs: pairsEnough }).ok).toBe(true);
    expect(begin({ pairs: pairsEnough - 1 }).ok).toBe(false);
    const rarely = past((n) => (n % 4 < 2 ? 0 : 10));
    const none = begin({ blockDays: 3, washOutDays: 1, abovePain: 5 }, quietNow(rarely));
    expect(none).toMatchObject({ problem: { kind: "hopeless" } });
    expect(none.ok || none.problem).not.toHaveProperty("pairsEnough");
  });

  test("finds as much whatever is drawn: no seed makes a better one", () => {
    const powers = [1, 2, 3].map((seed) => {
      const begun = begin({ seed });
      return begun.ok && begun.value.power.atWhatMatters;
    });
    expect(new Set(powers).size).toBe(1);
  });

  test("knows that pain near 0 leaves nothing to win", () => {
    const refused = begin(
      {},
      past((n) => (n % 9 === 0 ? 1 : 0)),
    );
    expect(refused).toMatchObject({ ok: false, problem: { kind: "hopeless" } });
  });

  test("tells beforehand what it could find: more with more pairs, from the runner's own ratings", () => {
    const diary = past((n) => 3 + (n % 3));
    const small = begin({ pairs: 6, blockDays: 5 }, diary);
    const large = begin({ pairs: 12, blockDays: 5 }, diary);
    if (!small.ok || !large.ok) throw new Error("refused");
    expect(small.value.power.rests).toMatchObject({ isAssumed: false, ratings: 40 });
    expect(large.value.power.atWhatMatters).toBeGreaterThan(small.value.power.atWhatMatters);
    expect(large.value.power.smallestFound).toBeLessThanOrEqual(small.value.power.smallestFound ?? 9);
    const assumed = begin();
    expect(assumed.ok && assumed.value.power.rests.isAssumed).toBe(true);
  });

  test("waits while pain is above its limit", () => {
    const sore = { ...NOTHING, checkIns: [aCheckIn(addDays(TODAY, -1), { painWorst: 6 })] };
    expect(begin({ abovePain: 5 }, sore)).toMatchObject({
      problem: { kind: "pain-above-limit", pain: 6, onDay: addDays(TODAY, -1) },
    });
    const longAgo = { ...NOTHING, checkIns: [aCheckIn(addDays(TODAY, -30), { painWorst: 6 })] };
    expect(begin({ abovePain: 5 }, longAgo).ok).toBe(true);
  });
});

const quietNow = (diary: ExperimentDiary): ExperimentDiary => ({
  ...diary,
  checkIns: [...diary.checkIns, aCheckIn(TODAY, { painWorst: 2 })],
});
