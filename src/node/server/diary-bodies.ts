import { z } from "zod";
import type { DiaryEntry } from "../../app/diary.ts";
import { day } from "./request-bodies.ts";

// What may be told, in shape and range. Answers are held against the questionnaire by the app.

const score = z.int().min(0).max(10);
const id = z.string().min(1).max(100);
const name = z.string().trim().min(1).max(200);
const small = z.int().min(0).max(3);

const entry = { entryId: id, enteredAtMs: z.int().min(0).max(4_102_444_800_000), onDay: day };

const answers = z.strictObject({
  ...entry,
  kind: z.literal("answers"),
  answers: z.record(
    id,
    z.union([z.string().max(100), z.number(), z.array(z.string().max(100)).max(50), z.null()]),
  ),
  saw: z.array(id).max(5000).optional(),
});

const checkIn = z.strictObject({
  ...entry,
  kind: z.literal("check-in"),
  checkIn: z
    .strictObject({
      painNow: score.nullable(),
      painWorst: score.nullable(),
      hasLegSymptoms: z.boolean().nullable(),
      hasNewLegSymptoms: z.boolean().nullable(),
      morningAfter: z.enum(["better", "same", "worse"]).nullable(),
      painDuringRun: score.nullable(),
      painBeganAtM: z.number().min(0).max(1_000_000).nullable(),
      painBeganAtS: z.number().min(0).max(604_800).nullable(),
      runId: id.nullable(),
      did: z
        .array(
          z.strictObject({
            exerciseId: id,
            isComplete: z.boolean(),
            effort: score.optional(),
            pain: score.optional(),
          }),
        )
        .max(50)
        .nullable(),
      sleepHours: z.number().min(0).max(24).nullable(),
      stress: score.nullable(),
      sittingHours: z.number().min(0).max(24).nullable(),
    })
    .partial(),
});

const weeklyCheck = z.strictObject({
  ...entry,
  kind: z.literal("weekly-check"),
  check: z
    .strictObject({
      activities: z
        .array(z.strictObject({ name, ability: score }))
        .max(5)
        .nullable(),
      confidence: score.nullable(),
      backCheck: z
        .strictObject({ couldNotTakePart: small, ranLess: small, ranWorse: small, hurt: small })
        .nullable(),
      globalChange: z.int().min(-3).max(3).nullable(),
    })
    .partial(),
});

const homeTest = z.strictObject({
  ...entry,
  kind: z.literal("home-test"),
  result: z.strictObject({
    testId: id,
    side: z.enum(["left", "right", "both"]).optional(),
    value: z.number().min(-1000).max(10_000).optional(),
    isPassed: z.boolean().optional(),
    direction: z
      .strictObject({
        painBefore: score,
        painAfterBending: score,
        painAfterArching: score.optional(),
        bendingMovedLegPain: z.enum(["up", "down", "none"]).optional(),
        archingMovedLegPain: z.enum(["up", "down", "none"]).optional(),
      })
      .optional(),
  }),
});

const assessment = z.strictObject({
  ...entry,
  kind: z.literal("assessment"),
  assessment: z.strictObject({
    assessedOnDay: day,
    by: z.enum(["doctor", "physiotherapist", "emergency-department"]),
    flags: z.array(id).min(1).max(60),
    allowed: z.enum(["running", "gentle-movement", "nothing"]),
  }),
});

const planMove = z.strictObject({
  ...entry,
  kind: z.literal("plan-move"),
  from: day,
  to: day,
  isTakenBack: z.literal(true).optional(),
});

const cadenceDrill = z.strictObject({
  ...entry,
  kind: z.literal("cadence-drill"),
  sinceDay: day.nullable(),
});

/** Emergencies and locks are written down by the app alone: nobody sends one in. */
export const diaryBody = z.strictObject({
  entries: z
    .array(
      z.discriminatedUnion("kind", [
        answers,
        checkIn,
        weeklyCheck,
        homeTest,
        assessment,
        planMove,
        cadenceDrill,
      ]),
    )
    .min(1)
    .max(500),
}) as unknown as z.ZodType<{ entries: readonly DiaryEntry[] }>; // JSON never brings `undefined`: the stricter optional types hold
