import { z } from "zod";
import {
  NO_SHOE,
  type RequestProblem,
  type RunByHand,
  type RunCorrection,
  type Settings,
} from "../../app/answers.ts";
import { type Day, dayFromText } from "../../engine/units/day.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";

// Shapes of what may come in. Ranges are what a body or a run can be at all; the app checks meaning.

/** A day of the calendar. */
export const day = z.string().transform((text, context): Day => {
  const known = dayFromText(text);
  if (known !== undefined) return known;
  context.addIssue({ code: "custom", message: "not a date (YYYY-MM-DD)" });
  return z.NEVER;
});

const distanceM = z.number().positive().max(1_000_000);
const surface = z.enum(["road", "track", "trail", "grass", "sand", "treadmill", "mixed"]);
const text = z.string().trim().min(1).max(200);
const id = z.string().min(1).max(100);

export const settingsBody: z.ZodType<Partial<Settings>> = z
  .strictObject({
    distanceUnit: z.enum(["km", "mi"]),
    massUnit: z.enum(["kg", "lb"]),
    timeZone: text,
    firstWeekday: z.int().min(0).max(6),
    bodyMassKg: z.number().min(20).max(400),
    heightM: z.number().min(0.5).max(2.8),
    maxHeartRateBpm: z.number().min(80).max(250),
    restingHeartRateBpm: z.number().min(20).max(150),
    wantsCadenceDrill: z.boolean(),
    flareThreshold: z.union([z.int().min(0).max(9), z.literal("own-days")]),
  })
  .partial() as z.ZodType<Partial<Settings>>; // JSON never brings `undefined`: the stricter optional type holds

export const runByHandBody: z.ZodType<RunByHand> = z.strictObject({
  ranOnDay: day,
  distanceM: distanceM.optional(),
  movingTimeS: z.number().positive().max(864_000).optional(),
  shoeId: id.optional(),
  surface: surface.optional(),
  perceivedExertion: z.number().min(0).max(10).optional(),
  name: text.optional(),
  startedAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "not a time (HH:MM)")
    .optional(),
}) as z.ZodType<RunByHand>;

export const correctionBody: z.ZodType<RunCorrection> = z
  .strictObject({
    distanceM: distanceM.nullable(),
    sport: text.nullable(),
    shoeId: id.or(z.literal(NO_SHOE)).nullable(),
    surface: surface.nullable(),
    isExcluded: z.boolean(),
    name: text.nullable(),
  })
  .partial() as z.ZodType<RunCorrection>;

export interface ShoeBody {
  readonly id?: string;
  readonly name: string;
  readonly brand?: string;
  readonly startingDistanceM?: number;
  readonly retiredOnDay?: Day | null;
}

export const shoeBody: z.ZodType<ShoeBody> = z.strictObject({
  id: id.optional(),
  name: text,
  brand: text.optional(),
  startingDistanceM: z.number().min(0).max(10_000_000).optional(),
  retiredOnDay: day.nullable().optional(),
}) as z.ZodType<ShoeBody>;

/** The days of a `why` question, from its query. */
export function dayQuery(query: Record<string, string>): Result<{ since?: Day; on?: Day }, RequestProblem> {
  const days: { since?: Day; on?: Day } = {};
  for (const field of ["since", "on"] as const) {
    const value = query[field];
    if (value === undefined) continue;
    const known = dayFromText(value);
    if (known === undefined) return bad({ kind: "bad-field", field, reason: "not a date (YYYY-MM-DD)" });
    days[field] = known;
  }
  return ok(days);
}
