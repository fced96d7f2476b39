import { cannotTell, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { findTrunkEndurance } from "./trunk-endurance.ts";
import type { CaveatKey, MissingKey } from "./vocabulary.ts";

const RULE: Rule = {
  id: "muscle-imbalance",
  version: 1,
  weight: "zero",
  references: ["cai2015", "maselli2020", "hartvigsen2018"],
  claims: ["S2-01", "S2-07", "S2-09", "S3-02", "S3-08", "S3-09"],
  grade: "contradicted",
  homeTests: ["ST01", "ST02"],
};

/**
 * Strong legs over a weak trunk, the imbalance that articles name first. What can be seen of it is a short trunk
 * hold; the studies found the legs weaker instead, so it carries no weight.
 */
export function findMuscleImbalance(input: FindingInput): Finding {
  const { evidence } = findTrunkEndurance(input);
  const holds = evidence.filter(({ measure }) => measure === "front-plank-hold" || measure === "bridge-hold");
  if (holds.length === 0) return cannotTell(RULE, "test-ST01" satisfies MissingKey);
  return {
    rule: RULE,
    verdict: "unlikely", // however short the hold
    evidence: holds,
    missing: [],
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["not-supported", "no-score", "limits-are-group-means"];
