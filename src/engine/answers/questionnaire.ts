import { BACK_GROUPS, BACK_QUESTIONS } from "./back-questions.ts";
import { EMERGENCY_GROUPS, EMERGENCY_QUESTIONS } from "./emergency-questions.ts";
import type { Group, Question } from "./question.ts";

/** Raised when a question changes its meaning, so that old answers are not read under new words. */
export const QUESTIONNAIRE_VERSION = 1;

export const GROUPS: readonly Group[] = [...EMERGENCY_GROUPS, ...BACK_GROUPS];

/** Everything that can be asked, emergency screens first, in the order of asking. */
export const QUESTIONS: readonly Question[] = inOrderOfGroups([...EMERGENCY_QUESTIONS, ...BACK_QUESTIONS]);

const questionsById: ReadonlyMap<string, Question> = new Map(
  QUESTIONS.map((question) => [question.id, question]),
);

export const questionById = (id: string): Question | undefined => questionsById.get(id);

const emergencyGroupIds: ReadonlySet<string> = new Set(EMERGENCY_GROUPS.map((group) => group.id));

/** Does the question stand on one of the emergency screens? */
export const isOnEmergencyScreen = (question: Question): boolean => emergencyGroupIds.has(question.group);

function inOrderOfGroups(questions: readonly Question[]): readonly Question[] {
  return GROUPS.flatMap((group) => questions.filter((question) => question.group === group.id));
}
