import { sql } from "kysely";
import type { Migration } from "./migration.ts";

export const firstTables: Migration = {
  number: 1,
  name: "first-tables",
  async up(db, { bytesType }) {
    await db.schema
      .createTable("runner")
      .addColumn("runner_id", "text", (column) => column.primaryKey().notNull())
      .addColumn("change_count", "bigint", (column) => column.notNull())
      .addColumn("settings", "text", (column) => column.notNull())
      .addColumn("sample_life", "text")
      .execute();

    await db.schema
      .createTable("original")
      .addColumn("runner_id", "text", (column) => column.notNull())
      .addColumn("sha256", "text", (column) => column.notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("packing", "text", (column) => column.notNull())
      .addColumn("unpacked_bytes", "bigint", (column) => column.notNull())
      .addColumn("stored", sql.raw(bytesType), (column) => column.notNull())
      .addPrimaryKeyConstraint("original_key", ["runner_id", "sha256"])
      .execute();

    await db.schema
      .createTable("activity")
      .addColumn("runner_id", "text", (column) => column.notNull())
      .addColumn("activity_id", "text", (column) => column.notNull())
      .addColumn("sha256", "text")
      .addColumn("item_index", "integer", (column) => column.notNull())
      .addColumn("started_at_ms", "bigint", (column) => column.notNull())
      .addColumn("duplicate_of", "text")
      .addColumn("shoe_id", "text")
      .addColumn("measures_version", "integer", (column) => column.notNull())
      .addColumn("note", "text")
      .addColumn("record", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("activity_key", ["runner_id", "activity_id"])
      .execute();
    await db.schema
      .createIndex("activity_by_start")
      .on("activity")
      .columns(["runner_id", "started_at_ms"])
      .execute();
    await db.schema
      .createIndex("activity_by_kept_one")
      .on("activity")
      .columns(["runner_id", "duplicate_of"])
      .execute();

    for (const [table, key] of [
      ["correction", "activity_id"],
      ["shoe", "shoe_id"],
    ] as const) {
      await db.schema
        .createTable(table)
        .addColumn("runner_id", "text", (column) => column.notNull())
        .addColumn(key, "text", (column) => column.notNull())
        .addColumn("record", "text", (column) => column.notNull())
        .addPrimaryKeyConstraint(`${table}_key`, ["runner_id", key])
        .execute();
    }

    await db.schema
      .createTable("import")
      .addColumn("runner_id", "text", (column) => column.notNull())
      .addColumn("import_id", "text", (column) => column.notNull())
      .addColumn("started_at_ms", "bigint", (column) => column.notNull())
      .addColumn("finished_at_ms", "bigint")
      .addColumn("stage", "text", (column) => column.notNull())
      .addColumn("sources", "text", (column) => column.notNull())
      .addColumn("added", "integer", (column) => column.notNull())
      .addColumn("known", "integer", (column) => column.notNull())
      .addColumn("duplicates", "integer", (column) => column.notNull())
      .addColumn("skipped", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("import_key", ["runner_id", "import_id"])
      .execute();

    await db.schema
      .createTable("import_item")
      .addColumn("runner_id", "text", (column) => column.notNull())
      .addColumn("import_id", "text", (column) => column.notNull())
      .addColumn("item_index", "integer", (column) => column.notNull())
      .addColumn("outcome", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("import_item_key", ["runner_id", "import_id", "item_index"])
      .execute();
  },
};
