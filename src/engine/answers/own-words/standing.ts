import type { Reading, Span } from "./find-spans.ts";
import type { Sentence } from "./tokens.ts";

/** How what was said stands: asserted, denied, in doubt, of another time, or not about the runner's state at all. */
export type Standing = "yes" | "no" | "not-sure" | "not-meant";

/** What the words around a span make of it. `next` is the sentence after it: "Numbness? None." */
export function standingOf(span: Span, reading: Reading, next: Sentence | undefined): Standing {
  const { sentence } = reading;
  if (isIdle(span, reading)) return "not-meant";
  if (span.pattern.time === "event" && isNearMiss(sentence, span)) return "not-meant";
  if (isOfAnother(sentence, span)) return "not-meant";
  if (isMentioned(sentence, span)) return "not-meant";
  const isDenied = isNegated(reading, span) || isDeniedAfter(sentence, span, next);
  if (isDenied) return isGuess(sentence, span) ? "not-sure" : "no";
  if (span.pattern.time !== "history" && isLongPast(sentence, span)) return "no";
  if (span.pattern.time === undefined && isResolved(sentence, span)) return "not-sure";
  return isHedged(sentence, span) ? "not-sure" : "yes";
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const wordAt = (sentence: Sentence, at: number): string => sentence[at]?.word ?? "";
const phraseAt = (sentence: Sentence, at: number, phrase: string): boolean =>
  phrase.split(" ").every((word, offset) => wordAt(sentence, at + offset) === word);
const anyPhrase = (sentence: Sentence, from: number, to: number, phrases: readonly string[]): number => {
  for (let at = Math.max(0, from); at <= Math.min(to, sentence.length - 1); at++)
    if (phrases.some((phrase) => phraseAt(sentence, at, phrase))) return at;
  return -1;
};

// --- denied

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

function isNegated({ sentence, partOf }: Reading, span: Span): boolean {
  const isInside = (at: number): boolean => span.parts.some((part) => part.from <= at && at <= part.to);
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
function isDeniedAfter(sentence: Sentence, span: Span, next: Sentence | undefined): boolean {
  const at = span.to + 1;
  const mark = wordAt(sentence, at);
  const isEnd = (place: number): boolean => /^([.,;!?\n]|)$/.test(wordAt(sentence, place));
  if (/^[:–—-]$/.test(mark) && DENIALS.has(wordAt(sentence, at + 1)) && isEnd(at + 2)) return true;
  if (/^(no|none|nope|denied|absent|negative)$/.test(mark) && isEnd(at + 1) && at + 1 >= sentence.length - 1)
    return true;
  return mark === "?" && next !== undefined && next.length <= 4 && DENIALS.has(wordAt(next, 0));
}

// --- in doubt

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

const isHedged = (sentence: Sentence, { from, to }: Span): boolean =>
  anyPhrase(sentence, from - 8, to + 3, HEDGES) >= 0;

/** "a car almost hit me" did not. */
const isNearMiss = (sentence: Sentence, { from, to }: Span): boolean =>
  anyPhrase(sentence, from - 3, to, ["almost", "nearly", "could have", "just missed", "narrowly"]) >= 0;

const isGuess = (sentence: Sentence, { from }: Span): boolean =>
  anyPhrase(sentence, from - 9, from, [
    "don't think",
    "not sure",
    "not certain",
    "can't tell",
    "don't know",
    "maybe",
    "i doubt",
  ]) >= 0;

// --- another time

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

const isLongPast = (sentence: Sentence, { from, to }: Span): boolean => {
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

const isResolved = (sentence: Sentence, { to }: Span): boolean =>
  anyPhrase(sentence, to + 1, to + 16, RESOLVED) >= 0;

// --- someone else

const OTHERS = words(
  "dad father daddy papa mum mom mother mummy mommy brother sister wife husband partner girlfriend boyfriend friend friends mate buddy uncle aunt auntie cousin grandad grandpa grandfather grandma granny gran grandmother nan son daughter kid child baby neighbour neighbor colleague coworker boss coach teammate flatmate roommate housemate nephew niece dog cat someone somebody people patients guy man woman girl lady runner bloke club he he's she she's his her him fiance fiancee stepdad stepmum",
);
const SELF = words("i i'm i've i'd i'll my me myself mine we our");
const TOLD = words("told tells tell reminded asked asks showed warned gave says said");
const BESIDE = words("to beside behind near with front alongside of around");
const OWNED_BY = words("my a the our his her another one some this that old older younger best good ex");

/** Whose it is: the person named last before it, or inside it. */
function isOfAnother(sentence: Sentence, { from, to }: Span): boolean {
  for (let at = to; at >= Math.max(0, from - 25); at--) {
    const word = wordAt(sentence, at).replace(/'s$/, "");
    if (SELF.has(wordAt(sentence, at))) {
      // "my" before "dad" names the dad, and whoever was told something is not the one it happened to.
      const owns = word === "my" || word === "our";
      if (owns && isRelation(sentence, at + 1)) continue;
      if (word === "me" && (TOLD.has(wordAt(sentence, at - 1)) || BESIDE.has(wordAt(sentence, at - 1))))
        continue;
      if (
        word === "i" &&
        /^(think|guess|know|believe|suppose|read|heard|remember|saw|mean)$/.test(wordAt(sentence, at + 1))
      )
        continue;
      return false;
    }
    if (OTHERS.has(word) && isPerson(sentence, at) && isDoing(sentence, at)) return true;
  }
  return false;
}

/** Someone it happens to, and not only someone in it: "my dad had", "her legs", not "I feel my boyfriend less". */
const isDoing = (sentence: Sentence, at: number): boolean => {
  const word = wordAt(sentence, at);
  if (/^(he|she|his|her|he's|she's)$/.test(word) || word.endsWith("'s")) return true;
  if (at <= 2) return true;
  return (
    !/^(,|\.|\?|and|during|when|in|on|or)$/.test(wordAt(sentence, at + 1)) && wordAt(sentence, at + 1) !== ""
  );
};

const isRelation = (sentence: Sentence, at: number): boolean => {
  const first = wordAt(sentence, at).replace(/'s$/, "");
  const second = wordAt(sentence, at + 1).replace(/'s$/, "");
  return (
    OTHERS.has(first) ||
    (OWNED_BY.has(first) && OTHERS.has(second)) ||
    (/ing$|er$/.test(first) && OTHERS.has(second))
  );
};

/** "I am a 61 year old man", "as a runner" speak of the writer. */
const isPerson = (sentence: Sentence, at: number): boolean => {
  const word = wordAt(sentence, at).replace(/'s$/, "");
  if (/^some(one|body)$/.test(word))
    return !/^(like|by|as|if|washing|touching|that)$/.test(wordAt(sentence, at - 1));
  if (
    !/^(man|woman|girl|guy|lady|runner|kid|child|baby|boy|coach|bloke|club|dog|cat|people|patients)$/.test(
      word,
    )
  )
    return true;
  const before = sentence.slice(Math.max(0, at - 7), at).map((token) => token.word);
  if (before.some((one) => /^(i'm|i|am|as|when|old|year)$/.test(one))) return false;
  return word !== "baby" && word !== "club";
};

// --- only spoken of

const MENTIONS = [
  "if",
  "what if",
  "in case",
  "signs of",
  "symptoms of",
  "symptom of",
  "sign of",
  "watch out for",
  "watch for",
  "look out for",
  "looking for",
  "look for",
  "supposed to",
  "told to",
  "come back if",
  "keep an eye",
  "be aware of",
  "danger signs",
  "warning signs",
  "asked about",
  "asked me about",
  "asked if",
  "asked me if",
  "asked whether",
  "asked me whether",
  "asked for",
  "checked for",
  "tested for",
  "screened for",
  "read about",
  "read that",
  "read online",
  "read somewhere",
  "i read",
  "i've read",
  "saw online",
  "heard about",
  "heard that",
  "google says",
  "google said",
  "leaflet says",
  "internet says",
  "article says",
  "website says",
  "leaflet",
  "googled",
  "red flag",
  "red flags",
  "ruled out",
  "rule out",
  "research",
  "charity",
  "should i get",
  "prevent",
  "avoid",
  "risk of",
  "chance of",
  "chances that",
  "chance that",
  "likely that",
  "cause",
  "causes",
  "lead to",
  "leads to",
  "would happen",
  "raising money",
  "fundraising",
];
const FEARS =
  /^(worried|worry|worries|afraid|scared|fear|fears|frightened|terrified|anxious|nervous|dread|paranoid)$/;
const MODALS = words(
  "could might may will would get getting losing going ending become becoming develop developing ever it's is be have having end",
);

function isMentioned(sentence: Sentence, { from, to }: Span): boolean {
  const subjectsBetween = (since: number): number =>
    sentence.slice(since + 1, from).filter((token, index, all) => isSubject(token.word, all[index + 1]?.word))
      .length;
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    const word = wordAt(sentence, at);
    if (word === "because" || word === "but" || word === "since" || word === "now") return false;
    // A new part about the runner: "if I sit for long, my groin goes numb" is a habit, not a fear.
    if (word === "," && SELF.has(wordAt(sentence, at + 1))) return false;
    const found = MENTIONS.find((phrase) => phraseAt(sentence, at, phrase));
    if (found !== undefined && !isDoubt(sentence, at)) {
      if (/^(causes?|leads? to)$/.test(found) && subjectsBetween(at) > 0) continue;
      if (found !== "if") return subjectsBetween(at) < 2 || /asked|leaflet|google|read|heard/.test(found);
      const between = subjectsBetween(at) + (SELF.has(wordAt(sentence, from)) ? 1 : 0);
      if (between < 2) return true;
    }
    if (FEARS.test(word)) {
      const between = sentence.slice(at + 1, from).map((token) => token.word);
      const isDefinite =
        between.some((one) => /^(the|this|these|my)$/.test(one)) && !between.some((one) => MODALS.has(one));
      return !isDefinite;
    }
  }
  return isExplained(sentence, from, to) || isQuestionInGeneral(sentence, from, to);
}

/** "Losing bladder control is a red flag" teaches; "my numb crotch is a red flag, isn't it" tells. */
const isExplained = (sentence: Sentence, from: number, to: number): boolean =>
  anyPhrase(sentence, to + 1, to + 6, [
    "a red flag",
    "red flags",
    "an emergency",
    "is dangerous",
    "are dangerous",
    "a warning sign",
    "is a sign",
    "are signs",
  ]) >= 0 && !sentence.slice(Math.max(0, from - 4), to + 1).some(({ word }) => SELF.has(word));

const isSubject = (word: string, next: string | undefined): boolean =>
  word === "i" || word === "my" || word === "it" || word === "i'm" || (word === "the" && next !== undefined);

const isDoubt = (sentence: Sentence, at: number): boolean =>
  /^(sure|know|tell|wonder|wondering|certain|unsure|as)$/.test(wordAt(sentence, at - 1));

/** "Can a bad back make you incontinent?" asks; "Is it normal that my groin is numb?" tells. */
const isQuestionInGeneral = (sentence: Sentence, from: number, to: number): boolean => {
  const isQuestion = sentence.at(-1)?.word === "?" || /^(what|how|should|does)$/.test(wordAt(sentence, 0));
  if (!isQuestion) return false;
  const first = wordAt(sentence, 0);
  if (!/^(can|could|should|what|how|does|do|is|are|will|would|when|which|why)$/.test(first)) return false;
  const hasSelf = sentence
    .slice(0, to + 4)
    .some(({ word }, index) => SELF.has(word) && !(word === "i" && index <= 2));
  return !hasSelf && from > 0;
};

// --- idioms and the effort of running

const IDLE = [
  "killing me",
  "nearly died",
  "almost died",
  "laughing",
  "laughed so",
  "dying to",
  "in love",
  "fell asleep on",
  "fell behind",
  "fell short",
  "fell apart",
  "fell through",
  "fell out",
  "in the fall",
  "last fall",
  "this fall",
  "slipped disc",
  "slipped disk",
  "pain in the arse",
  "pain in the ass",
  "pain in the butt",
  "pain in the bum",
  "pregnant pause",
  "chest strap",
  "rate strap",
  "foot pod",
  "feet about",
  "sick of",
  "charity",
  "research",
  "race for life",
  "chest to",
  "heart rate",
  "arm swing",
  "blood test",
  "blood blister",
  "blood blisters",
  "blood pressure",
  "jaw dropped",
  "crashed at mile",
  "crash diet",
  "from laughing",
  "myself out of bed",
  "didn't fall",
  "nearly fell",
  "almost fell",
  "caught myself",
  "carpal tunnel",
  "giving blood",
  "gave blood",
];
const NOT_THE_RUNNERS = [
  "app crashed",
  "watch crashed",
  "computer crashed",
  "phone crashed",
  "garmin crashed",
  "system crashed",
  "website crashed",
];
const EFFORT =
  /^(marathon|race|races|run|runs|ultra|km|mile|miles|intervals|interval|squats|squat|session|sprints|sprint|hill|hills|climb|climbs|workout|parkrun|gym|lunges|deadlifts|deadlift|training|repeats|reps|race's|tempo|track|half|10k|5k|speed|treadmill|summit|swim|rep|\d+s|fartlek|exercise|exercises|drills|yoga|pilates|plank|balance|running|jogging|downhills|downhill|trail|event|triathlon|ironman|lap|laps|finish)$/;
const COLD = /^(cold|freezing|frozen|winter|ice|icy|snow|swim|chilly|start|frost|outdoors|wind)$/;

/** A figure of speech, or tired legs and short breath where an effort explains them. */
function isIdle({ pattern, from, to, parts }: Span, reading: Reading): boolean {
  const { sentence } = reading;
  if (anyPhrase(sentence, from - 3, to + 3, IDLE) >= 0 && !isSafeIdiom(sentence)) return true;
  if (anyPhrase(sentence, from - 1, to, NOT_THE_RUNNERS) >= 0) return true;
  return (pattern.unless ?? []).some((unless) => {
    if (unless === "effort") return isEffort(sentence, from, to);
    if (unless === "cold")
      return (
        sentence.some(({ word }) => COLD.test(word)) &&
        !/hot/.test(sentence.map(({ word }) => word).join(" "))
      );
    return reading.concepts.some(
      (one) =>
        one.concept === unless &&
        Math.abs(one.from - from) < 12 &&
        !parts.some((part) => part.from <= one.from && one.to <= part.to),
    );
  });
}

/** "hurts like hell, killing me" does not take back a danger named in the same breath. */
const isSafeIdiom = (sentence: Sentence): boolean => {
  const killing = anyPhrase(sentence, 0, sentence.length - 1, ["killing me"]) >= 0;
  const others = anyPhrase(sentence, 0, sentence.length - 1, IDLE.slice(1)) >= 0;
  return killing && !others;
};

const isEffort = (sentence: Sentence, from: number, to: number): boolean => {
  for (let at = Math.max(0, from - 8); at <= Math.min(sentence.length - 1, to + 8); at++) {
    if (
      !/^(after|during|at|from|on|in|do|doing|following|end|of|off|today's|yesterday's|since|top)$/.test(
        wordAt(sentence, at),
      )
    )
      continue;
    for (let ahead = at + 1; ahead <= at + 5; ahead++) {
      const isLegDay = wordAt(sentence, ahead) === "leg" && wordAt(sentence, ahead + 1) === "day";
      if (isLegDay || EFFORT.test(wordAt(sentence, ahead))) return true;
    }
  }
  return false;
};
