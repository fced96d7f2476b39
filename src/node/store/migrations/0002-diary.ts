import type { Migration } from "./migration.ts";

export const diary: Migration = {
  number: 2,
  name: "diary",
  async up(db) {
    await db.schema
      .createTable("diary_entry")
      .addColumn("runner_id", "text", (column) => column.notNull())
      .addColumn("entry_id", "text", (column) => column.notNull())
      .addColumn("entered_at_ms", "bigint", (column) => column.notNull())
      .addColumn("record", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("diary_entry_key", ["runner_id", "entry_id"])
      .execute();
  },
};
