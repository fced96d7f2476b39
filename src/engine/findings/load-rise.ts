import { cannotTell, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { answered, saidYes } from "./said.ts";
import type { CaveatKey, MissingKey } from "./vocabulary.ts";

/** What the runs say; where they cannot tell, what the runner remembers of the six weeks before. */
export function orAsTold(
  rule: Rule,
  input: FindingInput,
  seen: Finding | MissingKey,
  caveats: readonly CaveatKey[],
): Finding {
  const rose = saidYes(input, QUESTION);
  const told = rose === undefined ? [] : [answered(input, QUESTION, QUESTION, rose)];
  if (typeof seen !== "string") return { ...seen, evidence: [...seen.evidence, ...told] };
  if (rose === undefined) return cannotTell(rule, seen, QUESTION satisfies MissingKey);
  return {
    rule,
    verdict: rose ? "possible" : "unlikely",
    evidence: told,
    missing: [seen],
    caveats: [...caveats, "said-not-measured" satisfies CaveatKey],
  };
}

const QUESTION = "load-rise-6-weeks";
