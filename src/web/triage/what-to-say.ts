import { type Answers, NOT_SURE, type Question } from "../../engine/answers/question.ts";
import { QUESTIONS } from "../../engine/answers/questionnaire.ts";
import type { TriageOutcome } from "../../engine/triage/triage.ts";
import type { Wording } from "../words/wording.ts";

/** One answer as a doctor wants it: what was asked, and what was said. */
export interface Said {
  readonly question: Question;
  readonly polarity: "yes" | "no" | "not-sure";
  /** The chosen option, number or day in words; absent for yes-or-no. */
  readonly chosen?: string;
}

/** Every answer given, in the order of asking, worded as the wording has it. */
export function allSaid(answers: Answers, wording: Pick<Wording, "question">): readonly Said[] {
  return QUESTIONS.flatMap((asked): Said[] => {
    const answer = answers[asked.id];
    if (answer === undefined) return [];
    const question = wording.question(asked);
    if (answer === NOT_SURE) return [{ question, polarity: "not-sure" }];
    if (question.kind === "yes-no") return [{ question, polarity: answer === "yes" ? "yes" : "no" }];
    const chosen = chosenWords(question, answers);
    return chosen === "" ? [{ question, polarity: "no" }] : [{ question, polarity: "yes", chosen }];
  });
}

/** The questions behind the warnings of this level, each once: what has to be said first. */
export function signsOf(outcome: TriageOutcome): readonly string[] {
  const own = outcome.fired.filter(({ level }) => level === outcome.level);
  return [...new Set(own.flatMap(({ questions }) => questions))];
}

/** The wording of what was chosen; a number or a day as it is; empty for "none of these". */
export function chosenWords(question: Question, answers: Answers): string {
  const answer = answers[question.id];
  if (typeof answer === "number") return String(answer);
  const ids = typeof answer === "string" ? [answer] : (answer ?? []);
  if (question.options === undefined) return ids.join(", ");
  return ids.map((id) => question.options?.find((option) => option.id === id)?.wording ?? id).join(" · ");
}
