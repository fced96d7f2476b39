import type { Span } from "./find-spans.ts";
import type { Sentence } from "./tokens.ts";
import { anyPhrase, wordAt, words } from "./words-of.ts";

const LONG_AGO =
  /^(?:(?:\w+|\d+) )?(?:years?|yrs|decades?|winters|summers|seasons) (?:ago|back|earlier)$|^(?:last|previous) (?:year|winter|season|summer|autumn|fall|spring)$/;
const PAST_PHRASES = [
  "as a child",
  "as a kid",
  "as a teenager",
  "as a boy",
  "as a girl",
  "as a student",
  "as a toddler",
  "as a baby",
  "as a youngster",
  "used to",
  "in the past",
  "long ago",
  "when i was",
  "when i had",
  "back in",
  "back when",
  "in my teens",
  "in my twenties",
  "in my thirties",
  "in my forties",
  "in my youth",
  "in my 20s",
  "in my 30s",
  "in my childhood",
  "once had",
  "history of",
  "years before",
  "at school",
  "at university",
  "at uni",
  "in college",
  "previously had",
  "a long time ago",
];
const NOW = words("now still again today currently recently lately nowadays tonight new");

/** Years back, in childhood, "used to", with nothing that says "now". */
export const isLongPast = (sentence: Sentence, { from, to }: Span): boolean => {
  const least = Math.max(0, from - 20);
  const most = Math.min(sentence.length - 1, to + 20);
  let isPast = anyPhrase(sentence, least, most, PAST_PHRASES) >= 0;
  for (let at = least; at <= most && !isPast; at++) {
    const two = `${wordAt(sentence, at)} ${wordAt(sentence, at + 1)}`;
    const isLasting = /^(since|for|over)$/.test(wordAt(sentence, at - 1)) && !/ago|back/.test(two);
    const year = /^(19\d\d|20[01]\d|202[0-4])$/.test(wordAt(sentence, at));
    const isInYear =
      year && /^(in|of|from|summer|winter|spring|autumn|around|about)$/.test(wordAt(sentence, at - 1));
    isPast = (LONG_AGO.test(two) && !isLasting && !isWithinSince(sentence, at)) || isInYear;
  }
  return isPast && !sentence.slice(least, most + 1).some((token) => NOW.has(token.word));
};

/** "since two years ago" lasts. */
const isWithinSince = (sentence: Sentence, at: number): boolean =>
  sentence.slice(Math.max(0, at - 2), at).some((token) => token.word === "since" || token.word === "started");

const RESOLVED = [
  "gone now",
  "gone again",
  "is gone",
  "it's gone",
  "has gone",
  "all gone",
  "went away",
  "gone away",
  "cleared up",
  "has cleared",
  "resolved",
  "fine now",
  "ok now",
  "okay now",
  "better now",
  "normal now",
  "normal again",
  "fine again",
  "back to normal",
  "has stopped",
  "it stopped",
  "it passed",
  "has passed",
  "settled",
  "no longer",
  "not any more",
  "not anymore",
];

/** "It has gone now", after it was said. */
export const isResolved = (sentence: Sentence, { to }: Span): boolean =>
  anyPhrase(sentence, to + 1, to + 16, RESOLVED) >= 0;
