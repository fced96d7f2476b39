import type { HomeTestResult } from "../answers/check-in.ts";
import { type Answer, NOT_SURE } from "../answers/question.ts";
import type { Day } from "../units/day.ts";
import type { Evidence } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { type AnswerKey, measured } from "./vocabulary.ts";

// What the runner said, with one spelling for all that is not known: nobody asked, or "not sure".

/** The answer as given; absent when nobody asked and when the runner is not sure. */
export const said = ({ told }: FindingInput, question: string): Answer | undefined => {
  const answer = told?.answers[question];
  return answer === NOT_SURE ? undefined : answer;
};

export const saidYes = (input: FindingInput, question: string): boolean | undefined => {
  const answer = said(input, question);
  return answer === undefined ? undefined : answer === "yes";
};

export const saidNumber = (input: FindingInput, question: string): number | undefined => {
  const answer = said(input, question);
  return typeof answer === "number" ? answer : undefined;
};

/** Is the option among those chosen? An empty list says that none of them is. */
export const saidOption = (input: FindingInput, question: string, option: string): boolean | undefined => {
  const answer = said(input, question);
  if (answer === undefined || typeof answer === "number") return undefined;
  return typeof answer === "string" ? answer === option : answer.includes(option);
};

/** Results of home tests up to the day asked about. */
export const testsDone = ({ told, onDay }: FindingInput): readonly HomeTestResult[] =>
  (told?.homeTests ?? []).filter((result) => result.onDay <= onDay);

/** A yes or a no as evidence, with the day since which it has been said. */
export const answered = (
  input: FindingInput,
  question: string,
  measure: AnswerKey,
  isThere: boolean,
): Evidence =>
  measured({
    measure,
    value: isThere ? 1 : 0,
    unit: "yes-no",
    side: isThere ? "for" : "against",
    ...saidSince(input, question),
  });

export const saidSince = ({ told }: FindingInput, question: string): { readonly onDay?: Day } => {
  const onDay = told?.answeredSince[question];
  return onDay === undefined ? {} : { onDay };
};
