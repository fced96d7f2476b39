import type { Kysely } from "kysely";
import type { Store, StoreWriter } from "../../app/store.ts";
import type { DatabaseKind, Schema } from "./schema.ts";
import { sqlReader } from "./sql-reader.ts";
import { sqlWriter } from "./sql-writer.ts";

/** The store over any database that has the tables of `Schema`. */
export function sqlStore(db: Kysely<Schema>, kind: DatabaseKind, nowMs: () => number): Store {
  return {
    about: (runnerId) => sqlReader(db, runnerId),
    write: <Value>(runnerId: string, work: (writer: StoreWriter) => Promise<Value>) =>
      db.transaction().execute(async (transaction) => {
        await countChange(transaction, runnerId, nowMs());
        return work(sqlWriter(transaction, runnerId));
      }),
    async erase(runnerId) {
      await db.transaction().execute(async (transaction) => {
        for (const table of TABLES_OF_A_RUNNER)
          await transaction.deleteFrom(table).where("runner_id", "=", runnerId).execute();
      });
      await kind.forgetDeleted();
    },
    close: () => db.destroy(),
  };
}

const TABLES_OF_A_RUNNER = [
  "import_item",
  "import",
  "correction",
  "shoe",
  "activity",
  "original",
  "runner",
] as const;

/** A count begins at the present instant, so that it never comes back to a value it had before an erasure. */
async function countChange(db: Kysely<Schema>, runnerId: string, nowMs: number): Promise<void> {
  await db
    .insertInto("runner")
    .values({ runner_id: runnerId, change_count: nowMs, settings: "{}", sample_life: null })
    .onConflict((conflict) =>
      conflict
        .column("runner_id")
        .doUpdateSet(({ eb, ref }) => ({ change_count: eb(ref("runner.change_count"), "+", 1) })),
    )
    .execute();
}
