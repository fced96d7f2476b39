import { sql } from "kysely";
import type { Migration } from "./migration.ts";

export const clips: Migration = {
  number: 3,
  name: "clips",
  async up(db, { bytesType }) {
    await db.schema
      .createTable("clip")
      .addColumn("runner_id", "text", (column) => column.notNull())
      .addColumn("clip_id", "text", (column) => column.notNull())
      .addColumn("on_day", "text", (column) => column.notNull())
      .addColumn("record", "text", (column) => column.notNull())
      .addColumn("track", sql.raw(bytesType), (column) => column.notNull())
      .addPrimaryKeyConstraint("clip_key", ["runner_id", "clip_id"])
      .execute();
  },
};
