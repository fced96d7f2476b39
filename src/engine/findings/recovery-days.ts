import { restDaysOf } from "../history/rest-days-of.ts";
import { addDays, daysBetween } from "../units/day.ts";
import { cannotTell, type Finding, type Rule } from "./finding.ts";
import { type FindingInput, runsBeforePain } from "./finding-input.ts";
import { type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

const RULE: Rule = {
  id: "recovery-days",
  version: 1,
  weight: "low",
  references: ["warden2021", "maselli2020"],
  claims: ["S1-11", "S1-12", "S2-22", "S3-24"],
  grade: "weak",
};

// docs/evidence/recovery-days.md says where each of these comes from.
const WINDOW_DAYS = 14;
/** Fewer days without a run than this in two weeks: less than one a week. */
const FEW_REST_DAYS = 2;
/** Likely only when it is also less than this share of what is usual for the runner. */
const OF_USUAL_RATIO = 0.5;
const USUAL_DAYS = 84;
const USUAL_DAYS_NEEDED = 56;

/** Were there fewer days without running before the pain than this runner is used to? */
export function findRecoveryDays(input: FindingInput): Finding {
  if (runsBeforePain(input, WINDOW_DAYS).length === 0) {
    return cannotTell(RULE, "runs-before-pain" satisfies MissingKey);
  }
  const lastDay = addDays(input.painSince, -1);
  const windowFrom = addDays(input.painSince, -WINDOW_DAYS);
  const firstDay = input.history.runs[0]?.ranOnDay ?? input.painSince;
  if (firstDay > windowFrom || lastDay > input.onDay)
    return cannotTell(RULE, "longer-history" satisfies MissingKey);

  const restDays = restDaysOf(input.history, windowFrom, lastDay).length;
  const usual = usualRestDays(input);
  const isFew = restDays < FEW_REST_DAYS;
  const isFewerThanUsual = usual !== undefined && restDays < usual * OF_USUAL_RATIO;
  return {
    rule: RULE,
    verdict: !isFew ? "unlikely" : isFewerThanUsual ? "likely" : "possible",
    evidence: [
      measured({
        measure: "rest-days-14-days",
        value: restDays,
        unit: "days",
        side: isFew ? "for" : "against",
        threshold: FEW_REST_DAYS,
        onDay: lastDay,
      }),
      ...(usual === undefined
        ? []
        : [
            measured({
              measure: "usual-rest-days-14-days",
              value: usual,
              unit: "days",
              side: "context",
            }),
          ]),
    ],
    missing: isFew && usual === undefined ? ["longer-history" satisfies MissingKey] : [],
    caveats: CAVEATS,
  };
}

const CAVEATS: readonly CaveatKey[] = ["custom-unproven", "threshold-product-choice", "gap-in-the-log"];

/** In two weeks, over the months before the window; nothing when the record does not reach back far enough. */
const usualRestDays = ({ history, painSince }: FindingInput): number | undefined => {
  const toDay = addDays(painSince, -WINDOW_DAYS - 1);
  const wantedFrom = addDays(toDay, -USUAL_DAYS + 1);
  const firstDay = history.runs[0]?.ranOnDay ?? toDay;
  const fromDay = firstDay > wantedFrom ? firstDay : wantedFrom;
  const days = daysBetween(fromDay, toDay) + 1;
  if (days < USUAL_DAYS_NEEDED) return undefined;
  return (restDaysOf(history, fromDay, toDay).length * WINDOW_DAYS) / days;
};
