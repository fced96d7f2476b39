import type { Answer, Answers } from "../answers/question.ts";
import { QUESTIONS } from "../answers/questionnaire.ts";

/** Test inputs: an adult who was asked everything and said "no" to every danger; the given answers go before. */
export function someAnswers(given: Answers = {}): Answers {
  const quiet: Record<string, Answer> = {};
  for (const question of QUESTIONS) {
    if (question.kind === "yes-no") quiet[question.id] = "no";
  }
  return { ...quiet, ...QUIET, ...given };
}

const QUIET: Answers = {
  "age-band": "35-44",
  pregnancy: "no",
  sex: "female",
  places: ["low-back-middle"],
  "leg-pain": "none",
  "pain-since": "2026-05-01",
  onset: "after-run",
  "pain-now": 3,
  "pain-worst": 4,
  "pain-average": 3,
  course: "better",
  "episodes-in-year": 1,
  "worse-with": [],
  "eased-by": [],
  "day-pattern": "no-pattern",
  mood: "good",
};
