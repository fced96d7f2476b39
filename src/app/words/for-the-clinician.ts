import { type Answers, NOT_SURE, type Question } from "../../engine/answers/question.ts";
import { QUESTIONS } from "../../engine/answers/questionnaire.ts";
import type { TriageOutcome } from "../../engine/triage/triage.ts";
import { sayTriage } from "./triage-en.ts";

/**
 * A short text to read out: who, since when, how much, what was answered that matters, and why that was asked.
 * Empty when nothing fired.
 */
export function forTheClinician(outcome: TriageOutcome, answers: Answers): string {
  if (outcome.fired.length === 0) return "";
  const named = new Set(outcome.fired.flatMap((fired) => fired.questions));
  const answered = QUESTIONS.filter(({ id }) => named.has(id) && answers[id] !== undefined);
  const sure = answered.filter(({ id }) => answers[id] !== NOT_SURE);
  const unsure = answered.filter(({ id }) => answers[id] === NOT_SURE);
  const whys = [...new Set(outcome.fired.map((fired) => fired.why))];
  return [
    whoAndWhen(answers),
    ...list(
      sayTriage("clinician.yes"),
      sure.map((question) => sayAnswer(question, answers)),
    ),
    ...list(
      sayTriage("clinician.not-sure"),
      unsure.map((question) => question.wording),
    ),
    ...list(sayTriage("clinician.because"), whys),
  ].join("\n");
}

const whoAndWhen = (answers: Answers): string => {
  const parts = [
    ["age-band", (text: string) => `age ${text.toLowerCase()}`],
    ["pregnancy", (text: string) => (answers.pregnancy === "no" ? "" : text)],
    ["pain-since", (text: string) => `pain since ${text}`],
    ["pain-now", (text: string) => `${text} of 10 now`],
    ["pain-worst", (text: string) => `${text} of 10 at its worst`],
  ] as const;
  const said = parts.flatMap(([id, say]) => {
    const question = QUESTIONS.find((one) => one.id === id);
    const answer = answers[id];
    if (question === undefined || answer === undefined || answer === NOT_SURE) return [];
    const text = say(optionWords(question, answer));
    return text === "" ? [] : [text];
  });
  return `I run, and my back hurts${said.length === 0 ? "" : ` (${said.join(", ")})`}.`;
};

/** A plain yes is the question itself; anything else is said with it. */
const sayAnswer = (question: Question, answers: Answers): string => {
  const answer = answers[question.id];
  return answer === "yes" || answer === undefined
    ? question.wording
    : `${question.wording} ${optionWords(question, answer)}`;
};

const optionWords = (question: Question, answer: Answers[string]): string =>
  (typeof answer === "object" ? answer : [answer])
    .map((one) => question.options?.find(({ id }) => id === one)?.wording ?? String(one))
    .join(", ");

const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [title, ...items.map((item) => `- ${item}`)];
