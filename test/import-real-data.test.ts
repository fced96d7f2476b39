import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createBackstride } from "../src/app/create-backstride.ts";
import { createImporter } from "../src/node/import/importer.ts";
import { unpack } from "../src/node/open-backstride.ts";
import { openStoreInMemory } from "../src/node/store/open-store.ts";
import { realDataFolder, WITHOUT_REAL_DATA } from "./real-data.ts";

const data = realDataFolder();
if (data === undefined) console.log(`importing real recordings: ${WITHOUT_REAL_DATA}`);

describe.skipIf(data === undefined)("real recordings of many devices, brought in at once", () => {
  const folder = data ?? "";

  it("break no reader, and add nothing the second time", async () => {
    const backstride = createBackstride({
      store: await openStoreInMemory(),
      importer: createImporter({ workers: 0 }),
      nowMs: () => Date.UTC(2026, 0, 1),
      runnerId: "me",
      timeZone: "Europe/Berlin",
      unpack,
    });
    const paths = ["histories", "activity-files"].map((name) => join(folder, name));
    const first = await backstride.importPaths(paths);
    expect(first.added).toBeGreaterThan(300);
    const kinds = new Set(first.skipped.map(({ problem }) => problem.kind));
    for (const ours of ["reader-failed", "took-too-long", "unreadable-file", "bad-archive"] as const) {
      expect(kinds).not.toContain(ours);
    }

    const second = await backstride.importPaths(paths);
    expect(second).toMatchObject({ added: 0, runs: first.runs, crossTraining: first.crossTraining });
    expect(second.known + second.duplicates).toBe(first.added + first.duplicates);
    await backstride.close();
  });
});
