import { questionsIn, type Truth, truthOf } from "../answers/condition.ts";
import { type Answers, LEVELS, type Level, NOT_SURE } from "../answers/question.ts";
import { QUESTIONS } from "../answers/questionnaire.ts";
import { flagById } from "../evidence/red-flags.ts";
import { type Day, dayNumber } from "../units/day.ts";
import { type Assessment, assessmentOf, type EarlierEmergency } from "./assessment.ts";
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
  const locks = strictest([
    ...fired.map((one) => lockOf(one.rule, one.level)),
    ...assessed.map(({ assessment }) => LOCK_BY_PERMISSION[assessment.allowed]),
  ]);
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

/** Which rules stand, and which a dated record covers. */
function judge(input: TriageInput): Pick<TriageOutcome, "fired" | "assessed"> {
  const { answers, today, assessments = [], earlierEmergencies = [] } = input;
  const settled = withRuledOut(answers, today);
  const rulesThatAre = (wanted: Truth): readonly TriageRule[] =>
    TRIAGE_RULES.filter((rule) => truthOf(rule.condition, settled, dayNumber(today)) === wanted);
  const met = rulesThatAre("met");
  const unsure = rulesThatAre("unsure").filter((rule) => rule.level !== "routine");

  // A symptom that came after a record cancels it: whoever assessed the back had not seen this.
  const newestSymptom = newestLockingAnswer([...met, ...unsure], input);
  const recordFor = (rule: TriageRule): Assessment | undefined => {
    const level = rule.level === "emergency-now" ? "emergency-now" : "other";
    const record = assessmentOf(rule.flag, firstDayOf(rule, input), level, assessments);
    return newestSymptom !== undefined && newestSymptom > (record?.assessedOnDay ?? "") ? undefined : record;
  };

  const assessed = met.flatMap((rule) => {
    const assessment = recordFor(rule);
    return assessment === undefined ? [] : [{ rule: rule.id, assessment }];
  });
  const standing = [
    ...met
      .filter((rule) => !assessed.some((one) => one.rule === rule.id))
      .map((rule) => fire(rule, rule.level, "answered", answers)),
    ...unsure.map((rule) => fire(rule, oneLower(rule, answers), "unsure", answers)),
  ];
  const held = earlierEmergencies
    .filter(
      ({ flag, firedOnDay }) => assessmentOf(flag, firedOnDay, "emergency-now", assessments) === undefined,
    )
    .flatMap(({ flag }) =>
      TRIAGE_RULES.filter((rule) => rule.flag === flag && rule.level === "emergency-now"),
    )
    .filter((rule) => !standing.some((one) => one.rule.id === rule.id && one.level === "emergency-now"))
    .map((rule) => fire(rule, "emergency-now", "fired-earlier", answers));
  return { fired: [...standing, ...held], assessed };
}

/** An emergency stands whatever is still open; nobody is reassured while a question could still lock something. */
const outcomeOf = (level: Level, open: OpenQuestions): TriageOutcome["outcome"] => {
  if (level === "emergency-now") return level;
  const isReassuring = level === "routine" || level === "self-care";
  return open.isEmergencyOpen || (isReassuring && open.couldLockMore) ? "unfinished" : level;
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

/** The newest day on which something that locks was first answered. */
const newestLockingAnswer = (met: readonly TriageRule[], input: TriageInput): Day | undefined =>
  met
    .filter((rule) => lockOf(rule, rule.level) !== "none")
    .map((rule) => firstDayOf(rule, input))
    .toSorted()
    .at(-1);

const LOCK_BY_PERMISSION = { running: "none", "gentle-movement": "running", nothing: "all" } as const;

const crisisLineFor = (answers: Answers): Pick<TriageOutcome, "crisisLine"> => {
  if (answers.mood === "harm-thoughts") return { crisisLine: "now" };
  return answers.mood === "very-low" ? { crisisLine: "offer" } : {};
};
