import { z } from "zod";
import type { ClipTold } from "../../app/clips.ts";
import { day } from "./request-bodies.ts";

/** A minute at 240 frames a second packs to less; longer clips are cut before they are measured. */
export const CLIP_LIMIT_BYTES = 8 * 1024 * 1024;

/** A run's id, or `null` for none of them. */
const runId = z.string().min(1).max(100).nullable();

/** Which run a kept clip was filmed during. */
export const clipRunBody = z.strictObject({ runId });

export const clipBody: z.ZodType<ClipTold> = z.strictObject({
  clipId: z.string().regex(/^[\w-]{1,64}$/),
  track: z.base64().min(8),
  view: z.enum(["side", "rear"]).optional(),
  filmedOnDay: day.optional(),
  heightM: z.number().min(0.9).max(2.5).optional(),
  speedMps: z.number().min(0.5).max(12).optional(),
  slowMotionFactor: z.number().min(1).max(32).optional(),
  isTreadmill: z.boolean().optional(),
  runId: runId.optional(),
  note: z.string().trim().min(1).max(500).optional(),
}) as z.ZodType<ClipTold>; // JSON never brings `undefined`: the stricter optional type holds
