import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aKept, aMeasured, anOriginal } from "../../app/make-measured.ts";
import type { Store } from "../../app/store.ts";
import { describeStore } from "../../app/store-contract.ts";
import { DATABASE_FILE, openStore, openStoreInMemory } from "./open-store.ts";
import { openSqlite } from "./sqlite.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backstride-store-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const opened = async (home = folder): Promise<Store> => {
  const store = await openStore({ home });
  if (!store.ok) throw new Error(store.problem.kind);
  return store.value;
};

describeStore("the embedded store in a file", () => opened());
describeStore("the embedded store in memory", () => openStoreInMemory());

describe("the embedded store", () => {
  it("keeps what was written for whoever opens it next", async () => {
    const first = await opened();
    await first.write("me", (writer) => writer.saveActivities([aKept()]));
    await first.close();
    const second = await opened();
    expect(await second.about("me").activities("all")).toEqual([aKept()]);
    await second.close();
  });

  it("has a write in its files as soon as the write returns", async () => {
    const store = await opened();
    await store.write("me", (writer) => writer.saveActivities([aKept()]));
    const copy = join(folder, "copy");
    mkdirSync(copy);
    for (const file of [DATABASE_FILE, `${DATABASE_FILE}-wal`])
      copyFileSync(join(folder, file), join(copy, file));
    const other = await opened(copy); // as after a kill: nobody has closed the first
    expect(await other.about("me").activities("all")).toEqual([aKept()]);
    await other.close();
    await store.close();
  });

  it("may be read by its owner only", async () => {
    const home = join(folder, "made", "when missing");
    const store = await opened(home);
    await store.write("me", (writer) => writer.saveActivities([aKept()]));
    expect(statSync(home).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(home)) expect(statSync(join(home, file)).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it("serves two processes at once", async () => {
    const [one, other] = [await opened(), await opened()];
    const write = (store: Store, word: string) =>
      store.write("me", (writer) =>
        writer.saveActivities([aKept({ measured: aMeasured({ activityId: word }) })]),
      );
    for (let round = 0; round < 10; round++) {
      await write(one, `one-${round}`);
      await write(other, `other-${round}`);
    }
    expect(await one.about("me").activities("all")).toHaveLength(20);
    expect((await one.about("me").runner()).changeCount).toBe((await other.about("me").runner()).changeCount);
    await one.close();
    await other.close();
  });

  it("lets others read the state before while a write goes on", async () => {
    const [one, other] = [await opened(), await opened()];
    await one.write("me", async (writer) => {
      await writer.saveActivities([aKept()]);
      expect(await other.about("me").activities("all")).toEqual([]);
    });
    expect(await other.about("me").activities("all")).toHaveLength(1);
    await one.close();
    await other.close();
  });

  it("leaves no byte of an erased runner in its files", async () => {
    const store = await opened();
    const secret = "the-only-name-of-its-kind";
    const stored = new TextEncoder().encode(secret.repeat(500));
    await store.write("me", async (writer) => {
      await writer.addOriginals([anOriginal({ stored })]);
      await writer.saveActivities([aKept({ measured: aMeasured({ name: secret }) })]);
    });
    const holdsSecret = () =>
      readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(secret));
    expect(holdsSecret()).toBe(true);
    await store.erase("me");
    expect(holdsSecret()).toBe(false);
    await store.close();
  });

  it("is refused with a name when a newer program wrote it", async () => {
    await (await opened()).close();
    const database = await openSqlite(join(folder, DATABASE_FILE));
    database.exec("insert into schema_migration values (9999, 'from-the-future')");
    database.close();
    expect(await openStore({ home: folder })).toMatchObject({
      ok: false,
      problem: { kind: "newer-than-program", found: 9999 },
    });
  });

  it("is refused with a name when the file is something else", async () => {
    writeFileSync(
      join(folder, DATABASE_FILE),
      "not a database at all, but long enough to be told apart".repeat(20),
    );
    expect(await openStore({ home: folder })).toMatchObject({ ok: false, problem: { kind: "not-a-store" } });
  });

  it("is refused with a name when its folder cannot be made", async () => {
    writeFileSync(join(folder, "file"), "");
    const home = join(folder, "file", "home");
    expect(await openStore({ home })).toMatchObject({ ok: false, problem: { kind: "cannot-open" } });
  });

  it("refuses to bind what would silently become something else", async () => {
    const store = await opened();
    const aDate = new Date(0) as unknown as number;
    const write = store.write("me", (writer) => writer.saveActivities([aKept({ measuresVersion: aDate })]));
    await expect(write).rejects.toThrow("a object cannot be stored");
    await store.close();
  });
});
