import { isOnEmergencyScreen, QUESTIONS } from "../engine/answers/questionnaire.ts";
import { directionOf } from "../engine/findings/direction.ts";
import type { Finding } from "../engine/findings/finding.ts";
import type { History } from "../engine/history/history.ts";
import { diaryOf } from "../engine/plan/diary.ts";
import { makePlan } from "../engine/plan/make-plan.ts";
import { type DangersAsked, needsTriage } from "../engine/plan/needs-triage.ts";
import { type Jump, newestJump } from "../engine/plan/newest-jump.ts";
import type { PlanAnswer } from "../engine/plan/plan.ts";
import { type PlanMoves, withMoves } from "../engine/plan/with-moves.ts";
import { clear, type NotCleared } from "../engine/triage/cleared-triage.ts";
import type { TriageOutcome } from "../engine/triage/triage.ts";
import { addDays, type Day, dayFromMs, dayFromText } from "../engine/units/day.ts";
import type { DiaryRead } from "./diary.ts";
import { CLOCKS_DIFFER_MS } from "./stamp-after.ts";

/** What to do, or why there is no plan: danger first, always. */
export type PlanOutcome =
  | (Extract<PlanAnswer, { kind: "plan" }> & {
      /** The runner's own moves, which the plan follows; absent when none lies ahead. */
      readonly moves?: PlanMoves;
      /** The newest run that was far beyond what the runner was used to; absent when the last week had none. */
      readonly jump?: Jump;
    })
  | Extract<PlanAnswer, { kind: "needs-triage" }>
  | { readonly kind: "not-cleared"; readonly problem: NotCleared; readonly triage: TriageOutcome };

/** The plan of a day, from everything told and run up to it. Only a cleared triage gets one. */
export function planFor(input: {
  readonly triage: TriageOutcome;
  readonly told: DiaryRead;
  readonly history: History;
  readonly findings: readonly Finding[];
  readonly today: Day;
  readonly dangersAsked?: DangersAsked;
  readonly wantsCadenceDrill: boolean;
}): PlanOutcome {
  const cleared = clear(input.triage);
  if (!cleared.ok) return { kind: "not-cleared", problem: cleared.problem, triage: input.triage };
  const alarm = alarmNow(input.told, input.today, input.dangersAsked);
  if (alarm !== undefined) return alarm;
  const direction = directionOf(input.told).confirmed;
  const answer = makePlan({
    ...input,
    cleared: cleared.value,
    painStarts: painStartsIn(input.told),
    direction: direction === undefined ? {} : { confirmed: direction },
    preferences: { wantsCadenceDrill: input.wantsCadenceDrill },
  });
  if (answer.kind !== "plan") return answer;
  const jump = newestJump(input.history, input.told, input.today);
  return {
    kind: "plan",
    ...withMoves(answer.plan, input.told.planMoves),
    ...(jump === undefined ? {} : { jump }),
  };
}

/** Every first day of the pain that stands: devices may have told several without knowing of each other. */
const painStartsIn = ({ standing }: DiaryRead): readonly Day[] =>
  (standing["pain-since"] ?? []).flatMap(({ answer }) =>
    typeof answer === "string" ? (dayFromText(answer) ?? []) : [],
  );

/** Does the plan leave running on this day to the runner? On a day of rest it does; where it rules running out it does not. */
export function leavesRunningOn(plan: PlanOutcome, day: Day): boolean {
  if (plan.kind !== "plan") return false;
  const { whyNone, noRunBefore } = plan.plan.running;
  return whyNone === undefined && (noRunBefore === undefined || noRunBefore <= day);
}

/** Does anything told since they were gone through send back to the danger questions? Then no advice is given. */
export const mustAskAgain = (told: DiaryRead, today: Day, dangersAsked: DangersAsked | undefined): boolean =>
  alarmNow(told, today, dangersAsked) !== undefined;

/**
 * What sends back to the danger questions, by everything that was told by now. A warning of a day to come was told by a
 * clock that runs ahead, or of a mistyped day: it counts as one of tomorrow.
 */
export function alarmNow(
  told: DiaryRead,
  today: Day,
  dangersAsked: DangersAsked | undefined,
): Extract<PlanOutcome, { kind: "needs-triage" }> | undefined {
  const tomorrow = addDays(today, 1);
  const byNow = <Entry extends { readonly onDay: Day; readonly enteredAtMs?: number }>(
    entry: Entry,
  ): Entry => (entry.onDay <= tomorrow || isFarAhead(entry, today) ? entry : { ...entry, onDay: tomorrow });
  const toldByNow = {
    ...told,
    checkIns: told.checkIns.map(byNow),
    replaced: (told.replaced ?? []).map(byNow),
    homeTests: told.homeTests.map(byNow),
  };
  return needsTriage(toldByNow, diaryOf(told.checkIns, today), today, dangersAsked);
}

/**
 * So far ahead by its day and its stamp that, until that day is there, nothing would show that the danger questions were
 * gone through after it. A product choice: docs/evidence/plan.md.
 */
const isFarAhead = (
  { onDay, enteredAtMs }: { readonly onDay: Day; readonly enteredAtMs?: number },
  today: Day,
): boolean => {
  const lastDay = addDays(today, DAYS_AHEAD);
  return onDay > lastDay && (enteredAtMs === undefined || dayFromMs(enteredAtMs, 0) > lastDay);
};

const DAYS_AHEAD = 7;

/**
 * When the danger questions were last gone through: the oldest of the newest answers to the emergency screens. A
 * single answer changed since does not make the others newer. Absent when none was ever answered, and when they were
 * answered by a clock that ran ahead: what was told since could not be told from what was told before.
 */
export function dangersAskedIn(
  { answeredAtMs }: Pick<DiaryRead, "answeredAtMs">,
  now: { readonly nowMs: number; readonly utcOffsetS: number },
): DangersAsked | undefined {
  const asked = QUESTIONS.filter(isOnEmergencyScreen).flatMap(({ id }) => answeredAtMs[id] ?? []);
  if (asked.length === 0 || asked.some((atMs) => atMs > now.nowMs + CLOCKS_DIFFER_MS)) return undefined;
  const atMs = Math.min(...asked);
  return { atMs, onDay: dayFromMs(atMs, now.utcOffsetS) };
}
