import { describe, expect, it } from "vitest";
import { exercisesEs } from "../../app/words/es/exercises.ts";
import { questionsEs } from "../../app/words/es/questions.ts";
import { personalEn } from "../../app/words/personal-en.ts";
import { planEn } from "../../app/words/plan-en.ts";
import { triageEn as sharedTriage } from "../../app/words/triage-en.ts";
import { HOME_TESTS } from "../../engine/answers/home-tests.ts";
import { GROUPS, QUESTIONS } from "../../engine/answers/questionnaire.ts";
import { emergencyCard } from "../../engine/evidence/emergency-card.ts";
import { en } from "./en.ts";
import { es } from "./es/spanish.ts";
import { exerciseEn } from "./exercise-en.ts";
import { offlineEn } from "./offline-en.ts";
import { personalScreensEn } from "./personal-screens-en.ts";
import { planScreensEn } from "./plan-screens-en.ts";
import { playerEn } from "./player-en.ts";
import { retrainingEn } from "./retraining-en.ts";
import { settingsEn } from "./settings-en.ts";
import { triageEn } from "./triage-en.ts";
import { wordingIn } from "./wording.ts";

/** Every catalogue that is to be complete in Spanish. */
const COMPLETE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sharedTriage,
  triageEn,
  planEn,
  planScreensEn,
  playerEn,
  exerciseEn,
  offlineEn,
  settingsEn,
  retrainingEn,
};

const ENGLISH: Readonly<Record<string, string>> = Object.assign(
  {},
  en,
  personalEn,
  personalScreensEn,
  ...Object.values(COMPLETE),
);

const placesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/{{(\w+)}}/g)].map(([, name = ""]) => name).sort();

describe("Spanish", () => {
  it.each(Object.entries(COMPLETE))("says everything of %s", (_, catalogue) => {
    expect(Object.keys(catalogue).filter((key) => es[key] === undefined)).toEqual([]);
  });

  it("asks every question, with its options and explanations, and nothing else", () => {
    const { lines } = emergencyCard();
    const asked = [
      ...QUESTIONS.flatMap(({ id, explanation, options = [] }) => [
        `question.${id}`,
        ...(explanation === undefined ? [] : [`question.${id}.why`]),
        ...options.map((option) => `question.${id}.${option.id}`),
      ]),
      ...GROUPS.flatMap(({ id, lead }) => [
        `group.${id}`,
        ...(lead === undefined ? [] : [`group.${id}.lead`]),
      ]),
      "card.action",
      ...lines.map(({ id }) => `card.${id}`),
    ];
    expect(Object.keys(questionsEs).toSorted()).toEqual(asked.toSorted());
  });

  it("tells how every home test is done, what it measures and when to stop, and nothing else", () => {
    const told = [
      "exercise.stop",
      ...HOME_TESTS.flatMap(({ id }) => [`test.${id}.how`, `test.${id}.measure`]),
    ];
    expect(Object.keys(exercisesEs).toSorted()).toEqual(told.toSorted());
  });

  it("leaves no sentence empty that English says", () => {
    const english = ENGLISH;
    const silent = Object.entries(es).filter(([key, said]) => said === "" && (english[key] ?? "") !== "");
    expect(silent).toEqual([]);
  });

  it("fills the same places as English", () => {
    const english = ENGLISH;
    const other = Object.entries(es).filter(
      ([key, said]) => english[key] !== undefined && placesIn(said).join() !== placesIn(english[key]).join(),
    );
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it("never says what the product does not say: you have, cure, guarantee", () => {
    const forbidden = /\b(cura(r|mos)?|garantiza\w*|solo tienes que|simplemente)\b|!|¡/i;
    expect(Object.entries(es).filter(([, said]) => forbidden.test(said))).toEqual([]);
  });

  it("keeps the English of a question that has no Spanish", () => {
    const [question] = QUESTIONS;
    const { question: worded } = wordingIn({ sayIfKnown: () => undefined });
    expect(question && worded(question)).toEqual(question);
  });
});
