import MiniSearch from "minisearch";
import type { Card } from "./card.ts";
import { statementsOf } from "./card.ts";

/** Something a runner can look up. */
export interface Findable {
  readonly kind: "card" | "finding" | "exercise";
  readonly id: string;
  readonly title: string;
  /** The way people ask for it; counts most, with the title. */
  readonly questions?: readonly string[];
  /** Other words people search with. */
  readonly words?: string;
  readonly text?: string;
}

export interface Hit {
  readonly kind: Findable["kind"];
  readonly id: string;
  readonly title: string;
  /** Comparable within one search only; the best first. */
  readonly score: number;
}

/**
 * Looks through these for what a person typed: whole words, beginnings of words, and small misspellings.
 * What was asked word for word as a question or title stands first.
 */
export function openSearch(findables: readonly Findable[]): (text: string) => readonly Hit[] {
  const index = new MiniSearch<Entry>({
    fields: ["title", "questions", "words", "text"],
    processTerm: termOf,
    searchOptions: {
      boost: { title: 3, questions: 3, words: 2, text: 0.5 },
      prefix: (term) => term.length >= 4,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      weights: { prefix: 0.5, fuzzy: 0.4 },
      boostTerm: (term) => (EVERYWHERE.has(term) ? 0.15 : 1),
      boostDocument: (_, __, stored) => (stored?.kind === "card" ? 1 : 0.4),
    },
    storeFields: ["kind", "findableId", "shownTitle"],
  });
  index.addAll(findables.map(entryOf));
  const saidByKey = new Map(
    findables.map((one) => [keyOf(one), new Set([one.title, ...(one.questions ?? [])].map(plain))]),
  );
  const isWordForWord = (text: string, hit: Hit): boolean =>
    saidByKey.get(keyOf(hit))?.has(plain(text)) ?? false;

  return (text) => {
    const found = index.search(text).map(hitOf);
    const least = Math.max(LEAST_SCORE, (found[0]?.score ?? 0) * WORTH_SHOWING);
    const asked = found.filter((hit) => isWordForWord(text, hit));
    return [...asked, ...found.filter((hit) => hit.score >= least && !asked.includes(hit))];
  };
}

/** A card as something to be found. */
export const findableOfCard = (card: Card): Findable => ({
  kind: "card",
  id: card.id,
  title: card.title,
  questions: card.questions,
  words: card.searchWords ?? "",
  text: statementsOf(card)
    .map(({ idea, text }) => `${idea ?? ""} ${text}`)
    .join(" "),
});

/** Of the best score; what fits worse shares no more than a common word. */
const WORTH_SHOWING = 0.12;

/** Below it only words that stand everywhere, such as "pain", were found: a question about a neck has no card. */
const LEAST_SCORE = 5;

interface Entry {
  readonly id: string;
  readonly kind: Findable["kind"];
  readonly findableId: string;
  readonly shownTitle: string;
  readonly title: string;
  readonly questions: string;
  readonly words: string;
  readonly text: string;
}

const keyOf = ({ kind, id }: Pick<Findable, "kind" | "id">): string => `${kind} ${id}`;

const entryOf = ({ kind, id, title, questions, words, text }: Findable): Entry => ({
  id: keyOf({ kind, id }),
  kind,
  findableId: id,
  shownTitle: title,
  title,
  questions: (questions ?? []).join(" "),
  words: words ?? "",
  text: text ?? "",
});

const hitOf = (found: { readonly score: number; readonly [field: string]: unknown }): Hit => ({
  kind: found.kind === "finding" || found.kind === "exercise" ? found.kind : "card",
  id: String(found.findableId),
  title: String(found.shownTitle),
  score: found.score,
});

/** Letters and digits alone, so that a question mark or a capital makes no difference. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Words of nearly every question here; they hardly tell one card from another. */
const EVERYWHERE = new Set([
  "back",
  "lower",
  "pain",
  "hurt",
  "run",
  "running",
  "runner",
  "help",
  "sore",
  "good",
  "bad",
  "up",
  "much",
  "many",
  "more",
]);

const UNTOLD = new Set(
  (
    "a an and are am as at be been but by can could did do does for from had has have how i if in into is it its " +
    "me my of on or our should so than that the their them there these they this to was we were what when which " +
    "who why will with would you your get got going about any too very really"
  ).split(" "),
);

/** A word as it is looked up: small letters, no plural, nothing for words that tell nothing. */
function termOf(word: string): string | null {
  const small = word.toLowerCase().replace(/[’']s?$/, "");
  if (UNTOLD.has(small)) return null;
  if (/ies$/.test(small) && small.length > 4) return small.replace(/ies$/, "y");
  return /[^s]s$/.test(small) && small.length > 3 ? small.slice(0, -1) : small;
}
