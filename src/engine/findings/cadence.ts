import { cadenceDeviation, cadenceLine } from "../history/cadence-line.ts";
import { medianOf } from "../history/median-of.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, runsBeforePain } from "./finding-input.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "cadence",
  version: 1,
  weight: "low-medium",
  references: ["drozda2024", "burns2019", "rodacki2024", "anderson2022"],
  claims: ["S0-13", "S0-22"],
  grade: "weak",
};

// docs/evidence/cadence.md says where each of these comes from.
/** Steps per minute below the own line: the mean difference between runners with and without back pain. */
const LOWER_BY_SPM = 5;
/** Half of it: worth a look, not more. */
const SLIGHTLY_LOWER_BY_SPM = 2.5;
const PUBLISHED_WITH_BACK_PAIN_SPM = 166;
const PUBLISHED_WITHOUT_BACK_PAIN_SPM = 171;
const WINDOW_DAYS = 28;
const RECENT_RUNS_NEEDED = 3;
/** Of the recent runs, at least this share must have cadence before it counts against. */
const KNOWN_RATIO = 0.5;

/** Was cadence before the pain lower than this runner's own at like speed? No fixed number of steps is asked for. */
export function findCadence(input: FindingInput): Finding {
  const recent = runsBeforePain(input, WINDOW_DAYS);
  if (recent.length === 0) return cannotTell(RULE, "runs-before-pain" satisfies MissingKey);

  const lines = cadenceLine(input.history, addDays(input.painSince, -WINDOW_DAYS));
  const deviations = recent.flatMap((run) => cadenceDeviation(run, lines) ?? []);
  const deviationSpm = medianOf(deviations);
  if (deviationSpm === undefined || deviations.length < RECENT_RUNS_NEEDED) {
    const withCadence = recent.filter((run) => run.cadence !== undefined).length;
    const isShortOfPast = withCadence >= RECENT_RUNS_NEEDED;
    return cannotTell(RULE, (isShortOfPast ? "longer-history" : "cadence-of-runs") satisfies MissingKey);
  }

  const isLower = isAbove(-deviationSpm, LOWER_BY_SPM);
  const isSlightlyLower = isAbove(-deviationSpm, SLIGHTLY_LOWER_BY_SPM);
  const isKnown = deviations.length >= recent.length * KNOWN_RATIO;
  return {
    rule: RULE,
    verdict: isLower ? "likely" : isSlightlyLower ? "possible" : isKnown ? "unlikely" : "cannot-tell",
    evidence: evidenceOf(deviationSpm, deviations.length, recent),
    missing: isLower || isSlightlyLower || isKnown ? [] : ["cadence-of-runs" satisfies MissingKey],
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["gait-alone", "one-small-study", "threshold-product-choice"];

const evidenceOf = (deviationSpm: number, runs: number, recent: readonly Run[]): readonly Evidence[] => {
  const lately = medianOf(recent.flatMap((run) => run.cadence?.medianSpm ?? []));
  return [
    measured({
      measure: "cadence-below-own-line",
      value: -deviationSpm,
      unit: "steps/min",
      side: isAbove(-deviationSpm, SLIGHTLY_LOWER_BY_SPM) ? "for" : "against",
      threshold: LOWER_BY_SPM,
    }),
    measured({
      measure: "runs-with-cadence",
      value: runs,
      unit: "count",
      side: "context",
      threshold: RECENT_RUNS_NEEDED,
    }),
    ...(lately === undefined
      ? []
      : [measured({ measure: "cadence-lately", value: lately, unit: "steps/min", side: "context" })]),
    measured({
      measure: "published-cadence-with-back-pain",
      value: PUBLISHED_WITH_BACK_PAIN_SPM,
      unit: "steps/min",
      side: "context",
    }),
    measured({
      measure: "published-cadence-without-back-pain",
      value: PUBLISHED_WITHOUT_BACK_PAIN_SPM,
      unit: "steps/min",
      side: "context",
    }),
  ];
};
