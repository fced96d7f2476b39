import { useNavigate } from "@tanstack/react-router";
import { tell } from "../answers/local-diary.ts";
import { useTriage } from "../answers/use-triage.ts";
import { EMERGENCY_STEPS } from "./next-step.ts";
import { toAskAnew } from "./to-ask-anew.ts";

/** Opens every "no" and "not sure" of the danger questions again and leads to the first of them. */
export function useAskAnew(): () => void {
  const { told } = useTriage();
  const navigate = useNavigate();
  const [first] = EMERGENCY_STEPS;
  return () => {
    const stale = toAskAnew(told.answers);
    if (Object.keys(stale).length > 0) tell({ kind: "answers", answers: stale });
    if (told.answers.places === undefined) void navigate({ to: "/", search: { map: true } });
    else if (first !== undefined) void navigate({ to: "/triage/$group", params: { group: first.id } });
  };
}
