import { addDays } from "../units/day.ts";
import type { Finding, Rule } from "./finding.ts";
import { type FindingInput, runsBeforePain } from "./finding-input.ts";
import { orAsTold, RISE_WINDOW_DAYS, riseFrom, USUAL_DAYS, usualDaysKnown } from "./load-rise.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "frequency-rise",
  version: 1,
  weight: "low",
  references: ["warden2021"],
  claims: ["S2-10", "S2-21"],
  grade: "mixed",
  questions: ["load-rise-6-weeks"],
};

// Product choices: docs/evidence/frequency-rise.md.
const RISE = { ratio: 1.5, moreBy: 3 };
const SLIGHT_RISE = { ratio: 1.25, moreBy: 2 };

/** Did this runner run more often before the pain than is usual? */
export function findFrequencyRise(input: FindingInput): Finding {
  return orAsTold(RULE, input, seenIn(input), CAVEATS);
}

const CAVEATS: readonly CaveatKey[] = [
  "all-injuries-not-back-only",
  "threshold-product-choice",
  "gap-in-the-log",
];

const seenIn = (input: FindingInput): Finding | MissingKey => {
  const runs = runsBeforePain(input, RISE_WINDOW_DAYS).length;
  if (runs === 0) return "runs-before-pain";
  const usual = usualRuns(input);
  if (usual === undefined) return "longer-history";
  const isMore = runs >= riseFrom(usual, RISE);
  const isSlightlyMore = runs >= riseFrom(usual, SLIGHT_RISE);
  return {
    rule: RULE,
    verdict: isMore ? "likely" : isSlightlyMore ? "possible" : "unlikely",
    evidence: [
      measured({
        measure: "runs-14-days",
        value: runs,
        unit: "count",
        side: isSlightlyMore ? "for" : "against",
        threshold: riseFrom(usual, RISE),
        onDay: addDays(input.painSince, -1),
      }),
      measured({ measure: "usual-runs-14-days", value: usual, unit: "count", side: "context" }),
    ],
    missing: [],
    caveats: CAVEATS,
  };
};

/** Runs in two weeks, over the months before the window; nothing when the record does not reach back far enough. */
const usualRuns = (input: FindingInput): number | undefined => {
  const days = usualDaysKnown(input);
  if (days === undefined) return undefined;
  return (runsBeforePain(input, USUAL_DAYS, RISE_WINDOW_DAYS).length * RISE_WINDOW_DAYS) / days;
};
