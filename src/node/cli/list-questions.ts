import type { Condition } from "../../engine/answers/condition.ts";
import { NOT_SURE, type Question } from "../../engine/answers/question.ts";
import {
  GROUPS,
  isOnEmergencyScreen,
  QUESTIONNAIRE_VERSION,
  QUESTIONS,
} from "../../engine/answers/questionnaire.ts";
import { isEmergencyQuestion, reachOf } from "../../engine/triage/open-questions.ts";

/** The whole questionnaire for another front end: groups in order, emergency screens first. */
export const questionsAsJson = (): object => ({
  version: QUESTIONNAIRE_VERSION,
  notSure: NOT_SURE,
  groups: GROUPS,
  questions: QUESTIONS.map((question) => ({
    id: question.id,
    group: question.group,
    isOnEmergencyScreen: isOnEmergencyScreen(question),
    isEmergency: isEmergencyQuestion(question.id),
    wording: question.wording,
    ...(question.explanation === undefined ? {} : { explanation: question.explanation }),
    kind: question.kind,
    options: optionsOf(question),
    ...(question.range === undefined ? {} : { range: question.range }),
    ...(question.askedWhen === undefined ? {} : { askedWhen: question.askedWhen }),
    reach: reachOf(question),
    informs: question.informs,
  })),
});

/** The same for people: screen by screen, with what each can lead to. */
export function questionsAsText(): string {
  const lines = GROUPS.flatMap((group) => [
    `${group.title}${group.isEmergency ? " (asked first)" : ""}`,
    ...(group.lead === undefined ? [] : [`  ${group.lead}`]),
    ...QUESTIONS.filter((question) => question.group === group.id).flatMap(linesOf),
    "",
  ]);
  return `${lines.join("\n")}\n`;
}

const linesOf = (question: Question): readonly string[] => {
  const { alone, together } = reachOf(question);
  const reach = alone ?? together;
  const suffix = reach === undefined ? "" : ` [${alone === undefined ? "with others " : ""}${reach}]`;
  return [
    `  ${question.id}: ${question.wording}${suffix}`,
    ...(question.options ?? []).map((option) => `      ${option.id}: ${option.wording}`),
    ...(question.askedWhen === undefined ? [] : [`      asked when ${sayCondition(question.askedWhen)}`]),
  ];
};

const sayCondition = (condition: Condition): string => {
  if ("yes" in condition) return `${condition.yes} is yes`;
  if ("chosen" in condition) return `${condition.chosen} is ${condition.among.join(" or ")}`;
  if ("number" in condition) return `${condition.number} is ${condition.atLeast} or more`;
  if ("daysSince" in condition) return `${condition.daysSince} is ${condition.atLeast} days ago or more`;
  if ("all" in condition) return condition.all.map(sayCondition).join(" and ");
  if ("any" in condition) return condition.any.map(sayCondition).join(" or ");
  return `${condition.count} of: ${condition.of.map(sayCondition).join(", ")}`;
};

const optionsOf = (question: Question): readonly { readonly id: string; readonly wording: string }[] =>
  question.kind === "yes-no"
    ? [
        { id: "yes", wording: "Yes" },
        { id: "no", wording: "No" },
        { id: NOT_SURE, wording: "Not sure" },
      ]
    : (question.options ?? []);
