import { questionsIn, truthOf, truthOfAsked } from "../answers/condition.ts";
import { type Answers, LEVELS, type Level, NOT_SURE } from "../answers/question.ts";
import { QUESTIONS } from "../answers/questionnaire.ts";
import { flagById } from "../evidence/red-flags.ts";
import { type Day, dayNumber } from "../units/day.ts";
import { type Assessment, assessmentOf, type EarlierEmergency, type EarlierLock } from "./assessment.ts";
import { doesNotConcernTheBack } from "./not-my-back.ts";
import { isEmergencyQuestion, type OpenQuestions, openQuestions, withRuledOut } from "./open-questions.ts";
import { type AskAgain, askAgainAfter } from "./recheck.ts";
import { type Soreness, sorenessOf } from "./soreness.ts";
import { type Locks, lockOf, strictest, type TriageRule } from "./triage-rule.ts";
import { TRIAGE_RULES } from "./triage-rules.ts";

export interface TriageInput {
  readonly answers: Answers;
  readonly today: Day;
  /** First day of each present answer without a break; an answer without a day was given today. */
  readonly answeredSince?: Readonly<Record<string, Day>>;
  readonly assessments?: readonly Assessment[];
  readonly earlierEmergencies?: readonly EarlierEmergency[];
  /** What locked before today and is below an emergency; see `locksToKeep`. */
  readonly earlierLocks?: readonly EarlierLock[];
}

export interface TriageOutcome {
  /** `unfinished` while a question that could still lock something has not been asked. An emergency outranks it. */
  readonly outcome: Level | "unfinished";
  /** The level of what is known so far, finished or not. */
  readonly level: Level;
  readonly fired: readonly FiredRule[];
  /** Warnings that a dated record covers, with what it allows. */
  readonly assessed: readonly { readonly rule: string; readonly assessment: Assessment }[];
  /** Has everything been asked that could lock more than is locked? Without it nothing is cleared. */
  readonly isComplete: boolean;
  /** Ids of the questions still open, the next to ask first. */
  readonly unanswered: readonly string[];
  readonly locks: Locks;
  readonly askAgain: AskAgain;
  readonly soreness: Soreness;
  /** None of the places named is the back: we say so and end kindly. */
  readonly isNotMyBack: boolean;
  /** A mood answer that calls for a person to talk to, now or soon. */
  readonly crisisLine?: "now" | "offer";
}

export interface FiredRule {
  readonly rule: TriageRule;
  readonly level: Level;
  /** `unsure`: asked, and could be. It counts one level lower, for emergencies as same-day; never as "no". */
  readonly because: "answered" | "unsure" | "fired-earlier";
  /** The questions whose answers met it. */
  readonly questions: readonly string[];
  readonly why: string;
  readonly action: string;
  /** Only sources that were seen; empty where the rule awaits a clinician's review. */
  readonly references: readonly string[];
}

/** Is it serious? Every rule against every answer; the most urgent one decides, whatever else is answered. */
export function triage(input: TriageInput): TriageOutcome {
  const { answers, today } = input;
  const { fired, assessed } = judge(input);
  const level = mostUrgent(fired.map((one) => one.level));
  const locks = locksFound({ fired, assessed });
  const open = openQuestions(answers, today, { level, locks });
  const outcome = outcomeOf(level, open);
  return {
    outcome,
    level,
    fired: fired.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)),
    assessed,
    isComplete: !open.isEmergencyOpen && !open.couldLockMore,
    unanswered: open.questions,
    locks: outcome === "unfinished" ? "all" : locks,
    askAgain: askAgainAfter(outcome, today, notSureIn(answers)),
    soreness: sorenessOf(answers, today),
    isNotMyBack: doesNotConcernTheBack(answers),
    ...crisisLineFor(answers),
  };
}

/** What the warnings found so far lock, finished or not: questions that are still open lock nothing here. */
export const locksFound = ({ fired, assessed }: Pick<TriageOutcome, "fired" | "assessed">): Locks =>
  strictest([
    ...fired.map((one) => lockOf(one.rule, one.level)),
    ...assessed.map(({ assessment }) => LOCK_BY_PERMISSION[assessment.allowed]),
  ]);

/** Which rules stand, and which a dated record covers. */
function judge(input: TriageInput): Pick<TriageOutcome, "fired" | "assessed"> {
  const { answers, today } = input;
  const assessments = (input.assessments ?? []).filter(({ assessedOnDay }) => assessedOnDay <= today);
  const settled = withRuledOut(answers, today);
  const todayNumber = dayNumber(today);
  const met = TRIAGE_RULES.filter((rule) => truthOf(rule.condition, settled, todayNumber) === "met");
  const unsure = TRIAGE_RULES.filter(
    (rule) => rule.level !== "routine" && truthOfAsked(rule.condition, settled, todayNumber) === "unsure",
  );
  const earlier = earlierWarnings(input).filter(({ rule }) => !met.includes(rule));

  // A symptom that came after a record cancels it: whoever assessed the back had not seen this.
  const newestSymptom = [
    ...[...met, ...unsure].filter(locksSomething).map((rule) => firstDayOf(rule, input)),
    ...earlier.map(({ firedOnDay }) => firedOnDay),
  ].reduce((newest, day) => (day > newest ? day : newest), "0000-01-01" as Day);
  const recordFor = (rule: TriageRule, sinceDay: Day): Assessment | undefined => {
    const level = rule.level === "emergency-now" ? "emergency-now" : "other";
    const record = assessmentOf(rule.flag, sinceDay, level, assessments);
    return record === undefined || newestSymptom > record.assessedOnDay ? undefined : record;
  };

  const warnings = [
    ...met.map((rule) => ({
      sinceDay: firstDayOf(rule, input),
      fired: fire(rule, rule.level, "answered", answers),
    })),
    ...unsure.map((rule) => ({
      sinceDay: firstDayOf(rule, input),
      fired: fire(rule, oneLower(rule, answers), "unsure", answers),
    })),
    ...earlier.map(({ rule, firedOnDay }) => ({
      sinceDay: firedOnDay,
      fired: fire(rule, rule.level, "fired-earlier", answers),
    })),
  ].map((warning) => ({ ...warning, record: recordFor(warning.fired.rule, warning.sinceDay) }));
  return {
    fired: warnings
      .flatMap(({ fired, record }) => (record === undefined ? [fired] : []))
      .filter(({ rule }) => !met.some((one) => one.id === rule.includedIn)),
    assessed: warnings.flatMap(({ fired, record }) =>
      record === undefined ? [] : [{ rule: fired.rule.id, assessment: record }],
    ),
  };
}

/** What an outcome locks below an emergency, to be handed in again as `earlierLocks` with the day it fired first. */
export const locksToKeep = (outcome: TriageOutcome): readonly string[] =>
  outcome.fired
    .filter(
      ({ rule, level, because }) => because !== "unsure" && level !== "emergency-now" && locksSomething(rule),
    )
    .map(({ rule }) => rule.id);

/** Emergencies that fired on any day, and lesser locks of days before today: one entry a rule, with its first day. */
function earlierWarnings(
  input: TriageInput,
): readonly { readonly rule: TriageRule; readonly firedOnDay: Day }[] {
  const { today, earlierEmergencies = [], earlierLocks = [] } = input;
  const warnings = [
    ...earlierEmergencies.flatMap(({ flag, firedOnDay }) =>
      TRIAGE_RULES.filter((rule) => rule.flag === flag && rule.level === "emergency-now").map((rule) => ({
        rule,
        firedOnDay,
      })),
    ),
    ...earlierLocks
      .filter(({ firedOnDay }) => firedOnDay !== today) // a later one was told where the clock is ahead
      .flatMap(({ rule: id, firedOnDay }) =>
        TRIAGE_RULES.filter((rule) => rule.id === id && locksSomething(rule)).map((rule) => ({
          rule,
          firedOnDay,
        })),
      ),
  ];
  // Of one rule that fired on several days the last day counts: a record has to be newer than that.
  const lastByRule = new Map<string, (typeof warnings)[number]>();
  for (const warning of warnings.toSorted((a, b) => (a.firedOnDay < b.firedOnDay ? -1 : 1)))
    lastByRule.set(warning.rule.id, warning);
  return [...lastByRule.values()];
}

const locksSomething = (rule: TriageRule): boolean => lockOf(rule, rule.level) !== "none";

/**
 * An emergency stands whatever is still open, and so does a same-day warning once no emergency question is open: it
 * locks everything as it is. Anything milder waits until nothing is left that could lock more.
 */
const outcomeOf = (level: Level, open: OpenQuestions): TriageOutcome["outcome"] => {
  if (level === "emergency-now") return level;
  if (open.isEmergencyOpen) return "unfinished";
  return level !== "same-day" && open.couldLockMore ? "unfinished" : level;
};

const notSureIn = (answers: Answers): readonly string[] =>
  QUESTIONS.filter(({ id }) => answers[id] === NOT_SURE && isEmergencyQuestion(id)).map(({ id }) => id);

const fire = (rule: TriageRule, level: Level, because: FiredRule["because"], answers: Answers): FiredRule => {
  const flag = flagById(rule.flag);
  return {
    rule,
    level,
    because,
    questions: questionsIn(rule.condition).filter((id) => speaksFor(answers[id])),
    why: flag.why,
    action: actionAt(level, rule, flag.action),
    references: flag.references,
  };
};

/** An answer that can have helped a rule: anything but "no" and "none of these". */
const speaksFor = (answer: Answers[string] | undefined): boolean =>
  answer !== undefined &&
  answer !== "no" &&
  answer !== "none" &&
  !(typeof answer === "object" && answer.length === 0);

/** The words for a level that is not the flag's own: "not sure", or one item that holds two levels. */
const actionAt = (level: Level, rule: TriageRule, action: string): string =>
  level === flagById(rule.flag).level ? action : ACTION_BY_LEVEL[level];

const ACTION_BY_LEVEL: Readonly<Record<Level, string>> = {
  "emergency-now":
    "Stop here. Go to an emergency department or call the emergency number now; do not drive yourself.",
  "same-day": "Speak to a doctor or urgent-care line today; do not run.",
  "within-days":
    "Book a doctor or physiotherapist within a few days; no running until seen unless told otherwise.",
  routine: "Book a routine appointment; the plan may go on with the pain rules.",
  "self-care": "",
};

/** "Not sure" counts one level lower than "yes"; on an emergency question never below same-day. */
const oneLower = (rule: TriageRule, answers: Answers): Level => {
  const isEmergency = questionsIn(rule.condition).some(
    (id) => answers[id] === NOT_SURE && isEmergencyQuestion(id),
  );
  if (rule.level === "emergency-now" || isEmergency) return "same-day";
  return LEVELS[LEVELS.indexOf(rule.level) + 1] ?? "self-care";
};

const mostUrgent = (levels: readonly Level[]): Level =>
  LEVELS.find((level) => levels.includes(level)) ?? "self-care";

/** The day on which the last of the answers that meet this rule was first given. */
const firstDayOf = (rule: TriageRule, { answers, answeredSince = {}, today }: TriageInput): Day =>
  questionsIn(rule.condition)
    .filter((id) => speaksFor(answers[id]))
    .map((id) => answeredSince[id] ?? today)
    .reduce((latest, day) => (day > latest ? day : latest), "0000-01-01" as Day);

const LOCK_BY_PERMISSION = { running: "none", "gentle-movement": "running", nothing: "all" } as const;

const crisisLineFor = (answers: Answers): Pick<TriageOutcome, "crisisLine"> => {
  if (answers.mood === "harm-thoughts") return { crisisLine: "now" };
  return answers.mood === "very-low" ? { crisisLine: "offer" } : {};
};
