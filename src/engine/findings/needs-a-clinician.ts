import { LEVELS } from "../answers/question.ts";
import { NOTHING_TOLD } from "../answers/told.ts";
import { type TriageOutcome, triage } from "../triage/triage.ts";
import { cannotTell, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "needs-a-clinician",
  version: 1,
  weight: "low",
  references: ["hartvigsen2018", "cochrane_prev_protocol"],
  claims: ["S0-02", "S1-19", "S1-20"],
  grade: "supported",
};

/**
 * Do the answers hold a sign that a clinician should look at? Nerve, bone and inflammatory pain are told apart by
 * examining, not by asking, so none is named here. What to do about a sign is triage's to say.
 */
export function findNeedsAClinician(input: FindingInput): Finding {
  const { fired, level, isComplete } = input.triage ?? triageOfAnswers(input);
  const isAsked = Object.keys(input.told?.answers ?? {}).length > 0;
  if (!isAsked && fired.length === 0) return cannotTell(RULE, "danger-questions" satisfies MissingKey);

  const isSoon = LEVELS.indexOf(level) <= LEVELS.indexOf("within-days");
  const verdict = isSoon
    ? "likely"
    : level === "routine"
      ? "possible"
      : isComplete
        ? "unlikely"
        : "cannot-tell";
  return {
    rule: RULE,
    verdict,
    evidence: [
      measured({
        measure: "warnings-for-a-clinician",
        value: fired.length,
        unit: "count",
        side: fired.length > 0 ? "for" : "against",
      }),
    ],
    missing: isComplete ? [] : ["danger-questions" satisfies MissingKey],
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["a-clinician-tells-apart"];

const triageOfAnswers = ({ told = NOTHING_TOLD, onDay }: FindingInput): TriageOutcome =>
  triage({ answers: told.answers, today: onDay, answeredSince: told.answeredSince });
