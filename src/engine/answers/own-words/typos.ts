/** Long words that matter and are often misspelt. Short ones have too many neighbours of their own. */
const OFTEN_MISSPELT = (
  "numbness tingling bladder bowels bowel urinate urinating urination urine urinary incontinent incontinence genitals genital " +
  "buttocks buttock crotch perineum rectum penis vagina erection erectile sensation paralysed paralyzed weakness weaker " +
  "temperature feverish shivering shivers breathing breathless breathlessness pregnant bleeding vomiting vomited " +
  "stomach abdomen abdominal severe suddenly sudden control collapsed fainted fainting slurred confused swollen " +
  "unbearable excruciating unconscious cancer ibuprofen naproxen diclofenac warfarin osteoporosis ladder stairs " +
  "accident sciatica needles numbing wiping toilet testicles private privates"
).split(" ");

/** Good words that stand one letter from one above. */
const NOT_MISSPELT = new Set(
  "bladders ladders stair blander cancel canter dancer paint painted slurry blurred serve several sever server served severed controls temper braking breaking breeding treating needs needed pints wiring whipping piping confuse refused stomachs toilets pirate primate accidents towel bowels vowel fever never".split(
    " ",
  ),
);

const KNOWN = new Set(OFTEN_MISSPELT);
const byFirstLetter = new Map<string, string[]>();
for (const word of OFTEN_MISSPELT) {
  const first = word[0] ?? "";
  byFirstLetter.set(first, [...(byFirstLetter.get(first) ?? []), word]);
}

/** The word that was meant, or the word itself: one slip in words of five letters, two in words of ten or more. */
export function correctTypo(word: string): string {
  if (word.length < 5 || word.length > 20 || KNOWN.has(word) || NOT_MISSPELT.has(word)) return word;
  for (const meant of byFirstLetter.get(word[0] ?? "") ?? []) {
    const allowed = meant.length >= 10 ? 2 : 1;
    if (Math.abs(meant.length - word.length) <= allowed && slipsBetween(word, meant, allowed) <= allowed)
      return endingsAgree(word, meant) ? word : meant;
  }
  return word;
}

/** "weakness" and "weaknesses" differ by an ending, not by a slip. */
const endingsAgree = (word: string, meant: string): boolean =>
  word === `${meant}s` || word === `${meant}es` || word === `${meant}d`;

/** Letters added, left out, changed or swapped with the next one; counting stops above the limit. */
function slipsBetween(a: string, b: string, limit: number): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min(
        (back[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (back[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) least = Math.min(least, (twoBack[column - 2] ?? 0) + 1);
      here.push(least);
    }
    if (Math.min(...here) > limit) return limit + 1;
    twoBack = back;
    back = here;
  }
  return back[b.length] ?? limit + 1;
}
