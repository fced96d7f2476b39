import { alarmNow, dangersAskedIn, type PlanOutcome } from "../../app/advice.ts";
import type { DiaryRead } from "../../app/diary.ts";
import type { Plan, PlanDay } from "../../engine/plan/plan.ts";
import { type PlanMoves, withMoves } from "../../engine/plan/with-moves.ts";
import { clear, type NotCleared } from "../../engine/triage/cleared-triage.ts";
import type { Day } from "../../engine/units/day.ts";
import type { LocalDiary } from "../answers/diary-steps.ts";
import type { TriageNow } from "../answers/use-triage.ts";
import type { AskProblem } from "../server/ask.ts";

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

/** The server's plan, held against the danger questions as they are judged here and now. */
export function planNow(
  now: TriageNow,
  diary: Pick<LocalDiary, "unsent" | "sent">,
  server: {
    readonly outcome: PlanOutcome | undefined;
    readonly problem: AskProblem | undefined;
    readonly retry: () => void;
  },
  nowMs: number,
): PlanNow {
  const { outcome, problem, retry } = server;
  const isAsked = outcome !== undefined || problem !== undefined;
  const cleared = clear(now.outcome);
  if (!cleared.ok && (now.isKnown || isAsked)) return { kind: "not-yet", because: cleared.problem.kind };
  const alarm = alarmIn(now.told, now.today, nowMs);
  if (alarm !== undefined) return { kind: "not-yet", because: alarm };
  if (outcome === undefined)
    return problem === undefined ? { kind: "waiting" } : { kind: "failed", problem, retry };
  if (outcome.kind === "not-cleared") return { kind: "not-yet", because: outcome.problem.kind };
  if (outcome.kind === "needs-triage") return { kind: "not-yet", because: outcome.because };
  // made before running was locked: the computer has not heard of it yet
  if (cleared.ok && cleared.value.locks === "running" && hasRunning(outcome.plan))
    return { kind: "not-yet", because: "locked" };
  return shown(outcome, now, diary, retry);
}

const hasRunning = ({ days, today }: Plan): boolean => [today, ...days].some(({ run }) => run !== undefined);

/** Anything told, here or elsewhere, that sends back to the danger questions: judged here as the server judges it. */
export function alarmIn(told: DiaryRead, today: Day, nowMs: number): NotYet | undefined {
  const utcOffsetS = -new Date(nowMs).getTimezoneOffset() * 60;
  const asked = dangersAskedIn(told, { nowMs, utcOffsetS });
  return alarmNow(told, today, asked)?.because;
}

function shown(
  { plan, moves }: Extract<PlanOutcome, { kind: "plan" }>,
  { told, today }: TriageNow,
  { unsent, sent }: Pick<LocalDiary, "unsent" | "sent">,
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
