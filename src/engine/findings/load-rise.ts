import { addDays, daysBetween } from "../units/day.ts";
import { cannotTell, type Finding, type Rule } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { answered, saidYes } from "./said.ts";
import type { CaveatKey, MissingKey } from "./vocabulary.ts";

// Product choices: docs/evidence/frequency-rise.md and docs/evidence/intensity-rise.md.
/** The days before the pain that are looked at, and the days before those that say what is usual. */
export const RISE_WINDOW_DAYS = 14;
export const USUAL_DAYS = 84;
const USUAL_DAYS_NEEDED = 56;

/** How many of the usual days the record covers; absent when too few to speak of usual. */
export function usualDaysKnown({ history, painSince }: FindingInput): number | undefined {
  const toDay = addDays(painSince, -RISE_WINDOW_DAYS - 1);
  const wantedFrom = addDays(toDay, -USUAL_DAYS + 1);
  const first = history.runs[0]?.ranOnDay ?? painSince;
  const days = daysBetween(first > wantedFrom ? first : wantedFrom, toDay) + 1;
  return days < USUAL_DAYS_NEEDED ? undefined : days;
}

/** The count from which on it is a rise: more by a share and by a number, so that little is no rise of little. */
export const riseFrom = (
  usual: number,
  { ratio, moreBy }: { readonly ratio: number; readonly moreBy: number },
): number => Math.max(usual * ratio, usual + moreBy);

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
