import { Kysely, sql } from "kysely";
import { describe, expect, it } from "vitest";
import { diskTroubleOf } from "./disk-trouble.ts";
import { openSqlite } from "./sqlite.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

describe("a full disk", () => {
  it("is told as what it is, keeps nothing of the transaction and everything before it", async () => {
    const database = await openSqlite(":memory:");
    database.exec("pragma max_page_count = 8; create table kept (bytes blob)");
    const db = new Kysely<{ kept: { bytes: Uint8Array } }>({ dialect: sqliteDialect(database) });
    await db
      .insertInto("kept")
      .values({ bytes: new Uint8Array(10) })
      .execute();
    const tooMuch = db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto("kept")
        .values({ bytes: new Uint8Array(20) })
        .execute();
      await transaction
        .insertInto("kept")
        .values({ bytes: new Uint8Array(1_000_000) })
        .execute();
    });
    const problem: unknown = await tooMuch.catch((error: unknown) => error);
    expect(diskTroubleOf(problem)).toBe("full");
    const { rows } = await sql<{ size: number }>`select length(bytes) as size from kept`.execute(db);
    expect(rows).toEqual([{ size: 10 }]);
    await db
      .insertInto("kept")
      .values({ bytes: new Uint8Array(30) })
      .execute(); // and goes on
    await db.destroy();
  });
});
