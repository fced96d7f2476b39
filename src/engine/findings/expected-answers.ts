import type { HomeTestResult } from "../answers/check-in.ts";
import { type Answer, NOT_SURE, type Question } from "../answers/question.ts";
import type { Verdict } from "./finding.ts";

// What an answer is expected to be before it is given, and what it costs to give it: product choices, used for
// choosing the next question and for nothing else (docs/evidence/ranking.md).

/** Something that may come back, and how often it is expected. The shares of one question sum to one. */
export interface Expected<T> {
  readonly outcome: T;
  readonly share: number;
}

export type TestOutcome = Omit<HomeTestResult, "testId" | "onDay">;

/** What may be answered. Where nothing is declared every answer is expected alike. */
export function expectedAnswers(question: Question): readonly Expected<Answer>[] {
  return DECLARED[question.id] ?? alike(answersOf(question));
}

/** What a home test may bring: one or both sides. */
export const expectedResults = (testId: string): readonly Expected<readonly TestOutcome[]>[] =>
  DECLARED_RESULTS[testId] ?? [];

/** What a finding may say once its runs are completed by hand. */
export const EXPECTED_VERDICTS: readonly Expected<Verdict>[] = [
  { outcome: "likely", share: 0.15 },
  { outcome: "possible", share: 0.15 },
  { outcome: "unlikely", share: 0.7 },
];

/** Seconds to read and answer. */
export const EFFORT_S_BY_KIND: Readonly<Record<Question["kind"], number>> = {
  "yes-no": 6,
  "one-of": 10,
  "several-of": 15,
  number: 8,
  day: 10,
};

/** How much it is worth to know the direction, beside any cause: exercises follow it, and only a test confirms it. */
export const DIRECTION_WORTH = { conflicting: 0.6, suspected: 0.2 };

const answers = (...pairs: readonly (readonly [Answer, number])[]): readonly Expected<Answer>[] =>
  pairs.map(([outcome, share]) => ({ outcome, share }));
const yes = (share: number): readonly Expected<Answer>[] => answers(["yes", share], ["no", 1 - share]);

const DECLARED: Readonly<Record<string, readonly Expected<Answer>[]>> = {
  "load-rise-6-weeks": yes(0.4),
  "late-in-runs": yes(0.4),
  "episodes-in-year": answers([1, 0.5], [2, 0.25], [4, 0.25]),
  "old-injury": yes(0.3),
  "sleep-poor": yes(0.35),
  "sleep-hours": answers([5, 0.15], [7, 0.6], [8, 0.25]),
  stress: answers([2, 0.4], [5, 0.35], [8, 0.25]),
  worry: answers([2, 0.4], [5, 0.4], [8, 0.2]),
  "expects-to-last": answers([2, 0.5], [5, 0.3], [8, 0.2]),
  mood: answers(["good", 0.75], ["low", 0.2], ["very-low", 0.05]),
  "leg-length-difference-mm": answers([NOT_SURE, 0.85], [0, 0.1], [8, 0.05]),
  "warm-up-left-out": yes(0.5),
  "shoes-uncomfortable": yes(0.2),
  "shoes-soft-or-corrective": yes(0.3),
  "sitting-hours": answers([3, 0.3], [6, 0.3], [9, 0.4]),
  "wears-orthotics": yes(0.1),
  "drinks-or-eats-too-little": yes(0.3),
  "years-running": answers([2, 0.4], [5, 0.2], [10, 0.4]),
  "worse-with": answers(
    [[], 0.2],
    [["bending"], 0.25],
    [["sitting"], 0.1],
    [["arching"], 0.2],
    [["running"], 0.1],
    [["arching", "downhill"], 0.1],
    [["downhill"], 0.05],
  ),
  "posture-habits": answers(
    [[], 0.5],
    [["leans-forward"], 0.1],
    [["hunches"], 0.1],
    [["arches"], 0.1],
    [["over-strides"], 0.1],
    [["hips-rock"], 0.1],
  ),
  "surface-mostly": answers(
    ["hard", 0.55],
    ["soft", 0.1],
    ["trail", 0.1],
    ["treadmill", 0.1],
    ["mixed", 0.15],
  ),
};

const held = (low: number, middle: number, good: number): readonly Expected<readonly TestOutcome[]>[] => [
  { outcome: [{ value: low }], share: 0.25 },
  { outcome: [{ value: middle }], share: 0.4 },
  { outcome: [{ value: good }], share: 0.35 },
];
const sided = (even: number, behind: number): readonly Expected<readonly TestOutcome[]>[] => [
  { outcome: sides(even, even), share: 0.7 },
  { outcome: sides(even, behind), share: 0.3 },
];
const sides = (left: number, right: number): readonly TestOutcome[] => [
  { side: "left", value: left },
  { side: "right", value: right },
];
const direction = (painAfterBending: number, painAfterArching: number): readonly TestOutcome[] => [
  { direction: { painBefore: 3, painAfterBending, painAfterArching } },
];

const DECLARED_RESULTS: Readonly<Record<string, readonly Expected<readonly TestOutcome[]>[]>> = {
  ST01: held(20, 50, 100),
  ST02: held(50, 120, 200),
  ST03: sided(60, 40),
  ST06: sided(25, 15),
  ST07: sided(0, 20),
  ST08: sided(20, 40),
  ST10: [
    { outcome: direction(1, 3), share: 0.3 },
    { outcome: direction(3, 1), share: 0.4 },
    { outcome: direction(3, 5), share: 0.15 },
    { outcome: direction(3, 3), share: 0.15 },
  ],
  ST13: sided(18, 12),
};

const alike = <T>(outcomes: readonly T[]): readonly Expected<T>[] =>
  outcomes.map((outcome) => ({ outcome, share: 1 / outcomes.length }));

const answersOf = (question: Question): readonly Answer[] => {
  const options = (question.options ?? []).map(({ id }) => id);
  switch (question.kind) {
    case "yes-no":
      return ["yes", "no"];
    case "one-of":
      return options;
    case "several-of":
      return [[], ...options.map((id) => [id])];
    case "number": {
      const [least, most] = question.range ?? [0, 10];
      return [1 / 6, 3 / 6, 5 / 6].map((part) => least + (most - least) * part);
    }
    case "day":
      return [];
  }
};
