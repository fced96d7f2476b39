import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { PlanOutcome } from "../../app/advice.ts";
import type { DiaryRead } from "../../app/diary.ts";
import { isOnEmergencyScreen, questionById } from "../../engine/answers/questionnaire.ts";
import { diaryOf } from "../../engine/plan/diary.ts";
import { needsTriage } from "../../engine/plan/needs-triage.ts";
import type { Plan, PlanDay } from "../../engine/plan/plan.ts";
import { type PlanMoves, withMoves } from "../../engine/plan/with-moves.ts";
import { clear, type NotCleared } from "../../engine/triage/cleared-triage.ts";
import type { Day } from "../../engine/units/day.ts";
import { everythingTold, type LocalDiary, listen, localDiary } from "../answers/local-diary.ts";
import { type TriageNow, useTriage } from "../answers/use-triage.ts";
import type { AskProblem } from "../server/ask.ts";
import { planQuestion } from "../server/questions.ts";

/** Why there is no plan: the danger questions are open, something was found, or something was noted since. */
export type NotYet = NotCleared["kind"] | Extract<PlanOutcome, { kind: "needs-triage" }>["because"];

/** What may be shown of a plan now. */
export type PlanNow =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly problem: AskProblem; readonly retry: () => void }
  | { readonly kind: "not-yet"; readonly because: NotYet }
  | PlanShown;

export interface PlanShown {
  readonly kind: "plan";
  readonly plan: Plan;
  readonly moves?: PlanMoves;
  /** The runner's own day in it. */
  readonly day: PlanDay;
  /** Something was told that the plan does not know yet. */
  readonly isBehind: boolean;
  readonly told: DiaryRead;
}

/**
 * The plan, shown only when both the server made one and the danger questions as judged here allow it: a danger
 * told with the network off takes it away at once.
 */
export function usePlan(): PlanNow {
  const now = useTriage();
  const diary = useSyncExternalStore(listen, localDiary);
  const answer = useQuery(planQuestion);
  return planNow(now, diary, {
    outcome: answer.data,
    problem: answer.isError ? answer.error : undefined,
    retry: () => void answer.refetch(),
  });
}

export function planNow(
  now: TriageNow,
  diary: LocalDiary,
  server: {
    readonly outcome: PlanOutcome | undefined;
    readonly problem: AskProblem | undefined;
    readonly retry: () => void;
  },
): PlanNow {
  const { outcome, problem, retry } = server;
  const isAsked = outcome !== undefined || problem !== undefined;
  const cleared = clear(now.outcome);
  if (!cleared.ok && (now.isKnown || isAsked)) return { kind: "not-yet", because: cleared.problem.kind };
  const alarm = alarmToldHere(diary, now.today);
  if (alarm !== undefined) return { kind: "not-yet", because: alarm };
  if (outcome === undefined)
    return problem === undefined ? { kind: "waiting" } : { kind: "failed", problem, retry };
  if (outcome.kind === "not-cleared") return { kind: "not-yet", because: outcome.problem.kind };
  if (outcome.kind === "needs-triage") return { kind: "not-yet", because: outcome.because };
  return shown(outcome, now, diary, retry);
}

/**
 * Something noted here, that the server does not know yet, sends back to the danger questions. What it knows it
 * judges itself: only what was told since the questions were last answered here counts.
 */
export function alarmToldHere(diary: LocalDiary, today: Day): NotYet | undefined {
  const { unsent, sent, refused } = diary;
  const told = [...sent, ...refused, ...unsent].toSorted((a, b) => a.enteredAtMs - b.enteredAtMs);
  const [first] = told;
  if (first === undefined) return undefined;
  const asked = told.findLast(
    (entry) => entry.kind === "answers" && Object.keys(entry.answers).some(isOfDanger),
  );
  const atMs = asked?.enteredAtMs ?? first.enteredAtMs - 1;
  const read = everythingTold(diary);
  return needsTriage(read, diaryOf(read.checkIns, today), today, { onDay: today, atMs })?.because;
}

function isOfDanger(id: string): boolean {
  const question = questionById(id);
  return question !== undefined && isOnEmergencyScreen(question);
}

function shown(
  { plan, moves }: Extract<PlanOutcome, { kind: "plan" }>,
  { told, today }: TriageNow,
  { unsent, sent }: LocalDiary,
  retry: () => void,
): PlanNow {
  const days = moves?.unmoved ?? plan.days;
  const last = days.at(-1)?.day ?? plan.today.day;
  if (today > last) return { kind: "failed", problem: { kind: "no-connection" }, retry }; // kept for too long
  const [first = plan.today] = days;
  const moved = withMoves({ ...plan, days, today: first }, told.planMoves ?? []); // a diary kept before there were moves has none
  return {
    kind: "plan",
    ...moved,
    day: dayIn(moved.plan, today),
    isBehind: unsent.length + sent.length > 0,
    told,
  };
}

/** The device's day; a plan made for a later one, east of here, begins with that. */
const dayIn = (plan: Plan, today: Day): PlanDay => plan.days.find(({ day }) => day === today) ?? plan.today;
