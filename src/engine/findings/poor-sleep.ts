import { cannotTell, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { answered, saidNumber, saidSince, saidYes } from "./said.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "poor-sleep",
  version: 1,
  weight: "medium",
  references: ["agmon2014"],
  claims: ["S1-17"],
  grade: "mixed",
  questions: ["sleep-poor", "sleep-hours"],
};

/** Fewer hours than this are worth a look. A product choice: docs/evidence/poor-sleep.md. */
const SHORT_NIGHT_S = 6 * 3600;

/** Does the runner sleep badly, or little? Sleeping badly is what was studied; hours alone are only possible. */
export function findPoorSleep(input: FindingInput): Finding {
  const isPoor = saidYes(input, "sleep-poor");
  const hours = saidNumber(input, "sleep-hours");
  if (isPoor === undefined && hours === undefined)
    return cannotTell(RULE, "sleep-poor" satisfies MissingKey, "sleep-hours" satisfies MissingKey);

  const isShort = hours !== undefined && hours * 3600 < SHORT_NIGHT_S;
  return {
    rule: RULE,
    verdict: isPoor ? "likely" : isShort ? "possible" : isPoor === false ? "unlikely" : "cannot-tell",
    evidence: [
      ...(isPoor === undefined ? [] : [answered(input, "sleep-poor", "sleep-poor", isPoor)]),
      ...(hours === undefined
        ? []
        : [
            measured({
              measure: "sleep-hours",
              value: hours * 3600,
              unit: "s",
              side: isShort ? "for" : "against",
              threshold: SHORT_NIGHT_S,
              ...saidSince(input, "sleep-hours"),
            }),
          ]),
    ],
    missing: isPoor === undefined ? ["sleep-poor" satisfies MissingKey] : [],
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["said-after-the-pain-began", "threshold-product-choice"];
