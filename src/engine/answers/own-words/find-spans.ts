import { conceptsIn, type Found } from "./lexicon.ts";
import type { Concept, Pattern } from "./patterns.ts";
import type { Sentence } from "./tokens.ts";

/** Where a pattern was found in a sentence, and the concepts it used: words inside them deny nothing. */
export interface Span {
  readonly pattern: Pattern;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Found[];
}

/** A sentence with its concepts and its parts. */
export interface Reading {
  readonly sentence: Sentence;
  readonly concepts: readonly Found[];
  readonly placesByConcept: ReadonlyMap<string, readonly Found[]>;
  /** For each token the number of its part: parts end at commas, at "but", and where a new subject begins. */
  readonly partOf: readonly number[];
}

const WIDTH = 9;
/** Nobody says a thing more often in one sentence; whoever does, only wants to keep us busy. */
const MOST_PLACES = 10;

export function readingOf(sentence: Sentence): Reading {
  const concepts = conceptsIn(sentence);
  const placesByConcept = new Map<string, Found[]>();
  for (const found of concepts) {
    const places = placesByConcept.get(found.concept);
    if (places === undefined) placesByConcept.set(found.concept, [found]);
    else if (places.length < MOST_PLACES) places.push(found);
  }
  return { sentence, concepts, placesByConcept, partOf: partsOf(sentence) };
}

/** The tightest way in which the pattern stands in the sentence from each place where its first concept does. */
export function findSpans(pattern: Pattern, reading: Reading): readonly Span[] {
  if (!pattern.of.every((concept) => reading.placesByConcept.has(concept))) return [];
  const [firsts = [], ...others] = pattern.of.map((concept) => reading.placesByConcept.get(concept) ?? []);
  return firsts.flatMap((first) => {
    const parts = [first];
    for (const places of others) {
      const nearest = nearestTo(parts, places, reading);
      if (nearest === undefined) return [];
      parts.push(nearest);
    }
    const from = Math.min(...parts.map((part) => part.from));
    const to = Math.max(...parts.map((part) => part.to));
    const covered = new Set(parts.flatMap((part) => range(part.from, part.to))).size;
    const isTight = to - from + 1 - covered <= (pattern.within ?? WIDTH);
    return isTight && isBound(parts, reading) ? [{ pattern, from, to, parts }] : [];
  });
}

/** The occurrence nearest to what was found so far, one that says more words first; none may be used twice. */
const nearestTo = (
  parts: readonly Found[],
  places: readonly Found[],
  reading: Reading,
): Found | undefined => {
  const free = places.filter(
    (place) =>
      !parts.some((part) => overlaps(place, part) && !isInside(place, part) && !isInside(part, place)),
  );
  const cost = (place: Found): number => {
    const [anchor] = parts;
    if (anchor === undefined) return 0;
    const gap = Math.max(0, place.from - anchor.to, anchor.from - place.to);
    const isApart = reading.partOf[place.from] !== reading.partOf[anchor.from];
    return gap + (isApart ? 4 : 0);
  };
  return free.toSorted((a, b) => cost(a) - cost(b))[0];
};

/** A feeling belongs to the body part named beside it, not to one named in the next part of the sentence. */
const isBound = (parts: readonly Found[], reading: Reading): boolean => {
  const part = (found: Found): number => reading.partOf[found.from] ?? 0;
  const feelings = parts.filter(({ concept }) => FEELINGS.has(concept));
  const bodies = parts.filter(({ concept }) => BODY.has(concept));
  return feelings.every((feeling) =>
    bodies.every((body) => {
      if (part(body) === part(feeling)) return true;
      const hasOwn = reading.concepts.some(
        (one) => BODY.has(one.concept) && part(one) === part(feeling) && !overlaps(one, feeling),
      );
      return !hasOwn;
    }),
  );
};

/** "lost bowel control": the bowel stands in the gap of a longer way of speaking. */
const isInside = (inner: Found, outer: Found): boolean => outer.from < inner.from && inner.to < outer.to;

const overlaps = (a: Found, b: Found): boolean => a.from <= b.to && b.from <= a.to;

const FEELINGS: ReadonlySet<string> = new Set<Concept>([
  "numb",
  "numbLoosely",
  "pain",
  "chestFeel",
  "weak",
  "painWord",
]);
const BODY: ReadonlySet<string> = new Set<Concept>([
  "saddle",
  "genital",
  "leg",
  "foot",
  "bothLegs",
  "legs",
  "arm",
  "jaw",
  "chest",
  "back",
  "belly",
  "side",
  "neck",
  "oneLeg",
]);

const SUBJECTS = new Set(
  "i i'm i've i'd i'll my it it's he he's she she's we they there there's the his her both this that".split(
    " ",
  ),
);
const JOINS = new Set(["and", "but", "while", "whereas", "so", "because", "although", "though", "however"]);
const HARD_JOINS = new Set(["but", "because", "although", "though", "however", "whereas", "except"]);
const VERBS = new Set(
  "is are was were feel feels felt hurt hurts ache aches go goes went has have had keep keeps got get gets become becomes became don't doesn't didn't can't can won't isn't aren't wasn't started starts began gave gives ran lost woke fell".split(
    " ",
  ),
);

function partsOf(sentence: Sentence): readonly number[] {
  let part = 0;
  return sentence.map(({ word }, index) => {
    const isMark =
      (word === "," && !isListComma(sentence, index)) ||
      word === "(" ||
      word === ")" ||
      word === "–" ||
      word === "—" ||
      word === ":";
    if (isMark || HARD_JOINS.has(word) || (JOINS.has(word) && opensClause(sentence, index + 1))) part++;
    return part;
  });
}

/** "in my back, chest and left arm": a word or two, then the next comma, "and" or "or". */
const isListComma = (sentence: Sentence, at: number): boolean =>
  [2, 3].some((step) => /^(,|and|or)$/.test(sentence[at + step]?.word ?? "")) &&
  !SUBJECTS.has(sentence[at + 1]?.word ?? "");

/** A subject and, within a few words, its verb. */
const opensClause = (sentence: Sentence, at: number): boolean => {
  const word = sentence[at]?.word ?? "";
  if (!SUBJECTS.has(word)) return false;
  if (word.startsWith("i")) return true;
  return sentence.slice(at + 1, at + 6).some((token) => VERBS.has(token.word));
};

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
