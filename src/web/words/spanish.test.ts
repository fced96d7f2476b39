import { describe, expect, it } from "vitest";
import { exercisesEs } from "../../app/words/es/exercises.ts";
import { questionsEs } from "../../app/words/es/questions.ts";
import { terminalTriageEs } from "../../app/words/es/triage.ts";
import { HOME_TESTS } from "../../engine/answers/home-tests.ts";
import { GROUPS, QUESTIONS } from "../../engine/answers/questionnaire.ts";
import { emergencyCard } from "../../engine/evidence/emergency-card.ts";
import { CARDS, SHELVES } from "../../engine/learn/cards.ts";
import { ENGLISH_CATALOGUES } from "./english-catalogues.ts";
import { cardTitlesEs } from "./es/card-titles.ts";
import { laterEs } from "./es/later.ts";
import { es as firstEs } from "./es/spanish.ts";
import { wordingIn } from "./wording.ts";

const es: Readonly<Record<string, string>> = { ...firstEs, ...laterEs, ...terminalTriageEs };
const ENGLISH: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(ENGLISH_CATALOGUES));

/** Engine words that the engine says in English itself: they have no English catalogue. */
const OF_THE_ENGINE: Readonly<Record<string, string>> = { ...questionsEs, ...exercisesEs, ...cardTitlesEs };

const placesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/{{([\w-]+)}}/g)].map(([, name = ""]) => name).sort();

describe("Spanish", () => {
  it("is held against catalogues that are there", () => {
    expect(Object.keys(ENGLISH_CATALOGUES).length).toBeGreaterThan(20);
    expect(Object.keys(ENGLISH).length).toBeGreaterThan(2000);
  });

  it.each(Object.entries(ENGLISH_CATALOGUES))("says everything of %s", (_, catalogue) => {
    expect(Object.keys(catalogue).filter((key) => es[key] === undefined)).toEqual([]);
  });

  it("says nothing that English does not", () => {
    const more = Object.keys(es).filter(
      (key) => ENGLISH[key] === undefined && OF_THE_ENGINE[key] === undefined,
    );
    expect(more).toEqual([]);
  });

  it("has both the singular and the plural of whatever is counted", () => {
    const halves = Object.keys(es).filter(
      (key) =>
        (key.endsWith("_one") && es[key.replace(/_one$/, "_other")] === undefined) ||
        (key.endsWith("_other") && es[key.replace(/_other$/, "_one")] === undefined),
    );
    expect(halves).toEqual([]);
  });

  it("comes in two parts that do not repeat each other", () => {
    expect(Object.keys(laterEs).filter((key) => firstEs[key] !== undefined)).toEqual([]);
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

  it("names every card and every shelf, and nothing else", () => {
    const named = [
      ...SHELVES.map(({ title }) => `shelf.${title}`),
      ...CARDS.map(({ id }) => `card.${id}.title`),
    ];
    expect(Object.keys(cardTitlesEs).toSorted()).toEqual(named.toSorted());
  });

  it("leaves no sentence empty that English says", () => {
    const silent = Object.entries(es).filter(([key, said]) => said === "" && (ENGLISH[key] ?? "") !== "");
    expect(silent).toEqual([]);
  });

  it("repeats no English sentence but what is typed as it stands", () => {
    const isSentence = (said: string): boolean => said.split(" ").length > 3;
    const repeated = Object.entries(es).filter(
      ([key, said]) => isSentence(said) && said === ENGLISH[key] && key !== "phone.off.command",
    );
    expect(repeated).toEqual([]);
  });

  it("fills the same places as English", () => {
    const other = Object.entries(es).filter(
      ([key, said]) => ENGLISH[key] !== undefined && placesIn(said).join() !== placesIn(ENGLISH[key]).join(),
    );
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it("never says what the product does not say: you have, cure, guarantee", () => {
    const forbidden = /\b(cura(r|mos)?|garantiza\w*|solo tienes que|simplemente)\b|!|¡/i;
    expect(Object.entries(es).filter(([, said]) => forbidden.test(said))).toEqual([]);
  });

  it("writes decimals with a comma, as its numbers do", () => {
    expect(Object.entries(es).filter(([, said]) => /\d\.\d(?!\d\d)/.test(said))).toEqual([]);
  });

  it("keeps the English of a question that has no Spanish", () => {
    const [question] = QUESTIONS;
    const { question: worded } = wordingIn({ sayIfKnown: () => undefined });
    expect(question && worded(question)).toEqual(question);
  });
});
