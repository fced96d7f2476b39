import { knownDistanceM } from "../history/known-distance.ts";
import { medianOf } from "../history/median-of.ts";
import { isAbove } from "../units/quantities.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { answered, saidYes } from "./said.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "late-fatigue",
  version: 1,
  weight: "low",
  references: ["wu2021", "cai2015"],
  claims: ["S0-07"],
  grade: "weak",
  questions: ["late-in-runs"],
};

// Product choices: docs/evidence/late-fatigue.md.
/** Late is the second half of the run. */
const LATE_RATIO = 0.5;
const RUNS_NEEDED = 3;

/** Does the pain come late in runs? Tired muscles rather than the first steps. Noted runs outrank what was said. */
export function findLateFatigue(input: FindingInput): Finding {
  const isSaidLate = saidYes(input, "late-in-runs");
  const began = whereItBegan(input);
  if (isSaidLate === undefined && began === undefined)
    return cannotTell(RULE, "late-in-runs" satisfies MissingKey);
  const isLate = began === undefined ? isSaidLate : began.side === "for";
  return {
    rule: RULE,
    verdict: isLate ? "possible" : "unlikely",
    evidence: [
      ...(began === undefined ? [] : [began]),
      ...(isSaidLate === undefined ? [] : [answered(input, "late-in-runs", "late-in-runs", isSaidLate)]),
    ],
    missing: [],
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["said-not-measured", "one-survey-from-memory"];

/** The middle share of the run done when pain began, over check-ins that name their run; absent before three. */
const whereItBegan = ({ told, history, onDay }: FindingInput): Evidence | undefined => {
  const noted = (told?.checkIns ?? []).filter((checkIn) => checkIn.onDay <= onDay);
  const beganByRunId = new Map(noted.map(({ runId, painBeganAtM }) => [runId, painBeganAtM]));
  const shares = history.runs.flatMap((run) => {
    const [beganAtM, distanceM] = [beganByRunId.get(run.id), knownDistanceM(run)];
    return beganAtM === undefined || distanceM === undefined ? [] : [Math.min(1, beganAtM / distanceM)];
  });
  const value = medianOf(shares);
  if (value === undefined || shares.length < RUNS_NEEDED) return undefined;
  return measured({
    measure: "pain-began-at-share",
    value,
    unit: "ratio",
    side: isAbove(value, LATE_RATIO) ? "for" : "against",
    threshold: LATE_RATIO,
  });
};
