// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { PlanOutcome } from "../../app/advice.ts";
import type { TriageOutcome } from "../../engine/triage/triage.ts";
import type { Day } from "../../engine/units/day.ts";
import { whyWithheld } from "./kept-answers.ts";

const TODAY = "2026-11-22" as Day;
const planOf = (day: string) => ({ kind: "plan", plan: { today: { day } } }) as PlanOutcome; // what is looked at of it
const triageOf = (more: Partial<TriageOutcome>) =>
  ({
    outcome: "self-care",
    level: "self-care",
    locks: "none",
    isComplete: true,
    isNotMyBack: false,
    unanswered: [],
    ...more,
  }) as TriageOutcome; // what is looked at of it

describe("a kept plan", () => {
  it.each([
    ["in an emergency", { outcome: "emergency-now", locks: "all" }],
    ["while a question of danger is open", { outcome: "unfinished", isComplete: false }],
    ["while a warning locks everything", { outcome: "same-day", level: "same-day", locks: "all" }],
    ["when it is not the back", { isNotMyBack: true }],
  ] as const)("is not shown %s, though it is of today", (_, triage) => {
    expect(whyWithheld(planOf(TODAY), TODAY, triageOf(triage))).toBe("not-cleared");
  });

  it.each([
    ["2026-11-21", "of-another-day"],
    ["2026-11-22", undefined],
    ["2026-11-23", "of-another-day"],
  ] as const)("of %s is %s on 2026-11-22", (day, withheld) => {
    expect(whyWithheld(planOf(day), TODAY, triageOf({}))).toBe(withheld);
  });
});
