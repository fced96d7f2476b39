import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inEra, openEra } from "./era.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "backstride-era-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe("the era of a data folder", () => {
  it("stays the same from start to start", () => {
    const era = openEra(home).current();
    expect(era).toMatch(/^0-[0-9a-f]{16}$/);
    expect(openEra(home).current()).toBe(era);
    expect(statSync(join(home, "era")).mode & 0o777).toBe(0o600);
  });

  it("ends with an erasure, and names its instant", () => {
    const era = openEra(home);
    era.end(1_700_000_000_000);
    expect(era.current()).toMatch(/^1700000000000-/);
    expect(readFileSync(join(home, "era"), "utf8")).toBe(era.current());
  });

  it("turns to another runner without anything being erased", () => {
    const era = openEra(home);
    era.end(7);
    const before = era.current();
    era.turn();
    expect(era.current()).toMatch(/^7-/);
    expect(era.current()).not.toBe(before);
  });

  it("begins anew when its file is damaged", () => {
    writeFileSync(join(home, "era"), "x\r\nset-cookie: a=b");
    expect(openEra(home).current()).toMatch(/^0-/);
  });

  it("takes no change that was begun before everything was erased", async () => {
    const era = openEra(home);
    const before = era.current();
    let taken = 0;
    const server = new Hono().use(inEra(era)).all("*", (context) => context.json({ taken: ++taken }));
    const ask = (method: string, theirs?: string) =>
      server.request("/api/diary", {
        method,
        ...(theirs === undefined ? {} : { headers: { "backstride-era": theirs } }),
      });
    expect((await ask("POST", before)).status).toBe(200);
    era.end(5);
    const refused = await ask("POST", before);
    expect([refused.status, refused.headers.get("backstride-era")]).toEqual([409, era.current()]);
    expect(taken).toBe(1);
    expect((await ask("GET", before)).status).toBe(200);
    expect((await ask("POST", era.current())).status).toBe(200);
    expect((await ask("POST")).status).toBe(200);
    const beforeTurn = era.current();
    era.turn();
    expect((await ask("POST", beforeTurn)).status).toBe(200);
  });
});
