import { describe, expect, test } from "vitest";
import type { HomeTestResult } from "../answers/check-in.ts";
import type { Answers } from "../answers/question.ts";
import { NOTHING_TOLD } from "../answers/told.ts";
import { aDay } from "../history/make-run.ts";
import { directionOf } from "./direction.ts";

type Test = NonNullable<HomeTestResult["direction"]>;

const from = (answers: Answers, direction?: Test) =>
  directionOf({
    ...NOTHING_TOLD,
    answers,
    homeTests: direction === undefined ? [] : [{ testId: "ST10", onDay: aDay("2026-05-01"), direction }],
  });
const pains = (painBefore: number, painAfterBending: number, painAfterArching: number): Test => ({
  painBefore,
  painAfterBending,
  painAfterArching,
});

describe("direction of relief", () => {
  test("is not confirmed by half a test, and one stopped for the leg asks the danger questions again", () => {
    const half: Test = { painBefore: 5, painAfterBending: 2 };
    expect(from({}, half)).toEqual({ basis: "test-without-preference", mustAskDangerAgain: false });
    expect(from({}, { ...half, bendingMovedLegPain: "down" })).toMatchObject({ mustAskDangerAgain: true });
  });

  test("is never confirmed by answers, and not known without them", () => {
    expect(from({})).toEqual({ basis: "nothing-known", mustAskDangerAgain: false });
    expect(from({ "worse-with": "not-sure" }).basis).toBe("nothing-known");
    expect(from({ "worse-with": ["bending"] })).toMatchObject({ suspected: "arching", basis: "answers" });
    expect(from({ "worse-with": ["bending"] }).confirmed).toBeUndefined();
    expect(from({ "worse-with": ["downhill"], "eased-by": ["bending"] }).suspected).toBe("bending");
  });

  test("is open when answers conflict", () => {
    expect(from({ "worse-with": ["bending", "arching"] })).toEqual({
      basis: "conflicting-answers",
      mustAskDangerAgain: false,
    });
    expect(from({ "worse-with": ["bending"], "eased-by": ["bending"] }).basis).toBe("conflicting-answers");
  });

  test.each([
    { test: pains(5, 3, 5), confirmed: "bending" },
    { test: pains(5, 3.1, 5), confirmed: undefined },
    { test: pains(5, 5, 3), confirmed: "arching" },
    { test: pains(5, 3, 3), confirmed: undefined },
    { test: pains(5, 7, 5), confirmed: undefined },
    { test: { ...pains(5, 5, 5), archingMovedLegPain: "up" }, confirmed: "arching" },
    {
      test: { ...pains(5, 5, 5), archingMovedLegPain: "up", bendingMovedLegPain: "up" },
      confirmed: undefined,
    },
  ] as const)("from the test $test is $confirmed", ({ test: direction, confirmed }) => {
    expect(from({}, direction).confirmed).toBe(confirmed);
  });

  test.each(["bendingMovedLegPain", "archingMovedLegPain"] as const)(
    "is not confirmed and danger is asked again when %s says down",
    (moved) => {
      const found = from({}, { ...pains(5, 1, 5), [moved]: "down" });
      expect(found).toMatchObject({ mustAskDangerAgain: true });
      expect(found.confirmed).toBeUndefined();
    },
  );

  test("follows the newest test", () => {
    const homeTests: readonly HomeTestResult[] = [
      { testId: "ST10", onDay: aDay("2026-06-01"), direction: pains(5, 5, 2) },
      { testId: "ST10", onDay: aDay("2026-05-01"), direction: pains(5, 2, 5) },
    ];
    expect(directionOf({ ...NOTHING_TOLD, homeTests }).confirmed).toBe("arching");
  });
});
