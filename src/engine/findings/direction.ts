import type { HomeTestResult } from "../answers/check-in.ts";
import { newestResult } from "../answers/home-tests.ts";
import { NOT_SURE } from "../answers/question.ts";
import type { Told } from "../answers/told.ts";

/** A way of moving the low back. */
export type Direction = "bending" | "arching";

/** The direction that brings relief, as far as it is known. Exercises follow `confirmed` alone. */
export interface DirectionOfRelief {
  /** From what worsens and eases; a reason to do the test, not to choose exercises. */
  readonly suspected?: Direction;
  /** From the direction test (ST10), when one direction helped and the other did not. */
  readonly confirmed?: Direction;
  readonly basis: "test" | "test-without-preference" | "answers" | "conflicting-answers" | "nothing-known";
  /** The test moved leg pain further down: stop, and ask the danger questions again. */
  readonly mustAskDangerAgain: boolean;
}

/** "Lowers pain by 2 or more": selftests.json, ST10. A product choice. */
const LOWERED_BY = 2;

/** Which way does the back like to move? Only the newest direction test can confirm it. */
export function directionOf(told: Told): DirectionOfRelief {
  const { hints, isConflicting } = hintsOf(told);
  const suspected = isConflicting ? {} : hints === undefined ? {} : { suspected: hints };
  const test = newestResult(told.homeTests, "ST10")?.direction;
  if (test === undefined) {
    const basis = isConflicting ? "conflicting-answers" : hints === undefined ? "nothing-known" : "answers";
    return { ...suspected, basis, mustAskDangerAgain: false };
  }
  if (test.bendingMovedLegPain === "down" || test.archingMovedLegPain === "down")
    return { ...suspected, basis: "test-without-preference", mustAskDangerAgain: true };

  if (test.painAfterArching === undefined)
    return { ...suspected, basis: "test-without-preference", mustAskDangerAgain: false }; // half a test prefers nothing
  const [likesBending, likesArching] = [isRelief("bending", test), isRelief("arching", test)];
  if (likesBending === likesArching)
    return { ...suspected, basis: "test-without-preference", mustAskDangerAgain: false };
  return {
    ...suspected,
    confirmed: likesBending ? "bending" : "arching",
    basis: "test",
    mustAskDangerAgain: false,
  };
}

type Test = NonNullable<HomeTestResult["direction"]>;

const isRelief = (direction: Direction, test: Test): boolean => {
  const after = direction === "bending" ? test.painAfterBending : test.painAfterArching;
  const moved = direction === "bending" ? test.bendingMovedLegPain : test.archingMovedLegPain;
  return moved === "up" || (after !== undefined && test.painBefore - after >= LOWERED_BY);
};

/** What each answer hints at: pain with one direction, or relief by it. Sitting bends, standing and downhill arch. */
const HINTS = [
  { question: "worse-with", options: ["bending", "sitting"], relief: "arching" },
  { question: "worse-with", options: ["arching", "standing", "downhill"], relief: "bending" },
  { question: "eased-by", options: ["bending", "sitting"], relief: "bending" },
  { question: "eased-by", options: ["arching", "walking"], relief: "arching" },
] as const satisfies readonly {
  readonly question: string;
  readonly options: readonly string[];
  readonly relief: Direction;
}[];

const hintsOf = ({ answers }: Told): { readonly hints?: Direction; readonly isConflicting: boolean } => {
  const found = HINTS.filter(({ question, options }) => {
    const answer = answers[question];
    if (answer === undefined || answer === NOT_SURE || typeof answer === "number") return false;
    const chosen: readonly string[] = typeof answer === "string" ? [answer] : answer;
    return options.some((option) => chosen.includes(option));
  }).map(({ relief }) => relief);
  const [first] = found;
  if (first === undefined) return { isConflicting: false };
  return found.every((relief) => relief === first)
    ? { hints: first, isConflicting: false }
    : { isConflicting: true };
};
