import type { Candidate } from "../answers/own-words/candidate.ts";
import { emergencyQuestionsToOpen } from "../answers/own-words/read-own-words.ts";
import type { Answers } from "../answers/question.ts";

/**
 * The answers, with a danger question open again where it was answered "no" and the runner's own words may say
 * otherwise. The words answer nothing; they ask once more.
 */
export function answersBesideWords(answers: Answers, candidates: readonly Candidate[]): Answers {
  const again = new Set(askedAgainByWords(answers, candidates));
  return again.size === 0
    ? answers
    : Object.fromEntries(Object.entries(answers).filter(([id]) => !again.has(id)));
}

/** The danger questions that were answered "no" and that the words speak for. */
export const askedAgainByWords = (answers: Answers, candidates: readonly Candidate[]): readonly string[] =>
  emergencyQuestionsToOpen(candidates).filter((id) => answers[id] === "no");

/** The open questions, those that the words open first. */
export function openedFirst(
  unanswered: readonly string[],
  candidates: readonly Candidate[],
): readonly string[] {
  const opened = emergencyQuestionsToOpen(candidates).filter((id) => unanswered.includes(id));
  return [...opened, ...unanswered.filter((id) => !opened.includes(id))];
}
