import { describe, expect, it } from "vitest";
import { type Condition, truthOf } from "../answers/condition.ts";
import type { Answers } from "../answers/question.ts";
import { QUESTIONS } from "../answers/questionnaire.ts";
import { type Day, dayNumber } from "../units/day.ts";
import { someAnswers } from "./make-answers.ts";
import { RULE_CASES, RULE_LEVELS } from "./rule-cases.ts";
import { lockOf } from "./triage-rule.ts";
import { TRIAGE_RULES } from "./triage-rules.ts";

const TODAY = dayNumber("2026-05-06" as Day); // a fixed date of the calendar
const isMet = (condition: Condition, answers: Answers): boolean =>
  truthOf(condition, someAnswers(answers), TODAY) === "met";

describe("every rule", () => {
  it("has cases, a level and a lock of its own", () => {
    const ids = TRIAGE_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(RULE_CASES).toSorted()).toEqual(ids.toSorted());
    expect(Object.keys(RULE_LEVELS).toSorted()).toEqual(ids.toSorted());
  });

  it.each(TRIAGE_RULES.map((rule) => [rule.id, rule] as const))(
    "%s keeps its level and its lock",
    (id, rule) => {
      expect(`${rule.level} ${lockOf(rule, rule.level)}`).toBe(RULE_LEVELS[id]);
    },
  );

  it.each(TRIAGE_RULES.map((rule) => [rule.id, rule] as const))(
    "%s fires where it must and rests where it must",
    (id, rule) => {
      const cases = RULE_CASES[id] ?? { fires: [], rests: [] };
      for (const answers of cases.fires)
        expect(isMet(rule.condition, answers), JSON.stringify(answers)).toBe(true);
      for (const answers of cases.rests)
        expect(isMet(rule.condition, answers), JSON.stringify(answers)).toBe(false);
    },
  );

  it.each(TRIAGE_RULES.map((rule) => [rule.id, rule] as const))(
    "%s is noticed by its cases when any part of it is changed",
    (id, rule) => {
      const cases = RULE_CASES[id] ?? { fires: [], rests: [] };
      const isNoticed = (mutant: Condition): boolean =>
        cases.fires.some((answers) => !isMet(mutant, answers)) ||
        cases.rests.some((answers) => isMet(mutant, answers));
      const survivors = mutantsOf(rule.condition).filter((mutant) => !isNoticed(mutant));
      expect(survivors.length, survivors.map((mutant) => JSON.stringify(mutant)).join("\n")).toBe(
        CHANGES_THAT_SAY_THE_SAME[id] ?? 0,
      );
    },
  );
});

/** Over 75 fires RF13 by itself, for men too; under 10 fires RF36 by itself, stiff or not. */
const CHANGES_THAT_SAY_THE_SAME: Readonly<Record<string, number>> = { RF13: 1, RF36: 1 };

/** The condition with one part left out, one limit moved, one option dropped or added, or "all" and "any" exchanged. */
function mutantsOf(condition: Condition): readonly Condition[] {
  if ("yes" in condition) return [{ yes: "no-such-question" }];
  if ("number" in condition)
    return [-1, 1].map((step) => ({ ...condition, atLeast: condition.atLeast + step }));
  if ("daysSince" in condition)
    return [-1, 1].map((step) => ({ ...condition, atLeast: condition.atLeast + step }));
  if ("chosen" in condition) {
    const dropped = condition.among.map((option) => ({
      ...condition,
      among: condition.among.filter((one) => one !== option),
    }));
    const neighbours = neighboursOf(condition.chosen, condition.among).map((option) => ({
      ...condition,
      among: [...condition.among, option],
    }));
    return [...dropped, ...neighbours];
  }
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : condition.of;
  const rebuilt = (changed: readonly Condition[]): Condition =>
    "all" in condition
      ? { all: changed }
      : "any" in condition
        ? { any: changed }
        : { count: condition.count, of: changed };
  const deeper = parts.flatMap((part, index) =>
    mutantsOf(part).map((mutant) => rebuilt(parts.map((one, at) => (at === index ? mutant : one)))),
  );
  const without = parts.map((part) => rebuilt(parts.filter((one) => one !== part)));
  const exchanged: readonly Condition[] =
    "all" in condition
      ? [{ any: condition.all }]
      : "any" in condition
        ? [{ all: condition.any }]
        : [-1, 1].map((step) => ({ ...condition, count: condition.count + step }));
  return [...deeper, ...without, ...exchanged];
}

/** For ages the bands just outside: the limits that matter. */
const neighboursOf = (id: string, among: readonly string[]): readonly string[] => {
  if (id !== "age-band") return [];
  const bands = QUESTIONS.find((question) => question.id === id)?.options?.map((option) => option.id) ?? [];
  const places = among.map((band) => bands.indexOf(band));
  return [Math.min(...places) - 1, Math.max(...places) + 1].flatMap((place) => bands[place] ?? []);
};
