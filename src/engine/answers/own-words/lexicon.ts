import { BACK_LEXICON } from "./lexicon-back.ts";
import { DANGER_LEXICON } from "./lexicon-danger.ts";
import type { Sentence } from "./tokens.ts";
import { stemOf } from "./tokens.ts";

/** A concept found in a sentence: tokens `from` to `to`, both included. */
export interface Found {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

const MOST_SKIPPED = 3;

/** Every concept in the sentence, wherever it stands; overlapping ones too, but none that touches an idiom. */
export function conceptsIn(sentence: Sentence): readonly Found[] {
  const found: Found[] = [];
  for (let from = 0; from < sentence.length; from++) {
    const token = sentence[from];
    if (token === undefined) continue;
    for (const key of [token.stem, `=${token.word}`]) {
      for (const phrase of phrasesByFirst.get(key) ?? []) {
        const to = endOf(phrase.rest, sentence, from);
        if (to !== undefined) found.push({ concept: phrase.concept, from, to });
      }
    }
  }
  const idioms = found.filter(({ concept }) => concept === "idiom");
  const saddles = found.filter(({ concept, from, to }) => concept === "saddle" && to > from);
  return found.filter(
    (one) =>
      !idioms.some((idiom) => touches(idiom, one) && !holds(one, idiom)) &&
      !(LEGS.has(one.concept) && saddles.some((saddle) => holds(saddle, one))),
  );
}

/** "Between my legs" speaks of no leg. */
const LEGS: ReadonlySet<string> = new Set(["leg", "legs", "oneLeg", "aboveKnee", "bothLegs"]);

const touches = (a: Found, b: Found): boolean => a.from <= b.to && b.from <= a.to;
const holds = (outer: Found, inner: Found): boolean =>
  outer.concept !== "idiom" && outer.from <= inner.from && inner.to <= outer.to;

interface Phrase {
  readonly concept: string;
  readonly rest: readonly string[];
}

const endOf = (rest: readonly string[], sentence: Sentence, from: number): number | undefined => {
  let at = from;
  let skips = 0;
  for (const part of rest) {
    if (part === "~") {
      skips = MOST_SKIPPED;
      continue;
    }
    let next = at + 1;
    while (skips > 0 && !isSaid(part, sentence, next) && isWord(sentence, next)) {
      next++;
      skips--;
    }
    if (!isSaid(part, sentence, next)) return undefined;
    at = next;
    skips = 0;
  }
  return at;
};

const isSaid = (part: string, sentence: Sentence, at: number): boolean => {
  const token = sentence[at];
  return token !== undefined && (part.startsWith("=") ? token.word === part.slice(1) : token.stem === part);
};

const isWord = (sentence: Sentence, at: number): boolean => /^[a-z0-9]/.test(sentence[at]?.word ?? ".");

/**
 * The concepts of both lexicons by the first word of each way of saying them. Ways are parted by `|`. A word stands for all its forms; `=word` for
 * itself alone; `~` for up to three words of any kind. A word that says "not" inside a way of saying it ("can't feel")
 * belongs to the concept and denies nothing.
 */
const phrasesByFirst = new Map<string, Phrase[]>();
for (const [concept, ways] of Object.entries({ ...DANGER_LEXICON, ...BACK_LEXICON })) {
  for (const way of ways.split("|")) {
    const parts = way
      .trim()
      .split(/\s+/)
      .filter((part) => part !== "")
      .map((part) => (part === "~" || part.startsWith("=") ? part : stemOf(part)));
    const [first, ...rest] = parts;
    if (first === undefined) continue;
    phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), { concept, rest }]);
  }
}
