import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { withCause } from "./disk-trouble.ts";
import type { Sqlite, SqliteStatement, SqliteValue } from "./sqlite.ts";

/**
 * Kysely over one connection of the `node:sqlite` API. The connection belongs to the dialect and is closed with it.
 * `folder` is where the file lies, absent in memory: what the disk refuses there is asked for with `withCause`.
 */
export function sqliteDialect(database: Sqlite, folder?: string): Dialect {
  return {
    createDriver: () => new SqliteDriver(database, folder),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

/** Statements of the same text are compiled once; many-row inserts differ in length, so the number kept is bounded. */
const STATEMENTS_KEPT = 100;

class SqliteConnection implements DatabaseConnection {
  readonly #database: Sqlite; // held strongly: a collected handle would close under a live statement
  readonly #folder: string | undefined;
  readonly #statements = new Map<string, Prepared>();

  constructor(database: Sqlite, folder: string | undefined) {
    this.#database = database;
    this.#folder = folder;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      const { statement, columns } = this.#prepared(sql);
      const values = parameters.map(bindable);
      if (columns.length > 0) return { rows: rowsOf(statement.all(...values), columns) as Row[] }; // shaped by the query that Kysely typed
      return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) };
    } catch (error) {
      throw this.#folder === undefined ? error : withCause(error, this.#folder);
    }
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for the method; no query of ours streams
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("this dialect does not stream");
  }

  #prepared(sql: string) {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    statement.setReturnArrays?.(true);
    const prepared = { statement, columns: statement.columns().map(({ name }) => name) };
    if (this.#statements.size >= STATEMENTS_KEPT) this.#statements.clear();
    this.#statements.set(sql, prepared);
    return prepared;
  }
}

interface Prepared {
  readonly statement: SqliteStatement;
  /** Names of what it answers; none for a statement that only changes. */
  readonly columns: readonly string[];
}

/** Objects built here share one shape; those the database makes have none each, and take twice the time. */
const rowsOf = (answers: readonly unknown[], columns: readonly string[]): unknown[] =>
  answers.map((answer) => {
    if (!Array.isArray(answer)) return answer; // an older SQLite of Node cannot give arrays
    const row: Record<string, unknown> = {};
    for (let place = 0; place < columns.length; place++) row[columns[place] ?? ""] = answer[place];
    return row;
  });

class SqliteDriver implements Driver {
  readonly #database: Sqlite;
  readonly #connection: SqliteConnection;
  #inUse: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(database: Sqlite, folder: string | undefined) {
    this.#database = database;
    this.#connection = new SqliteConnection(database, folder);
  }

  async init(): Promise<void> {}

  /** There is one connection: who asks while it is in use waits in line. */
  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#inUse;
    let release = (): void => {};
    this.#inUse = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  /** Takes the write lock at once: a reader that turns writer late is refused without waiting. */
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  /** On a full disk SQLite has ended the transaction itself; a second end would hide why. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("rollback")).catch((error: unknown) => {
      if (!(error instanceof Error) || !error.message.includes("no transaction is active")) throw error;
    });
  }

  async destroy(): Promise<void> {
    this.#database.close();
  }
}

/** Anything else would be stored as something it is not: a date, silently, as nothing at all. */
function bindable(value: unknown): SqliteValue {
  if (value === null || value instanceof Uint8Array) return value;
  if (typeof value === "number" || typeof value === "string" || typeof value === "bigint") return value;
  throw new Error(`a ${typeof value} cannot be stored`);
}
