import { inflateRawSync } from "node:zlib";
import type { Kysely, Selectable } from "kysely";
import type { ImportOutcome, ImportRecord, Settings } from "../../app/answers.ts";
import type { KeptClip } from "../../app/clips.ts";
import type { DiaryEntry } from "../../app/diary.ts";
import type { Original } from "../../app/measured.ts";
import type { KeptActivity, KeptCorrection, KeptNote, KeptShoe, StoreReader } from "../../app/store.ts";
import type { Schema } from "./schema.ts";

/** The questions about one runner, in SQL that every database understands. */
export function sqlReader(db: Kysely<Schema>, runnerId: string): StoreReader {
  const activities = () =>
    db.selectFrom("activity").where("runner_id", "=", runnerId).select(ACTIVITY_COLUMNS);

  return {
    async runner() {
      const row = await db
        .selectFrom("runner")
        .where("runner_id", "=", runnerId)
        .selectAll()
        .executeTakeFirst();
      if (row === undefined) return { settings: {}, changeCount: 0 };
      return {
        settings: fromJson<Partial<Settings>>(row.settings),
        changeCount: row.change_count,
        ...(row.sample_life !== null && { sampleLife: row.sample_life }),
      };
    },
    async activities(which) {
      const query = which === "all" ? activities() : activities().where("duplicate_of", "is", null);
      const kept = (await query.orderBy("started_at_ms").execute()).map(activityOfRow); // the index has this order
      return kept.sort(byStart); // ties by id: dearer for the database to sort
    },
    async activity(activityId) {
      const row = await activities().where("activity_id", "=", activityId).executeTakeFirst();
      return row && activityOfRow(row);
    },
    async activitiesStartingBetween(fromMs, toMs) {
      const rows = await activities()
        .where("started_at_ms", ">=", fromMs)
        .where("started_at_ms", "<=", toMs)
        .orderBy("started_at_ms")
        .orderBy("activity_id")
        .execute();
      return rows.map(activityOfRow);
    },
    async duplicatesOf(activityId) {
      const rows = await activities().where("duplicate_of", "=", activityId).orderBy("activity_id").execute();
      return rows.map(activityOfRow);
    },
    async corrections() {
      const rows = await db
        .selectFrom("correction")
        .where("runner_id", "=", runnerId)
        .select(["activity_id", "record"])
        .execute();
      return new Map(rows.map((row) => [row.activity_id, fromJson<KeptCorrection>(row.record)]));
    },
    async diary() {
      const rows = await db
        .selectFrom("diary_entry")
        .where("runner_id", "=", runnerId)
        .select("record")
        .orderBy("entered_at_ms")
        .orderBy("entry_id")
        .execute();
      return rows.map((row) => fromJson<DiaryEntry>(row.record));
    },
    async shoes() {
      const rows = await db
        .selectFrom("shoe")
        .where("runner_id", "=", runnerId)
        .select("record")
        .orderBy("shoe_id")
        .execute();
      return rows.map((row) => fromJson<KeptShoe>(row.record));
    },
    async knownOriginals() {
      const rows = await db
        .selectFrom("activity")
        .where("runner_id", "=", runnerId)
        .select(["sha256", "activity_id"])
        .where("sha256", "is not", null)
        .orderBy("sha256")
        .orderBy("item_index")
        .execute();
      const idsBySha256 = new Map<string, string[]>();
      for (const { sha256, activity_id } of rows) {
        const ids = idsBySha256.get(sha256 ?? "");
        if (ids === undefined) idsBySha256.set(sha256 ?? "", [activity_id]);
        else ids.push(activity_id);
      }
      return idsBySha256;
    },
    async original(sha256) {
      const row = await db
        .selectFrom("original")
        .where("runner_id", "=", runnerId)
        .selectAll()
        .where("sha256", "=", sha256)
        .executeTakeFirst();
      return row && { ...headOfRow(row), stored: row.stored };
    },
    async originals() {
      const rows = await db
        .selectFrom("original")
        .where("runner_id", "=", runnerId)
        .select(["sha256", "name", "packing", "unpacked_bytes"])
        .orderBy("sha256")
        .execute();
      return rows.map(headOfRow);
    },
    async clips() {
      const rows = await db
        .selectFrom("clip")
        .where("runner_id", "=", runnerId)
        .select("record")
        .orderBy("on_day")
        .orderBy("clip_id")
        .execute();
      return rows.map((row) => fromJson<Omit<KeptClip, "track">>(row.record));
    },
    async clip(clipId) {
      const row = await db
        .selectFrom("clip")
        .where("runner_id", "=", runnerId)
        .select(["record", "track"])
        .where("clip_id", "=", clipId)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const track = inflateRawSync(row.track, { maxOutputLength: MOST_TRACK_BYTES });
      return { ...fromJson<Omit<KeptClip, "track">>(row.record), track };
    },
    async imports() {
      const rows = await db
        .selectFrom("import")
        .where("runner_id", "=", runnerId)
        .selectAll()
        .orderBy("started_at_ms", "desc")
        .orderBy("import_id", "desc")
        .execute();
      return rows.map(importOfRow);
    },
    async importOutcomes(importId) {
      const rows = await db
        .selectFrom("import_item")
        .where("runner_id", "=", runnerId)
        .select("outcome")
        .where("import_id", "=", importId)
        .orderBy("item_index")
        .execute();
      return rows.map((row) => fromJson<ImportOutcome>(row.outcome));
    },
  };
}

/** Far above what a request may bring in. */
const MOST_TRACK_BYTES = 64 * 1024 * 1024;

const byStart = ({ measured: a }: KeptActivity, { measured: b }: KeptActivity): number =>
  a.startedAtMs - b.startedAtMs || (a.activityId < b.activityId ? -1 : 1);

const ACTIVITY_COLUMNS = ["sha256", "duplicate_of", "shoe_id", "measures_version", "note", "record"] as const;

type ActivityRow = Pick<Selectable<Schema["activity"]>, (typeof ACTIVITY_COLUMNS)[number]>;

const activityOfRow = (row: ActivityRow): KeptActivity => ({
  measured: fromJson<KeptActivity["measured"]>(row.record),
  measuresVersion: row.measures_version,
  ...(row.sha256 !== null && { sha256: row.sha256 }),
  ...(row.note !== null && { note: fromJson<KeptNote>(row.note) }),
  ...(row.shoe_id !== null && { shoeId: row.shoe_id }),
  ...(row.duplicate_of !== null && { duplicateOf: row.duplicate_of }),
});

const headOfRow = (row: Omit<Selectable<Schema["original"]>, "stored" | "runner_id">) => ({
  sha256: row.sha256,
  name: row.name,
  packing: row.packing as Original["packing"], // written by us and by nobody else
  unpackedBytes: row.unpacked_bytes,
});

const importOfRow = (row: Selectable<Schema["import"]>): ImportRecord => ({
  importId: row.import_id,
  startedAtMs: row.started_at_ms,
  ...(row.finished_at_ms !== null && { finishedAtMs: row.finished_at_ms }),
  sources: fromJson<readonly string[]>(row.sources),
  stage: row.stage as ImportRecord["stage"], // written by us and by nobody else
  added: row.added,
  known: row.known,
  duplicates: row.duplicates,
  skipped: row.skipped,
});

/** Only the writer beside this file puts JSON into these columns, of just this type. */
/** The text was written from a value of this type; older shapes are moved forward by migrations. */
const fromJson = <Value>(text: string): Value => JSON.parse(text) as Value;
