import { chmodSync, closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { Kysely } from "kysely";
import type { Store, StoreProblem } from "../../app/store.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";
import { diskTroubleOf, withCause } from "./disk-trouble.ts";
import { migrate } from "./migrate.ts";
import type { DatabaseKind, Schema } from "./schema.ts";
import { sqlStore } from "./sql-store.ts";
import { openSqlite, type Sqlite } from "./sqlite.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

export const DATABASE_FILE = "backstride.db";

/** How long a writer waits for another process to finish its transaction. */
const BUSY_TIMEOUT_MS = 15_000;

/**
 * The embedded store in a folder of its own, which is made when it is missing. Only its owner may
 * read it. Several processes may have it open at once.
 */
export async function openStore(options: {
  readonly home: string;
  readonly nowMs?: () => number;
}): Promise<Result<Store, StoreProblem>> {
  const path = join(options.home, DATABASE_FILE);
  let database: Sqlite;
  try {
    mkdirSync(options.home, { recursive: true, mode: 0o700 });
    chmodSync(options.home, 0o700);
    closeSync(openSync(path, "a", 0o600)); // made before SQLite does, which would make it readable by all
    chmodSync(path, 0o600);
    database = await openSqlite(path);
  } catch (error) {
    return bad({ kind: "cannot-open", path, reason: reasonOf(error) });
  }
  return storeOver(database, path, options.nowMs ?? Date.now, options.home);
}

/** The same store in memory, gone when it is closed: for tests and examples. */
export async function openStoreInMemory(nowMs: () => number = Date.now): Promise<Store> {
  const opened = await storeOver(await openSqlite(":memory:"), ":memory:", nowMs);
  if (!opened.ok) throw new Error(`an empty store did not open: ${opened.problem.kind}`);
  return opened.value;
}

async function storeOver(
  database: Sqlite,
  path: string,
  nowMs: () => number,
  folder?: string,
): Promise<Result<Store, StoreProblem>> {
  const settled = settle(database, path, folder);
  if (!settled.ok) {
    database.close();
    return settled;
  }
  const db = new Kysely<Schema>({ dialect: sqliteDialect(database, folder) });
  const kind = embedded(database);
  const migrated = await migrate(db, kind);
  if (migrated.ok) return ok(sqlStore(db, kind, nowMs));
  await db.destroy();
  return migrated;
}

/** What holds for the connection; the first line first, since the others may already have to wait. */
function settle(database: Sqlite, path: string, folder: string | undefined): Result<undefined, StoreProblem> {
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    database.exec("PRAGMA page_size = 16384"); // recordings of tens of kilobytes then lie in a few pages; holds for new files only
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL"); // a commit is on the disk before it returns
    database.exec("PRAGMA secure_delete = ON"); // what is erased is overwritten
    database.exec("PRAGMA temp_store = MEMORY");
    return ok(undefined);
  } catch (error) {
    if (/not a database/i.test(String(error))) return bad({ kind: "not-a-store", path });
    const found = folder === undefined ? error : withCause(error, folder);
    return bad({ kind: "cannot-open", path, reason: reasonOf(found) });
  }
}

const reasonOf = (error: unknown): string =>
  diskTroubleOf(error) === "full" ? "there is no room left on the disk" : String(error);

const embedded = (database: Sqlite): DatabaseKind => ({
  bytesType: "blob",
  async forgetDeleted() {
    database.exec("VACUUM");
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)"); // the log still holds the old pages until here
  },
});
