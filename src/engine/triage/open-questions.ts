import { type Condition, questionsIn, truthOf } from "../answers/condition.ts";
import { type Answers, LEVELS, type Level, type Question } from "../answers/question.ts";
import { isOnEmergencyScreen, QUESTIONS, questionById } from "../answers/questionnaire.ts";
import { type Day, dayNumber } from "../units/day.ts";
import { isStricter, type Locks, lockOf, type TriageRule } from "./triage-rule.ts";
import { TRIAGE_RULES } from "./triage-rules.ts";

export interface OpenQuestions {
  /** In the order of asking: those that could still bring an emergency first. */
  readonly questions: readonly string[];
  /** Is a question of the emergency screens open that could bring an emergency? */
  readonly isEmergencyOpen: boolean;
  /** Could an open question lock more than is locked now? */
  readonly couldLockMore: boolean;
}

/** What has still to be asked, given what is known: only questions that can raise the level or lock more. */
export function openQuestions(
  answers: Answers,
  today: Day,
  known: { readonly level: Level; readonly locks: Locks },
): OpenQuestions {
  const settled = withRuledOut(answers, today);
  const unsettled = TRIAGE_RULES.filter(
    (rule) =>
      (isMoreUrgent(rule.level, known.level) || isStricter(lockOf(rule, rule.level), known.locks)) &&
      truthOf(rule.condition, settled, dayNumber(today)) === "unasked",
  );
  const open = (rules: readonly TriageRule[]): ReadonlySet<string> =>
    new Set(rules.flatMap((rule) => openIn(rule.condition, settled, dayNumber(today))));

  const forEmergency = open(unsettled.filter((rule) => rule.level === "emergency-now"));
  const forLock = open(unsettled.filter((rule) => isStricter(lockOf(rule, rule.level), known.locks)));
  const forAll = open(unsettled);
  const rank = (id: string): number => (forEmergency.has(id) ? 0 : forLock.has(id) ? 1 : 2);
  const questions = QUESTIONS.filter(({ id }) => forAll.has(id))
    .map(({ id }) => id)
    .toSorted((a, b) => rank(a) - rank(b)); // a stable sort: the order of the questionnaire stays within a rank

  const isOnScreen = (id: string): boolean => isOnEmergencyScreen(knownQuestion(id));
  return {
    questions,
    isEmergencyOpen: [...forEmergency].some(isOnScreen),
    couldLockMore: forLock.size > 0,
  };
}

/**
 * The answers, with "no" for every yes-or-no question that another answer rules out: it counts as asked. What was
 * answered stands, even where it is ruled out by now.
 */
export function withRuledOut(answers: Answers, today: Day): Answers {
  const ruledOut = QUESTIONS.filter(
    (question) =>
      question.kind === "yes-no" &&
      answers[question.id] === undefined &&
      !isAskable(question, answers, today),
  );
  return ruledOut.length === 0
    ? answers
    : { ...answers, ...Object.fromEntries(ruledOut.map(({ id }) => [id, "no"])) };
}

/** Should this question be shown, as things stand? One that is ruled out by another answer counts as asked. */
export function isAskable(question: Question, answers: Answers, today: Day): boolean {
  return (
    question.askedWhen === undefined || truthOf(question.askedWhen, answers, dayNumber(today)) !== "unmet"
  );
}

/** Does this answer alone call for help today or at once, on an emergency screen? "Not sure" then counts as same-day. */
export function isEmergencyQuestion(id: string): boolean {
  const question = questionById(id);
  if (question === undefined || !isOnEmergencyScreen(question)) return false;
  const reach = reachOf(question);
  return reach.alone === "emergency-now" || reach.alone === "same-day";
}

/** The most urgent level this question can bring, alone and together with others; absent when it brings none. */
export function reachOf(question: Question): { readonly alone?: Level; readonly together?: Level } {
  const known = reachById.get(question.id);
  if (known !== undefined) return known;
  const rules = TRIAGE_RULES.filter((rule) => questionsIn(rule.condition).includes(question.id));
  const together = mostUrgentOf(rules);
  const context = question.askedWhen === undefined ? {} : answersThatMeet(question.askedWhen);
  const without = firing(context);
  const alone = mostUrgentOf(
    affirmativesOf(question).flatMap((answer) =>
      firing({ ...context, [question.id]: answer }).filter((rule) => !without.includes(rule)),
    ),
  );
  const reach = {
    ...(alone === undefined ? {} : { alone }),
    ...(together === undefined ? {} : { together }),
  };
  reachById.set(question.id, reach);
  return reach;
}

const reachById = new Map<string, { readonly alone?: Level; readonly together?: Level }>();

const isMoreUrgent = (a: Level, b: Level): boolean => LEVELS.indexOf(a) < LEVELS.indexOf(b);

const knownQuestion = (id: string): Question => {
  const question = questionById(id);
  if (question === undefined) throw new Error(`a triage rule reads ${id}, which no questionnaire asks`);
  return question;
};

const mostUrgentOf = (rules: readonly TriageRule[]): Level | undefined =>
  LEVELS.find((level) => rules.some((rule) => rule.level === level));

/** The unasked questions a condition still hangs on; parts that are settled are left out. */
const openIn = (condition: Condition, answers: Answers, todayNumber: number): readonly string[] => {
  if (truthOf(condition, answers, todayNumber) !== "unasked") return [];
  const parts =
    "all" in condition
      ? condition.all
      : "any" in condition
        ? condition.any
        : "of" in condition
          ? condition.of
          : undefined;
  return parts === undefined
    ? questionsIn(condition)
    : parts.flatMap((part) => openIn(part, answers, todayNumber));
};

const firing = (answers: Answers): readonly TriageRule[] =>
  TRIAGE_RULES.filter((rule) => truthOf(rule.condition, answers, FAR_DAY) === "met");

const FAR_DAY = 40_000;
const LONG_AGO = "2000-01-01";

/** Answers to try when asking how far a question can reach. */
const affirmativesOf = (question: Question): readonly (string | number | readonly string[])[] => {
  switch (question.kind) {
    case "yes-no":
      return ["yes"];
    case "one-of":
      return (question.options ?? []).map(({ id }) => id);
    case "several-of":
      return (question.options ?? []).map(({ id }) => [id]);
    case "number":
      return question.range === undefined ? [] : [...question.range];
    case "day":
      return [LONG_AGO];
  }
};

const answersThatMeet = (condition: Condition): Answers => {
  if ("yes" in condition) return { [condition.yes]: "yes" };
  if ("chosen" in condition) return { [condition.chosen]: condition.among.at(-1) ?? "" };
  if ("number" in condition) return { [condition.number]: condition.atLeast };
  if ("daysSince" in condition) return { [condition.daysSince]: LONG_AGO };
  const parts =
    "all" in condition ? condition.all : "any" in condition ? condition.any.slice(0, 1) : condition.of;
  return Object.assign({}, ...parts.map(answersThatMeet));
};
