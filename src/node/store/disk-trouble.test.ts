import { constants, tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { type DiskTrouble, diskTroubleOf, withCause } from "./disk-trouble.ts";

const { ENOSPC, EDQUOT, EIO, EFBIG } = constants.errno;
const sqlite = (errcode: number, systemErrno?: number): Error =>
  Object.assign(new Error("as SQLite says it"), {
    code: "ERR_SQLITE_ERROR",
    errcode,
    ...(systemErrno === undefined ? {} : { systemErrno }),
  });
const system = (code: string): Error => Object.assign(new Error(code), { code });

describe("trouble with the disk", () => {
  it.each<[string, unknown, DiskTrouble | undefined]>([
    ["a database without room", sqlite(13), "full"],
    ["a write that found no room", sqlite(778, ENOSPC), "full"],
    ["a shared index that could not grow on a full disk", sqlite(4874, ENOSPC), "full"],
    ["a write beyond the runner's share of the disk", sqlite(778, EDQUOT), "full"],
    ["a log that could not be made on a full disk", sqlite(14, ENOSPC), "full"],
    ["a sector that cannot be read", sqlite(266, EIO), "failing"],
    ["a file longer than the system allows", sqlite(778, EFBIG), "failing"],
    ["an input or output error without a reason", sqlite(10), "failing"],
    ["a file without room", system("ENOSPC"), "full"],
    ["a file beyond the share", system("EDQUOT"), "full"],
    ["a file that cannot be read", system("EIO"), "failing"],
    ["a mistake of ours after the disk was full once", sqlite(1, ENOSPC), undefined],
    ["a database that another program holds", sqlite(5), undefined],
    ["a database that cannot be opened", sqlite(14), undefined],
    [
      "words that only sound like it",
      new Error("disk I/O error, database or disk is full, ENOSPC"),
      undefined,
    ],
    ["a number that is not the database's", Object.assign(new Error(), { errcode: 13 }), undefined],
    ["no error", "ENOSPC", undefined],
  ])("of %s is told exactly", (_, error, trouble) => {
    expect(diskTroubleOf(error)).toBe(trouble);
  });

  it("is asked for where the database does not say why, and nothing else is", () => {
    const silent = sqlite(4874);
    expect(diskTroubleOf(withCause(silent, tmpdir()))).toBe("failing");
    expect(diskTroubleOf(Object.assign(sqlite(4874), { cause: system("ENOSPC") }))).toBe("full");
    expect(withCause(sqlite(1), "/no/such/folder")).not.toHaveProperty("cause");
    expect(withCause(sqlite(778, EIO), "/no/such/folder")).not.toHaveProperty("cause");
    expect(withCause("thrown", "/no/such/folder")).toBe("thrown");
  });
});
