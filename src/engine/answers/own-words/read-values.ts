import type { Answer } from "../question.ts";
import type { Candidate } from "./candidate.ts";
import { dangerIds } from "./danger-ids.ts";
import type { Reading } from "./find-spans.ts";
import type { Sentence } from "./tokens.ts";

/** Numbers that answer a question: ages, pain from 0 to 10, days and weeks ago, kilometres, hours, weeks of pregnancy. */
export function readValues(reading: Reading, text: string): readonly Candidate[] {
  const { sentence } = reading;
  const quote = (from: number, to: number): string =>
    text.slice(sentence[from]?.start ?? 0, sentence[to]?.end ?? 0);
  const found: Candidate[] = [];
  const add = (id: string, from: number, to: number, answer?: Answer, daysAgo?: number): void => {
    found.push({
      id,
      polarity: "yes",
      quote: quote(from, to),
      ...(answer === undefined ? {} : { answer }),
      ...(daysAgo === undefined ? {} : { daysAgo }),
      isPossibleEmergency: dangerIds.has(id),
    });
  };
  const has = (pattern: RegExp): boolean => sentence.some(({ word }) => pattern.test(word));
  const isOfAnother = (at: number): boolean =>
    sentence.some(({ word }, place) => reading.partOf[place] === reading.partOf[at] && RELATION.test(word));

  for (let at = 0; at < sentence.length; at++) {
    const value = numberAt(sentence, at);
    if (value !== undefined && !isOfAnother(at)) {
      readPain(sentence, at, value, (id, to) => add(id, at, to, value));
      const age = ageAt(sentence, at, value);
      if (age !== undefined) {
        add("age-band", age.from, age.to, bandOf(value));
        if (
          value < 18 &&
          has(/^(wake|wakes|woke|waking|night|nights)$/) &&
          has(/^(wake|wakes|woke|waking|woken)$/)
        )
          add("young-danger-signs", age.from, sentence.length - 1);
      }
      readCount(sentence, at, value, (id, to, answer, daysAgo) => add(id, at, to, answer, daysAgo));
    }
    readDaysAgo(
      sentence,
      at,
      (to, daysAgo) => !isOfAnother(at) && add("pain-since", at, to, undefined, daysAgo),
    );
  }
  return found;
}

const RELATION =
  /^(dad|father|mum|mom|mother|brother|sister|wife|husband|friend|son|daughter|he|she|his|her|uncle|aunt)(?:'s)?$/;

type Add = (id: string, to: number, answer?: Answer, daysAgo?: number) => void;

const word = (sentence: Sentence, at: number): string => sentence[at]?.word ?? "";

const SPELLED = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((name, value) => [name, value]),
);
const ORDINALS = new Map(
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((name, value) => [name, value]),
);

const numberAt = (sentence: Sentence, at: number): number | undefined => {
  const text = word(sentence, at);
  if (/^\d{1,3}([.,]\d)?$/.test(text)) return Number(text.replace(",", "."));
  return SPELLED.get(text) ?? ORDINALS.get(text);
};

/** "6/10", "6 out of 10", "pain 6", with "worst" or "average" near it. */
function readPain(
  sentence: Sentence,
  at: number,
  value: number,
  add: (id: string, to: number) => void,
): void {
  if (value > 10) return;
  const isOfTen =
    (word(sentence, at + 1) === "/" && word(sentence, at + 2) === "10") ||
    (word(sentence, at + 1) === "out" &&
      word(sentence, at + 2) === "of" &&
      /^(10|ten)$/.test(word(sentence, at + 3)));
  const around = sentence.map((token) => token.word);
  const isAbout = (pattern: RegExp): boolean => around.some((one) => pattern.test(one));
  const isRated =
    isOfTen ||
    (isAbout(/^(average|pain)$/) &&
      /^(is|was|a|about|at|it's|pain)$/.test(word(sentence, at - 1)) &&
      !isUnit(sentence, at + 1));
  if (!isRated || isAbout(/^(stress|worry|worried|effort|rpe|sleep|confidence|stressed)$/)) return;
  const id = isAbout(/^(worst|peak|max|maximum)$/)
    ? "pain-worst"
    : isAbout(/^(average|usually|mostly)$/)
      ? "pain-average"
      : "pain-now";
  add(id, at + (word(sentence, at + 1) === "/" ? 2 : isOfTen ? 3 : 0));
}

const isUnit = (sentence: Sentence, at: number): boolean =>
  /^(km|k|kilometres?|kilometers?|miles?|minutes?|min|hours?|h|days?|weeks?|months?|years?|times?|runs?|kg|kilos?)$/.test(
    word(sentence, at),
  );

/** "52 years old", "I'm 52", "age 52", "a 29 year old". */
const ageAt = (sentence: Sentence, at: number, value: number): { from: number; to: number } | undefined => {
  if (value < 4 || value > 105 || !Number.isInteger(value)) return undefined;
  const next = [1, 2, 3].map((step) => word(sentence, at + step));
  const isYearsOld =
    (/^(years?|yrs?|yo|y)$/.test(next[0] ?? "") && /^(old|of)$/.test(next[1] ?? "")) ||
    /^(yo|y\/o)$/.test(next[0] ?? "") ||
    (next[0] === "-" && /^years?$/.test(next[1] ?? ""));
  if (isYearsOld) return { from: at, to: at + (next[0] === "yo" ? 1 : 2) };
  const before = [word(sentence, at - 1), word(sentence, at - 2)];
  const isAge =
    /^(age|aged)$/.test(before[0] ?? "") || (before[0] === "am" && before[1] === "i") || before[0] === "i'm";
  return isAge && !isUnit(sentence, at + 1) && !/^(%|percent|weeks|minutes)$/.test(next[0] ?? "")
    ? { from: at - 1, to: at }
    : undefined;
};

const bandOf = (age: number): string =>
  age < 10
    ? "under-10"
    : age < 18
      ? "10-17"
      : age < 35
        ? "18-34"
        : age < 45
          ? "35-44"
          : age < 50
            ? "45-49"
            : age < 60
              ? "50-59"
              : age <= 65
                ? "60-65"
                : age <= 75
                  ? "66-75"
                  : "over-75";

const METRES_PER_MILE = 1609.344;

function readCount(sentence: Sentence, at: number, value: number, add: Add): void {
  const next = word(sentence, at + 1);
  const before = word(sentence, at - 1);
  const said = sentence.map((token) => token.word).join(" ");
  const began = /\b(began|begin|begins|started|starts|start|came on|comes on|set in)\b/.test(said);
  if (began && /^(km|kilometres?|kilometers?|k)$/.test(next)) add("began-at-km", at + 1, value);
  if (began && /^(km|kilometre|kilometer)$/.test(before)) add("began-at-km", at, value);
  if (began && before === "mile") add("began-at-km", at, Math.round((value * METRES_PER_MILE) / 1000));
  if (/^(hours?|hrs?|h)$/.test(next) && /\bsleep|slept|sleeping\b/.test(said))
    add("sleep-hours", at + 1, value);
  if (/^(hours?|hrs?|h)$/.test(next) && /\b(sit|sitting|seated|desk)\b/.test(said))
    add("sitting-hours", at + 1, value);
  if (/^years?$/.test(next) && /\b(been running|running for|runner for)\b/.test(said))
    add("years-running", at + 1, value);
  if (/^(times?|episodes?)$/.test(next) && /\b(year)\b/.test(said)) add("episodes-in-year", at + 1, value);
  if (
    /^temp(erature)?$/.test(word(sentence, at - 2)) ||
    /^temp(erature)?$/.test(before) ||
    /^temp(erature)?$/.test(word(sentence, at - 3))
  )
    if ((value >= 37.8 && value < 43) || (value >= 100 && value < 110)) add("fever", at);
  if (
    /\b(thermometer|degrees|fever|celsius|temp|temperature)\b/.test(said) &&
    value >= 37.8 &&
    value < 42.5 &&
    !/\b(outside|weather|hot day|sunny|heat|race day)\b/.test(said)
  )
    add("fever", at);
  const birth = /\b(gave birth|had a baby|had my baby|given birth|baby was born|c section|caesarean)\b/.test(
    said,
  );
  if (birth && /^weeks?$/.test(next) && value <= 12) add("pregnancy", at + 1, "birth-in-12-weeks");
}

const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  month: 30,
  months: 30,
  fortnight: 14,
};

/** "three weeks ago", "for two months", "since yesterday", "a fortnight ago". */
function readDaysAgo(sentence: Sentence, at: number, add: (to: number, daysAgo?: number) => void): void {
  if (
    sentence.some(({ word: one }) =>
      /^(cancer|birth|baby|surgery|injection|fracture|pregnant|operation|born)$/.test(one),
    )
  )
    return;
  const first = word(sentence, at);
  const count = numberAt(sentence, at) ?? (/^(a|an)$/.test(first) ? 1 : undefined);
  const unit = DAYS[word(sentence, at + 1)];
  if (count !== undefined && unit !== undefined) {
    const isAgo = word(sentence, at + 2) === "ago";
    const isFor = /^(for|last|past)$/.test(word(sentence, at - 1));
    if (isAgo || isFor) add(at + (isAgo ? 2 : 1), count * unit);
    return;
  }
  if (first !== "since" && first !== "on" && !/^(started|began)$/.test(first)) return;
  const then = word(sentence, at + 1);
  if (then === "yesterday") add(at + 1, 1);
  else if (then === "today" || (then === "this" && word(sentence, at + 2) === "morning")) add(at + 1, 0);
  else if (first === "since" && /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(then)) add(at + 1);
}
