import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXIT } from "../src/node/cli/exit-codes.ts";
import { aFolder } from "./a-backstride.ts";

const MAIN = join(import.meta.dirname, "../src/node/cli/main.ts");

/** The program as a shell starts it. */
const shell = (line: string) =>
  spawnSync("bash", ["-c", `set -o pipefail; ${line}`], {
    encoding: "utf8",
    env: { ...process.env, BACKSTRIDE: `${process.execPath} --import tsx ${MAIN}` },
  });

describe("the program in a shell", () => {
  it("says in one line why a data folder cannot be used", () => {
    const home = aFolder({});
    writeFileSync(join(home, "backstride.db"), "something else");
    const { status, stderr, stdout } = shell(`$BACKSTRIDE --home ${home} runs`);
    expect(stderr).toMatch(/^.+is not a database of this program\n$/);
    expect([status, stdout]).toEqual([EXIT.noDataFolder, ""]);
  });

  it("ends in peace when whoever reads its answer has seen enough", () => {
    const { status, stderr } = shell("$BACKSTRIDE learn --json | true");
    expect([status, stderr]).toEqual([EXIT.done, ""]);
  });
});
