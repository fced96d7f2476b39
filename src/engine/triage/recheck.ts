import type { CheckIn } from "../answers/check-in.ts";
import type { Level } from "../answers/question.ts";
import { addDays, type Day } from "../units/day.ts";

/** When the danger questions are asked again: the schedule of redflags.json. */
export interface AskAgain {
  /** At the latest on this day, while pain is logged. */
  readonly byDay: Day;
  readonly when: readonly AskAgainEvent[];
  /** Emergency questions answered "not sure": shown again first. */
  readonly questions: readonly string[];
}

export type AskAgainEvent =
  | "pain-7-or-more"
  | "new-leg-symptom"
  | "phase-starts"
  | "something-changed"
  | "not-sure-answered";

const DAYS_BETWEEN_CHECKS = 7;
/** redflags.json, `recheck`: every new pain entry of 7 or more. */
const PAIN_THAT_ASKS_AGAIN = 7;

/** An unsettled or urgent outcome is asked again the next day; otherwise weekly. Any of the events asks at once. */
export function askAgainAfter(
  outcome: Level | "unfinished",
  today: Day,
  notSure: readonly string[],
): AskAgain {
  const isUnsettled = outcome === "same-day" || outcome === "emergency-now";
  return {
    byDay: outcome === "unfinished" ? today : addDays(today, isUnsettled ? 1 : DAYS_BETWEEN_CHECKS),
    when: ["pain-7-or-more", "new-leg-symptom", "phase-starts", "something-changed"],
    questions: notSure,
  };
}

/** Does this entry of the diary call for the danger questions now? */
export function callsForRecheck(entry: {
  readonly painNow?: number;
  readonly painWorst?: number;
  readonly painDuringRun?: number;
  readonly hasNewLegSymptom?: boolean;
  readonly startsPhase?: boolean;
  readonly saysSomethingChanged?: boolean;
}): AskAgainEvent | undefined {
  if (entry.saysSomethingChanged === true) return "something-changed";
  if (entry.hasNewLegSymptom === true) return "new-leg-symptom";
  const pains = [entry.painNow, entry.painWorst, entry.painDuringRun];
  if (pains.some((pain) => pain !== undefined && pain >= PAIN_THAT_ASKS_AGAIN)) return "pain-7-or-more";
  return entry.startsPhase === true ? "phase-starts" : undefined;
}

/**
 * How strongly what stands in a check-in may call for the danger questions, for comparing: 0 for not at all. Whether
 * pain in a leg does depends on what was told before.
 */
export function warningIn(told: Partial<CheckIn>): number {
  const { painNow, painWorst, painDuringRun, did = [], hasLegSymptoms, hasNewLegSymptoms } = told;
  const pains = [painNow, painWorst, painDuringRun, ...did.map(({ pain }) => pain)];
  const worst = Math.max(0, ...pains.flatMap((pain) => pain ?? []));
  if (hasNewLegSymptoms === true || hasLegSymptoms === true) return 1;
  return worst >= PAIN_THAT_ASKS_AGAIN ? 1 : 0;
}
