import { cannotTell, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { answered, saidOption } from "./said.ts";
import type { CaveatKey, MissingKey } from "./vocabulary.ts";

const RULE: Rule = {
  id: "pelvic-tilt",
  version: 1,
  weight: "zero",
  references: ["laird2014", "drozda2024"],
  claims: ["S1-13", "S3-04"],
  grade: "contradicted",
  questions: ["posture-habits"],
};

/**
 * Has someone seen the back arch or the hips rock? Tilt itself cannot be told without a laboratory, and did not
 * differ between people with and without back pain: shown because it is often blamed, without any weight.
 */
export function findPelvicTilt(input: FindingInput): Finding {
  const arches = saidOption(input, "posture-habits", "arches");
  const rocks = saidOption(input, "posture-habits", "hips-rock");
  if (arches === undefined || rocks === undefined)
    return cannotTell(RULE, "posture-habits" satisfies MissingKey);
  return {
    rule: RULE,
    verdict: "unlikely", // whatever was seen
    evidence: [
      answered(input, "posture-habits", "arches", arches),
      answered(input, "posture-habits", "hips-rock", rocks),
    ],
    missing: [],
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["not-supported", "no-score"];
