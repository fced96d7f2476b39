import { dayFromText } from "../units/day.ts";
import { bad, ok, type Result } from "../units/result.ts";
import { type Answer, type Answers, NOT_SURE, type Question } from "./question.ts";
import { questionById } from "./questionnaire.ts";

export type AnswerProblem =
  | { readonly kind: "not-answers" }
  | { readonly kind: "unknown-question"; readonly question: string }
  | { readonly kind: "bad-answer"; readonly question: string; readonly expected: string };

/** Answers from outside, each held against its question. One bad answer refuses the whole, by name: a
 * dropped answer could be the one that matters. */
export function readAnswers(from: unknown): Result<Answers, AnswerProblem> {
  if (typeof from !== "object" || from === null || Array.isArray(from)) return bad({ kind: "not-answers" });
  const answers: Record<string, Answer> = {};
  for (const [id, given] of Object.entries(from)) {
    const question = questionById(id);
    if (question === undefined) return bad({ kind: "unknown-question", question: id });
    if (given === null || given === undefined) continue; // not asked
    const answer = readAnswer(question, given);
    if (answer === undefined)
      return bad({ kind: "bad-answer", question: id, expected: expectedOf(question) });
    answers[id] = answer;
  }
  return ok(answers);
}

function readAnswer(question: Question, given: unknown): Answer | undefined {
  if (given === NOT_SURE) return NOT_SURE;
  const isOption = (value: unknown): value is string =>
    question.options?.some((option) => option.id === value) ?? false;
  switch (question.kind) {
    case "yes-no":
      if (typeof given === "boolean") return given ? "yes" : "no";
      return given === "yes" || given === "no" ? given : undefined;
    case "one-of":
      return isOption(given) ? given : undefined;
    case "several-of":
      return Array.isArray(given) && given.every(isOption) ? [...new Set(given)] : undefined;
    case "number": {
      const [least, most] = question.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
      return typeof given === "number" && given >= least && given <= most ? given : undefined;
    }
    case "day":
      return typeof given === "string" ? dayFromText(given) : undefined;
  }
}

const expectedOf = (question: Question): string => {
  switch (question.kind) {
    case "yes-no":
      return "yes, no or not-sure";
    case "one-of":
      return `${(question.options ?? []).map(({ id }) => id).join(", ")} or not-sure`;
    case "several-of":
      return `a list of ${(question.options ?? []).map(({ id }) => id).join(", ")}, or not-sure`;
    case "number":
      return `a number from ${question.range?.[0]} to ${question.range?.[1]}, or not-sure`;
    case "day":
      return "a date (YYYY-MM-DD), or not-sure";
  }
};
