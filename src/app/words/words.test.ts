import { describe, expect, test } from "vitest";
import type { HomeTestResult } from "../../engine/answers/check-in.ts";
import type { Answers } from "../../engine/answers/question.ts";
import { NOTHING_TOLD, type Told } from "../../engine/answers/told.ts";
import { findAll } from "../../engine/findings/all-findings.ts";
import type { Finding } from "../../engine/findings/finding.ts";
import { historyOf } from "../../engine/history/history-of.ts";
import { aDay, aRun, aShoe, withCadence, without } from "../../engine/history/make-run.ts";
import type { Run } from "../../engine/run/run.ts";
import { someAnswers } from "../../engine/triage/make-answers.ts";
import { addDays } from "../../engine/units/day.ts";
import { en, type SharedWordKey } from "./en.ts";
import { fillWords, findingValues, hasWords } from "./fill-words.ts";

const PAIN = aDay("2024-05-01");
const ran = (daysBefore: number, fields: Partial<Run> = {}): Run =>
  aRun({ ranOnDay: addDays(PAIN, -daysBefore), distanceM: 5000, ...fields });
const every = (from: number, to: number, each: number, make: (day: number) => Run): readonly Run[] =>
  Array.from({ length: Math.floor((to - from) / each) + 1 }, (_, index) => make(from + index * each));

const recorded = (day: number, more: Partial<Run> = {}, cadenceSpm = 168): Run =>
  withCadence(
    ran(day, {
      shoeId: "blue",
      climb: { ascentM: 40, descentM: 40, basis: "gps" },
      drift: { cadenceSpm: -1, contactTimeS: 0.002, comparedS: 600 },
      loading: { peakForceBodyWeights: 2.4, summedBodyWeights: 9000, basis: "contact-time" },
      surface: "grass",
      ...more,
    }),
    2.8,
    cadenceSpm,
  );
const worse: Partial<Run> = {
  climb: { ascentM: 300, descentM: 300, basis: "gps" },
  drift: { cadenceSpm: -9, contactTimeS: 0.01, comparedS: 600 },
  shoeId: "red",
};
const slightly: Partial<Run> = {
  climb: { ascentM: 40, descentM: 53, basis: "barometer" },
  drift: { cadenceSpm: -3, comparedS: 600 },
};

/** Lives that between them bring out every verdict of every rule but the warning that weekly growth never gives. */
const LIVES: Readonly<Record<string, readonly Run[]>> = {
  nothing: [],
  steady: every(1, 220, 2, recorded),
  "everything worse": [
    ...every(15, 220, 2, recorded),
    ...every(1, 14, 1, (day) => recorded(day, { ...worse, distanceM: day === 2 ? 9000 : 5000 }, 155)),
    ...every(16, 28, 2, (day) => recorded(day, { ...worse, id: `again-${day}` }, 155)),
  ],
  "everything slightly worse": [
    ...every(29, 220, 1, recorded),
    ...every(1, 28, 1, (day) =>
      recorded(
        day,
        { ...slightly, shoeId: day === 4 ? "red" : "old", distanceM: day === 20 ? 9000 : 5000 },
        165,
      ),
    ),
  ],
  "back from a break": [...every(60, 220, 2, recorded), ...every(1, 6, 2, recorded)],
  "back gently": [...every(60, 220, 2, recorded), recorded(3, { distanceM: 500 })],
  "all at once on the road": [
    ...every(29, 220, 2, recorded),
    ...every(1, 28, 2, (day) =>
      recorded(day, {
        surface: "road",
        perceivedExertion: 8,
        loading: { peakForceBodyWeights: 2.8, summedBodyWeights: 9000, basis: "contact-time" },
      }),
    ),
  ],
  "all at once on trails": [
    ...every(29, 220, 2, recorded),
    ...every(1, 28, 2, (day) => recorded(day, { surface: "trail", isTrail: true })),
  ],
  "all at once indoors": [
    ...every(29, 220, 2, recorded),
    ...every(1, 28, 2, (day) => recorded(day, { surface: "treadmill", isTreadmill: true })),
  ],
  "in old shoes": every(1, 220, 2, (day) => recorded(day, { shoeId: "ancient" })),
  "on the day itself": [...every(1, 220, 2, recorded), recorded(0, { distanceM: 20_000 })],
  "without distances": every(1, 220, 2, (day) => without(recorded(day), "distanceM")),
  "with one unknown": [
    ...every(2, 220, 2, recorded),
    without(recorded(19), "distanceM"),
    recorded(1, { distanceM: 9000 }),
  ],
  "without shoes and hills": every(1, 220, 2, (day) => without(recorded(day), "shoeId", "climb")),
};

const SHOES = [
  aShoe(),
  aShoe({ id: "red" }),
  aShoe({ id: "old", startingDistanceM: 500_000 }),
  aShoe({ id: "ancient", startingDistanceM: 900_000 }),
];

const FORM = ["leans-forward", "hunches", "arches", "chest-first", "over-strides", "hips-rock"];
const chairs = (left: number, right: number, daysBefore: number): readonly HomeTestResult[] =>
  (["left", "right"] as const).map((side) => ({
    testId: "ST13",
    side,
    value: side === "left" ? left : right,
    onDay: addDays(PAIN, -daysBefore),
  }));
const both = (testId: string, left: number, right: number): readonly HomeTestResult[] =>
  (["left", "right"] as const).map((side) => ({
    testId,
    side,
    value: side === "left" ? left : right,
    onDay: PAIN,
  }));

const EVERY_YES: Answers = {
  "load-rise-6-weeks": "yes",
  "late-in-runs": "yes",
  "old-injury": "yes",
  "sleep-poor": "yes",
  "warm-up-left-out": "yes",
  "shoes-uncomfortable": "yes",
  "shoes-soft-or-corrective": "yes",
  "wears-orthotics": "yes",
  "drinks-or-eats-too-little": "yes",
};

/** What was told: between them every verdict that answers and home tests can bring. */
const TOLD: Readonly<Record<string, Partial<Told>>> = {
  "everything there": {
    answers: {
      ...someAnswers(EVERY_YES),
      "pain-since": PAIN,
      "leg-pain": "one-below-knee",
      "leg-tingling": "yes",
      "episodes-in-year": 2,
      stress: 8,
      worry: 8,
      "sitting-hours": 10,
      "years-running": 12,
      "leg-length-difference-mm": 8,
      "worse-with": ["arching", "downhill"],
      "posture-habits": [...FORM, "breathes-out-each-step"],
      "surface-mostly": "hard",
    },
    homeTests: [
      ...chairs(20, 20, 60),
      ...chairs(12, 18, 0),
      ...both("ST06", 10, 20),
      ...both("ST07", 0, 15),
      ...both("ST08", 20, 35),
      { testId: "ST01", value: 20, onDay: PAIN },
    ],
  },
  "some of it there": {
    answers: {
      ...someAnswers({ "old-injury": "yes" }),
      "pain-since": PAIN,
      "episodes-in-year": 3,
      stress: 5,
      worry: 5,
      "worse-with": ["arching"],
      "surface-mostly": "trail",
    },
    homeTests: [...chairs(12, 18, 0), { testId: "ST01", value: 50, onDay: PAIN }],
  },
  "an old injury on a treadmill": {
    answers: { "old-injury": "yes", "episodes-in-year": 1, "sleep-hours": 5, "surface-mostly": "treadmill" },
  },
  "nothing of it there": {
    answers: {
      ...someAnswers(),
      "pain-since": PAIN,
      "leg-length-difference-mm": 0,
      stress: 1,
      worry: 1,
      "expects-to-last": 1,
      "sitting-hours": 3,
      "years-running": 2,
      "posture-habits": [],
      "surface-mostly": "mixed",
    },
    homeTests: [
      ...chairs(18, 18, 60),
      ...chairs(19, 18, 0),
      ...both("ST06", 20, 20),
      ...both("ST07", 0, 3),
      ...both("ST08", 20, 22),
      { testId: "ST01", value: 120, onDay: PAIN },
    ],
  },
};

const findings: readonly Finding[] = [
  ...Object.values(LIVES).map((runs) => ({ runs, told: NOTHING_TOLD })),
  ...Object.values(TOLD).map((told) => ({ runs: [], told: { ...NOTHING_TOLD, ...told } })),
].flatMap(({ runs, told }) =>
  findAll({ history: historyOf(runs, [], SHOES), painSince: PAIN, onDay: PAIN, told }),
);

/** Causes that are never more than possible: research does not bear more. */
const NEVER_LIKELY = [
  "late-fatigue",
  "hip-flexor-tightness",
  "hamstring-tightness",
  "leg-length",
  "warm-up",
  "trunk-lean",
  "hunched-shoulders",
  "side-to-side",
  "over-striding",
  "shoe-fit",
  "shoe-cushioning",
  "sitting",
  "years-running",
].map((id) => `${id} likely`);

const PLAIN = {
  quantity: (value: number, unit: string) => `${Math.round(value * 100) / 100} ${unit}`,
  day: (day: string) => day,
};

describe("words of findings", () => {
  test("were tried on every verdict that a rule can give", () => {
    const seen = new Set(findings.map((finding) => `${finding.rule.id} ${finding.verdict}`));
    const ids = [...new Set(findings.map((finding) => finding.rule.id))];
    const all = ids.flatMap((id) =>
      ["likely", "possible", "unlikely", "cannot-tell"].map((verdict) => `${id} ${verdict}`),
    );
    const weightless = new Set(
      findings.filter(({ rule }) => rule.weight === "zero").map(({ rule }) => rule.id),
    );
    const never = [...weightless, "weekly-growth"].flatMap((id) => [`${id} likely`, `${id} possible`]);
    expect(all.filter((pair) => !seen.has(pair)).toSorted()).toEqual([...NEVER_LIKELY, ...never].toSorted());
  });

  test("exist for every rule, verdict, measure, caveat and missing thing", () => {
    const keys = findings.flatMap(({ rule, verdict, evidence, missing, caveats }) => [
      `finding.${rule.id}.title`,
      `finding.${rule.id}.${verdict}`,
      `verdict.${verdict}`,
      `weight.${rule.weight}`,
      `grade.${rule.grade}`,
      ...evidence.map((item) => `measure.${item.measure}`),
      ...missing.map((key) => `missing.${key}`),
      ...(caveats ?? []).map((key) => `caveat.${key}`),
    ]);
    expect([...new Set(keys)].filter((key) => !hasWords(key))).toEqual([]);
  });

  test("leave no place unfilled", () => {
    const sentences = findings.map((finding) => {
      const key = `finding.${finding.rule.id}.${finding.verdict}`;
      return hasWords(key) ? fillWords(key, findingValues(finding, PLAIN)) : `no words for ${key}`;
    });
    expect(sentences.filter((sentence) => /\{\{|no words/.test(sentence))).toEqual([]);
  });

  test("read as a runner would say them", () => {
    const spike = findings.find(
      ({ rule, verdict }) => rule.id === "single-run-spike" && verdict === "likely",
    );
    expect(spike && fillWords("finding.single-run-spike.likely", findingValues(spike, PLAIN))).toBe(
      "On 2024-04-29 you ran 9000 m, 1.8 ratio your longest run of the 30 days before (5000 m). A jump like this likely adds to it.",
    );
  });
});

describe("the catalogue", () => {
  const all = Object.entries(en) as readonly [SharedWordKey, string][]; // keys of a Record with exactly these keys

  test.each(["you have", "cure", "guarantee", "just ", "simply", "the cause", "!"])(
    "never says %s",
    (words) => {
      expect(all.filter(([, text]) => text.toLowerCase().includes(words))).toEqual([]);
    },
  );

  test("has only places that are measures or their days in what it says of a finding", () => {
    const places = all.flatMap(([key, text]) =>
      key.startsWith("own-days.") // those hold words, not numbers of the finding
        ? []
        : [...text.matchAll(/\{\{([\w-]+?)(?:-day)?\}\}/g)].map((found) => found[1] ?? ""),
    );
    expect(places.filter((place) => !hasWords(`measure.${place}`))).toEqual([]);
  });
});
