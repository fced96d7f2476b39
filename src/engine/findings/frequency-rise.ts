import { addDays, daysBetween } from "../units/day.ts";
import type { Finding, Rule } from "./finding.ts";
import { type FindingInput, runsBeforePain } from "./finding-input.ts";
import { orAsTold } from "./load-rise.ts";
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
const WINDOW_DAYS = 14;
const USUAL_DAYS = 84;
const USUAL_DAYS_NEEDED = 56;

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
  const runs = runsBeforePain(input, WINDOW_DAYS).length;
  if (runs === 0) return "runs-before-pain";
  const usual = usualRuns(input);
  if (usual === undefined) return "longer-history";
  const isMore = runs >= limitOf(usual, RISE);
  const isSlightlyMore = runs >= limitOf(usual, SLIGHT_RISE);
  return {
    rule: RULE,
    verdict: isMore ? "likely" : isSlightlyMore ? "possible" : "unlikely",
    evidence: [
      measured({
        measure: "runs-14-days",
        value: runs,
        unit: "count",
        side: isSlightlyMore ? "for" : "against",
        threshold: limitOf(usual, RISE),
        onDay: addDays(input.painSince, -1),
      }),
      measured({ measure: "usual-runs-14-days", value: usual, unit: "count", side: "context" }),
    ],
    missing: [],
    caveats: CAVEATS,
  };
};

const limitOf = (usual: number, { ratio, moreBy }: typeof RISE): number =>
  Math.max(usual * ratio, usual + moreBy);

/** Runs in two weeks, over the months before the window; nothing when the record does not reach back far enough. */
const usualRuns = (input: FindingInput): number | undefined => {
  const toDay = addDays(input.painSince, -WINDOW_DAYS - 1);
  const wantedFrom = addDays(toDay, -USUAL_DAYS + 1);
  const first = input.history.runs[0]?.ranOnDay ?? input.painSince;
  const days = daysBetween(first > wantedFrom ? first : wantedFrom, toDay) + 1;
  if (days < USUAL_DAYS_NEEDED) return undefined;
  return (runsBeforePain(input, USUAL_DAYS, WINDOW_DAYS).length * WINDOW_DAYS) / days;
};
