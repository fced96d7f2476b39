import { useMemo } from "react";
import { mayPropose, type Proposal } from "../../../engine/answers/home-tests.ts";
import { diaryOf } from "../../../engine/plan/diary.ts";
import { painNowOf } from "../../../engine/plan/standing.ts";
import { withRuledOut } from "../../../engine/triage/open-questions.ts";
import { useTriage } from "../../answers/use-triage.ts";
import { useMayDo } from "../player/use-may-do.ts";

/** May this test be done now? Judged here, from everything told. */
export function useProposal(): { readonly of: (testId: string) => Proposal; readonly isKnown: boolean } {
  const { told, outcome, today } = useTriage();
  const { isKnown, isCleared } = useMayDo();
  return useMemo(() => {
    const painNow = painNowOf(told, diaryOf(told.checkIns, today), today);
    return {
      isKnown,
      of: (testId) =>
        mayPropose(testId, {
          answers: withRuledOut(told.answers, today),
          today,
          isScreenClear: isCleared && outcome.locks === "none",
          ...(painNow !== undefined && { painNow }),
          done: told.homeTests,
        }),
    };
  }, [told, outcome, today, isKnown, isCleared]);
}
