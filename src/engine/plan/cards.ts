import type { Phase } from "../exercises/exercise.ts";
import type { CautionContext } from "../exercises/may-offer.ts";
import type { Finding } from "../findings/finding.ts";
import type { Running } from "./running.ts";

const MOST_CARDS = 8;

/** Topic cards worth reading now, by id, the most useful first. A test holds the ids against the cards. */
export function cardsFor(input: {
  readonly phase: Phase;
  readonly running: Running;
  readonly findings: readonly Finding[];
  readonly context: CautionContext;
}): readonly string[] {
  const { phase, running, findings, context } = input;
  const fromFindings = findings.flatMap(({ rule, verdict }) =>
    verdict === "likely" || verdict === "possible" ? (CARD_BY_FINDING[rule.id] ?? []) : [],
  );
  const ids = [
    ...(context.boneStress === "none" ? [] : ["bone-stress"]),
    ...(context.locks === "running" ? ["is-it-serious"] : []),
    ...CARDS_BY_PHASE[phase],
    ...(running.mode === "run-walk" ? ["run-walk"] : []),
    ...(running.mode === "graded" ? ["sudden-jumps"] : []),
    ...fromFindings,
    "hydration-and-food",
  ];
  return [...new Set(ids)].slice(0, MOST_CARDS);
}

const CARDS_BY_PHASE: Readonly<Record<Phase, readonly string[]>> = {
  settle: ["heat-and-cold", "rest-or-run", "medicines"],
  build: ["leg-strength", "pain-rules", "how-long"],
  return: ["pain-rules", "coming-back", "leg-strength"],
  maintain: ["prevention", "sudden-jumps"],
  persistent: ["how-long", "stress-and-worry", "is-running-bad"],
};

export const CARD_BY_FINDING: Readonly<Record<string, string>> = {
  "single-run-spike": "sudden-jumps",
  "return-after-break": "coming-back",
  cadence: "cadence",
  "over-striding": "over-striding",
  "unusual-descent": "downhill",
  "recovery-days": "rest-days",
  "poor-sleep": "sleep",
  stress: "stress-and-worry",
  worry: "stress-and-worry",
  "leg-strength": "leg-strength",
  "trunk-endurance": "core",
  "worn-shoes": "worn-shoes",
  "new-shoes": "which-shoes",
  "warm-up": "warm-up",
};
