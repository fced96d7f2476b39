import { describe, expect, it } from "vitest";
import type { Answers } from "../answers/question.ts";
import type { Day } from "../units/day.ts";
import type { Assessment } from "./assessment.ts";
import { clear } from "./cleared-triage.ts";
import { someAnswers } from "./make-answers.ts";
import { locksToKeep, type TriageInput, triage } from "./triage.ts";

const day = (text: string): Day => text as Day; // a fixed date of the calendar
const TODAY = day("2026-05-06");
const judged = (answers: Answers, more: Partial<TriageInput> = {}) =>
  triage({ answers: someAnswers(answers), today: TODAY, ...more });
const record = (more: Partial<Assessment>): Assessment => ({
  assessedOnDay: day("2026-05-05"),
  by: "doctor",
  flags: [],
  allowed: "running",
  ...more,
});

describe("locks", () => {
  it("of an emergency stay when the runner answers it away, and open by a doctor's record alone", () => {
    const earlierEmergencies = [{ flag: "RF02", firedOnDay: day("2026-05-01") }];
    expect(judged({}, { earlierEmergencies })).toMatchObject({ outcome: "emergency-now", locks: "all" });
    const assessments = [record({ flags: ["RF02"] })];
    expect(judged({}, { earlierEmergencies, assessments })).toMatchObject({
      outcome: "self-care",
      locks: "none",
    });
  });

  it("go no further than a doctor allowed, even when the emergency is answered away by now", () => {
    const earlierEmergencies = [{ flag: "RF02", firedOnDay: day("2026-05-01") }];
    const assessments = [record({ flags: ["RF02"], allowed: "nothing" })];
    expect(judged({}, { earlierEmergencies, assessments }).locks).toBe("all");
    const gentle = [record({ flags: ["RF02"], allowed: "gentle-movement" })];
    expect(judged({}, { earlierEmergencies, assessments: gentle }).locks).toBe("running");
  });

  it("of an emergency do not open by a record of the days before", () => {
    const earlierEmergencies = [{ flag: "RF02", firedOnDay: day("2026-05-04") }];
    const assessments = [record({ flags: ["RF02"], assessedOnDay: day("2026-05-03") })];
    expect(judged({}, { earlierEmergencies, assessments }).outcome).toBe("emergency-now");
  });

  it("below an emergency end by a record, not by being answered away on a later day", () => {
    const first = judged({ "leg-pain": "one-below-knee", "leg-tingling": "yes" });
    expect(locksToKeep(first)).toEqual(["RF09"]);
    const earlierLocks = [{ rule: "RF09", firedOnDay: day("2026-05-04") }];
    expect(judged({}, { earlierLocks })).toMatchObject({
      outcome: "within-days",
      locks: "running",
      fired: [{ because: "fired-earlier" }],
    });
    const assessments = [record({ flags: ["RF09"], by: "physiotherapist" })];
    expect(judged({}, { earlierLocks, assessments })).toMatchObject({
      outcome: "self-care",
      locks: "none",
    });
  });

  it("below an emergency can be put right on the day they were answered", () => {
    expect(judged({}, { earlierLocks: [{ rule: "RF09", firedOnDay: TODAY }] }).outcome).toBe("self-care");
  });

  it("come back with a symptom that is newer than the record, even one that has gone again", () => {
    const answers = { "one-leg-numb": "yes" };
    const answeredSince = { "one-leg-numb": day("2026-05-01") };
    const assessments = [record({ flags: ["RF09"], assessedOnDay: day("2026-05-02") })];
    expect(judged(answers, { answeredSince, assessments }).locks).toBe("none");
    const earlierLocks = [{ rule: "RF43", firedOnDay: day("2026-05-04") }];
    const outcome = judged(answers, { answeredSince, assessments, earlierLocks });
    expect(outcome.fired.map(({ rule }) => rule.id).toSorted()).toEqual(["RF09", "RF43"]);
  });

  it("that stand on a 'not sure' end by a doctor's record as well", () => {
    const answers = { "saddle-numbness": "not-sure" };
    const answeredSince = { "saddle-numbness": day("2026-05-01") };
    expect(judged(answers, { answeredSince }).outcome).toBe("same-day");
    const byPhysio = [record({ flags: ["RF01"], by: "physiotherapist" })];
    expect(judged(answers, { answeredSince, assessments: byPhysio }).outcome).toBe("same-day");
    const byDoctor = [record({ flags: ["RF01"] })];
    expect(judged(answers, { answeredSince, assessments: byDoctor })).toMatchObject({
      outcome: "self-care",
      assessed: [{ rule: "RF01" }],
    });
  });

  it("hold running in pregnancy, after a birth, and until the pelvic floor was checked", () => {
    for (const pregnancy of ["pregnant", "birth-in-12-weeks", "birth-unchecked"]) {
      const outcome = judged({ pregnancy });
      expect(outcome).toMatchObject({ outcome: "routine", locks: "running" });
      expect(clear(outcome)).toMatchObject({ ok: true, value: { locks: "running" } });
    }
    expect(judged({ pregnancy: "could-be" }).locks).toBe("none");
  });
});

describe("a doubt", () => {
  it("counts as same-day at once, whatever else is still open", () => {
    const answers = someAnswers({ "both-legs": "not-sure" });
    const { "leg-pain": _left, ...rest } = answers;
    expect(triage({ answers: rest, today: TODAY }).level).toBe("same-day");
  });
});

describe("a milder warning", () => {
  it("does not come to a plan while a question is open that could lock everything", () => {
    const answers = someAnswers({ "one-leg-numb": "yes" });
    const { "weight-loss": _left, ...rest } = answers;
    const outcome = triage({ answers: rest, today: TODAY });
    expect(outcome).toMatchObject({ outcome: "unfinished", level: "within-days", locks: "all" });
    expect(outcome.unanswered).toEqual(["weight-loss"]);
    expect(clear(outcome).ok).toBe(false);
  });

  it("of routine level does not hide a lock that is still to be asked for", () => {
    const { pregnancy: _left, ...rest } = someAnswers({ "leg-pain": "one-above-knee" });
    expect(triage({ answers: rest, today: TODAY }).unanswered).toContain("pregnancy");
  });
});
