import { medianOf } from "../history/median-of.ts";
import { isAbove } from "../units/quantities.ts";
import { cannotTell, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, runsBeforePain } from "./finding-input.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "impact-loading",
  version: 1,
  weight: "zero",
  references: ["neason2024", "dimitriadis2011", "clark2017", "castillo2018"],
  claims: ["S0-03", "S0-04", "S1-08", "S3-17"],
  grade: "contradicted",
};

// docs/evidence/impact-loading.md says where each of these comes from.
const HIGHER_RATIO = 1.05;
const WINDOW_DAYS = 28;
const USUAL_DAYS = 168;
const RUNS_NEEDED = { recent: 3, usual: 10 };

/** Did each step land harder than usual? Shown because it is often blamed: running does not wear the back out. */
export function findImpactLoading(input: FindingInput): Finding {
  const recent = forces(input, WINDOW_DAYS, 0);
  const usual = forces(input, USUAL_DAYS, WINDOW_DAYS);
  const [now, before] = [medianOf(recent), medianOf(usual)];
  if (recent.length < RUNS_NEEDED.recent || now === undefined)
    return cannotTell(RULE, "force-of-runs" satisfies MissingKey);
  if (usual.length < RUNS_NEEDED.usual || before === undefined)
    return cannotTell(RULE, "longer-history" satisfies MissingKey);

  const isHigher = isAbove(now, before * HIGHER_RATIO);
  return {
    rule: RULE,
    verdict: "unlikely", // however hard the step
    evidence: [
      measured({
        measure: "peak-force-lately",
        value: now,
        unit: "body-weights",
        side: isHigher ? "for" : "against",
        threshold: before * HIGHER_RATIO,
      }),
      measured({ measure: "usual-peak-force", value: before, unit: "body-weights", side: "context" }),
    ],
    missing: [],
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["not-supported", "no-score", "threshold-product-choice"];

const forces = (input: FindingInput, days: number, endingDaysBefore: number): readonly number[] =>
  runsBeforePain(input, days, endingDaysBefore).flatMap((run) => run.loading?.peakForceBodyWeights ?? []);
