import { createHash } from "node:crypto";
import { measureActivities } from "../../app/measure-original.ts";
import type { ActivityNote, ImportItem } from "../../app/measured.ts";
import type { Activity } from "../../engine/activity/activity.ts";
import { writeActivityJson } from "../../engine/activity/activity-json.ts";
import { packForKeeping, type ReadSetting } from "./read-item.ts";

/**
 * An activity that has no file of its own, as an item: a workout of a long export, a row of a table. What
 * is kept as its original are its own words, so that the same activity is known again in a later export.
 */
export function activityItem(
  activity: Activity,
  source: string,
  { known, context }: ReadSetting,
  note?: ActivityNote,
): ImportItem {
  const bytes = writeActivityJson(activity);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const startedAt = new Date(activity.startedAtMs).toISOString().slice(0, 19);
  const name = `${source}#${startedAt}Z-${sha256.slice(0, 4)}`;
  const noted = note === undefined ? {} : { note };
  if (known.has(sha256)) return { name, kind: "already-known", sha256, ...noted };
  const original = { sha256, name, unpackedBytes: bytes.length, ...packForKeeping(bytes) };
  return { name, kind: "measured", measured: measureActivities([activity], original, context), ...noted };
}
