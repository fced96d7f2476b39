import type { Kysely } from "kysely";
import type { Store, StoreWriter } from "../../app/store.ts";
import type { DatabaseKind, Schema } from "./schema.ts";
import { sqlReader } from "./sql-reader.ts";
import { sqlWriter } from "./sql-writer.ts";

/** The store over any database that has the tables of `Schema`. */
export function sqlStore(db: Kysely<Schema>, kind: DatabaseKind, nowMs: () => number): Store {
  let highestErased = 0;
  return {
    about: (runnerId) => sqlReader(db, runnerId),
    write: <Value>(runnerId: string, work: (writer: StoreWriter) => Promise<Value>) =>
      db.transaction().execute(async (transaction) => {
        await countChange(transaction, runnerId, Math.max(nowMs() * 1000, highestErased + 1));
        return work(sqlWriter(transaction, runnerId));
      }),
    async erase(runnerId) {
      await db.transaction().execute(async (transaction) => {
        const { changeCount } = await sqlReader(transaction, runnerId).runner();
        highestErased = Math.max(highestErased, changeCount);
        for (const table of TABLES_OF_A_RUNNER)
          await transaction.deleteFrom(table).where("runner_id", "=", runnerId).execute();
      });
      await kind.forgetDeleted();
    },
    close: () => db.destroy(),
  };
}

/** Every table that holds rows of a runner: the compiler asks for a new one here. */
const HOLDS_ROWS_OF_A_RUNNER: Readonly<Record<Exclude<keyof Schema, "schema_migration">, true>> = {
  import_item: true,
  import: true,
  correction: true,
  shoe: true,
  diary_entry: true,
  clip: true,
  activity: true,
  original: true,
  runner: true,
};
const TABLES_OF_A_RUNNER = Object.keys(HOLDS_ROWS_OF_A_RUNNER) as (keyof typeof HOLDS_ROWS_OF_A_RUNNER)[]; // its keys are just these

/**
 * The first count of a runner comes from the clock, above any count from before an erasure: nobody who
 * remembers what stood at some count takes new rows for those.
 */
async function countChange(db: Kysely<Schema>, runnerId: string, first: number): Promise<void> {
  await db
    .insertInto("runner")
    .values({ runner_id: runnerId, change_count: first, settings: "{}", sample_life: null })
    .onConflict((conflict) =>
      conflict
        .column("runner_id")
        .doUpdateSet(({ eb, ref }) => ({ change_count: eb(ref("runner.change_count"), "+", 1) })),
    )
    .execute();
}
