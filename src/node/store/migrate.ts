import type { Kysely, Transaction } from "kysely";
import type { StoreProblem } from "../../app/store.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";
import { firstTables } from "./migrations/0001-first-tables.ts";
import { diary } from "./migrations/0002-diary.ts";
import { clips } from "./migrations/0003-clips.ts";
import type { Migration } from "./migrations/migration.ts";
import type { DatabaseKind, Schema } from "./schema.ts";

export const MIGRATIONS: readonly Migration[] = [firstTables, diary, clips];

/** Brings the tables up to this program, one transaction a step. Tables of a newer program are left alone. */
export async function migrate(
  db: Kysely<Schema>,
  kind: DatabaseKind,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Result<{ readonly applied: readonly number[] }, StoreProblem>> {
  await db.schema
    .createTable("schema_migration")
    .ifNotExists()
    .addColumn("number", "integer", (column) => column.primaryKey().notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .execute();

  const known = migrations.at(-1)?.number ?? 0;
  const found = await numberReached(db);
  if (found > known) return bad({ kind: "newer-than-program", found, known });

  const applied: number[] = [];
  for (const migration of migrations) {
    if (migration.number <= found) continue;
    const isApplied = await db.transaction().execute(async (transaction) => {
      if ((await numberReached(transaction)) >= migration.number) return false; // another process was quicker
      await migration.up(transaction, kind);
      await transaction
        .insertInto("schema_migration")
        .values({ number: migration.number, name: migration.name })
        .execute();
      return true;
    });
    if (isApplied) applied.push(migration.number);
  }
  return ok({ applied });
}

async function numberReached(db: Kysely<Schema> | Transaction<Schema>): Promise<number> {
  const row = await db
    .selectFrom("schema_migration")
    .select(({ fn }) => fn.max("number").as("number"))
    .executeTakeFirst();
  return row?.number ?? 0;
}
