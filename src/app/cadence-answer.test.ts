import { describe, expect, it } from "vitest";
import { aBackstride, NOW_MS } from "../../test/a-backstride.ts";
import { historyOf } from "../engine/history/history-of.ts";
import { aDay, aRun } from "../engine/history/make-run.ts";
import { someAnswers } from "../engine/triage/make-answers.ts";
import { addDays } from "../engine/units/day.ts";
import { CADENCE_RISE_RATIO, cadenceAnswer } from "./cadence-answer.ts";
import { simulatedSamples } from "./simulated-samples.ts";

const TODAY = aDay("2026-05-06");
const SPEED_MPS = 2.8;
const OWN_SPM = 164;

const runsUntil = (count: number, daysAgo: number) =>
  historyOf(
    Array.from({ length: count }, (_, at) =>
      aRun({
        id: `run-${at}`,
        ranOnDay: addDays(TODAY, -daysAgo - at * 3),
        speedMeanMps: SPEED_MPS,
        isTreadmill: false,
        cadence: {
          meanSpm: OWN_SPM,
          medianSpm: OWN_SPM,
          p10Spm: OWN_SPM,
          p90Spm: OWN_SPM,
          bySpeed: [{ speedMps: SPEED_MPS, cadenceMeanSpm: OWN_SPM, seconds: 1800 }],
        },
      }),
    ),
  );

describe("the metronome's start", () => {
  it("is this runner's own cadence and five in a hundred more, whatever that comes to", () => {
    const answer = cadenceAnswer(runsUntil(12, 1), [], TODAY);
    expect(answer.kind).toBe("known");
    if (answer.kind !== "known") return;
    expect(answer.ownSpm).toBeCloseTo(OWN_SPM, 6);
    expect(answer.targetSpm).toBeCloseTo(OWN_SPM * CADENCE_RISE_RATIO, 6);
    expect(answer).toMatchObject({ runs: 12, verdict: "cannot-tell" });
  });

  it("names no cadence to run at to whoever may not run now", () => {
    const answer = cadenceAnswer(runsUntil(12, 1), [], TODAY, false);
    expect(answer.kind).toBe("known");
    expect(answer).not.toHaveProperty("targetSpm");
  });

  it.each([
    { count: 9, kind: "not-known" },
    { count: 10, kind: "known" },
  ])("with $count runs is $kind", ({ count, kind }) => {
    expect(cadenceAnswer(runsUntil(count, 1), [], TODAY).kind).toBe(kind);
  });

  it("is not known without runs, and says how many it needs", () => {
    expect(cadenceAnswer(historyOf([]), [], TODAY)).toEqual({
      kind: "not-known",
      runsWithCadence: 0,
      runsNeeded: 10,
    });
  });

  it("is known of runs long past, but not of those older than a year", () => {
    expect(cadenceAnswer(runsUntil(12, 120), [], TODAY).kind).toBe("known");
    expect(cadenceAnswer(runsUntil(12, 366), [], TODAY).kind).toBe("not-known");
  });

  it("has no target while the plan has no running", async () => {
    const { backstride } = await aBackstride({ samples: simulatedSamples(() => NOW_MS) });
    await backstride.loadSample("beginner");
    const tell = async (entryId: string, answers: ReturnType<typeof someAnswers>): Promise<void> => {
      const onDay = aDay("2024-06-01");
      await backstride.tell([{ kind: "answers", entryId, enteredAtMs: NOW_MS, onDay, answers }]);
    };
    await tell("a", someAnswers({ "pain-now": 1, "pain-since": "2024-05-10" }));
    expect(await backstride.cadence()).toHaveProperty("targetSpm");
    await tell("b", { "one-sided-point-pain": "yes", "worse-each-impact": "not-sure" });
    expect(await backstride.plan()).toMatchObject({ plan: { running: { whyNone: "bone-not-assessed" } } });
    expect(await backstride.cadence()).not.toHaveProperty("targetSpm");
  });
});
