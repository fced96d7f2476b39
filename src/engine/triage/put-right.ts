import { truthOf } from "../answers/condition.ts";
import type { Answers } from "../answers/question.ts";
import { type Day, dayNumber } from "../units/day.ts";
import { withRuledOut } from "./open-questions.ts";
import { TRIAGE_RULES } from "./triage-rules.ts";

/**
 * Was a lesser warning answered away on the very day it fired? Given the answers as they stood at the end of that
 * day: only when every question of the rule had been asked by then, and together they do not meet it.
 */
export function wasPutRight(ruleId: string, answersThatDay: Answers, firedOnDay: Day): boolean {
  const rule = TRIAGE_RULES.find(({ id }) => id === ruleId);
  if (rule === undefined || rule.level === "emergency-now") return false;
  const settled = withRuledOut(answersThatDay, firedOnDay);
  return truthOf(rule.condition, settled, dayNumber(firedOnDay)) === "unmet";
}
