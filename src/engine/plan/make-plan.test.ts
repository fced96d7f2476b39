import { describe, expect, it } from "vitest";
import type { Answers } from "../answers/question.ts";
import { QUESTIONS } from "../answers/questionnaire.ts";
import { EXERCISES, exerciseById } from "../exercises/catalogue.ts";
import { mayOffer } from "../exercises/may-offer.ts";
import { CARDS } from "../learn/cards.ts";
import type { Run } from "../run/run.ts";
import type { Assessment } from "../triage/assessment.ts";
import type { Day } from "../units/day.ts";
import { CARD_BY_FINDING } from "./cards.ts";
import { diaryOf } from "./diary.ts";
import { makePlan, type PlanInput } from "./make-plan.ts";
import { aCheckIn, anInput, daysAgo, ranAgo, TODAY, tryClear } from "./make-told.ts";
import type { Plan, PlanAnswer, RunSession } from "./plan.ts";
import { cautionContext } from "./standing.ts";

const planOf = (input: PlanInput): Plan => {
  const answer = makePlan(input);
  if (answer.kind !== "plan") throw new Error(`no plan: ${answer.because}`);
  return answer.plan;
};
const runsOf = (plan: Plan): readonly RunSession[] => plan.days.flatMap(({ run }) => run ?? []);
const exercisesOf = (plan: Plan): readonly string[] => [
  ...new Set(plan.days.flatMap(({ exercises }) => exercises.map(({ exerciseId }) => exerciseId))),
];
const noticesOf = (plan: Plan): readonly string[] => plan.notices.map(({ key }) => key);
/** Unbroken runs of so many kilometres, every second day of the last six weeks. */
const steadily = (km: number, from = 1, to = 45, more: Partial<Run> = {}): readonly Run[] =>
  Array.from({ length: Math.ceil((to - from + 1) / 2) }, (_, index) =>
    ranAgo(from + index * 2, km * 1000, { longestUnbrokenS: 2400, ...more }),
  );
const wentWell = (...daysBack: readonly number[]) =>
  daysBack.flatMap((ago) => [
    aCheckIn(ago, { painDuringRun: 1 }),
    aCheckIn(ago - 1, { morningAfter: "same" }),
  ]);
const assessed = (...flags: readonly string[]): readonly Assessment[] => [
  { assessedOnDay: daysAgo(45), by: "doctor", flags, allowed: "running" },
];
const allowedBy = (answers: Answers, record: readonly Assessment[]): Partial<PlanInput> => {
  const cleared = tryClear({ ...anInput().told.answers, ...answers }, record);
  if (cleared === undefined) throw new Error("not cleared");
  return { cleared };
};

describe("a plan", () => {
  it("is never made without a triage that was cleared", () => {
    const input = anInput();
    const forged = { ...input.cleared };
    expect(() => makePlan({ ...input, cleared: forged })).toThrow("cleared");
  });

  it("names only cards that exist", () => {
    const ids = new Set(CARDS.map(({ id }) => id));
    const named = [
      ...Object.values(CARD_BY_FINDING),
      ...[0, 20, 60, 200].flatMap(
        (ago) => planOf(anInput({ answers: { "pain-since": daysAgo(ago) } })).cards,
      ),
      ...planOf(anInput({ answers: { course: "gone", "pain-now": 0 } })).cards,
      ...planOf(anInput({ runs: steadily(8), told: { checkIns: wentWell(3, 5) } })).cards,
    ];
    expect([...new Set(named)].filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each([
    [0, "settle", "acute"],
    [2, "settle", "acute"],
    [3, "build", "subacute"],
    [41, "build", "subacute"],
    [42, "return", undefined],
    [84, "return", undefined],
    [85, "persistent", "chronic"],
  ])("%i days into the pain is in the phase %s", (ago, phase, oldName) => {
    const plan = planOf(anInput({ answers: { "pain-since": daysAgo(ago) } }));
    expect(plan.phase.phase).toBe(phase);
    expect(plan.phase.oldName).toBe(oldName);
  });

  it("says of the first day that the pain began today, not some days ago", () => {
    const keys = [0, 1].map(
      (ago) => planOf(anInput({ answers: { "pain-since": daysAgo(ago) } })).phase.reason.key,
    );
    expect(keys).toEqual(["first-day", "first-72-hours"]);
  });

  it("turns to maintaining after a week of zeros, or when the runner says it is gone", () => {
    const zeros = [8, 6, 4, 1].map((ago) => aCheckIn(ago, { painNow: 0, painWorst: 0 }));
    expect(planOf(anInput({ told: { checkIns: zeros } })).phase.phase).toBe("maintain");
    expect(planOf(anInput({ told: { checkIns: zeros.slice(1) } })).phase.phase).toBe("build");
    const phaseAfter = (...daysBack: readonly number[]) =>
      planOf(anInput({ told: { checkIns: daysBack.map((ago) => aCheckIn(ago, { painNow: 0 })) } })).phase
        .phase;
    expect([phaseAfter(7, 4, 1), phaseAfter(6, 4, 1), phaseAfter(7, 1)]).toEqual([
      "maintain",
      "build",
      "build",
    ]);
    expect(planOf(anInput({ answers: { course: "gone", "pain-now": 0 } })).phase.phase).toBe("maintain");
  });

  it("settles again after a flare, and says since when", () => {
    const checkIns = [aCheckIn(4, { painNow: 2 }), aCheckIn(1, { painNow: 5 })];
    const plan = planOf(anInput({ told: { checkIns } }));
    expect(plan.phase).toMatchObject({ phase: "settle", sinceDay: daysAgo(1), reason: { key: "flare" } });
    expect(plan.changes).toContainEqual(
      expect.objectContaining({
        key: "phase-changed",
        from: "build",
        to: "settle",
        onDay: daysAgo(1),
        reason: expect.objectContaining({ key: "flare" }),
      }),
    );
    expect(plan.days.slice(0, 2).flatMap(({ run }) => run ?? [])).toEqual([]);
    expect(runsOf(plan)).toEqual([]); // 5 of 10 is too much to run on
  });

  it("has fourteen days and twelve weeks, with the weeks in which to seek help", () => {
    const plan = planOf(anInput({ answers: { "pain-since": daysAgo(10) } }));
    expect(plan.days.map(({ day }) => day)).toHaveLength(14);
    expect(plan.today).toEqual(plan.days[0]);
    expect(plan.outline.flatMap(({ week, checkpoint }) => (checkpoint ? [[week, checkpoint]] : []))).toEqual([
      [0, "two-weeks"],
      [4, "six-weeks"],
      [10, "twelve-weeks"],
    ]);
  });

  it.each([
    [13, "same", undefined],
    [14, "same", "physiotherapy-at-two-weeks"],
    [14, "better", undefined],
    [42, "up-and-down", "assessment-at-six-weeks"],
    [85, "same", "persistent-path"],
  ])("%i days in and %s says when to seek help: %s", (ago, course, key) => {
    const keys = ["physiotherapy-at-two-weeks", "assessment-at-six-weeks", "persistent-path"];
    const plan = planOf(anInput({ answers: { "pain-since": daysAgo(ago), course } }));
    expect(noticesOf(plan).filter((one) => keys.includes(one))).toEqual(key === undefined ? [] : [key]);
  });

  it("goes by the newest of several first days where that is gentler, and seeks help by the earliest", () => {
    const through = { answers: { "pain-since": daysAgo(50), "worse-with": ["sitting"] }, runs: steadily(8) };
    const planBy = (...painStarts: readonly Day[]): Plan => planOf({ ...anInput(through), painStarts });
    const alone = planBy(daysAgo(50));
    expect(alone.running.mode).toBe("graded");
    expect(alone).toEqual(planOf(anInput(through)));
    const both = planBy(daysAgo(50), daysAgo(1));
    expect(both.phase).toMatchObject({ phase: "settle", reason: { key: "first-72-hours" } });
    expect(both.running).toMatchObject({ mode: "run-walk", noRunBefore: daysAgo(-2) });
    expect(noticesOf(both)).toEqual(
      expect.arrayContaining(noticesOf(alone).filter((key) => /weeks|life|path/.test(key))),
    );
    expect(alone.ask).not.toContain("pain-since");
    expect(both.ask).toContain("pain-since");
    expect(planBy(daysAgo(50), daysAgo(5)).phase.phase).toBe("build");
    const gone = { ...through.answers, course: "gone" };
    const goneSince = { ...anInput(through).told, answers: { ...anInput(through).told.answers, ...gone } };
    const told = { ...goneSince, answeredSince: { course: daysAgo(8) } };
    expect(planOf({ ...anInput(through), told }).phase.phase).toBe("maintain");
    expect(planOf({ ...anInput(through), told, painStarts: [daysAgo(1)] }).phase.phase).toBe("settle");
  });

  it("warns of medicines and names no dose, for as long as it hurts", () => {
    const notices = noticesOf(planOf(anInput()));
    expect(notices).toEqual(
      expect.arrayContaining(["medicines-ask-first", "medicines-not-in-long-runs", "heat-helps-early"]),
    );
  });

  it("tells honest numbers and promises nothing", () => {
    const notice = planOf(anInput()).notices.find(({ key }) => key === "median-recovery");
    expect(Object.values(notice?.numbers ?? {}).map(({ value }) => value)).toEqual([31, 58, 0.72]);
    expect(noticesOf(planOf(anInput()))).toContain("no-promise");
  });
});

describe("running in a plan", () => {
  it("starts with a minute of running and two of walking", () => {
    const [first] = runsOf(planOf(anInput()));
    expect(first).toMatchObject({ kind: "run-walk", step: 0, runMinutes: 1, walkMinutes: 2, repeats: 10 });
    expect(first?.warmUp).toMatchObject({ exerciseId: "E22", form: "named", minutes: 5 });
    expect(first?.distanceAtMostM).toBeUndefined();
  });

  it("outlines three steps of running and walking in two weeks until the last one is past, and none once graded", () => {
    const stepsIn = (input: PlanInput) => planOf(input).outline.map(({ runWalkStep }) => runWalkStep);
    expect(stepsIn(anInput())).toEqual([0, 1, 3, 4, 6, 7, 9, 9, 9, 9, 9, 9]);
    expect(stepsIn(anInput({ runs: steadily(8) }))).toEqual(Array(12).fill(undefined));
  });

  it("goes a step on only after two sessions that are known to have gone well", () => {
    const runs = [ranAgo(6, 3000), ranAgo(4, 3000)];
    const stepAfter = (...checkIns: readonly ReturnType<typeof aCheckIn>[]) =>
      planOf(anInput({ runs, told: { checkIns } })).running.runWalkStep;
    expect(stepAfter(...wentWell(6, 4))).toBe(1);
    expect(stepAfter(...wentWell(6))).toBe(0);
    expect(stepAfter(aCheckIn(6, { painDuringRun: 1 }), aCheckIn(4, { painDuringRun: 1 }))).toBe(0);
  });

  it("of one who ran on without trouble goes on from what they ran, without growth until it is known to go well", () => {
    const plan = planOf(anInput({ runs: steadily(8) }));
    expect(plan.running).toMatchObject({ mode: "graded", longestM: 8000 });
    expect(plan.running.boundM).toBeCloseTo(8800);
    expect(runsOf(plan).every((run) => run.kind === "run" && run.distanceM <= 8000)).toBe(true);
    expect(plan.changes.map(({ key }) => key)).toContain("no-growth-until-known");
    const known = planOf(anInput({ runs: steadily(8), told: { checkIns: wentWell(3, 5) } }));
    const distances = runsOf(known).map((run) => (run.kind === "run" ? run.distanceM : 0));
    expect(Math.max(...distances)).toBe(8800);
  });

  it("sets no bound by a run that is far beyond the others, in the first month too, and says so until the runner has told", () => {
    const short = steadily(5, 1, 24);
    const far = ranAgo(6, 500_000, { movingTimeS: 60 * 3600, longestUnbrokenS: 2400 });
    const planWith = (...more: readonly Run[]): Plan =>
      planOf(anInput({ runs: [...short, ...more].toSorted((a, b) => (a.ranOnDay < b.ranOnDay ? -1 : 1)) }));
    const doubted = planWith(far);
    expect(doubted.running).toMatchObject({ longestM: 5000, doubtfulRunId: far.id, doubtfulM: 500_000 });
    expect(doubted.running.boundM).toBeCloseTo(5500);
    for (const { runBoundM } of doubted.days) expect(runBoundM ?? 0).toBeLessThanOrEqual(5500 + 1e-6);
    for (const { longestRunAtMostM } of doubted.outline)
      expect(longestRunAtMostM ?? 0).toBeLessThanOrEqual(5500 + 1e-6);
    expect(doubted.notices.find(({ key }) => key === "doubtful-run-sets-no-bound")?.numbers).toMatchObject({
      distance: { value: 500_000, unit: "m" },
    });

    const told = planWith({ ...far, corrected: ["distanceM"] });
    expect(told.running.boundM).toBeCloseTo(550_000);
    expect(noticesOf(told)).not.toContain("doubtful-run-sets-no-bound");
    expect(told.running).not.toHaveProperty("doubtfulRunId");
    expect(noticesOf(planWith())).not.toContain("doubtful-run-sets-no-bound");
  });

  it("knows no bound where the only run of the month may not have been that far", () => {
    const plan = planOf(anInput({ runs: [ranAgo(6, 500_000, { movingTimeS: 3600 })] }));
    expect(plan.running).not.toHaveProperty("boundM");
    expect(noticesOf(plan)).toEqual(
      expect.arrayContaining(["bound-not-known", "doubtful-run-sets-no-bound"]),
    );
  });

  it("of one whose back is worse with running starts again with run-walk, below the bound", () => {
    const runs = [ranAgo(3, 2000), ranAgo(6, 2000), ranAgo(9, 2000)];
    const plan = planOf(anInput({ answers: { "worse-with": ["running"] }, runs }));
    expect(plan.running.mode).toBe("run-walk");
    for (const run of runsOf(plan)) {
      expect(run.distanceAtMostM).toBeCloseTo(2200);
      expect(run.kind === "run-walk" && run.repeats).toBeLessThan(10);
    }
  });

  it.each([
    ["pain is over 3", { "pain-now": 4 }, "pain-too-high"],
    ["pregnant and a clinician agreed to nothing", { pregnancy: "pregnant" }, "running-locked"],
    ["a vertebra broke", { "recent-fracture": "yes" }, "fracture-not-assessed"],
    ["it is unsure whether a bone broke", { "recent-fracture": "not-sure" }, "fracture-not-known"],
  ] as const)("is left out when %s, and says so", (_, answers, whyNone) => {
    const plan = planOf(anInput({ answers, runs: steadily(8) }));
    expect(runsOf(plan)).toEqual([]);
    expect(plan.running.whyNone).toBe(whyNone);
    expect(
      plan.days.every(({ walk, isRunDone, exercises }) => walk || isRunDone || exercises.length > 0),
    ).toBe(true);
  });

  it("waits until it has settled, and the days after that are planned as the next phase", () => {
    const plan = planOf(anInput({ answers: { "pain-since": daysAgo(1) }, runs: steadily(8, 2) }));
    expect(plan.running).toMatchObject({ whyNone: "settling", noRunBefore: daysAgo(-2) });
    expect(plan.days.slice(0, 2).flatMap(({ run }) => run ?? [])).toEqual([]);
    expect(runsOf(plan).length).toBeGreaterThan(2);
    const legs = (day: Plan["today"]) =>
      day.exercises.filter(({ exerciseId }) => exerciseById(exerciseId).role === "legs");
    expect(plan.days.slice(0, 2).flatMap(legs)).toEqual([]);
    expect(plan.days.slice(2).flatMap(legs).length).toBeGreaterThan(2);
  });

  it("asks for the pain before it plans any", () => {
    const { "pain-now": _, ...answers } = anInput().told.answers;
    const input = anInput();
    const plan = planOf({ ...input, told: { ...input.told, answers } });
    expect(plan.running.whyNone).toBe("pain-not-known");
    expect(plan.ask[0]).toBe("pain-now");
  });

  it("after a stressed bone waits for six weeks without impact, then for a painless half hour of walking", () => {
    const answers = {
      "one-sided-point-pain": "yes",
      "load-rise-6-weeks": "yes",
      places: ["sacrum"],
      "pain-since": daysAgo(70),
      "pain-now": 0,
    };
    const cleared = allowedBy(answers, assessed("RF15", "RF16"));
    const planWith = (runs: readonly Run[], checkIns: readonly ReturnType<typeof aCheckIn>[]) =>
      planOf({
        ...anInput({ answers: { "pain-since": daysAgo(70) }, runs, told: { checkIns } }),
        ...cleared,
        told: { ...anInput().told, answers: { ...anInput().told.answers, ...answers }, checkIns },
      });
    const walked = aCheckIn(2, { did: [{ exerciseId: "E01", isComplete: true, pain: 0 }] });
    expect(planWith([ranAgo(46, 8000)], []).running.whyNone).toBe("walk-thirty-minutes-first");
    expect(planWith([ranAgo(46, 8000)], []).days.flatMap(({ walk }) => walk?.minutes ?? [])).toContain(30);
    expect(planWith([ranAgo(46, 8000)], [walked]).running).toMatchObject({ mode: "run-walk", painLimit: 0 });
    expect(planWith([], []).running.whyNone).toBe("walk-thirty-minutes-first");
    const lately = {
      assessedOnDay: daysAgo(5),
      by: "doctor",
      flags: ["RF15", "RF16"],
      allowed: "running",
    } as const;
    const early = planOf({
      ...anInput({ runs: [ranAgo(20, 8000)], answers: { "pain-since": daysAgo(70) } }),
      ...(() => {
        const all = { ...anInput().told.answers, ...answers };
        const outcome = tryClear(all, [{ ...lately, assessedOnDay: TODAY }]);
        return outcome === undefined ? {} : { cleared: outcome, told: { ...anInput().told, answers: all } };
      })(),
    });
    expect(early.running.whyNone).toBe("bone-needs-no-impact-yet");
  });

  it("is flat while arching or downhill hurts, and bounded by the runner's own hills otherwise", () => {
    const hilly = steadily(8, 1, 45, { climb: { ascentM: 100, descentM: 100, basis: "barometer" } });
    expect(runsOf(planOf(anInput({ runs: hilly })))[0]?.descentAtMostM).toBeCloseTo(110);
    const hurts = planOf(anInput({ runs: hilly, answers: { "worse-with": ["arching"] } }));
    expect(runsOf(hurts).every(({ descentAtMostM }) => descentAtMostM === 0)).toBe(true);
    expect(runsOf(planOf(anInput({ runs: steadily(8) })))[0]?.descentAtMostM).toBeUndefined();
  });

  it("is no less bounded downhill because the only hills it knows are of a run in doubt", () => {
    const climb = { ascentM: 400, descentM: 400, basis: "barometer" } as const;
    const far = ranAgo(6, 60_000, { longestUnbrokenS: 2400, climb });
    const runs = [...steadily(8), far].toSorted((a, b) => (a.ranOnDay < b.ranOnDay ? -1 : 1));
    const plan = planOf(anInput({ runs }));
    expect(plan.running.doubtfulRunId).toBe(far.id);
    expect(runsOf(plan)[0]?.descentAtMostM).toBeCloseTo(440);
    const hilly = ranAgo(4, 8000, { longestUnbrokenS: 2400, climb: { ...climb, descentM: 90 } });
    const known = [...runs, hilly].toSorted((a, b) => (a.ranOnDay < b.ranOnDay ? -1 : 1));
    expect(runsOf(planOf(anInput({ runs: known })))[0]?.descentAtMostM).toBeCloseTo(99);
  });

  it("stops for two days and goes on with half after a worse morning, until a better one is told of", () => {
    const good = planOf(anInput({ runs: steadily(8, 2), told: { checkIns: wentWell(4, 6) } }));
    const bad = planOf(
      anInput({
        runs: steadily(8, 2),
        told: { checkIns: [...wentWell(4, 6), aCheckIn(0, { morningAfter: "worse" })] },
      }),
    );
    expect(bad.days.slice(0, 2).flatMap(({ run }) => run ?? [])).toEqual([]);
    const longest = (plan: Plan): number =>
      Math.max(...runsOf(plan).map((run) => (run.kind === "run" ? run.distanceM : 0)));
    expect(longest(bad)).toBeLessThanOrEqual(longest(good) / 2);
    expect(bad.changes[0]?.key).toBe("worse-next-morning");
  });

  it("has a cadence drill only where a finding speaks for it and the runner wants it, from their own cadence", () => {
    const runs = Array.from({ length: 30 }, (_, index) =>
      ranAgo(1 + index * 2, 8000, {
        longestUnbrokenS: 2400,
        cadence: {
          meanSpm: 160,
          medianSpm: 160,
          p10Spm: 157,
          p90Spm: 163,
          bySpeed: [{ speedMps: 2.8, seconds: 1800, cadenceMeanSpm: 160 }],
        },
      }),
    );
    const findings = [
      {
        rule: { id: "cadence", version: 1, weight: "low", references: [] },
        verdict: "likely",
        evidence: [],
        missing: [],
      },
    ] as const;
    const given = { runs, answers: { course: "gone", "pain-now": 0 } };
    const wanting = planOf(anInput({ ...given, findings, preferences: { wantsCadenceDrill: true } }));
    const drill = runsOf(wanting).find(({ cadenceDrill }) => cadenceDrill)?.cadenceDrill;
    expect(drill?.ownSpm).toBeCloseTo(160);
    expect(drill?.targetSpm).toBeCloseTo(168);
    const others = [
      anInput({ ...given, findings }),
      anInput({ ...given, preferences: { wantsCadenceDrill: true } }),
      anInput({
        ...given,
        answers: { ...given.answers, "achilles-pain": "yes" },
        findings,
        preferences: { wantsCadenceDrill: true },
      }),
    ];
    for (const other of others)
      expect(runsOf(planOf(other)).filter(({ cadenceDrill }) => cadenceDrill)).toEqual([]);
    expect(noticesOf(wanting).filter((key) => /drill/.test(key))).toEqual(["cadence-drill-on"]);
    expect(noticesOf(planOf(others[0] ?? anInput())).filter((key) => /drill/.test(key))).toEqual([
      "cadence-drill-offered",
    ]);
  });
});

describe("exercises in a plan", () => {
  it("put the legs first on the strength days", () => {
    const monday = planOf(anInput()).days.find(({ day }) => day === "2026-05-11");
    expect(monday?.exercises.slice(0, 2).map(({ exerciseId }) => exerciseById(exerciseId).role)).toEqual([
      "legs",
      "legs",
    ]);
  });

  it("are neutral until the direction test has shown what eases", () => {
    const moves = (plan: Plan) => [
      ...new Set(exercisesOf(plan).map((id) => EXERCISES.find((one) => one.id === id)?.moves)),
    ];
    expect(moves(planOf(anInput()))).toEqual(["neutral"]);
    expect(moves(planOf(anInput({ direction: { confirmed: "arching" } })))).toContain("arching");
    expect(moves(planOf(anInput({ direction: { confirmed: "arching" } })))).not.toContain("bending");
  });

  it("load the legs by other means when the knees hurt", () => {
    const plan = planOf(anInput({ answers: { "knee-pain": "yes" } }));
    expect(exercisesOf(plan)).toEqual(expect.arrayContaining(["E31"]));
    expect(exercisesOf(plan)).not.toEqual(expect.arrayContaining(["E23"]));
    expect(noticesOf(plan)).toContain("legs-by-other-exercises");
  });

  it("get harder after two good sessions and easier after a bad one", () => {
    const did = (ago: number, pain = 1) => [
      aCheckIn(ago, { did: [{ exerciseId: "E23", isComplete: true, effort: 6, pain }] }),
      aCheckIn(ago - 1, { morningAfter: "same" }),
    ];
    const levelIn = (checkIns: readonly ReturnType<typeof aCheckIn>[]) =>
      planOf(anInput({ told: { checkIns } })).days.flatMap(({ exercises }) =>
        exercises.filter(({ exerciseId }) => exerciseId === "E23"),
      )[0]?.level;
    expect(levelIn(did(6))).toBe(0);
    expect(levelIn([...did(8), ...did(6)])).toBe(1);
    expect(levelIn([...did(8), ...did(6), ...did(4, 5)])).toBe(0);
    expect(levelIn(did(4, 5))).toBe(-1);

    const changesIn = (checkIns: readonly ReturnType<typeof aCheckIn>[]) =>
      planOf(anInput({ told: { checkIns } })).changes.flatMap(({ key, onDay }) =>
        key === "exercise-harder" || key === "exercise-easier" ? [[key, onDay]] : [],
      );
    expect(changesIn([...did(8), ...did(6)])).toEqual([["exercise-harder", daysAgo(6)]]);
    expect(changesIn([...did(8), ...did(6), ...did(4, 5)])).toEqual([["exercise-easier", daysAgo(4)]]);
    expect(changesIn([...did(6, 5), ...did(4, 5)])).toEqual([["exercise-easier", daysAgo(6)]]); // no easier form is left
  });

  it("are asked for by the questions that keep them away", () => {
    const { "knee-pain": _, ...answers } = anInput().told.answers;
    const input = anInput();
    const plan = planOf({ ...input, told: { ...input.told, answers } });
    expect(plan.ask).toContain("knee-pain");
    expect(plan.leftOut.map(({ exerciseId }) => exerciseId)).toContain("E23");
    expect(noticesOf(plan)).toContain("exercises-need-answers");
  });

  it("keep to a modest time when nobody said how much there is, and say so", () => {
    const { "minutes-a-day": _, ...answers } = anInput().told.answers;
    const input = anInput();
    const plan = planOf({ ...input, told: { ...input.told, answers } });
    expect(plan.minutesADay).toEqual({ minutes: 15, isAssumed: true });
    expect(noticesOf(plan)).toContain("minutes-a-day-assumed");
  });

  const SINGLE = QUESTIONS.flatMap((question): readonly (readonly [string, string | readonly string[]])[] => {
    if (!question.informs.includes("plan")) return [];
    if (question.kind === "yes-no")
      return ["yes", "not-sure"].map((answer) => [question.id, answer] as const);
    return (question.options ?? []).map(
      ({ id }) => [question.id, question.kind === "several-of" ? [id] : id] as const,
    );
  });

  it.each(SINGLE)("are safe and not missing with %s answered %s", (question, answer) => {
    const base = anInput().told.answers;
    const answers = { ...base, [question]: answer };
    const cleared = tryClear(answers);
    if (cleared === undefined) return; // locked: there is no plan to judge
    for (const direction of [{}, { confirmed: "bending" }, { confirmed: "arching" }] as const) {
      const input = { ...anInput({ direction, runs: steadily(8) }), cleared };
      const withAnswer = { ...input, told: { ...input.told, answers } };
      const plan = planOf(withAnswer);
      const context = cautionContext(withAnswer, diaryOf([], TODAY));
      for (const { exerciseId, form } of plan.days.flatMap(({ exercises }) => exercises)) {
        const offer = mayOffer(exerciseById(exerciseId), context).kind;
        expect(offer === "yes" || (offer === "easier-form" && form === "easier"), exerciseId).toBe(true);
      }
      expect(plan.days.every((day) => day.exercises.length > 0)).toBe(
        question !== "minutes-a-day" || answer !== "0",
      );
    }
  });
});

describe("a question nobody asked", () => {
  const asked = QUESTIONS.filter(({ informs }) => informs.includes("plan")).map(({ id }) => id);

  it.each(asked)("%s leaves out what hangs on it, and never a plan", (question) => {
    const { [question]: _, ...answers } = anInput().told.answers;
    const cleared = tryClear(answers);
    if (cleared === undefined) return; // triage asks it first
    const input = { ...anInput({ runs: steadily(8) }), cleared };
    const without = { ...input, told: { ...input.told, answers } };
    const plan = planOf(without);
    const context = cautionContext(without, diaryOf([], TODAY));
    for (const id of [...exercisesOf(plan), ...(runsOf(plan).length > 0 ? ["E33"] : [])]) {
      const exercise = EXERCISES.find((one) => one.id === id);
      expect(exercise && mayOffer(exercise, context).kind, id).not.toBe("no");
    }
    expect(plan.days.every((day) => day.exercises.length > 0)).toBe(true);
  });
});

describe("the way back to the danger questions", () => {
  const kind = (answer: PlanAnswer) => (answer.kind === "plan" ? "plan" : answer.because);
  const asked = { onDay: daysAgo(1), atMs: aCheckIn(1).enteredAtMs };

  it.each([
    ["pain of 6", { painNow: 6 }, "plan"],
    ["pain of 7", { painNow: 7 }, "pain-7-or-more"],
    [
      "pain of 7 in an exercise",
      { did: [{ exerciseId: "E23", isComplete: true, pain: 7 }] },
      "pain-7-or-more",
    ],
    ["leg signs that were not there", { hasLegSymptoms: true }, "new-leg-symptom"],
    ["new leg signs", { hasNewLegSymptoms: true }, "new-leg-symptom"],
  ] as const)("is taken for %s", (_, fields, because) => {
    expect(kind(makePlan(anInput({ told: { checkIns: [aCheckIn(0, fields)] }, dangersAsked: asked })))).toBe(
      because,
    );
  });

  it("is taken when the direction test moved pain down a leg, until the questions were asked after it", () => {
    const test = {
      testId: "ST10",
      onDay: daysAgo(1),
      direction: { painBefore: 3, painAfterBending: 3, painAfterArching: 3, archingMovedLegPain: "down" },
    } as const;
    const answer = (more: object) =>
      kind(makePlan(anInput({ told: { homeTests: [{ ...test, ...more }] }, dangersAsked: asked })));
    expect(answer({})).toBe("new-leg-symptom");
    expect(answer({ enteredAtMs: asked.atMs + 1 })).toBe("new-leg-symptom");
    expect(answer({ enteredAtMs: asked.atMs - 1 })).toBe("plan");
    expect(kind(makePlan(anInput({ told: { homeTests: [test] } })))).toBe("new-leg-symptom");
  });

  it("is not undone by a correction, a field taken back, or a gentler test afterwards", () => {
    const kindOf = (told: object): string => kind(makePlan(anInput({ told, dangersAsked: asked })));
    const noted = (fields: object) => ({
      checkIns: [aCheckIn(0, { painNow: 2 })],
      replaced: [aCheckIn(0, fields)],
    });
    expect(kindOf(noted({ painNow: 8 }))).toBe("pain-7-or-more");
    expect(kindOf(noted({ hasNewLegSymptoms: true }))).toBe("new-leg-symptom");
    expect(kindOf(noted({ hasLegSymptoms: true }))).toBe("new-leg-symptom");
    expect(kindOf({ checkIns: [], replaced: [aCheckIn(2, { painNow: 8 })] })).toBe("plan");
    const test = (ago: number, archingMovedLegPain: "down" | "none") => ({
      testId: "ST10",
      onDay: daysAgo(ago),
      enteredAtMs: asked.atMs + 10 - ago,
      direction: { painBefore: 3, painAfterBending: 3, painAfterArching: 3, archingMovedLegPain },
    });
    expect(kindOf({ homeTests: [test(1, "down"), test(0, "none")] })).toBe("new-leg-symptom");
  });

  it("is taken for what was told where the next day has begun", () => {
    const told = { checkIns: [aCheckIn(-1, { hasNewLegSymptoms: true })] };
    expect(kind(makePlan(anInput({ told, dangersAsked: asked })))).toBe("new-leg-symptom");
  });

  it("is done once the questions were gone through after it", () => {
    const told = { checkIns: [aCheckIn(2, { painNow: 8 }), aCheckIn(0, { painNow: 3 })] };
    expect(kind(makePlan(anInput({ told, dangersAsked: asked })))).toBe("plan");
    expect(kind(makePlan(anInput({ told })))).toBe("pain-7-or-more");
  });

  it("is taken weekly while pain is logged, and when a phase begins", () => {
    const old = { onDay: daysAgo(9), atMs: aCheckIn(9).enteredAtMs };
    expect(
      kind(makePlan(anInput({ told: { checkIns: [aCheckIn(0, { painNow: 2 })] }, dangersAsked: old }))),
    ).toBe("a-week-with-pain");
    expect(kind(makePlan(anInput({ dangersAsked: old })))).toBe("plan");
    const justBuilding = anInput({ answers: { "pain-since": daysAgo(3) }, dangersAsked: asked });
    expect(kind(makePlan(justBuilding))).toBe("phase-starts");
  });
});
