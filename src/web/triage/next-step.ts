import type { Answers, Group, Question } from "../../engine/answers/question.ts";
import { GROUPS, isOnEmergencyScreen, QUESTIONS, questionById } from "../../engine/answers/questionnaire.ts";
import { clear } from "../../engine/triage/cleared-triage.ts";
import { isAskable } from "../../engine/triage/open-questions.ts";
import type { TriageOutcome } from "../../engine/triage/triage.ts";
import type { Day } from "../../engine/units/day.ts";

export const EMERGENCY_STEPS: readonly Group[] = GROUPS.filter(({ isEmergency }) => isEmergency);

export const questionsOf = (group: string): readonly Question[] =>
  QUESTIONS.filter((question) => question.group === group && question.id !== "places"); // the body map asks that

export const groupById = (id: string): Group | undefined => GROUPS.find((group) => group.id === id);

/** Has every question of this emergency screen been asked, or been ruled out? */
const isScreenDone = (group: string, answers: Answers, today: Day): boolean =>
  questionsOf(group).every(
    (question) => answers[question.id] !== undefined || !isAskable(question, answers, today),
  );

/** Where to go on: the map, the next emergency screen, a screen that can still change the outcome, or the outcome. */
export type Step = { readonly at: "map" | "outcome" } | { readonly at: "group"; readonly group: string };

export function nextStep(answers: Answers, outcome: TriageOutcome, today: Day): Step {
  if (outcome.outcome === "emergency-now") return { at: "outcome" };
  const screen = EMERGENCY_STEPS.find(({ id }) => !isScreenDone(id, answers, today));
  if (answers.places === undefined && screen === EMERGENCY_STEPS[0]) return { at: "map" };
  if (screen !== undefined) return { at: "group", group: screen.id };
  if (outcome.outcome === "same-day" || outcome.isNotMyBack) return { at: "outcome" };
  if (answers.places === undefined) return { at: "map" };
  const open = outcome.unanswered
    .map(questionById)
    .find((question) => question !== undefined && !isOnEmergencyScreen(question));
  return open === undefined ? { at: "outcome" } : { at: "group", group: open.group };
}

/** Has what was answered in between nothing to tell of its own: no new warning, and no plan that is kept shut? */
export const isAllAsBefore = (before: TriageOutcome, after: TriageOutcome): boolean =>
  clear(after).ok &&
  after.crisisLine === before.crisisLine &&
  after.fired.every(({ rule, level }) =>
    before.fired.some((one) => one.rule.id === rule.id && one.level === level),
  );

/** Nothing but "somewhere else" was chosen: these questions are not made for it. */
export const isElsewhereOnly = ({ places }: Answers): boolean =>
  typeof places === "object" && places.length === 1 && places[0] === "elsewhere";
