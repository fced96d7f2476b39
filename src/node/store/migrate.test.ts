import { Kysely } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS, migrate } from "./migrate.ts";
import type { Migration } from "./migrations/migration.ts";
import type { DatabaseKind, Schema } from "./schema.ts";
import { openSqlite } from "./sqlite.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";

const KIND: DatabaseKind = { bytesType: "blob", forgetDeleted: async () => undefined };

let db: Kysely<Schema>;
beforeEach(async () => {
  db = new Kysely<Schema>({ dialect: sqliteDialect(await openSqlite(":memory:")) });
});
afterEach(() => db.destroy());

const tables = async (): Promise<readonly string[]> =>
  (await db.introspection.getTables()).map(({ name }) => name).sort();

describe("migrations", () => {
  it("bring an empty database up to the tables of this program", async () => {
    expect(await migrate(db, KIND)).toEqual({
      ok: true,
      value: { applied: MIGRATIONS.map(({ number }) => number) },
    });
    expect(await tables()).toContain("import_item");
  });

  it("do nothing to a database that is up to date", async () => {
    await migrate(db, KIND);
    expect(await migrate(db, KIND)).toEqual({ ok: true, value: { applied: [] } });
  });

  it("open a database of the first migration and keep its rows", async () => {
    await migrate(db, KIND, MIGRATIONS.slice(0, 1));
    await db
      .insertInto("runner")
      .values({ runner_id: "me", change_count: 1, settings: "{}", sample_life: null })
      .execute();
    expect((await migrate(db, KIND)).ok).toBe(true);
    expect(await db.selectFrom("runner").select("runner_id").execute()).toEqual([{ runner_id: "me" }]);
  });

  it("open a database from before there were clips and keep what was told", async () => {
    await migrate(db, KIND, MIGRATIONS.slice(0, 2));
    await db
      .insertInto("diary_entry")
      .values({ runner_id: "me", entry_id: "e1", entered_at_ms: 1, record: "{}" })
      .execute();
    expect((await migrate(db, KIND)).ok).toBe(true);
    expect(await db.selectFrom("diary_entry").select("entry_id").execute()).toEqual([{ entry_id: "e1" }]);
    expect(await db.selectFrom("clip").selectAll().execute()).toEqual([]);
  });

  it("refuse tables of a newer program and leave them alone", async () => {
    await migrate(db, KIND);
    await db.insertInto("schema_migration").values({ number: 9999, name: "from-the-future" }).execute();
    expect(await migrate(db, KIND)).toEqual({
      ok: false,
      problem: { kind: "newer-than-program", found: 9999, known: MIGRATIONS.length },
    });
  });

  it("leave nothing of a step that fails", async () => {
    const broken: Migration = {
      number: MIGRATIONS.length + 1,
      name: "broken",
      up: async (transaction) => {
        await transaction.schema.createTable("half").addColumn("id", "text").execute();
        throw new Error("in the middle");
      },
    };
    await expect(migrate(db, KIND, [...MIGRATIONS, broken])).rejects.toThrow("in the middle");
    expect(await tables()).not.toContain("half");
    expect((await migrate(db, KIND)).ok).toBe(true);
  });

  it("are numbered without gaps, in order", () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, place) => place + 1));
  });
});
