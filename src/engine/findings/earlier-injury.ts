import { cannotTell, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { answered, saidNumber, saidSince, saidYes } from "./said.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "earlier-injury",
  version: 1,
  weight: "medium",
  references: ["teyhen_military", "seay2011", "wu2021"],
  claims: ["S3-11"],
  grade: "mixed",
  questions: ["episodes-in-year", "old-injury"],
};

/** This episode included, so that two mean one before it. */
const EPISODES = 2;

/** Has the back hurt before, or did an injury never quite heal? Past back pain is what the studies looked at. */
export function findEarlierInjury(input: FindingInput): Finding {
  const episodes = saidNumber(input, "episodes-in-year");
  const hasOldInjury = saidYes(input, "old-injury");
  const missing: readonly MissingKey[] = [
    ...(episodes === undefined ? (["episodes-in-year"] as const) : []),
    ...(hasOldInjury === undefined ? (["old-injury"] as const) : []),
  ];
  if (missing.length === 2) return cannotTell(RULE, ...missing);

  const isRepeated = episodes !== undefined && episodes >= EPISODES;
  const verdict = isRepeated
    ? "likely"
    : hasOldInjury
      ? "possible"
      : missing.length > 0
        ? "cannot-tell"
        : "unlikely";
  return {
    rule: RULE,
    verdict,
    evidence: [
      ...(episodes === undefined
        ? []
        : [
            measured({
              measure: "episodes-in-year",
              value: episodes,
              unit: "count",
              side: isRepeated ? "for" : "against",
              threshold: EPISODES,
              ...saidSince(input, "episodes-in-year"),
            }),
          ]),
      ...(hasOldInjury === undefined ? [] : [answered(input, "old-injury", "old-injury", hasOldInjury)]),
    ],
    missing,
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["cannot-be-changed", "said-not-measured"];
