import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../engine/answers/question.ts";
import { QUESTIONS } from "../engine/answers/questionnaire.ts";
import { historyOf } from "../engine/history/history-of.ts";
import { aDay, aRun } from "../engine/history/make-run.ts";
import { drawBlocks } from "../engine/personal/experiment/draw-blocks.ts";
import { aProtocol } from "../engine/personal/experiment/make-experiment.ts";
import { atOnce } from "../engine/personal/forecast/forecast-series.ts";
import { clear } from "../engine/triage/cleared-triage.ts";
import { someAnswers } from "../engine/triage/make-answers.ts";
import { locksFound } from "../engine/triage/triage.ts";
import { addDays } from "../engine/units/day.ts";
import { dangersAskedIn, mustAskAgain, planFor } from "./advice.ts";
import { type DiaryEntry, readDiary } from "./diary.ts";
import { experimentEntry, experimentsAnswer } from "./experiments.ts";
import { forecastAnswer } from "./personal.ts";
import { triageOf } from "./tell.ts";

const TODAY = aDay("2024-06-01");
const NOW_MS = Date.UTC(2024, 5, 1, 16);
const DAY_MS = 86_400_000;

/** One question answered in any way that is allowed, with "not sure", or taken back. */
const anyAnswer = fc
  .constantFrom(...QUESTIONS)
  .chain(({ id, kind, options = [] }) =>
    fc
      .constantFrom<Answer | null>(
        "not-sure",
        null,
        ...(kind === "yes-no" ? ["yes" as const, "yes" as const] : []),
        ...(kind === "one-of" ? options.map((option) => option.id) : []),
        ...(kind === "several-of" ? options.map((option) => [option.id]) : []),
      )
      .map((answer) => [id, answer] as const),
  );

const anyCheckIn = fc.record(
  {
    painNow: fc.integer({ min: 0, max: 8 }),
    painDuringRun: fc.integer({ min: 0, max: 8 }),
    hasNewLegSymptoms: fc.boolean(),
    morningAfter: fc.constantFrom("better" as const, "same" as const, "worse" as const),
  },
  { requiredKeys: [] },
);

/** Asked everything some days ago, some answers changed since, some days told, some runs; and an experiment that runs. */
const anyone = fc.record({
  askedAgo: fc.integer({ min: 0, max: 12 }),
  painSinceAgo: fc.integer({ min: 0, max: 40 }),
  changed: fc.array(anyAnswer, { maxLength: 3 }),
  days: fc.array(fc.tuple(fc.integer({ min: -6, max: 20 }), anyCheckIn), { maxLength: 6 }),
  runsAgo: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 }),
});

async function lives({
  askedAgo,
  painSinceAgo,
  changed,
  days,
  runsAgo,
}: typeof anyone extends fc.Arbitrary<infer One> ? One : never) {
  const entry = (entryId: string, ago: number) => ({
    entryId,
    enteredAtMs: NOW_MS - ago * DAY_MS,
    onDay: addDays(TODAY, -ago),
  });
  const quiet = someAnswers({ "pain-since": addDays(TODAY, -painSinceAgo), "pain-now": 2 });
  const design = { seed: 5, pairs: 5, blockDays: 7, washOutDays: 0 };
  const blocks = drawBlocks(design, addDays(TODAY, -1));
  const lever = { kind: "cadence-up", ratio: 1.05 } as const;
  const protocol = aProtocol({ ...design, lever, blocks });
  const entries: readonly DiaryEntry[] = [
    { ...entry("asked", askedAgo), kind: "answers", answers: quiet },
    ...changed.map(
      ([id, answer], at): DiaryEntry => ({
        ...entry(`changed-${at}`, 0),
        kind: "answers",
        answers: { [id]: answer },
      }),
    ),
    ...days.map(
      ([ago, checkIn], at): DiaryEntry => ({ ...entry(`day-${at}`, ago), kind: "check-in", checkIn }),
    ),
    { ...entry("begun", 2), kind: "experiment", event: { kind: "begun", protocol } },
  ];
  const told = readDiary(entries);
  const triage = triageOf(told, TODAY);
  const dangersAsked = dangersAskedIn(told, { nowMs: NOW_MS, utcOffsetS: -14_400 });
  const isAlarmed = mustAskAgain(told, TODAY, dangersAsked);
  const runs = runsAgo.map((ago) => aRun({ id: `run-${ago}`, ranOnDay: addDays(TODAY, -ago) }));
  const about = { told, triage, today: TODAY, history: historyOf(runs) };
  const asked = dangersAsked === undefined ? {} : { dangersAsked };
  const plan = planFor({ ...about, findings: [], wantsCadenceDrill: false, ...asked });
  const input = { ...about, plan, nowMs: NOW_MS };
  const distancesM = [1000, 5000, 12_000, 40_000];
  const onDay = addDays(TODAY, 1);
  const openOnce: Parameters<typeof forecastAnswer>[0]["openOnce"] = async (_, steps) => atOnce(steps());
  const forecast = await forecastAnswer(
    { ...about, plan, isAlarmed, openOnce },
    { whatIf: { onDay, distancesM } },
  );
  return { ...input, isAlarmed, onDay, forecast, experiments: experimentsAnswer(input).experiments };
}

describe("the personal model beside whatever a runner told", () => {
  it("says nothing that triage, the diary or the plan of the day speaks against", async () => {
    const seen = { speaks: 0, silent: 0, asks: 0, asksNothing: 0, forbids: 0 };
    await fc.assert(
      fc.asyncProperty(anyone, async (one) => {
        const { triage, isAlarmed, plan, forecast, experiments, onDay } = await lives(one);
        const isDanger =
          locksFound(triage) === "all" || (locksFound(triage) !== "none" && !triage.isComplete);
        const answer = forecast.ok ? forecast.value : undefined;
        expect(answer).toBeDefined();
        if (isDanger || isAlarmed || plan.kind === "needs-triage") expect(answer?.kind).not.toBe("forecast");
        if (answer?.kind === "forecast") {
          seen.speaks++;
          const day = plan.kind === "plan" ? plan.plan.days.find((other) => other.day === onDay) : undefined;
          for (const { distanceM, verdict } of answer.whatIf?.choices ?? []) {
            if (plan.kind !== "plan") expect(["no-plan", "rule-warns"]).toContain(verdict);
            else if (
              day?.run === undefined ||
              distanceM > (day.runBoundM ?? Number.POSITIVE_INFINITY) + 1e-6
            ) {
              seen.forbids++;
              expect(verdict).toBe("plan-forbids");
            } else if (day.run.kind === "run-walk") expect(verdict).not.toBe("nothing-against");
          }
        } else seen.silent++;

        const [experiment] = experiments;
        const mayRun =
          clear(triage).ok &&
          locksFound(triage) === "none" &&
          plan.kind === "plan" &&
          plan.plan.running.mode !== "none";
        if (!mayRun || isAlarmed) {
          seen.asksNothing++;
          expect(experiment).not.toHaveProperty("asked");
        } else if (experiment?.asked !== undefined) seen.asks++;
        if (locksFound(triage) !== "none") expect(experiment?.standing.kind).toBe("stopped");
      }),
      { numRuns: 400, seed: 20_240_601 },
    );
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(20);
  });

  it("begins no experiment where nothing may be run", async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(anyone, async (one) => {
        const input = await lives(one);
        if (input.plan.kind === "plan" && input.plan.plan.running.mode !== "none") return;
        refused++;
        const design = {
          lever: { kind: "distance-split" },
          outcome: "worst-pain-next-day",
          pairs: 8,
          blockDays: 7,
          washOutDays: 1,
          abovePain: 5,
          beginsOnDay: TODAY,
        } as const;
        const told = { ...input.told, experiments: [] };
        expect(experimentEntry({ kind: "begin", design }, { ...input, told }).ok).toBe(false);
      }),
      { numRuns: 60, seed: 20_240_602 },
    );
    expect(refused).toBeGreaterThan(20);
  });
});
