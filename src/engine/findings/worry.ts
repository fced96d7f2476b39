import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { answered, said, saidNumber, saidSince } from "./said.ts";
import { type AnswerKey, type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "worry",
  version: 1,
  weight: "medium",
  references: ["teyhen_military", "puschmann2020"],
  claims: ["S1-17"],
  grade: "mixed",
  questions: ["worry", "expects-to-last", "mood"],
};

// Product choices on scales of our own: docs/evidence/worry.md.
const MUCH = 7;
const SOME = 4;
const LOW_MOODS: readonly string[] = ["low", "very-low", "harm-thoughts"];

/** Is the runner worried about the back, sure that it will last, or low? Worry is no weakness: it is common and it eases. */
export function findWorry(input: FindingInput): Finding {
  const mood = said(input, "mood");
  const isLow = mood === undefined ? undefined : typeof mood === "string" && LOW_MOODS.includes(mood);
  const scores = SCALES.flatMap((scale) => saidNumber(input, scale) ?? []);
  const missing: MissingKey[] = SCALES.filter((scale) => saidNumber(input, scale) === undefined);
  if (isLow === undefined) missing.push("mood");
  if (scores.length === 0 && isLow === undefined) return cannotTell(RULE, ...missing);

  const isMuch = scores.some((score) => score >= MUCH);
  const isSome = isLow === true || scores.some((score) => score >= SOME);
  return {
    rule: RULE,
    verdict: isMuch ? "likely" : isSome ? "possible" : missing.includes("worry") ? "cannot-tell" : "unlikely",
    evidence: [
      ...SCALES.flatMap((scale) => scored(input, scale)),
      ...(isLow === undefined ? [] : [answered(input, "mood", "mood-low", isLow)]),
    ],
    missing,
    caveats: CAVEATS,
  };
}

const SCALES = ["worry", "expects-to-last"] as const satisfies readonly AnswerKey[];
const CAVEATS: readonly CaveatKey[] = [
  "said-after-the-pain-began",
  "may-follow-from-the-pain",
  "threshold-product-choice",
];

const scored = (input: FindingInput, scale: (typeof SCALES)[number]): readonly Evidence[] => {
  const value = saidNumber(input, scale);
  if (value === undefined) return [];
  const side = value >= SOME ? "for" : "against";
  return [
    measured({ measure: scale, value, unit: "score", side, threshold: MUCH, ...saidSince(input, scale) }),
  ];
};
