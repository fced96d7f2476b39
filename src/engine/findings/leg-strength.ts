import type { HomeTestResult } from "../answers/check-in.ts";
import { daysBetween } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { testsDone } from "./said.ts";
import { sideDifference } from "./side-difference.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "leg-strength",
  version: 1,
  weight: "medium",
  references: ["cai2015", "cai2017"],
  claims: ["S3-18"],
  grade: "mixed",
  homeTests: ["ST13"],
};

const TEST = "ST13";
// No study gives a limit for chair stands: docs/evidence/leg-strength.md.
const SIDE_DIFFERENCE = 2;
/** Fewer by more than this than in the best test before. */
const LOST = 2;
const DAYS_BETWEEN_TESTS = 28;

/** Does one leg fall behind the other, or have both lost strength? One even test alone says nothing about weakness. */
export function findLegStrength(input: FindingInput): Finding {
  const results = testsDone(input).filter(({ testId, value }) => testId === TEST && value !== undefined);
  const sides = sideDifference(SIDES, input);
  const lost = lostSince(results);
  if (sides === undefined && lost === undefined)
    return cannotTell(RULE, (results.length === 0 ? "test-ST13" : "test-ST13-again") satisfies MissingKey);

  const hasLost = lost?.side === "for";
  const isDifferent = sides?.isDifferent ?? false;
  return {
    rule: RULE,
    verdict:
      hasLost && isDifferent
        ? "likely"
        : hasLost || isDifferent
          ? "possible"
          : lost === undefined
            ? "cannot-tell"
            : "unlikely",
    evidence: [...(sides === undefined ? [] : [sides.evidence]), ...(lost === undefined ? [] : [lost])],
    missing: lost === undefined ? ["test-ST13-again" satisfies MissingKey] : [],
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["one-small-study", "difference-product-choice", "capacity-not-cause"];

const SIDES = {
  rule: RULE,
  testId: TEST,
  measure: "sit-to-stand-difference",
  unit: "count",
  missing: "test-ST13",
  differenceOver: SIDE_DIFFERENCE,
  caveats: CAVEATS,
} as const;

/** The newest test of a side against its best at least four weeks before; the side that lost most. */
const lostSince = (results: readonly HomeTestResult[]): Evidence | undefined =>
  (["left", "right", "both", undefined] as const)
    .flatMap((side) => lostOnSide(results.filter((result) => result.side === side)) ?? [])
    .toSorted((a, b) => b.value - a.value)[0];

const lostOnSide = (results: readonly HomeTestResult[]): Evidence | undefined => {
  const newest = results.toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1)).at(-1);
  if (newest?.value === undefined) return undefined;
  const before = results
    .filter(({ onDay }) => daysBetween(onDay, newest.onDay) >= DAYS_BETWEEN_TESTS)
    .flatMap(({ value }) => value ?? []);
  if (before.length === 0) return undefined;
  const value = Math.max(...before) - newest.value;
  return measured({
    measure: "sit-to-stand-lost",
    value,
    unit: "count",
    side: isAbove(value, LOST) ? "for" : "against",
    threshold: LOST,
    onDay: newest.onDay,
  });
};
