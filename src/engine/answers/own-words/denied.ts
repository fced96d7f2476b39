import type { Reading, Span } from "./find-spans.ts";
import type { Found } from "./lexicon.ts";
import type { Sentence } from "./tokens.ts";
import { wordAt, words } from "./words-of.ts";

const NEGATORS = words(
  "no not never without neither nor none nothing nobody zero denies denied deny denying don't doesn't didn't haven't hasn't hadn't isn't aren't wasn't weren't ain't lack lacking absent negative free wouldn't",
);
/** After these a "not" has said its piece and reaches no further. */
const SPENDS_NEGATION = words(
  "improvement better relief idea doubt matter longer change sleep appetite rest use luck warning reason only just sure certain always until because know understand like get why care mind help stop improve wake realise realize notice want able run work working matter expect injury",
);
const ENDS_SCOPE = words(
  "but however except although though because so which whereas until unless just only still then yet instead since while when after rather",
);
const SUBJECTS = words("i i'm i've i'd my it it's he she we they there there's both");
const REACH = 14;

/** Does a "no" before it reach it? It reaches over lists, and ends at "but", at a new subject, or where it is spent. */
export function isNegated({ sentence, partOf, concepts }: Reading, span: Span): boolean {
  const holds = (one: Found, at: number): boolean => one.from <= at && at <= one.to;
  // "I don't feel it": the "don't" belongs to what is said, and denies no shorter way of saying it within
  const isInside = (at: number): boolean =>
    span.parts.some(
      (part) =>
        holds(part, at) ||
        concepts.some((one) => one.concept === part.concept && holds(one, at) && one.to >= part.from),
    );
  let commas = 0;
  for (let at = span.to - 1; at >= Math.max(0, span.from - REACH); at--) {
    const word = wordAt(sentence, at);
    if (isInside(at)) continue;
    if (NEGATORS.has(word)) {
      if (isSpent(sentence, at, span)) {
        if (at < span.from) return false;
        continue;
      }
      return commas === 0 || isList(sentence, at, span, commas);
    }
    if (at >= span.from) continue;
    if (word === ",") commas++;
    if (ENDS_SCOPE.has(word) || word === "(" || word === ":" || word === "–" || word === "—") return false;
    const isBare = /^(and|,)$/.test(wordAt(sentence, at - 1));
    if (SUBJECTS.has(word) && isBare) return false;
    if (word === "and" && !isNoun(wordAt(sentence, at + 1)) && partOf[at] !== undefined) return false;
  }
  return false;
}

const isSpent = (sentence: Sentence, at: number, span: Span): boolean => {
  const word = wordAt(sentence, at);
  const after = wordAt(sentence, at + 1);
  if (at + 1 >= span.from && at + 1 <= span.to && word !== "not") return false;
  if (word === "free") return after !== "of" && after !== "from";
  if (word === "nothing" && after === "but") return true;
  if (word === "not" && (after === "too" || after === "so" || after === "very") && at + 2 < span.from)
    return /^(bad|good|great|much|well|far|long)$/.test(wordAt(sentence, at + 2));
  if (word === "without" && after.endsWith("ing") && at + 1 < span.from) return true;
  return SPENDS_NEGATION.has(after) && at + 1 < span.from;
};

const isNoun = (word: string): boolean =>
  /(ness|ing|tion|ence|fever|chills|shivers|sweats|pain|pains|loss|trouble|problems|issues|bladder|bowel|bowels|blood|pins|vomiting|no|any|or)$/.test(
    word,
  );

/** "no fever, chills or weight loss": short items without a subject or a time of their own, to the end of the list. */
const isList = (sentence: Sentence, negator: number, span: Span, commas: number): boolean => {
  const between = sentence.slice(negator, span.to + 1).map((token) => token.word);
  const after = sentence.slice(span.to + 1).map((token) => token.word);
  if (between.some((word, index) => SUBJECTS.has(word) && between[index - 1] === ",")) return false;
  const rest = [...between, ...after];
  if (rest.includes("or") || rest.includes("nor")) return true;
  const lastComma = between.lastIndexOf(",");
  const item = between.length - lastComma - 1;
  const tail = after.findIndex((word) => /^[,.!?;\n]$/.test(word));
  const left = tail < 0 ? after.length : tail;
  const isDated = after.slice(0, left).some((word) => /^(since|for|now|today|yesterday|this)$/.test(word));
  return item <= 3 && left <= 1 && !isDated && commas <= 6;
};

const DENIALS = words("no none nope negative nil absent denied never nothing not");

/** "Fever: no", "numbness? none". */
export function isDeniedAfter(sentence: Sentence, span: Span, next: Sentence | undefined): boolean {
  const at = span.to + 1;
  const mark = wordAt(sentence, at);
  const isEnd = (place: number): boolean => /^([.,;!?\n]|)$/.test(wordAt(sentence, place));
  if (/^[:–—-]$/.test(mark) && DENIALS.has(wordAt(sentence, at + 1)) && isEnd(at + 2)) return true;
  if (/^(no|none|nope|denied|absent|negative)$/.test(mark) && isEnd(at + 1) && at + 1 >= sentence.length - 1)
    return true;
  return mark === "?" && next !== undefined && next.length <= 4 && DENIALS.has(wordAt(next, 0));
}
