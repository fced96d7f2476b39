import { type Answers, NOT_SURE } from "../../engine/answers/question.ts";
import { EMERGENCY_STEPS, questionsOf } from "./next-step.ts";

/** Every "no" and "not sure" of the emergency screens is open again. A "yes" stands with its first day. */
export function toAskAnew(answers: Answers): Readonly<Record<string, null>> {
  const stale = EMERGENCY_STEPS.flatMap(({ id }) => questionsOf(id)).filter(({ id, kind }) => {
    const answer = answers[id];
    if (answer === undefined) return false;
    return kind === "yes-no" ? answer !== "yes" : answer === NOT_SURE || id === "pregnancy";
  });
  return Object.fromEntries(stale.map(({ id }) => [id, null]));
}
