import { Page } from "../design/page.tsx";
import { usePlanWords } from "./plan-words.ts";

export function PlanScreen() {
  const { say } = usePlanWords();
  return <Page title={say("plan.title")}>{null}</Page>;
}
