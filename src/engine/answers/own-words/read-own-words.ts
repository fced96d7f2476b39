import type { Answer } from "../question.ts";
import type { Candidate } from "./candidate.ts";
import { dangerIds } from "./danger-ids.ts";
import { findSpans, type Reading, readingOf, type Span } from "./find-spans.ts";
import { ONLY_DENIED, PATTERNS, type Pattern } from "./patterns.ts";
import { readValues } from "./read-values.ts";
import { readSpanishDanger } from "./spanish-danger.ts";
import { type Standing, standingOf } from "./standing.ts";
import { type Sentence, sentencesOf } from "./tokens.ts";

/** So much is read; a longer text is cut here, and whoever shows the candidates has to say so. */
export const MOST_CHARACTERS = 100_000;

/**
 * What a free English text may mean, question by question, in the order of the text; of a Spanish one, only the signs
 * of danger. These are candidates to be confirmed, never answers. Time grows with the length of the text and no faster.
 */
export function readOwnWords(text: string): readonly Candidate[] {
  const read = text.slice(0, MOST_CHARACTERS);
  const sentences = sentencesOf(read);
  const found = sentences.flatMap((sentence, index) => {
    const reading = readingOf(sentence);
    return [...fromPatterns(reading, sentences[index + 1], read), ...readValues(reading, read)];
  });
  return strongestOfEach([...found, ...readSpanishDanger(read)]);
}

/** The danger questions that these words open at once, in the order of the text. */
export const emergencyQuestionsToOpen = (candidates: readonly Candidate[]): readonly string[] => [
  ...new Set(candidates.filter((one) => one.isPossibleEmergency).map((one) => one.id)),
];

function fromPatterns(reading: Reading, next: Sentence | undefined, text: string): readonly Candidate[] {
  const said = PATTERNS.flatMap((pattern) =>
    findSpans(pattern, reading).flatMap((span) =>
      toCandidate(span, standingOf(span, reading, next), reading, text),
    ),
  );
  const denied = ONLY_DENIED.flatMap((pattern) =>
    findSpans(pattern, reading)
      .filter((span) => standingOf(span, reading, next) === "no")
      .flatMap((span) => toCandidate(span, "no", reading, text)),
  );
  return [...said, ...denied];
}

function toCandidate(span: Span, standing: Standing, reading: Reading, text: string): readonly Candidate[] {
  const { pattern } = span;
  if (standing === "not-meant") return [];
  const polarity = meaning(pattern, standing);
  if (polarity === undefined) return [];
  return [candidate(pattern, polarity, quoteOf(span, reading, text))];
}

/** A pattern that says "all is well" means no, unless that is denied or doubted: then it means nothing. */
const meaning = (
  pattern: Pattern,
  standing: Exclude<Standing, "not-meant">,
): Candidate["polarity"] | undefined => {
  if (pattern.means === "no") return standing === "yes" ? "no" : undefined;
  if (pattern.means === "not-sure" && standing === "yes") return "not-sure";
  return standing;
};

const candidate = (pattern: Pattern, polarity: Candidate["polarity"], quote: string): Candidate => ({
  id: pattern.id,
  polarity,
  quote,
  ...answerFor(polarity === "no" ? pattern.deniedAnswer : pattern.answer),
  isPossibleEmergency: polarity !== "no" && dangerIds.has(pattern.id) && isDangerous(pattern),
});

const answerFor = (answer: Answer | undefined): Pick<Candidate, "answer"> =>
  answer === undefined ? {} : { answer };

/** Of the mood only thoughts of harm are an emergency. */
const isDangerous = (pattern: Pattern): boolean =>
  pattern.id !== "mood" || pattern.answer === "harm-thoughts";

/** From a "no" just before it, if that is what denies it, to its last word. */
const quoteOf = (span: Span, { sentence }: Reading, text: string): string => {
  let from = span.from;
  for (let at = span.from - 1; at >= Math.max(0, span.from - 4); at--) {
    if (/^(no|not|never|without|don't|doesn't|didn't|haven't|isn't|aren't)$/.test(sentence[at]?.word ?? ""))
      from = at;
  }
  return text.slice(sentence[from]?.start ?? 0, sentence[span.to]?.end ?? 0);
};

const WEIGHT = { yes: 2, "not-sure": 1, no: 0 } as const;

/** One candidate for each question and answer: a "yes" outweighs a doubt, a doubt outweighs a "no". */
function strongestOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const one of candidates) {
    const key = `${one.id} ${JSON.stringify(one.answer ?? "")}`;
    const known = byKey.get(key);
    if (known === undefined || WEIGHT[one.polarity] > WEIGHT[known.polarity]) byKey.set(key, one);
  }
  const hasMore = (one: Candidate): boolean =>
    one.polarity === "no" &&
    [...byKey.values()].some((other) => other.id === one.id && other.polarity !== "no");
  return [...byKey.values()].filter((one) => !hasMore(one));
}
