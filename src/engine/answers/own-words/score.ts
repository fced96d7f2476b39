import type { Candidate } from "./candidate.ts";
import type { Phrase } from "./phrases/phrase.ts";
import { readOwnWords } from "./read-own-words.ts";

/** How well a set of sentences was read. */
export interface Score {
  readonly sentences: number;
  /** Emergencies whose question was opened. */
  readonly opened: number;
  readonly missed: readonly Phrase[];
}

/** Sentences that must open a question, and those that did. */
export function scoreEmergencies(phrases: readonly Phrase[]): Score {
  const missed = phrases.filter(
    ({ text, opens }) => !readOwnWords(text).some((one) => one.polarity !== "no" && opens.includes(one.id)),
  );
  return { sentences: phrases.length, opened: phrases.length - missed.length, missed };
}

/** Sentences in which nothing may ring, and what rang. */
export function falseAlarms(
  phrases: readonly Phrase[],
): readonly { readonly text: string; readonly rang: readonly Candidate[] }[] {
  return phrases
    .map(({ text }) => ({ text, rang: readOwnWords(text).filter((one) => one.isPossibleEmergency) }))
    .filter(({ rang }) => rang.length > 0);
}

/** Candidates that a sentence should have given and did not: `id`, `id=answer` or `id:polarity`, `/` for either. */
export function missingReads(phrases: readonly Phrase[]): readonly string[] {
  return phrases.flatMap(({ text, reads }) => {
    const got = readOwnWords(text);
    return reads
      .filter((wanted) => !wanted.split("/").some((one) => got.some((candidate) => isRead(candidate, one))))
      .map((wanted) => `${text} → ${wanted}`);
  });
}

const isRead = (candidate: Candidate, wanted: string): boolean => {
  const [, id = "", mark, value = ""] = /^([\w-]+)(?:([=:])(.+))?$/.exec(wanted) ?? [];
  if (candidate.id !== id) return false;
  if (mark === "=" && value === "no") return candidate.polarity === "no";
  if (mark === ":") return candidate.polarity === value;
  if (candidate.polarity === "no") return false;
  return mark === undefined || String(candidate.answer) === value;
};
