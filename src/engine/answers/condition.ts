import { MS_PER_DAY } from "../units/day.ts";
import { type Answers, NOT_SURE } from "./question.ts";

/**
 * What a rule waits for, as data. There is no "not": a further "yes" can only ever bring a rule nearer,
 * so no answer of a runner can talk a warning down.
 */
export type Condition =
  /** This yes-or-no question was answered yes. */
  | { readonly yes: string }
  /** The chosen option, or one of the several chosen, is among these. */
  | { readonly chosen: string; readonly among: readonly string[] }
  | { readonly atLeast: number; readonly number: string }
  /** So many whole days or more since the day answered. */
  | { readonly daysSince: string; readonly atLeast: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly count: number; readonly of: readonly Condition[] };

/**
 * `met` and `unmet` are known. `unsure` was asked and could be; `unasked` hangs on a question nobody has
 * asked yet. Neither counts as "no".
 */
export type Truth = "met" | "unmet" | "unsure" | "unasked";

/** Three-valued logic with two ways of not knowing; `unasked` outranks `unsure`, since asking can settle it. */
export function truthOf(condition: Condition, answers: Answers, todayNumber: number): Truth {
  return judge(condition, answers, todayNumber, "unasked");
}

/**
 * Could it hold by what was asked alone? `unsure` here means that a "not sure" carries it already, even though
 * other questions are still open: a doubt is not put off until everything else has been asked.
 */
export function truthOfAsked(condition: Condition, answers: Answers, todayNumber: number): Truth {
  return judge(condition, answers, todayNumber, "unmet");
}

function judge(condition: Condition, answers: Answers, todayNumber: number, silence: Truth): Truth {
  const fromAnswer = (id: string, holds: (answer: Answers[string]) => boolean): Truth => {
    const answer = answers[id];
    if (answer === undefined) return silence;
    if (answer === NOT_SURE) return "unsure";
    return holds(answer) ? "met" : "unmet";
  };
  if ("yes" in condition) return fromAnswer(condition.yes, (answer) => answer === "yes");
  if ("chosen" in condition)
    return fromAnswer(condition.chosen, (answer) => isAmong(answer, condition.among));
  if ("number" in condition)
    return fromAnswer(
      condition.number,
      (answer) => typeof answer === "number" && answer >= condition.atLeast,
    );
  if ("daysSince" in condition)
    return fromAnswer(
      condition.daysSince,
      (answer) => todayNumber - dayNumberOf(answer) >= condition.atLeast,
    );

  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of;
  const needed = "all" in condition ? parts.length : "any" in condition ? 1 : condition.count;
  return truthOfCount(
    parts.map((part) => judge(part, answers, todayNumber, silence)),
    needed,
  );
}

/** Every question a condition reads, in the order written. */
export function questionsIn(condition: Condition): readonly string[] {
  if ("yes" in condition) return [condition.yes];
  if ("chosen" in condition) return [condition.chosen];
  if ("number" in condition) return [condition.number];
  if ("daysSince" in condition) return [condition.daysSince];
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of;
  return [...new Set(parts.flatMap(questionsIn))];
}

/** The parts of a condition that each ask one question one thing. */
export function leavesOf(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all.flatMap(leavesOf);
  if ("any" in condition) return condition.any.flatMap(leavesOf);
  return "of" in condition ? condition.of.flatMap(leavesOf) : [condition];
}

const truthOfCount = (truths: readonly Truth[], needed: number): Truth => {
  const count = (...wanted: readonly Truth[]): number =>
    truths.filter((truth) => wanted.includes(truth)).length;
  if (count("met") >= needed) return "met";
  if (count("met", "unsure", "unasked") < needed) return "unmet";
  return count("met", "unsure") >= needed && count("unasked") === 0
    ? "unsure"
    : count("unasked") > 0
      ? "unasked"
      : "unsure";
};

const isAmong = (answer: Answers[string], wanted: readonly string[]): boolean =>
  typeof answer === "string"
    ? wanted.includes(answer)
    : typeof answer !== "number" && answer.some((one) => wanted.includes(one));

const dayNumberOf = (answer: Answers[string]): number =>
  typeof answer === "string" ? Math.floor(Date.parse(`${answer}T00:00:00Z`) / MS_PER_DAY) : Number.NaN;
