import { describe, expect, it } from "vitest";
import { readingGrade } from "../../../test/reading-grade.ts";
import { FIRST_TERMS_ES } from "../../app/words/es/first-terms.ts";
import { TERMS_ES } from "../../app/words/es/terms.ts";
import { FIRST_TERMS_EN } from "../../app/words/first-terms-en.ts";
import { TERMS_EN } from "../../app/words/terms-en.ts";
import { triageEn as sharedTriageEn } from "../../app/words/triage-en.ts";
import { GROUPS, QUESTIONS } from "../../engine/answers/questionnaire.ts";
import { en } from "./en.ts";
import { es } from "./es/spanish.ts";
import { offlineEn } from "./offline-en.ts";
import { addTerms, stretchesOf } from "./terms.ts";
import { triageEn } from "./triage-en.ts";

addTerms("en", TERMS_EN);
addTerms("es", TERMS_ES);

const meant = (sentence: string, language = "en"): readonly string[] =>
  stretchesOf(sentence, language).flatMap(({ text, means }) => (means === undefined ? [] : [text]));

/** What the danger questions and those behind them ask. */
const asked = [
  ...GROUPS.flatMap(({ title, lead = "" }) => [title, lead]),
  ...QUESTIONS.flatMap(({ wording, explanation = "", options = [] }) => [
    wording,
    explanation,
    ...options.map((option) => option.wording),
  ]),
];

describe("terms", () => {
  it("explains a term where it first stands in a sentence, in any of its forms", () => {
    expect(meant("Hamstrings pull; tight hamstrings are often blamed, and so is cadence.")).toEqual([
      "Hamstrings",
      "cadence",
    ]);
  });

  it("takes the longest form and no part of another word", () => {
    expect(meant("Hold a side plank on a planked floor.")).toEqual(["side plank"]);
    expect(meant("An industrial trunkful of discus.")).toEqual([]);
  });

  it("loses nothing of the sentence", () => {
    for (const sentence of ["", "Cadence.", "No term here.", "A plank, a lunge and a plank again"]) {
      expect(
        stretchesOf(sentence, "en")
          .map(({ text }) => text)
          .join(""),
      ).toBe(sentence);
    }
  });

  it("knows the words of the language that is spoken", () => {
    expect(meant("La cadencia y el sacro", "es")).toEqual(["cadencia", "sacro"]);
    expect(meant("La cadencia", "de")).toEqual([]);
  });

  it("explains in words that are easier than the term, without another term", () => {
    for (const [id, { means }] of Object.entries(TERMS_EN)) {
      expect(readingGrade(means), id).toBeLessThan(9);
      expect(meant(means), id).toEqual([]);
    }
  });

  it.each([
    [
      "en",
      FIRST_TERMS_EN,
      [...Object.values({ ...en, ...sharedTriageEn, ...triageEn, ...offlineEn }), ...asked],
    ],
    ["es", FIRST_TERMS_ES, Object.values(es)],
  ] as const)("come with the first load wherever it says one: %s", (language, terms, sentences) => {
    const known = new Set(Object.values(terms).map(({ means }) => means));
    const missing = sentences
      .flatMap((sentence) => stretchesOf(sentence, language))
      .filter(({ means }) => means !== undefined && !known.has(means));
    expect(missing).toEqual([]);
    expect(sentences.length).toBeGreaterThan(400);
  });

  it("gives the same terms in every language", () => {
    expect(Object.keys(TERMS_ES).filter((id) => TERMS_EN[id] === undefined)).toEqual([]);
  });
});
