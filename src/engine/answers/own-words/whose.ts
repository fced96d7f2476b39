import type { Span } from "./find-spans.ts";
import type { Sentence } from "./tokens.ts";
import { wordAt, words } from "./words-of.ts";

/** People who are not the writer. */
const OTHERS = words(
  "dad father daddy papa mum mom mother mummy mommy brother sister wife husband partner girlfriend boyfriend friend friends mate buddy uncle aunt auntie cousin grandad grandpa grandfather grandma granny gran grandmother nan son daughter kid child baby neighbour neighbor colleague coworker boss coach teammate flatmate roommate housemate nephew niece dog cat someone somebody people patients guy man woman girl lady runner bloke club he he's she she's his her him fiance fiancee stepdad stepmum",
);
/** Words by which the writer speaks of themselves. */
export const SELF = words("i i'm i've i'd i'll my me myself mine we our");
const TOLD = words("told tells tell reminded asked asks showed warned gave says said");
const BESIDE = words("to beside behind near with front alongside of around");
const OWNED_BY = words("my a the our his her another one some this that old older younger best good ex");

/** Whose it is: the person named last before it, or inside it. */
export function isOfAnother(sentence: Sentence, { from, to }: Span): boolean {
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
