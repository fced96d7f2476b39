import { deflateRawSync } from "node:zlib";
import type { Kysely } from "kysely";
import type { StoreWriter } from "../../app/store.ts";
import type { Schema } from "./schema.ts";
import { sqlReader } from "./sql-reader.ts";

/** The changes to one runner, inside a transaction that the store has begun. */
export function sqlWriter(db: Kysely<Schema>, runnerId: string): StoreWriter {
  return {
    ...sqlReader(db, runnerId),

    async saveRunner({ settings, sampleLife }) {
      await db
        .updateTable("runner")
        .set({ settings: JSON.stringify(settings), sample_life: sampleLife ?? null })
        .where("runner_id", "=", runnerId)
        .execute();
    },
    async addOriginals(originals) {
      for (const some of chunksOf(originals))
        await db
          .insertInto("original")
          .values(
            some.map(({ sha256, name, packing, unpackedBytes, stored }) => ({
              runner_id: runnerId,
              sha256,
              name,
              packing,
              unpacked_bytes: unpackedBytes,
              stored,
            })),
          )
          .onConflict((conflict) => conflict.columns(["runner_id", "sha256"]).doNothing())
          .execute();
    },
    async saveActivities(activities) {
      for (const some of chunksOf(activities))
        await db
          .insertInto("activity")
          .values(
            some.map(({ measured, sha256, note, shoeId, duplicateOf, measuresVersion }) => ({
              runner_id: runnerId,
              activity_id: measured.activityId,
              sha256: sha256 ?? null,
              item_index: measured.index,
              started_at_ms: measured.startedAtMs,
              duplicate_of: duplicateOf ?? null,
              shoe_id: shoeId ?? null,
              measures_version: measuresVersion,
              note: note === undefined ? null : JSON.stringify(note),
              record: JSON.stringify(measured),
            })),
          )
          .onConflict((conflict) =>
            conflict.columns(["runner_id", "activity_id"]).doUpdateSet(({ ref }) => ({
              sha256: ref("excluded.sha256"),
              item_index: ref("excluded.item_index"),
              started_at_ms: ref("excluded.started_at_ms"),
              duplicate_of: ref("excluded.duplicate_of"),
              shoe_id: ref("excluded.shoe_id"),
              measures_version: ref("excluded.measures_version"),
              note: ref("excluded.note"),
              record: ref("excluded.record"),
            })),
          )
          .execute();
    },
    async markOutdated() {
      await db
        .updateTable("activity")
        .set({ measures_version: 0 })
        .where("runner_id", "=", runnerId)
        .where("sha256", "is not", null)
        .execute();
    },
    async saveCorrection(activityId, correction) {
      await db
        .insertInto("correction")
        .values({ runner_id: runnerId, activity_id: activityId, record: JSON.stringify(correction) })
        .onConflict((conflict) =>
          conflict
            .columns(["runner_id", "activity_id"])
            .doUpdateSet(({ ref }) => ({ record: ref("excluded.record") })),
        )
        .execute();
    },
    async saveShoes(shoes) {
      for (const shoe of shoes)
        await db
          .insertInto("shoe")
          .values({ runner_id: runnerId, shoe_id: shoe.id, record: JSON.stringify(shoe) })
          .onConflict((conflict) =>
            conflict
              .columns(["runner_id", "shoe_id"])
              .doUpdateSet(({ ref }) => ({ record: ref("excluded.record") })),
          )
          .execute();
    },
    async addDiaryEntries(entries) {
      for (const entry of entries)
        await db
          .insertInto("diary_entry")
          .values({
            runner_id: runnerId,
            entry_id: entry.entryId,
            entered_at_ms: entry.enteredAtMs,
            record: JSON.stringify(entry),
          })
          .onConflict((conflict) => conflict.columns(["runner_id", "entry_id"]).doNothing())
          .execute();
    },
    async saveClip({ track, ...rest }) {
      const columns = {
        on_day: rest.clip.filmedOnDay,
        record: JSON.stringify(rest),
        track: deflateRawSync(track),
      };
      await db
        .insertInto("clip")
        .values({ runner_id: runnerId, clip_id: rest.clip.id, ...columns })
        .onConflict((conflict) => conflict.columns(["runner_id", "clip_id"]).doUpdateSet(columns))
        .execute();
    },
    async deleteClip(clipId) {
      await db.deleteFrom("clip").where("runner_id", "=", runnerId).where("clip_id", "=", clipId).execute();
    },
    async saveImport(record) {
      const columns = {
        started_at_ms: record.startedAtMs,
        finished_at_ms: record.finishedAtMs ?? null,
        stage: record.stage,
        sources: JSON.stringify(record.sources),
        added: record.added,
        known: record.known,
        duplicates: record.duplicates,
        skipped: record.skipped,
      };
      await db
        .insertInto("import")
        .values({ runner_id: runnerId, import_id: record.importId, ...columns })
        .onConflict((conflict) => conflict.columns(["runner_id", "import_id"]).doUpdateSet(columns))
        .execute();
    },
    async addImportOutcomes(importId, outcomes) {
      const last = await db
        .selectFrom("import_item")
        .select(({ fn }) => fn.max("item_index").as("index"))
        .where("runner_id", "=", runnerId)
        .where("import_id", "=", importId)
        .executeTakeFirst();
      const first = typeof last?.index === "number" ? last.index + 1 : 0;
      const rows = outcomes.map((outcome, place) => ({
        runner_id: runnerId,
        import_id: importId,
        item_index: first + place,
        outcome: JSON.stringify(outcome),
      }));
      for (const some of chunksOf(rows)) await db.insertInto("import_item").values(some).execute();
    },
  };
}

/** Rows of one statement: putting a statement together costs more than running it, and databases bound its length. */
const ROWS_A_STATEMENT = 64;

function* chunksOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT)
    yield rows.slice(from, from + ROWS_A_STATEMENT);
}
