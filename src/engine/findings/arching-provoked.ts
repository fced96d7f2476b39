import { newestResult } from "../answers/home-tests.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { answered, saidOption, testsDone } from "./said.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "arching-provoked",
  version: 1,
  weight: "low",
  references: ["levine2007", "park2024", "long2004"],
  claims: ["S0-11", "S2-15"],
  grade: "weak",
  questions: ["worse-with"],
  homeTests: ["ST10"],
};

/** As in the direction test (docs/evidence/arching-provoked.md): two points are a change that matters. */
const GAINED = 2;

/** Does arching the back bring the pain on? The symptom decides, never the posture. */
export function findArchingProvoked(input: FindingInput): Finding {
  const isWorseArching = saidOption(input, "worse-with", "arching");
  const isWorseDownhill = saidOption(input, "worse-with", "downhill");
  const test = gainedByArching(input);
  if (isWorseArching === undefined && test === undefined)
    return cannotTell(RULE, "worse-with" satisfies MissingKey);

  const isLikely = test === undefined ? isWorseArching && isWorseDownhill : test.side === "for";
  const isPossible = isWorseArching || isWorseDownhill;
  return {
    rule: RULE,
    verdict: isLikely ? "likely" : isPossible ? "possible" : "unlikely",
    evidence: [
      ...(test === undefined ? [] : [test]),
      ...(isWorseArching === undefined
        ? []
        : [answered(input, "worse-with", "worse-arching", isWorseArching)]),
      ...(isWorseDownhill === undefined
        ? []
        : [answered(input, "worse-with", "worse-downhill", isWorseDownhill)]),
    ],
    missing: test === undefined ? ["test-ST10" satisfies MissingKey] : [],
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["threshold-product-choice"];

const gainedByArching = (input: FindingInput): Evidence | undefined => {
  const result = newestResult(testsDone(input), "ST10");
  if (result?.direction?.painAfterArching === undefined) return undefined;
  const { painBefore, painAfterArching } = result.direction;
  const value = painAfterArching - painBefore;
  return measured({
    measure: "pain-gained-by-arching",
    value,
    unit: "score",
    side: value >= GAINED ? "for" : "against",
    threshold: GAINED,
    onDay: result.onDay,
  });
};
