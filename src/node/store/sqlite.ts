/** What this store needs of the `node:sqlite` API, whichever package provides it. */
export interface Sqlite {
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

export interface SqliteStatement {
  all(...parameters: SqliteValue[]): unknown[];
  run(...parameters: SqliteValue[]): { readonly changes: number | bigint };
  columns(): readonly { readonly name: string }[];
  /** Absent in the first Node versions that have SQLite. */
  setReturnArrays?(isWanted: boolean): void;
}

export type SqliteValue = number | string | bigint | null | Uint8Array;

/** Opens a database file: with Node's own SQLite where this Node has it, else with the package of the same API. */
export async function openSqlite(path: string): Promise<Sqlite> {
  const builtIn = builtInSqlite();
  if (builtIn !== undefined) return new builtIn.DatabaseSync(path);
  const { DatabaseSync } = await import("@photostructure/sqlite");
  return new DatabaseSync(path);
}

interface SqliteModule {
  readonly DatabaseSync: new (path: string) => Sqlite;
}

/** Node warns that its SQLite is experimental; a runner can do nothing with that line. */
function builtInSqlite(): SqliteModule | undefined {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule("node:sqlite") as SqliteModule | undefined; // absent before Node 22.13, unknown to its types
  } finally {
    process.emitWarning = emitWarning;
  }
}
