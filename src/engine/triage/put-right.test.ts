import { describe, expect, it } from "vitest";
import type { Day } from "../units/day.ts";
import { someAnswers } from "./make-answers.ts";
import { wasPutRight } from "./put-right.ts";
import { TRIAGE_RULES } from "./triage-rules.ts";

const DAY = "2026-05-06" as Day; // a date of the calendar

describe("a slip of the finger", () => {
  it("was none while the answers still meet the rule, or one of them could", () => {
    expect(wasPutRight("RF43", someAnswers({ "stops-daily-life": "yes" }), DAY)).toBe(false);
    expect(wasPutRight("RF43", someAnswers({ "stops-daily-life": "not-sure" }), DAY)).toBe(false);
    expect(wasPutRight("RF43", {}, DAY)).toBe(false);
  });

  it("was put right when everything the rule asks was answered and does not meet it", () => {
    const lesser = TRIAGE_RULES.filter(({ level }) => level !== "emergency-now");
    for (const { id } of lesser) expect(wasPutRight(id, someAnswers(), DAY), id).toBe(true);
  });

  it("never is an emergency, nor a rule that nobody knows", () => {
    for (const { id } of TRIAGE_RULES.filter(({ level }) => level === "emergency-now"))
      expect(wasPutRight(id, someAnswers(), DAY), id).toBe(false);
    expect(wasPutRight("RF99", someAnswers(), DAY)).toBe(false);
  });
});
