import type { Span } from "./find-spans.ts";
import type { Sentence } from "./tokens.ts";
import { SELF } from "./whose.ts";
import { anyPhrase, phraseAt, wordAt, words } from "./words-of.ts";

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
  "reading about",
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

/** Only spoken of: feared, read about, asked for, or a condition that is not so. */
export function isMentioned(sentence: Sentence, { from, to }: Span): boolean {
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
  // who asks whether it is normal has it
  if (anyPhrase(sentence, 0, 3, ["it normal to have", "it ok to have", "it bad to have"]) >= 0) return false;
  if (!/^(can|could|should|what|how|does|do|is|are|will|would|when|which|why)$/.test(first)) return false;
  const hasSelf = sentence
    .slice(0, to + 4)
    .some(({ word }, index) => SELF.has(word) && !(word === "i" && index <= 2));
  return !hasSelf && from > 0;
};
