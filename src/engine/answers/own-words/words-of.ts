import type { Sentence } from "./tokens.ts";

/** A set of words from one line. */
export const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** The word at a place; empty outside the sentence. */
export const wordAt = (sentence: Sentence, at: number): string => sentence[at]?.word ?? "";

/** Do the words of the phrase stand here? */
export const phraseAt = (sentence: Sentence, at: number, phrase: string): boolean =>
  phrase.split(" ").every((word, offset) => wordAt(sentence, at + offset) === word);

/** The first place from one to the other where one of the phrases stands, or -1. */
export const anyPhrase = (
  sentence: Sentence,
  from: number,
  to: number,
  phrases: readonly string[],
): number => {
  for (let at = Math.max(0, from); at <= Math.min(to, sentence.length - 1); at++)
    if (phrases.some((phrase) => phraseAt(sentence, at, phrase))) return at;
  return -1;
};
