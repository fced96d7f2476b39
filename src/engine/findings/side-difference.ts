import { newestSides } from "../answers/home-tests.ts";
import { isAbove } from "../units/quantities.ts";
import { cannotTell, type Evidence, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { testsDone } from "./said.ts";
import { type CaveatKey, type MeasureKey, type MissingKey, measured } from "./vocabulary.ts";

/** A cause that only the runner's own two sides can speak to: no study gives a limit that could be seen. */
export interface SidedCause {
  readonly rule: Rule;
  readonly testId: string;
  readonly measure: MeasureKey;
  readonly unit: Evidence["unit"];
  readonly missing: MissingKey;
  /** Differences up to this are how the test scatters, in the test's own unit. A product choice. */
  readonly differenceOver: number;
  readonly caveats: readonly CaveatKey[];
}

/** The difference between the sides on the newest day with both; absent without one. */
export function sideDifference(
  { testId, measure, unit, differenceOver }: SidedCause,
  input: FindingInput,
): { readonly isDifferent: boolean; readonly evidence: Evidence } | undefined {
  const sides = newestSides(testsDone(input), testId);
  if (sides === undefined) return undefined;
  const difference = Math.abs(sides.left - sides.right);
  const isDifferent = isAbove(difference, differenceOver);
  const evidence = measured({
    measure,
    value: difference,
    unit,
    side: isDifferent ? "for" : "against",
    threshold: differenceOver,
    onDay: sides.onDay,
  });
  return { isDifferent, evidence };
}

/** The finding of a cause that is possible when one side falls behind the other, unless it carries no weight. */
export const findSided =
  (cause: SidedCause) =>
  (input: FindingInput): Finding => {
    const found = sideDifference(cause, input);
    if (found === undefined) return cannotTell(cause.rule, cause.missing);
    return {
      rule: cause.rule,
      verdict: found.isDifferent && cause.rule.weight !== "zero" ? "possible" : "unlikely",
      evidence: [found.evidence],
      missing: [],
      caveats: cause.caveats,
    };
  };
