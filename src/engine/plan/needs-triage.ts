import { NOT_SURE } from "../answers/question.ts";
import type { Told } from "../answers/told.ts";
import { callsForRecheck } from "../triage/recheck.ts";
import { addDays, type Day, daysBetween } from "../units/day.ts";
import { type Diary, painOf } from "./diary.ts";
import type { PlanAnswer } from "./plan.ts";

/** When the danger questions were last gone through, answer by answer. */
export interface DangersAsked {
  readonly onDay: Day;
  readonly atMs: number;
}

type NeedsTriage = Extract<PlanAnswer, { readonly kind: "needs-triage" }>;

const DAYS_BETWEEN_CHECKS = 7; // redflags.json, `recheck`
const PAIN_THAT_ASKS_AGAIN = 7;

/**
 * Does anything logged since send the runner back to the danger questions? Without knowing when they were
 * last asked, whatever the last week holds does.
 */
export function needsTriage(
  told: Told,
  diary: Diary,
  today: Day,
  asked: DangersAsked | undefined,
): NeedsTriage | undefined {
  const isSince = (entry: { onDay: Day; enteredAtMs: number }): boolean =>
    asked === undefined
      ? daysBetween(entry.onDay, today) <= DAYS_BETWEEN_CHECKS
      : entry.enteredAtMs > asked.atMs;
  let hadLegSymptoms = hasLegPain(told);
  for (const entry of diary.entries) {
    const isNew =
      entry.hasNewLegSymptoms === true || (entry.hasLegSymptoms === true && hadLegSymptoms !== true);
    if (entry.hasLegSymptoms !== undefined) hadLegSymptoms = entry.hasLegSymptoms;
    const pain = Math.max(...(entry.did ?? []).map((done) => done.pain ?? 0), entry.painDuringRun ?? 0);
    const because = callsForRecheck({ ...entry, painDuringRun: pain, hasNewLegSymptom: isNew });
    if (because !== undefined && isSince(entry)) return { kind: "needs-triage", because, onDay: entry.onDay };
  }
  if (asked === undefined || daysBetween(asked.onDay, today) <= DAYS_BETWEEN_CHECKS) return undefined;
  const painful = diary.days.findLast(
    (day) => day.onDay > addDays(asked.onDay, DAYS_BETWEEN_CHECKS) && (painOf(day) ?? 0) > 0,
  );
  return painful && { kind: "needs-triage", because: "a-week-with-pain", onDay: painful.onDay };
}

/** What the answers said of the legs; absent when nobody asked. */
function hasLegPain({ answers }: Told): boolean | undefined {
  const answer = answers["leg-pain"];
  return answer === undefined || answer === NOT_SURE ? undefined : answer !== "none";
}

/** The pain from which on the questions are asked again, for the tests of both. */
export const ASKS_AGAIN_FROM = PAIN_THAT_ASKS_AGAIN;
