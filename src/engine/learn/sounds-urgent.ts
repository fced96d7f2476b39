// A search box is asked in a few words ("chest pain?"), in questions and in doubts, where the reading of own words,
// made for sentences about oneself, rightly takes nothing as said. Here the signs are rather shown once too often:
// they stand above what was found and hide none of it.

/** Could these words be somebody telling of an emergency? Each sign is a set of patterns that all must occur. */
export const soundsUrgent = (text: string): boolean =>
  SIGNS.some((patterns) => patterns.every((pattern) => pattern.test(text)));

const ODD_FEELING =
  /\b(numb\w*|tingl\w*|pins and needles|gone dead|no feeling|no sensation|(can'?t|cannot|can hardly) feel)/i;
const LOSS =
  /\b(leak\w*|lost|losing|los[es]\b|loss|hold|start\w*|trouble|can'?t|cannot|unable|change\w*|accident|control|weak\w*|dribbl\w*|problem\w*|wet|soil\w*|without)/i;

const SIGNS: readonly (readonly RegExp[])[] = [
  [
    ODD_FEELING,
    /\b(between|groin|saddle|crotch|genital\w*|buttock\w*|bum|bottom|perine\w*|anus|private|down there|wip(e|ing)|penis|vagina|testic\w*)/i,
  ],
  [LOSS, /\b(pee|peeing|wee|weeing|urin\w*|bladder|bowels?|stool|poo|pooing|toilet|water)\b/i],
  [/\bincontinen/i],
  [
    /\bboth (of my )?(legs|feet|calves|thighs|sides)\b/i,
    /\b(pain|hurt\w*|shoot\w*|weak\w*|tingl\w*|numb\w*|heavy|pins)/i,
  ],
  [
    /\b(legs?|foot|feet|knees?)\b/i,
    /\b(gave way|giv(es|ing) way|collaps\w*|can'?t (move|lift|stand|walk)|cannot (move|lift|stand|walk)|paraly\w*|weaker|foot drop|drags?|dragging|very weak)/i,
  ],
  [/\bchest\b/i, /\b(pain|tight\w*|hurt\w*|pressure|ache|aching)/i],
  [/\b(can'?t breathe|cannot breathe|short(ness)? of breath|breathless|trouble breathing|hard to breathe)/i],
  [
    /\b(faint(ed|ing)?|passed out|passing out|black(ed)? ?out|collapsed|sudden(ly)? (severe|terrible|awful|unbearable))/i,
  ],
  [/\b(fever|feverish|shiver\w*|chills|confus\w*|slurred)/i],
  [
    /\b(i fell|car crash|car accident|bike accident|crash(ed)?|fell (off|from|down)|fallen (off|from|down)|hit by|bad fall|serious fall|after a fall)/i,
  ],
  [
    /\b(vomit\w*|throw(ing)? up|threw up|cough\w*) (up )?blood|\bblack (stools?|poo)|\bblood in (my )?(stool|poo)|\b(dark|brown|cola) (colou?red )?(urine|pee)|\bno urine/i,
  ],
  [/\bpregnan\w*/i, /\b(bleed\w*|fluid|waters?|contraction\w*|tightening\w*|dizz\w*|swollen calf)/i],
  [/\bcancer\b/i, /\b(weak\w*|numb\w*|walk\w*|bladder)/i],
  [/\bcauda equina\b/i],
];
