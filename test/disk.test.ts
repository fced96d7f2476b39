import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXIT } from "../src/node/cli/exit-codes.ts";

const ROOT = resolve(import.meta.dirname, "..");
const PROGRAM = join(ROOT, "test/disk-programs/keep-until.ts");
const CLI = join(ROOT, "src/node/cli/main.ts");

/** A file system of one megabyte, seen by one command alone and gone with it. */
const onSmallDisk = (folder: string, command: string) =>
  ["unshare", ["-rm", "sh", "-c", `mount -t tmpfs -o size=1m tmpfs "${folder}" && ${command}`]] as const;

const canMount = (() => {
  const [program, words] = onSmallDisk(tmpdir(), "true");
  return spawnSync(program, words).status === 0;
})();

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backstride-disk-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const typescript = (program: string, ...words: readonly string[]): string =>
  [process.execPath, "--import", "tsx", program, ...words].map((word) => `"${word}"`).join(" ");
const run = (program: string, words: readonly string[]) =>
  spawnSync(program, words, { encoding: "utf8", cwd: ROOT });

describe("a real disk", { timeout: 60_000 }, () => {
  it.skipIf(!canMount)(
    "that is full is told as full, also where SQLite speaks of an input or output error, and what was kept is there",
    () => {
      const ran = run(...onSmallDisk(folder, typescript(PROGRAM, folder)));
      expect(ran.stderr).toBe("");
      const told = JSON.parse(ran.stdout);
      expect(told).toMatchObject({ trouble: "full", filled: "ENOSPC", asked: "full" });
      expect(told.kept).toBeGreaterThan(0);
      expect(told.foundOfKept).toBe(told.kept);
    },
  );

  it.skipIf(!canMount)("that is full is told as full on the command line", () => {
    const home = join(folder, "home");
    const list = typescript(CLI, "--home", home, "runs");
    // Without its index a database has to make one before it reads anything, and calls it an input or output error.
    const fill = `rm -f "${home}"/*-shm; head -c 2000000 /dev/zero > "${folder}/filled" 2>/dev/null`;
    const ran = run(...onSmallDisk(folder, `(${list} > /dev/null; ${fill}; ${list})`));
    expect(ran.stderr).toMatch(/could not be opened: there is no room left on the disk\n$/);
    expect(ran.status).toBe(EXIT.noDataFolder);
  });

  it.skipIf(process.platform === "win32")(
    "that refuses a write with room left is not told as full, and what was kept is there",
    () => {
      const home = join(folder, "limited");
      const ran = run("bash", ["-c", `trap "" XFSZ; ulimit -f 1024; ${typescript(PROGRAM, home)}`]);
      expect(ran.stderr).toBe("");
      const told = JSON.parse(ran.stdout);
      expect(told).toMatchObject({
        trouble: "failing",
        asked: "failing",
        filled: "EFBIG",
      });
      expect(told.kept).toBeGreaterThan(0);
      expect(told.foundOfKept).toBe(told.kept);
    },
  );

  it.skipIf(process.platform === "win32")("that refuses a write is told on the command line", () => {
    const load = typescript(CLI, "--home", join(folder, "sample"), "sample");
    const ran = run("bash", ["-c", `trap "" XFSZ; ulimit -f 1024; ${load}`]);
    expect(ran.stderr).toContain("The disk reported an error that is not a lack of room.");
    expect(ran.status).toBe(EXIT.noDataFolder);
  });
});

if (!canMount)
  console.warn("A full disk is not tried: this system lets nobody mount a small one (unshare -rm).");
