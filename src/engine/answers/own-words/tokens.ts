import { correctTypo } from "./typos.ts";

/** A word or a mark, with its place in the text. */
export interface Token {
  /** As written, in small letters, with contractions spelled one way: "cannot" and "cant" are "can't". */
  readonly word: string;
  /** The word without its endings, misspelling put right; what the lexicon is searched by. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Words and marks of one sentence. */
export type Sentence = readonly Token[];

/** A hyphen inside a word parts it without a mark: "anti-inflammatory" is two words. */
const WORD_OR_MARK = /[a-z0-9]+(?:[.,][0-9]+)*(?:['’`][a-z]+)?|[.!?;:,/()\n–—]|(?<=\s)-(?=\s)/gi;
const ENDS_SENTENCE = new Set([".", "!", "?", ";", "\n"]);
/** A "sentence" that does not end is cut at the next joining word from here on, so that the work stays linear. */
const LONG = 60;
const MOST_TOKENS = 90;
const JOINS = new Set(["and", "but", "so", "because", "then", "also"]);

/** The text as sentences. The mark that ends one is its last token. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (const match of text.matchAll(WORD_OR_MARK)) {
    const token = tokenOf(match[0], match.index);
    const before = current.at(-1);
    if (token.word === "not" && before?.word === "can") {
      current[current.length - 1] = { word: "can't", stem: "can't", start: before.start, end: token.end };
      continue;
    }
    if (current.length >= LONG && JOINS.has(token.word)) {
      sentences.push(current);
      current = [];
    }
    current.push(token);
    if (ENDS_SENTENCE.has(token.word) || current.length >= MOST_TOKENS) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** A word without its endings, so that "tingles", "tingling" and "tingled" meet. */
export function stemOf(word: string): string {
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  if (word.length < 4 || /[0-9']/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ing") && word.length > 5) return closed(word.slice(0, -3));
  if (word.endsWith("ed") && !word.endsWith("eed") && word.length > 4) return closed(word.slice(0, -2));
  if (/(s|x|z|ch|sh)es$/.test(word)) return closed(word.slice(0, -2));
  if (word.endsWith("s") && !/(ss|us|is)$/.test(word)) return closed(word.slice(0, -1));
  return closed(word);
}

const tokenOf = (written: string, start: number): Token => {
  const lower = written.toLowerCase().replace(/[’`]/g, "'");
  const word = CONTRACTED[lower] ?? lower;
  return { word, stem: stemOf(correctTypo(word.replace(/'s$/, ""))), start, end: start + written.length };
};

/** Without a silent e, a doubled letter single: "lose", "losing"; "slip", "slipping". */
const closed = (word: string): string => {
  if (word.length > 3 && word.endsWith("e") && !word.endsWith("ee")) return word.slice(0, -1);
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
};

const CONTRACTED: Readonly<Record<string, string>> = {
  cannot: "can't",
  cant: "can't",
  "couldn't": "can't",
  couldnt: "can't",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  isnt: "isn't",
  arent: "aren't",
  wasnt: "wasn't",
  werent: "weren't",
  wont: "won't",
  wouldnt: "wouldn't",
  im: "i'm",
  ive: "i've",
  didn: "didn't",
};

const IRREGULAR: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    (
      [
        ["feel", "felt"],
        ["go", "went gone goes going"],
        ["give", "gave given gives giving"],
        ["fall", "fell fallen"],
        ["lose", "lost loses losing lose"],
        ["wake", "woke woken wakes waking"],
        ["begin", "began begun"],
        ["throw", "threw thrown"],
        ["run", "ran runs running"],
        ["get", "got gotten gets getting"],
        ["have", "had has having"],
        ["be", "is are was were been being am"],
        ["foot", "feet"],
        ["shit", "shat shitting"],
        ["pee", "peed pees peeing"],
        ["wee", "weed wees weeing"],
        ["piss", "pissed pissing pisses"],
        ["poo", "pooed poos pooing pooped poop pooping"],
        ["come", "came comes coming"],
        ["keep", "kept keeps keeping"],
        ["sleep", "slept sleeps sleeping"],
        ["tear", "tore torn tearing"],
        ["take", "took taken taking takes"],
        ["bring", "brought brings bringing"],
        ["hit", "hits hitting"],
        ["stand", "stood stands standing"],
        ["weak", "weaker weakest weaken weakened weakening weakens"],
        ["numb", "numbed numbing num numm nummed"],
        ["thigh", "thighs"],
        ["calf", "calves"],
        ["bleed", "bled bleeding bleeds"],
        ["hurt", "hurts hurting"],
        ["this", "this"],
        ["but", "but"],
        ["butt", "butts"],
        ["as", "as"],
        ["ass", "asses"],
        ["arse", "arses"],
        ["wipe", "wiped wipes wiping"],
        ["sit", "sat sits sitting"],
        ["lie", "lying lies lay"],
        ["die", "died dies dying"],
        ["bend", "bent bends bending"],
        ["swell", "swollen swelled swelling"],
        ["break", "broke broken breaks breaking"],
        ["think", "thought thinks thinking"],
        ["fly", "flew flown flies flying"],
        ["drive", "drove driven drives driving"],
        ["vanish", "vanished vanishes vanishing"],
        ["drop", "dropped drops dropping"],
        ["stool", "stools"],
        ["sens", "sense sensed"],
        ["breath", "breathe breathes breathing breathed breath"],
        ["ach", "ache aches aching ached achy"],
        ["vomit", "vomited vomiting vomits puke puked puking"],
        ["paralys", "paralysed paralyzed paralyse paralysis"],
        ["urin", "urinate urinating urinated urinates"],
        ["tingl", "tingle tingling tingly tingles tingled"],
        ["child", "children"],
        ["man", "men"],
        ["woman", "women"],
      ] as const
    ).flatMap(([stem, forms]) => [stem, ...forms.split(" ")].map((form) => [form, stem])),
  ),
};
