import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Exercise } from "../../../engine/exercises/exercise.ts";
import { type MayDo, mayDo } from "../../../engine/plan/may-do.ts";
import { useTriage } from "../../answers/use-triage.ts";
import { alarmIn, type PlanNow, usePlan } from "../../plan/use-plan.ts";
import { cadenceQuestion } from "../../server/questions.ts";

export interface MayDoNow {
  readonly of: (exercise: Exercise) => MayDo;
  readonly plan: PlanNow;
  /** Has the diary been seen, or is nobody there to ask? Until then nothing is said. */
  readonly isKnown: boolean;
  readonly isCleared: boolean;
}

/** What this runner may do now, judged here: it needs no server, and a danger told offline counts at once. */
export function useMayDo(): MayDoNow {
  const { told, outcome, today, isKnown } = useTriage();
  const plan = usePlan();
  const cadence = useQuery(cadenceQuestion).data;
  return useMemo(() => {
    const easyCadenceSpm = cadence?.kind === "known" ? cadence.ownSpm : undefined;
    const input = {
      triage: outcome,
      told,
      today,
      isAskedAgain: isAskedAgain(plan) || alarmIn(told, today, Date.now()) !== undefined,
      ...(plan.kind === "plan" && { phase: plan.plan.phase.phase }),
      ...(easyCadenceSpm !== undefined && { easyCadenceSpm }),
    };
    return {
      of: (exercise) => mayDo(exercise, input),
      plan,
      isKnown: isKnown || plan.kind !== "waiting",
      isCleared: outcome.locks !== "all" && outcome.isComplete && !input.isAskedAgain,
    };
  }, [told, outcome, today, isKnown, plan, cadence]);
}

/** The server may know of something noted elsewhere. */
const isAskedAgain = (plan: PlanNow): boolean => plan.kind === "not-yet" && !NOT_CLEARED.has(plan.because);

/** These say that triage itself is not clear; every other reason is something noted since. */
const NOT_CLEARED: ReadonlySet<string> = new Set(["unfinished", "emergency", "locked", "not-my-back"]);
