import { describe, expect, it } from "vitest";
import { questionsEs } from "../../app/words/es/questions.ts";
import { triageEn as sharedTriage } from "../../app/words/triage-en.ts";
import { GROUPS, QUESTIONS } from "../../engine/answers/questionnaire.ts";
import { emergencyCard } from "../../engine/evidence/emergency-card.ts";
import { en } from "./en.ts";
import { es } from "./es/spanish.ts";
import { triageEn } from "./triage-en.ts";
import { wordingIn } from "./wording.ts";

/** Every catalogue that is to be complete in Spanish. */
const COMPLETE: Readonly<Record<string, Readonly<Record<string, string>>>> = { sharedTriage, triageEn };

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

  it("leaves no sentence empty that English says", () => {
    const english: Readonly<Record<string, string>> = { ...en, ...sharedTriage, ...triageEn };
    const silent = Object.entries(es).filter(([key, said]) => said === "" && (english[key] ?? "") !== "");
    expect(silent).toEqual([]);
  });

  it("fills the same places as English", () => {
    const english: Readonly<Record<string, string>> = { ...en, ...sharedTriage, ...triageEn };
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
