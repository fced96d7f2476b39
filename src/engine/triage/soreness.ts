import { type Condition, truthOf } from "../answers/condition.ts";
import type { Answers } from "../answers/question.ts";
import { type Day, dayNumber } from "../units/day.ts";

/**
 * Ordinary muscle soreness after effort, or pain to be followed (rules.json R5): tender on both sides, after
 * more than usual, peaked within 72 hours, fading and gone by day 7, without night or leg symptoms.
 */
export type Soreness = "ordinary-soreness" | "pain" | "cannot-tell";

const PEAKED_BY_DAYS = 3;
const GONE_BY_DAYS = 7;

const SPEAKS_AGAINST: Condition = {
  any: [
    { daysSince: "pain-since", atLeast: GONE_BY_DAYS + 1 },
    {
      all: [
        { daysSince: "pain-since", atLeast: PEAKED_BY_DAYS + 1 },
        { chosen: "course", among: ["same", "up-and-down", "worse"] },
      ],
    },
    { yes: "night-or-rest-pain" },
    { yes: "one-sided-point-pain" },
    { chosen: "leg-pain", among: ["one-above-knee", "one-below-knee", "both"] },
    { yes: "both-legs" },
    { yes: "one-leg-numb" },
    { yes: "leg-tingling" },
  ],
};
const NEEDED: Condition = { all: [{ yes: "both-sided-muscle" }, { yes: "unusual-effort" }] };

export function sorenessOf(answers: Answers, today: Day): Soreness {
  const against = truthOf(SPEAKS_AGAINST, answers, dayNumber(today));
  const needed = truthOf(NEEDED, answers, dayNumber(today));
  if (against === "met" || needed === "unmet") return "pain";
  return against === "unmet" && needed === "met" ? "ordinary-soreness" : "cannot-tell";
}
