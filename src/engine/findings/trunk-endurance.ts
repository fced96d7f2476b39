import { homeTestById, interpret, newestResult } from "../answers/home-tests.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { testsDone } from "./said.ts";
import { sideDifference } from "./side-difference.ts";
import { type CaveatKey, type MeasureKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "trunk-endurance",
  version: 1,
  weight: "low-medium",
  references: ["schellenberg2007", "sadler2017", "chaudhari2020", "kazemkhani2022"],
  claims: ["S0-06", "S0-09", "S1-04", "S2-08"],
  grade: "weak",
  homeTests: ["ST01", "ST02", "ST03"],
};

/** Seconds between the sides of the side bridge. A product choice: docs/evidence/trunk-endurance.md. */
const SIDE_DIFFERENCE_S = 10;

/** How long do the front plank and the bridge hold, against the means of people with and without back pain? */
export function findTrunkEndurance(input: FindingInput): Finding {
  const holds = HOLDS.flatMap(({ testId, measure }) => holdOf(input, testId, measure));
  const sides = sideDifference(SIDE_BRIDGE, input);
  if (holds.length === 0 && !sides?.isDifferent)
    return {
      ...cannotTell(RULE, "test-ST01" satisfies MissingKey, "test-ST02" satisfies MissingKey),
      ...(sides && { evidence: [sides.evidence] }),
    };

  const isLow = holds.some(({ band }) => band === "low");
  const isBetween = sides?.isDifferent || holds.some(({ band }) => band === "middle");
  return {
    rule: RULE,
    verdict: isLow ? "likely" : isBetween ? "possible" : "unlikely",
    evidence: [...holds.map(({ evidence }) => evidence), ...(sides === undefined ? [] : [sides.evidence])],
    missing: holds.length === 0 ? ["test-ST01" satisfies MissingKey] : [],
    caveats: sides === undefined ? CAVEATS : [...CAVEATS, "difference-product-choice"],
  };
}

const HOLDS = [
  { testId: "ST01", measure: "front-plank-hold" },
  { testId: "ST02", measure: "bridge-hold" },
] as const satisfies readonly { readonly testId: string; readonly measure: MeasureKey }[];

const CAVEATS: readonly CaveatKey[] = [
  "limits-are-group-means",
  "may-follow-from-the-pain",
  "capacity-not-cause",
];

const SIDE_BRIDGE = {
  rule: RULE,
  testId: "ST03",
  measure: "side-bridge-difference",
  unit: "s",
  missing: "test-ST01",
  differenceOver: SIDE_DIFFERENCE_S,
  caveats: CAVEATS,
} as const;

const holdOf = (
  input: FindingInput,
  testId: string,
  measure: MeasureKey,
): readonly { readonly band: "low" | "middle" | "good"; readonly evidence: Evidence }[] => {
  const result = newestResult(testsDone(input), testId);
  const band = result && interpret(result);
  const threshold = homeTestById(testId)?.limits?.low;
  if (result?.value === undefined || band === undefined || threshold === undefined) return [];
  const side = band === "low" ? "for" : band === "middle" ? "context" : "against";
  const { value, onDay } = result;
  return [{ band, evidence: measured({ measure, value, unit: "s", side, threshold, onDay }) }];
};
