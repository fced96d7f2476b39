import type { CheckIn, HomeTestResult } from "../answers/check-in.ts";
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

const PAINS = ["painNow", "painWorst", "painDuringRun"] as const;
const DAYS_BETWEEN_CHECKS = 7; // redflags.json, `recheck`

/**
 * Does anything logged since send the runner back to the danger questions? Without knowing when they were
 * last asked, whatever the last week holds does. A warning counts once it was told: also one that was replaced or
 * taken back, and one of the next day, told where that has begun already.
 */
export function needsTriage(
  told: Told,
  diary: Diary,
  today: Day,
  asked: DangersAsked | undefined,
): NeedsTriage | undefined {
  const isSince = ({ onDay, enteredAtMs, toldAtMs }: CheckIn, field: keyof CheckIn): boolean =>
    asked === undefined
      ? daysBetween(onDay, today) <= DAYS_BETWEEN_CHECKS
      : (toldAtMs?.[field] ?? enteredAtMs) > asked.atMs;
  let hadLegSymptoms = hasLegPain(told);
  const replaced = new Set(told.replaced);
  const lastDay = addDays(today, 1);
  const entries = [...told.checkIns, ...replaced]
    .filter(({ onDay }) => onDay <= lastDay)
    .toSorted((a, b) => a.enteredAtMs - b.enteredAtMs);
  for (const entry of entries) {
    const isNew =
      (entry.hasNewLegSymptoms === true && isSince(entry, "hasNewLegSymptoms")) ||
      (entry.hasLegSymptoms === true && hadLegSymptoms !== true && isSince(entry, "hasLegSymptoms"));
    if (entry.hasLegSymptoms !== undefined && !replaced.has(entry)) hadLegSymptoms = entry.hasLegSymptoms;
    const pains = [
      ...PAINS.filter((field) => isSince(entry, field)).map((field) => entry[field]),
      ...(isSince(entry, "did") ? (entry.did ?? []) : []).map(({ pain }) => pain),
    ];
    const worst = Math.max(0, ...pains.flatMap((pain) => pain ?? []));
    const because = callsForRecheck({ painNow: worst, hasNewLegSymptom: isNew });
    if (because !== undefined) return { kind: "needs-triage", because, onDay: entry.onDay };
  }
  const test = told.homeTests.findLast(
    (one) =>
      movedPainDown(one) &&
      one.onDay <= lastDay &&
      (asked === undefined
        ? daysBetween(one.onDay, today) <= DAYS_BETWEEN_CHECKS
        : one.enteredAtMs === undefined
          ? one.onDay >= asked.onDay // of one day nobody knows which came first
          : one.enteredAtMs > asked.atMs),
  );
  if (test !== undefined) return { kind: "needs-triage", because: "new-leg-symptom", onDay: test.onDay };
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

/** A direction test that moved pain down a leg: selftests.json says to stop there, whatever a later one shows. */
const movedPainDown = ({ direction }: HomeTestResult): boolean =>
  direction?.bendingMovedLegPain === "down" || direction?.archingMovedLegPain === "down";
