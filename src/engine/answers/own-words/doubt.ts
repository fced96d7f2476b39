import type { Span } from "./find-spans.ts";
import type { Sentence } from "./tokens.ts";
import { anyPhrase } from "./words-of.ts";

const HEDGES = [
  "maybe",
  "perhaps",
  "possibly",
  "probably",
  "i think",
  "i guess",
  "i suppose",
  "i believe",
  "i suspect",
  "kind of",
  "sort of",
  "kinda",
  "sorta",
  "a bit",
  "a little",
  "slightly",
  "a touch",
  "might",
  "may",
  "could be",
  "seems",
  "seem",
  "not sure",
  "unsure",
  "not certain",
  "not quite",
  "don't know if",
  "don't know whether",
  "can't tell if",
  "can't tell whether",
  "wonder if",
  "wondering if",
  "wonder whether",
  "wondering whether",
  "sometimes",
  "i don't think",
  "don't think",
  "as if",
  "almost",
];

/** "Maybe", "a bit", "I think": said, and not quite. */
export const isHedged = (sentence: Sentence, { from, to }: Span): boolean =>
  anyPhrase(sentence, from - 8, to + 3, HEDGES) >= 0;

/** "a car almost hit me" did not. */
export const isNearMiss = (sentence: Sentence, { from, to }: Span): boolean =>
  anyPhrase(sentence, from - 3, to, ["almost", "nearly", "could have", "just missed", "narrowly"]) >= 0;

/** "I do not think so": a denial that is a guess. */
export const isGuess = (sentence: Sentence, { from }: Span): boolean =>
  anyPhrase(sentence, from - 9, from, [
    "don't think",
    "not sure",
    "not certain",
    "can't tell",
    "don't know",
    "maybe",
    "i doubt",
  ]) >= 0;
