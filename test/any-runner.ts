import fc from "fast-check";
import type { CheckIn } from "../src/engine/answers/check-in.ts";
import type { Answer } from "../src/engine/answers/question.ts";
import { NOTHING_TOLD } from "../src/engine/answers/told.ts";
import { historyOf } from "../src/engine/history/history-of.ts";
import type { PlanInput } from "../src/engine/plan/make-plan.ts";
import { aCheckIn, daysAgo, ranAgo, TODAY, tryClear } from "../src/engine/plan/make-told.ts";
import type { Run } from "../src/engine/run/run.ts";
import type { Assessment } from "../src/engine/triage/assessment.ts";
import { someAnswers } from "../src/engine/triage/make-answers.ts";

// Runners of every kind for the laws of the plan: any answers that triage clears, any past, any diary.

const CAUTION_QUESTIONS = [
  "knee-pain",
  "wrist-pain",
  "shoulder-pain",
  "outer-hip-pain",
  "groin-pain",
  "achilles-pain",
  "hamstring-cramp",
  "high-blood-pressure",
  "eye-pressure",
  "recent-fracture",
  "spinal-stenosis",
  "kidney-stomach-heart",
  "osteoporosis",
  "steroids-long",
  "both-sided-muscle",
  "unusual-effort",
  "leg-tingling",
  "stops-daily-life",
  "one-sided-point-pain",
  "load-rise-6-weeks",
];

const anyTruth: fc.Arbitrary<Answer | undefined> = fc.oneof(
  { weight: 8, arbitrary: fc.constant("no") },
  { weight: 1, arbitrary: fc.constant("yes") },
  { weight: 1, arbitrary: fc.constantFrom("not-sure", undefined) },
);

const anyOf = (...answers: readonly (Answer | undefined)[]): fc.Arbitrary<Answer | undefined> =>
  fc.constantFrom(...answers);

const anyCautions = fc
  .record({
    ...Object.fromEntries(CAUTION_QUESTIONS.map((id) => [id, anyTruth])),
    "age-band": anyOf("10-17", "18-34", "35-44", "60-65", "over-75"),
    sex: anyOf("male", "female"),
    pregnancy: anyOf("no", "no", "no", "pregnant", "could-be", "birth-in-12-weeks", "not-sure"),
    "worse-with": anyOf(
      [],
      ["bending"],
      ["arching"],
      ["running"],
      ["downhill", "bending"],
      "not-sure",
      undefined,
    ),
    "leg-pain": anyOf("none", "none", "one-above-knee", "one-below-knee"),
    "pain-now": anyOf(0, 2, 3, 4, 6, undefined),
    course: anyOf("gone", "better", "same", "worse"),
    "minutes-a-day": anyOf(0, 1, 5, 10, 20, 45, undefined),
    equipment: anyOf([], ["floor"], ["floor", "chair", "step"], ["band", "weight"], undefined),
    "pain-since": anyOf(...[0, 2, 10, 30, 60, 200].map(daysAgo), "not-sure", undefined),
    places: anyOf(["low-back-middle"], ["sacrum"], ["buttock-left", "low-back-left"]),
    stress: anyOf(2, 8, undefined),
  })
  .map((given) => Object.fromEntries(Object.entries(given)) as Readonly<Record<string, Answer | undefined>>); // a record of exactly these

const anyCheckIn: fc.Arbitrary<CheckIn> = fc
  .record(
    {
      ago: fc.integer({ min: 0, max: 30 }),
      painNow: fc.integer({ min: 0, max: 6 }),
      painWorst: fc.integer({ min: 0, max: 6 }),
      morningAfter: fc.constantFrom("better", "same", "worse"),
      painDuringRun: fc.integer({ min: 0, max: 6 }),
      did: fc.array(
        fc.record({
          exerciseId: fc.constantFrom("E01", "E02", "E15", "E23", "E24", "E31", "E16", "E25", "E11"),
          isComplete: fc.boolean(),
          effort: fc.integer({ min: 3, max: 9 }),
          pain: fc.integer({ min: 0, max: 5 }),
        }),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ["ago"] },
  )
  .map(({ ago, ...fields }) => aCheckIn(ago, fields as Partial<CheckIn>)); // optional keys are left out, never undefined

const anyRuns: fc.Arbitrary<readonly Run[]> = fc
  .array(
    fc.record({
      ago: fc.integer({ min: 0, max: 90 }),
      km: fc.oneof(
        { weight: 9, arbitrary: fc.double({ min: 0.5, max: 25, noNaN: true }) },
        { weight: 1, arbitrary: fc.constant(0) },
      ),
      unbrokenMinutes: fc.constantFrom(5, 25, 60),
      descentM: fc.constantFrom(undefined, 0, 80, 400),
    }),
    { maxLength: 40 },
  )
  .map(
    (runs) =>
      historyOf(
        runs.map(({ ago, km, unbrokenMinutes, descentM }, index) =>
          ranAgo(ago, km * 1000, {
            id: `run-${index}`,
            longestUnbrokenS: unbrokenMinutes * 60,
            ...(descentM !== undefined && { climb: { ascentM: descentM, descentM, basis: "barometer" } }),
          }),
        ),
      ).runs,
  );

const anyAssessments = fc.constantFrom<readonly Assessment[]>(
  [],
  [],
  (["RF15", "RF16", "RF38", "RF09", "RF43"] as const).map((flag) => ({
    assessedOnDay: daysAgo(50),
    by: "doctor",
    flags: [flag],
    allowed: "running",
  })),
);

/** Any runner whom triage clears, with any past and any diary of the last month. */
export const anyInput: fc.Arbitrary<PlanInput> = fc
  .record({
    cautions: anyCautions,
    checkIns: fc.array(anyCheckIn, { maxLength: 20 }),
    runs: anyRuns,
    assessments: anyAssessments,
    direction: fc.constantFrom({}, { confirmed: "bending" } as const, { confirmed: "arching" } as const),
    likely: fc.subarray(["cadence", "trunk-endurance", "stress", "worn-shoes"]),
    wantsCadenceDrill: fc.boolean(),
  })
  .map(({ cautions, checkIns, runs, assessments, direction, likely, wantsCadenceDrill }) => {
    const { ...merged } = { ...someAnswers(), ...cautions };
    const answers = Object.fromEntries(
      Object.entries(merged).filter((pair): pair is [string, Answer] => pair[1] !== undefined),
    );
    const cleared = tryClear(answers, assessments);
    return (
      cleared && {
        cleared,
        told: { ...NOTHING_TOLD, answers, checkIns },
        history: historyOf(runs),
        findings: likely.map((id) => ({
          rule: { id, version: 1, weight: "low" as const, references: [] },
          verdict: "likely" as const,
          evidence: [],
          missing: [],
        })),
        direction,
        today: TODAY,
        preferences: { wantsCadenceDrill },
      }
    );
  })
  .filter((input) => input !== undefined);
