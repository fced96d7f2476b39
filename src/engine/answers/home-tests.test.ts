import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aDay } from "../history/make-run.ts";
import { addDays } from "../units/day.ts";
import type { HomeTestResult } from "./check-in.ts";
import { HOME_TESTS, type HomeTestContext, interpret, mayPropose, newestSides } from "./home-tests.ts";
import type { Answer } from "./question.ts";
import { QUESTIONS } from "./questionnaire.ts";

const TODAY = aDay("2026-05-10");
const QUIET: Readonly<Record<string, Answer>> = {
  ...Object.fromEntries(QUESTIONS.filter(({ kind }) => kind === "yes-no").map(({ id }) => [id, "no"])),
  "age-band": "35-44",
  pregnancy: "no",
};
const context = (fields: Partial<HomeTestContext> = {}): HomeTestContext => ({
  answers: QUIET,
  today: TODAY,
  isScreenClear: true,
  painNow: 2,
  done: [],
  ...fields,
});
const allowed = (fields: Partial<HomeTestContext> = {}): readonly string[] =>
  HOME_TESTS.filter(({ id }) => mayPropose(id, context(fields)).may).map(({ id }) => id);

describe("home tests", () => {
  test("of extension hold and hopping are never proposed, whatever is known", () => {
    const anyContext = fc.record({
      isScreenClear: fc.boolean(),
      painNow: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(anyContext, (fields) => {
        expect(allowed(fields).filter((id) => ["ST04", "ST16", "ST12", "ST15"].includes(id))).toEqual([]);
      }),
    );
  });

  test.each([
    ["while the danger screen is not clear", { isScreenClear: false }],
    ["with pain above 3", { painNow: 4 }],
    ["to a child", { answers: { ...QUIET, "age-band": "10-17" } }],
    ["to someone whose age is not sure", { answers: { ...QUIET, "age-band": "not-sure" } }],
    ["in pregnancy", { answers: { ...QUIET, pregnancy: "pregnant" } }],
    ["with thin bones", { answers: { ...QUIET, osteoporosis: "yes" } }],
    ["with perhaps thin bones", { answers: { ...QUIET, osteoporosis: "not-sure" } }],
  ])("are not proposed %s", (_, fields) => {
    expect(allowed(fields)).toEqual([]);
  });

  test("are proposed at pain 3, and wait for what nobody asked", () => {
    expect(allowed({ painNow: 3 })).toEqual(expect.arrayContaining(["ST01", "ST02", "ST10", "ST13"]));
    const { painNow: _, ...withoutPain } = context();
    expect(mayPropose("ST01", withoutPain)).toMatchObject({ because: "ask-first", questions: ["pain-now"] });
    const { "knee-pain": __, ...answers } = QUIET;
    expect(mayPropose("ST13", context({ answers }))).toMatchObject({ questions: ["knee-pain"] });
    expect(mayPropose("ST13", context({ answers: { ...answers, "knee-pain": "yes" } }))).toMatchObject({
      because: "caution",
    });
  });

  test.each([
    { daysAgo: 27, may: false },
    { daysAgo: 28, may: true },
  ])("done $daysAgo days ago may be proposed again: $may", ({ daysAgo, may }) => {
    const done: readonly HomeTestResult[] = [{ testId: "ST01", value: 40, onDay: addDays(TODAY, -daysAgo) }];
    expect(mayPropose("ST01", context({ done })).may).toBe(may);
  });

  test.each([
    { testId: "ST01", value: 27.9, band: "low" },
    { testId: "ST01", value: 28, band: "middle" },
    { testId: "ST01", value: 71.9, band: "middle" },
    { testId: "ST01", value: 72, band: "good" },
    { testId: "ST02", value: 76, band: "low" },
    { testId: "ST02", value: 170, band: "good" },
    { testId: "ST03", value: 10, band: undefined },
    { testId: "ST13", value: 10, band: undefined },
  ])("$testId of $value is $band: only verified limits speak", ({ testId, value, band }) => {
    expect(interpret({ testId, value, onDay: TODAY })).toBe(band);
  });

  test("compare sides of one day only", () => {
    const side = (which: "left" | "right", value: number, daysAgo: number): HomeTestResult => ({
      testId: "ST03",
      side: which,
      value,
      onDay: addDays(TODAY, -daysAgo),
    });
    expect(newestSides([side("left", 40, 30), side("right", 60, 0)], "ST03")).toBeUndefined();
    const two = [side("left", 40, 30), side("right", 60, 30), side("left", 50, 0), side("right", 51, 0)];
    expect(newestSides(two, "ST03")).toEqual({ left: 50, right: 51, onDay: TODAY });
  });

  test("name questions that exist in their cautions", () => {
    const unanswered = HOME_TESTS.flatMap(({ id }) => {
      const proposal = mayPropose(id, context({ answers: {} }));
      return !proposal.may && proposal.because === "ask-first" ? proposal.questions : [];
    });
    const known = new Set(QUESTIONS.map(({ id }) => id));
    expect(unanswered.length).toBeGreaterThan(0);
    expect(unanswered.filter((id) => !known.has(id))).toEqual([]);
  });
});
