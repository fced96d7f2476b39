import { describe, expect, it } from "vitest";
import { openSqlite } from "../store/sqlite.ts";
import { failureOf } from "./failure-of.ts";

describe("a request that failed", () => {
  it("is told as a full disk where the database found no room", async () => {
    const database = await openSqlite(":memory:");
    database.exec("pragma max_page_count = 4; create table kept (bytes blob)");
    let found: unknown;
    try {
      database.exec("insert into kept values (zeroblob(100000))");
    } catch (error) {
      found = error;
    }
    expect(found).toBeInstanceOf(Error);
    expect(failureOf(found)).toEqual({ problem: { kind: "disk-full" }, status: 507 });
  });

  it("is told as a full disk where a file found no room", () => {
    const error = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    expect(failureOf(error).status).toBe(507);
  });

  it("is told as a failing disk where the database could not read or write for another reason", () => {
    const told = { code: "ERR_SQLITE_ERROR", errcode: 778, systemErrno: 5 };
    expect(failureOf(Object.assign(new Error("disk I/O error"), told))).toEqual({
      problem: { kind: "disk-failing" },
      status: 500,
    });
  });

  it("is our mistake otherwise, and nothing of it is told", () => {
    expect(failureOf(new Error("secret path"))).toEqual({ problem: { kind: "our-mistake" }, status: 500 });
    expect(failureOf("thrown")).toEqual({ problem: { kind: "our-mistake" }, status: 500 });
  });
});
