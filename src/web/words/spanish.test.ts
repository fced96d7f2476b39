import { describe, expect, it } from "vitest";
import { exercisesEs } from "../../app/words/es/exercises.ts";
import { questionsEs } from "../../app/words/es/questions.ts";
import { planEn } from "../../app/words/plan-en.ts";
import { triageEn as sharedTriage } from "../../app/words/triage-en.ts";
import { HOME_TESTS } from "../../engine/answers/home-tests.ts";
import { GROUPS, QUESTIONS } from "../../engine/answers/questionnaire.ts";
import { emergencyCard } from "../../engine/evidence/emergency-card.ts";
import { EXERCISES } from "../../engine/exercises/catalogue.ts";
import { en } from "./en.ts";
import { es } from "./es/spanish.ts";
import { triageEn } from "./triage-en.ts";
import { wordingIn } from "./wording.ts";

/** Every catalogue that is to be complete in Spanish. */
const COMPLETE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sharedTriage,
  triageEn,
  planEn,
};

const ENGLISH: Readonly<Record<string, string>> = { ...en, ...sharedTriage, ...triageEn, ...planEn };

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

  it("names every exercise and home test, and nothing else", () => {
    const named = [
      "exercise.stop",
      ...EXERCISES.flatMap(({ id }) =>
        ["name", "purpose", "evidence", "easier", "harder"].map((part) => `exercise.${id}.${part}`),
      ),
      ...HOME_TESTS.flatMap(({ id }) =>
        ["name", "how", "measure", "validity"].map((part) => `test.${id}.${part}`),
      ),
    ];
    expect(Object.keys(exercisesEs).toSorted()).toEqual(named.toSorted());
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
