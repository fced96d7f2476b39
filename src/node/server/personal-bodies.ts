import { z } from "zod";
import type { ExperimentRequest } from "../../app/experiments.ts";
import type { ForecastQuestion } from "../../app/personal.ts";
import { day } from "./request-bodies.ts";

// Questions to the personal model and requests about experiments, in shape. Ranges are held by the app and the engine.

const metres = z.number().min(0).max(1_000_000);
const id = z.string().min(1).max(100);
const exerciseIds = z.array(id).min(1).max(40);

export const forecastBody = z
  .strictObject({
    planned: z.array(z.strictObject({ day, distanceM: metres, descentM: metres.optional() })).max(14),
    abovePain: z.int().min(0).max(10),
    whatIf: z.strictObject({ onDay: day.optional(), distancesM: z.array(metres).min(1).max(10) }),
  })
  .partial() as unknown as z.ZodType<ForecastQuestion>; // JSON never brings `undefined`: the stricter optional types hold

const lever = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cadence-up"), ratio: z.number() }),
  z.strictObject({ kind: z.literal("shoes"), shoeId: id }),
  z.strictObject({
    kind: z.literal("surface"),
    surface: z.enum(["road", "track", "trail", "grass", "sand", "treadmill", "mixed"]),
  }),
  z.strictObject({ kind: z.literal("distance-split") }),
  z.strictObject({ kind: z.literal("warm-up"), exerciseIds }),
  z.strictObject({ kind: z.literal("strength-before"), exerciseIds }),
]);

const design = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .optional(),
  seed: z.int().min(0).max(4_294_967_295).optional(),
  lever,
  outcome: z.enum(["worst-pain-next-day", "pain-during-run"]),
  pairs: z.int(),
  blockDays: z.int(),
  washOutDays: z.int(),
  beginsOnDay: day,
  abovePain: z.int(),
});

export const experimentBody = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("try"), design }),
  z.strictObject({ kind: z.literal("begin"), design }),
  z.strictObject({ kind: z.literal("note"), experimentId: id, onDay: day, wasChanged: z.boolean() }),
  z.strictObject({ kind: z.literal("stop"), experimentId: id }),
  z.strictObject({ kind: z.literal("finish"), experimentId: id }),
]) as unknown as z.ZodType<ExperimentRequest>; // as above
