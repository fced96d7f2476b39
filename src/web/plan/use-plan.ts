import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { listen, localDiary } from "../answers/local-diary.ts";
import { useTriage } from "../answers/use-triage.ts";
import { planQuestion } from "../server/questions.ts";
import { type PlanNow, planNow } from "./plan-now.ts";

export { alarmIn, type NotYet, type PlanNow, type PlanShown } from "./plan-now.ts";

/**
 * The plan, shown only when both the server made one and the danger questions as judged here allow it: a danger
 * told with the network off takes it away at once.
 */
export function usePlan(): PlanNow {
  const now = useTriage();
  const diary = useSyncExternalStore(listen, localDiary);
  const answer = useQuery(planQuestion);
  return planNow(
    now,
    diary,
    {
      outcome: answer.data,
      problem: answer.isError ? answer.error : undefined,
      retry: () => void answer.refetch(),
    },
    Date.now(),
  );
}
