import { describe, expect, test } from "vitest";
import type { Answer, Answers } from "../answers/question.ts";
import { QUESTIONS } from "../answers/questionnaire.ts";
import { NOTHING_TOLD, type Told } from "../answers/told.ts";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun, aShoe, withCadence, without } from "../history/make-run.ts";
import { someAnswers } from "../triage/make-answers.ts";
import { addDays } from "../units/day.ts";
import { expectedAnswers, expectedResults } from "./expected-answers.ts";
import { nextBest, painAtRest } from "./next-best.ts";

const TODAY = aDay("2026-05-04");
const PAIN = aDay("2026-05-01");
const runs = Array.from({ length: 105 }, (_, index) =>
  withCadence(
    aRun({
      ranOnDay: addDays(PAIN, -1 - index * 2),
      shoeId: "blue",
      surface: "road",
      climb: { ascentM: 40, descentM: 40, basis: "barometer" },
      distanceM: 3000,
    }),
    2.8,
    168,
  ),
);

/** Everything a question about causes can ask, answered as quiet as can be. */
const ALL_KNOWN: Answers = someAnswers({
  "sleep-hours": 8,
  stress: 1,
  worry: 1,
  "expects-to-last": 1,
  "sitting-hours": 3,
  "years-running": 3,
  "leg-length-difference-mm": 0,
  "posture-habits": [],
  "surface-mostly": "mixed",
});
const given = (change: Readonly<Record<string, Answer | undefined>>): Answers =>
  Object.fromEntries(
    Object.entries({ ...ALL_KNOWN, ...change }).flatMap(([id, answer]) =>
      answer === undefined ? [] : [[id, answer]],
    ),
  );
const next = (answers: Answers, more: Partial<Told> = {}, some = runs) =>
  nextBest({
    history: historyOf(some, [], [aShoe()]),
    painSince: PAIN,
    onDay: TODAY,
    told: { ...NOTHING_TOLD, ...more, answers },
  });
const ids = (steps: ReturnType<typeof next>): readonly string[] => steps.map(({ id }) => id);

const TESTS_DONE = ["ST01", "ST02", "ST03", "ST06", "ST07", "ST08", "ST13"].map((testId) => ({
  testId,
  onDay: TODAY,
  value: 100,
}));

describe("the next best question", () => {
  test.each([
    [["sleep-poor"]],
    [["stress"]],
    [["episodes-in-year"]],
    [["warm-up-left-out"]],
    [["worse-with"]],
    [["stress", "sitting-hours"]],
    [["sleep-poor", "wears-orthotics", "shoes-uncomfortable"]],
  ])("is the first of %s when all else is known", (open) => {
    const steps = next(given(Object.fromEntries(open.map((id) => [id, undefined]))));
    expect(steps[0]).toMatchObject({ kind: "question", id: open[0] });
  });

  test("is never one whose answer counts for nothing", () => {
    expect(next(given({ "wears-orthotics": undefined, "years-running": undefined }))).toEqual(
      next(ALL_KNOWN),
    );
  });

  test("is not asked again of someone who is not sure", () => {
    expect(ids(next(given({ stress: "not-sure" })))).not.toContain("stress");
  });

  test("is a home test only when no question is left that is worth more a second", () => {
    const steps = next(ALL_KNOWN);
    expect(steps[0]).toMatchObject({ kind: "home-test", id: "ST01", about: ["trunk-endurance"] });
  });

  test.each([
    ["with pain above 3 at rest", { "pain-now": 4 }],
    ["while the danger questions are open", { "saddle-numbness": undefined }],
    ["while something locks", { "leg-pain": "one-below-knee", "leg-tingling": "yes" }],
    ["to someone under 18", { "age-band": "10-17" }],
  ])("is no home test %s", (_, change) => {
    expect(next(given(change)).filter(({ kind }) => kind === "home-test")).toEqual([]);
  });

  test("is nothing in an emergency", () => {
    expect(next(given({ "saddle-numbness": "yes", stress: undefined }))).toEqual([]);
  });

  test("is never the back extension or the hop test", () => {
    const steps = [next(ALL_KNOWN), next({}), next(given({ "pain-now": 0 }))].flat();
    expect(ids(steps).filter((id) => ["ST04", "ST12", "ST15", "ST16"].includes(id))).toEqual([]);
  });

  test("is the direction test when bending and arching both make it worse", () => {
    const conflicting = given({ "worse-with": ["bending", "arching"] });
    expect(next(conflicting)[0]).toMatchObject({ id: "ST10", about: ["arching-provoked", "direction"] });
    const agreeing = given({ "worse-with": ["bending"], "eased-by": ["arching"] });
    expect(next(agreeing)[0]?.id).not.toBe("ST10");
    expect(ids(next(agreeing, { homeTests: TESTS_DONE }))[0]).toBe("ST10");
  });

  test("is the shoes worn when they alone are not known", () => {
    const shoeless = runs.map((run) => without(run, "shoeId"));
    const steps = next(given({ "worse-with": [] }), { homeTests: TESTS_DONE }, shoeless);
    const notes = steps.filter(({ kind }) => kind === "note-on-runs");
    expect(notes).toMatchObject([{ id: "shoe-of-runs", about: ["worn-shoes", "new-shoes"] }]);
  });

  test("brings surer things before dearer ones: no step behind is worth more a second among questions", () => {
    const questions = next({}).filter(({ kind }) => kind === "question");
    const worths = questions.map(({ expectedChange, effortS }) => expectedChange / effortS);
    expect(questions.length).toBeGreaterThan(10);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  });
});

describe("expected answers", () => {
  test("sum to one, and are answers that may be given", () => {
    for (const question of QUESTIONS.filter(
      ({ informs, kind }) => informs.includes("causes") && kind !== "day",
    )) {
      const shares = expectedAnswers(question).map(({ share }) => share);
      expect(
        shares.reduce((sum, share) => sum + share, 0),
        question.id,
      ).toBeCloseTo(1, 9);
      const options = question.options?.map(({ id }) => id);
      const chosen = expectedAnswers(question).flatMap(({ outcome }) => (options ? [outcome].flat() : []));
      expect(chosen.filter((id) => !options?.includes(String(id)))).toEqual([]);
    }
  });

  test("of home tests sum to one", () => {
    for (const id of ["ST01", "ST02", "ST03", "ST06", "ST07", "ST08", "ST10", "ST13"])
      expect(
        expectedResults(id).reduce((sum, { share }) => sum + share, 0),
        id,
      ).toBeCloseTo(1, 9);
  });
});

describe("pain at rest", () => {
  const checkIn = (day: string, enteredAtMs: number, painNow: number) => ({
    onDay: aDay(day),
    enteredAtMs,
    painNow,
  });

  test("is what was told last, in the questionnaire or a check-in", () => {
    expect(painAtRest(NOTHING_TOLD)).toBeUndefined();
    const told = { ...NOTHING_TOLD, answers: { "pain-now": 2 }, answeredSince: { "pain-now": TODAY } };
    expect(painAtRest(told)).toBe(2);
    expect(painAtRest({ ...told, checkIns: [checkIn("2026-05-03", 1, 5)] })).toBe(2);
    const later = [checkIn("2026-05-05", 9, 5), checkIn("2026-05-04", 2, 1)];
    expect(painAtRest({ ...told, checkIns: later })).toBe(5);
  });
});
