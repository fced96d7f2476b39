import { readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { emergencyCard } from "../src/engine/evidence/emergency-card.ts";
import { statementsOf } from "../src/engine/learn/card.ts";
import { CARDS, SHELVES } from "../src/engine/learn/cards.ts";
import { readingGrade } from "./reading-grade.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** Every folder and file that holds words shown to people. All text in their exports is looked at. */
const PLACES: readonly { readonly folder: string; readonly files: RegExp }[] = [
  { folder: "src/app/words", files: /^(?!.*\.test\.).*\.ts$/ },
  { folder: "src/web/words", files: /^(?:en|.*-en)\.ts$/ },
  { folder: "src/engine/answers", files: /(questions|questionnaire)\.ts$/ },
  { folder: "src/engine/learn", files: /^(cards|disagreements)\.ts$/ },
  { folder: "src/engine/exercises", files: /^(catalogue|cautions)\.ts$/ },
];

/** Fields that hold ids, sources, or words for the search alone. */
const NOT_SHOWN = new Set([
  "id",
  "references",
  "claims",
  "seeAlso",
  "card",
  "searchWords",
  "flags",
  "group",
  "kind",
]);

interface Shown {
  readonly place: string;
  readonly text: string;
}

const shown: readonly Shown[] = [
  ...(await Promise.all(PLACES.map(wordsOf))).flat(),
  ...textsIn(emergencyCard()).map((text) => ({ place: "the emergency card", text })),
];

const CONDITION =
  "sciatica|(?:slipped|herniated|bulging|worn) discs?|herniation|arthritis|stenosis|fracture|stress fracture|bone stress|cancer|" +
  "tumou?r|infection|osteoporosis|spondylo\\w+|cauda equina|strain(?:ed)?|sprain(?:ed)?|scoliosis|disease|syndrome|imbalance|inflammation|injury";

const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  "a diagnosis": new RegExp(
    `\\b(?:you(?:'ve| have(?: got)?| suffer from| are suffering from)|your (?:back|pain) is|this is|it is)(?: an?| the)? (?:${CONDITION})\\b`,
    "i",
  ),
  "the one cause": /\bis the (?:main |real |likely )?(?:cause|reason) of\b/i,
  "a promise":
    /\b(?:cures?|cured|guarantee\w*|will fix|will heal|will go away|will be gone|pain[- ]free (?:in|within|by))\b/i,
  "“just” or “simply”": /\b(?:just|simply)\b/i,
  "an exclamation mark": /!/,
  "a dose of medicine":
    /\b(?:\d+|one|two|three|four) ?(?:-? ?\d+ )?(?:mg|milligrams?|grams?|tablets?|pills?|capsules?|ml|doses?)\b/i,
  "an idea that was dropped":
    /\badhesions?\b|\bflexors\b.*\bleft\b|\blengthens? (?:the|your) (?:lumbar )?spine\b/i,
};

/** Sentences that a rule above catches and that are right as they are, each with its reason. */
const EXCEPTIONS: readonly (readonly [text: RegExp, reason: string])[] = [
  [
    /^What is the main cause of back pain in runners\?$/,
    "what people ask; the card answers that there is none",
  ],
];

describe("words shown to people", () => {
  test("were found in every place that holds some", () => {
    expect(shown.length).toBeGreaterThan(500);
    const silent = PLACES.filter(({ folder }) => !shown.some(({ place }) => dirname(place) === folder));
    expect(silent).toEqual([]);
    expect(textsIn(emergencyCard()).length).toBeGreaterThan(10);
  });

  test.each(Object.entries(FORBIDDEN))("never hold %s", (_, pattern) => {
    const caught = shown
      .filter(({ text }) => pattern.test(text) && !EXCEPTIONS.some(([exception]) => exception.test(text)))
      .map(({ place, text }) => `${place}: ${text}`);
    expect(caught).toEqual([]);
  });

  test("need every exception that is made", () => {
    const idle = EXCEPTIONS.filter(([exception]) => !shown.some(({ text }) => exception.test(text)));
    expect(idle).toEqual([]);
  });

  test.each([
    ["a diagnosis", "You have a slipped disc."],
    ["a diagnosis", "It is sciatica."],
    ["a promise", "This will fix your back."],
    ["“just” or “simply”", "Just rest."],
    ["a dose of medicine", "Take 400 mg."],
    ["a dose of medicine", "Take two tablets."],
    ["an idea that was dropped", "Adhesions form."],
  ])("would be caught with %s: %s", (rule, text) => {
    expect(FORBIDDEN[rule]?.test(text)).toBe(true);
  });
});

describe("cards", () => {
  const gradeOf = (card: (typeof CARDS)[number]): number =>
    readingGrade(
      statementsOf(card)
        .map(({ idea, text }) => `${idea ?? ""} ${text}`)
        .join(" "),
    );

  test("can be read at twelve or so: school year eight on average, and none far above", () => {
    const grades = CARDS.map((card) => [card.id, gradeOf(card)] as const);
    const mean = grades.reduce((sum, [, grade]) => sum + grade, 0) / grades.length;
    expect(mean).toBeLessThanOrEqual(8);
    expect(grades.filter(([, grade]) => grade > 9.5)).toEqual([]);
  });

  test("stand each on one shelf", () => {
    expect(SHELVES.flatMap(({ cards }) => cards).length).toBe(new Set(CARDS).size);
  });
});

describe("the reading grade", () => {
  test("is low for short plain words and high for long ones", () => {
    expect(readingGrade("The cat sat on the mat. It was warm.")).toBeLessThan(2);
    expect(
      readingGrade("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."),
    ).toBeCloseTo(11.3, 1);
    expect(
      readingGrade("Biomechanical compensation necessitates multidisciplinary rehabilitation interventions."),
    ).toBeGreaterThan(15);
  });
});

/** All text in the exports of a place's files. */
async function wordsOf({ folder, files }: (typeof PLACES)[number]): Promise<readonly Shown[]> {
  const names = readdirSync(join(ROOT, folder)).filter((name) => files.test(name));
  const found = await Promise.all(
    names.map(async (name) => {
      const file = join(ROOT, folder, name);
      const exported: unknown = await import(/* @vite-ignore */ file);
      return textsIn(exported).map((text) => ({ place: relative(ROOT, file), text }));
    }),
  );
  return found.flat();
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(value).flatMap(([key, inner]) => (NOT_SHOWN.has(key) ? [] : textsIn(inner)));
}
