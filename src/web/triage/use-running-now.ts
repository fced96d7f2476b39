import { clear } from "../../engine/triage/cleared-triage.ts";
import { useTriage } from "../answers/use-triage.ts";
import { alarmIn } from "../plan/plan-now.ts";

/** May this runner run, by what the danger questions say here and now? `not-asked`: they are not finished. */
export type RunningNow = "free" | "not-asked" | "locked";

/** For screens that ask for running without being part of the plan. */
export function useRunningNow(): RunningNow {
  const { told, outcome, today } = useTriage();
  const cleared = clear(outcome);
  if (!cleared.ok) return cleared.problem.kind === "unfinished" ? "not-asked" : "locked";
  if (cleared.value.locks === "running") return "locked";
  return alarmIn(told, today, Date.now()) === undefined ? "free" : "locked";
}
