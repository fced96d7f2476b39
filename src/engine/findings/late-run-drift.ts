import { medianOf } from "../history/median-of.ts";
import type { Run } from "../run/run.ts";
import { isAbove } from "../units/quantities.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, runsBeforePain } from "./finding-input.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "late-run-drift",
  version: 1,
  weight: "low",
  references: ["wu2021", "hart2009", "burns2019"],
  claims: ["S0-07"],
  grade: "weak",
};

// docs/evidence/late-run-drift.md says where each of these comes from.
/** Steps per minute lost from the first to the last third, at like speed and grade. */
const DRIFT_SPM = 5;
const SLIGHT_DRIFT_SPM = 2.5;
const WINDOW_DAYS = 28;
const RUNS_NEEDED = 3;
/** Less than this compared in each third is chance. */
const COMPARED_S_NEEDED = 180;

/** Did the runs before the pain end in another form than they began? */
export function findLateRunDrift(input: FindingInput): Finding {
  const recent = runsBeforePain(input, WINDOW_DAYS);
  if (recent.length === 0) return cannotTell(RULE, "runs-before-pain" satisfies MissingKey);

  const compared = recent.filter(
    (run) => run.drift?.cadenceSpm !== undefined && run.drift.comparedS >= COMPARED_S_NEEDED,
  );
  const driftSpm = medianOf(compared.flatMap((run) => run.drift?.cadenceSpm ?? []));
  if (driftSpm === undefined || compared.length < RUNS_NEEDED) {
    return cannotTell(RULE, "cadence-through-runs" satisfies MissingKey);
  }
  const isDrifting = isAbove(-driftSpm, DRIFT_SPM);
  const isSlightlyDrifting = isAbove(-driftSpm, SLIGHT_DRIFT_SPM);
  return {
    rule: RULE,
    verdict: isDrifting ? "likely" : isSlightlyDrifting ? "possible" : "unlikely",
    evidence: evidenceOf(driftSpm, compared),
    missing: [],
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["gait-alone", "no-study-of-back-pain", "threshold-product-choice"];

const evidenceOf = (driftSpm: number, compared: readonly Run[]): readonly Evidence[] => {
  const contactS = medianOf(compared.flatMap((run) => run.drift?.contactTimeS ?? []));
  const most = compared.reduce((a, b) => ((b.drift?.cadenceSpm ?? 0) < (a.drift?.cadenceSpm ?? 0) ? b : a));
  return [
    measured({
      measure: "cadence-lost-late",
      value: -driftSpm,
      unit: "steps/min",
      side: isAbove(-driftSpm, SLIGHT_DRIFT_SPM) ? "for" : "against",
      threshold: DRIFT_SPM,
    }),
    measured({
      measure: "runs-compared",
      value: compared.length,
      unit: "count",
      side: "context",
      threshold: RUNS_NEEDED,
    }),
    measured({
      measure: "most-cadence-lost-in-a-run",
      value: -(most.drift?.cadenceSpm ?? 0),
      unit: "steps/min",
      side: "context",
      onDay: most.ranOnDay,
      runId: most.id,
    }),
    ...(contactS === undefined
      ? []
      : [measured({ measure: "contact-time-gained-late", value: contactS, unit: "s", side: "context" })]),
  ];
};
