import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "../../engine/answers/question.ts";
import { isOnEmergencyScreen, QUESTIONS } from "../../engine/answers/questionnaire.ts";
import { someAnswers } from "../../engine/triage/make-answers.ts";
import { isAskable } from "../../engine/triage/open-questions.ts";
import { triage } from "../../engine/triage/triage.ts";
import type { Day } from "../../engine/units/day.ts";
import { EMERGENCY_STEPS, isAllAsBefore, nextStep, questionsOf } from "./next-step.ts";

const TODAY = "2026-05-06" as Day;
const stepAfter = (answers: Answers) => nextStep(answers, triage({ answers, today: TODAY }), TODAY);

/** The six screens answered quietly. */
const quiet = (given: Answers = {}): Answers => {
  const answers: Record<string, Answer> = { places: ["low-back-left"], "age-band": "35-44", pregnancy: "no" };
  for (const question of QUESTIONS)
    if (isOnEmergencyScreen(question) && question.kind === "yes-no" && isAskable(question, answers, TODAY))
      answers[question.id] = "no";
  return { ...answers, ...given };
};

describe("next step", () => {
  it("begins with the body map and goes through the six screens in order", () => {
    expect(stepAfter({})).toEqual({ at: "map" });
    const answers: Record<string, Answer> = { places: ["sacrum"] };
    for (const { id } of EMERGENCY_STEPS) {
      expect(stepAfter(answers)).toEqual({ at: "group", group: id });
      for (const question of questionsOf(id)) answers[question.id] = quiet()[question.id] ?? "no";
    }
    expect(stepAfter(answers)).toMatchObject({ at: "group", group: "place" });
  });

  it("ends at once with an emergency", () => {
    expect(stepAfter({ places: ["sacrum"], "saddle-numbness": "yes" })).toEqual({ at: "outcome" });
  });

  it("asks all six screens before any other outcome", () => {
    expect(stepAfter({ places: ["sacrum"], "saddle-numbness": "not-sure" })).toMatchObject({ at: "group" });
    expect(stepAfter(quiet({ fever: "yes" }))).toEqual({ at: "outcome" });
  });

  it("ends after the six screens when it is not the back", () => {
    expect(stepAfter(quiet({ places: ["neck"] }))).toEqual({ at: "outcome" });
  });

  it("reaches an outcome within twenty answers for a quiet back", () => {
    const answers: Record<string, Answer> = { ...quiet() };
    const calm: Answers = { "leg-pain": "none", "pain-since": "2026-05-02", course: "better", sex: "male" };
    let asked = 0;
    for (let step = stepAfter(answers); step.at === "group"; step = stepAfter(answers)) {
      const [id] = triage({ answers, today: TODAY }).unanswered;
      if (id === undefined) break;
      answers[id] = calm[id] ?? (id === "episodes-in-year" ? 1 : "no");
      asked += 1;
    }
    expect(stepAfter(answers)).toEqual({ at: "outcome" });
    expect(asked).toBeLessThan(20);
  });
});

describe("back to where a question was asked from", () => {
  const judged = (given: Answers) => triage({ answers: someAnswers(given), today: TODAY });
  const before = judged({ "recent-fracture": "not-sure" });

  it.each<[string, boolean, Answers]>([
    ["a new warning is told first", false, { "past-cancer": "yes" }],
    ["an emergency is told first", false, { "saddle-numbness": "yes" }],
    ["a plan that is kept shut is told first", false, { fever: "yes" }],
    ["a crisis line is told first", false, { mood: "harm-thoughts" }],
    ["an answer that calms leads back", true, { "recent-fracture": "no" }],
    ["the same answer leads back", true, { "recent-fracture": "not-sure" }],
  ])("%s", (_, leadsBack, given) => {
    expect(isAllAsBefore(before, judged(given))).toBe(leadsBack);
  });
});
