import type { ActivityNote, ImportItem } from "../../app/measured.ts";
import { readStravaActivities } from "../../engine/activity/strava/read-strava-activities.ts";
import { readStravaBikes, readStravaShoes } from "../../engine/activity/strava/read-strava-gear.ts";
import { activityItem } from "./activity-item.ts";
import type { Place } from "./found.ts";
import { loadUnpacked, type ReadSetting } from "./read-item.ts";

/** What one table of an export gives. */
export interface TableRead {
  /** The table itself, as it goes to the store before the recordings. */
  readonly item: ImportItem;
  /** By the name of the recording without its folder and without `.gz`. */
  readonly notesByFile: ReadonlyMap<string, ActivityNote>;
  /** Rows without a recording, as items that come after the recordings. */
  readonly byHand: readonly ImportItem[];
}

/** Reads a table beside recordings by its name: activities.csv, shoes.csv, bikes.csv; others are not for us. */
export async function readTable(
  table: { readonly name: string; readonly place: Place },
  setting: ReadSetting,
): Promise<TableRead> {
  const { name } = table;
  const only = (item: ImportItem): TableRead => ({ item, notesByFile: new Map(), byHand: [] });
  const base = name.slice(name.lastIndexOf("/") + 1).toLowerCase();
  const kind = /^(activities|shoes|bikes)\b.*\.csv$/.exec(base)?.[1];
  if (kind === undefined) return only({ name, kind: "skipped", problem: { kind: "unknown-format" } });

  const loaded = await loadUnpacked(table.place);
  if (!loaded.ok) return only({ name, kind: "skipped", problem: loaded.problem });
  const { bytes } = loaded.value;
  if (kind !== "activities") {
    const gear = kind === "shoes" ? readStravaShoes(bytes) : readStravaBikes(bytes);
    if (!gear.ok) return only({ name, kind: "skipped", problem: gear.problem });
    const rows = gear.value.length;
    return only({ name, kind: "notes", rows, ...(kind === "shoes" && { shoes: gear.value }) });
  }

  const read = readStravaActivities(bytes);
  if (!read.ok) return only({ name, kind: "skipped", problem: read.problem });
  const { notes, byHand, unreadableRows } = read.value;
  return {
    item: { name, kind: "notes", rows: notes.length + byHand.length + unreadableRows },
    notesByFile: new Map(notes.map((note) => [recordingKey(note.fileName ?? ""), note])),
    byHand: byHand.map(({ activity, note }) => activityItem(activity, name, setting, note)),
  };
}

/** What a recording is called in the table and on the disk alike: the service numbers them. */
export const recordingKey = (name: string): string =>
  name
    .slice(name.lastIndexOf("/") + 1)
    .toLowerCase()
    .replace(/\.gz$/, "");
