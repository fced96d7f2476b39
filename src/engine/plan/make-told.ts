import type { CheckIn } from "../answers/check-in.ts";
import type { Answers } from "../answers/question.ts";
import { NOTHING_TOLD, type Told } from "../answers/told.ts";
import { historyOf } from "../history/history-of.ts";
import { aRun } from "../history/make-run.ts";
import type { Run } from "../run/run.ts";
import type { Assessment } from "../triage/assessment.ts";
import { type ClearedTriage, clear } from "../triage/cleared-triage.ts";
import { someAnswers } from "../triage/make-answers.ts";
import { triage } from "../triage/triage.ts";
import { addDays, type Day, dayNumber } from "../units/day.ts";
import type { PlanInput } from "./make-plan.ts";

// For tests only: runners of every kind, with what they ran and told.

export const TODAY = "2026-05-06" as Day; // a Wednesday

export const daysAgo = (count: number): Day => addDays(TODAY, -count);

/** A check-in of so many days ago, entered that evening. */
export const aCheckIn = (ago: number, fields: Partial<CheckIn> = {}): CheckIn => ({
  onDay: daysAgo(ago),
  enteredAtMs: (dayNumber(daysAgo(ago)) * 24 + 20) * 3_600_000,
  ...fields,
});

export const ranAgo = (ago: number, distanceM: number, more: Partial<Run> = {}): Run =>
  aRun({ ranOnDay: daysAgo(ago), distanceM, speedMeanMps: 2.8, ...more });

/** Cleared by the real triage; throws when these answers are not. */
export function clearedBy(answers: Answers, assessments: readonly Assessment[] = []): ClearedTriage {
  const cleared = tryClear(answers, assessments);
  if (cleared === undefined) throw new Error("these answers are not cleared");
  return cleared;
}

export function tryClear(
  answers: Answers,
  assessments: readonly Assessment[] = [],
): ClearedTriage | undefined {
  const answeredSince = Object.fromEntries(Object.keys(answers).map((id) => [id, daysAgo(60)]));
  const cleared = clear(triage({ answers, today: TODAY, assessments, answeredSince }));
  return cleared.ok ? cleared.value : undefined;
}

interface Given extends Partial<Omit<PlanInput, "told">> {
  readonly answers?: Answers;
  readonly told?: Partial<Omit<Told, "answers">>;
  readonly runs?: readonly Run[];
  readonly assessments?: readonly Assessment[];
}

/** A runner three weeks into a sore back that nothing keeps from anything; what is given goes before. */
export function anInput({
  answers = {},
  told = {},
  runs = [],
  assessments = [],
  ...more
}: Given = {}): PlanInput {
  const all = someAnswers({
    "pain-since": daysAgo(20),
    equipment: ["floor", "chair", "step", "band", "weight"],
    "minutes-a-day": 20,
    ...answers,
  });
  return {
    cleared: clearedBy(all, assessments),
    told: { ...NOTHING_TOLD, answers: all, ...told },
    history: historyOf(runs),
    findings: [],
    direction: {},
    today: TODAY,
    ...more,
  };
}
