import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { appleHealthExport } from "../fixtures/apple-health-export.ts";
import { writeZip } from "../fixtures/zip.ts";
import type { ImportOutcome } from "../src/app/answers.ts";
import type { ImportItem } from "../src/app/measured.ts";
import { writeFit } from "../src/engine/activity/fit/write-fit.ts";
import { anActivity } from "../src/engine/activity/make-activity.ts";
import { createImporter } from "../src/node/import/importer.ts";
import { memorySink } from "./memory-sink.ts";

const entry = new URL("./import-programs/breaking-worker.mjs", import.meta.url);

async function importNames(names: readonly string[], limitS = 60): Promise<readonly ImportOutcome[]> {
  const importer = createImporter({
    workers: 2,
    workerEntry: entry,
    readingLimitS: limitS,
  });
  const outcomes: ImportOutcome[] = [];
  await importer.importPaths({
    importId: "1",
    paths: [],
    files: names.map((name) => ({ name, bytes: new Uint8Array(1) })),
    context: { timeZone: "Europe/Berlin" },
    sink: memorySink(),
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  return outcomes;
}

const several = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, n) => `${name} ${n}`);

/** Bytes of another thread are plain, those of this one may be a Buffer. */
const comparable = (item: ImportItem) =>
  item.kind === "measured"
    ? {
        ...item,
        stored: Buffer.from(item.measured.original.stored).toString("base64"),
        measured: item.measured.activities,
      }
    : item;

describe("a worker of the import", () => {
  it.each([
    ["hangs", "hang", { kind: "took-too-long", limitS: 1 }],
    ["throws", "throw", { kind: "reader-failed" }],
    ["leaves", "leave", { kind: "reader-failed" }],
    ["runs out of memory", "flood", { kind: "reader-failed" }],
  ])("that %s costs only the file it had in hand", async (_what, bad, problem) => {
    const names = [...several(20, "before"), bad, ...several(20, "after")];
    const outcomes = await importNames(names, bad === "hang" ? 1 : 60);
    expect(outcomes.map(({ name }) => name)).toEqual(names);
    const problems = outcomes.map((outcome) => (outcome.kind === "skipped" ? outcome.problem : outcome.kind));
    const expected = names.map((name) => (name === bad ? problem : { kind: "no-samples" }));
    expect(problems).toEqual(expected);
  });

  it("is replaced as often as it breaks", async () => {
    const names = several(6, "throw");
    const outcomes = await importNames(names);
    expect(outcomes.map(({ name }) => name)).toEqual(names);
  });

  it("reads recordings and health exports as this thread does", async () => {
    const folder = mkdtempSync(join(tmpdir(), "backstride-test-"));
    const run = anActivity({ totals: { elapsedTimeS: 1800, distanceM: 5400 } });
    writeFileSync(join(folder, "1.fit"), writeFit(run));
    writeFileSync(join(folder, "health.zip"), writeZip(appleHealthExport([run])));
    const read = async (workers: number) => {
      const sink = memorySink();
      const request = { importId: "1", paths: [folder], context: { timeZone: "Europe/Berlin" }, sink };
      await createImporter({ workers }).importPaths(request);
      return sink.items;
    };
    const [here, there] = [await read(0), await read(2)];
    rmSync(folder, { recursive: true });
    expect(there.map(comparable)).toEqual(here.map(comparable));
    expect(here.filter((item) => item.kind === "measured")).toHaveLength(2);
  });

  it("whose program cannot begin fails the import aloud", async () => {
    const importer = createImporter({
      workers: 2,
      workerEntry: new URL("./import-programs/no-such-worker.mjs", import.meta.url),
    });
    const running = importer.importPaths({
      importId: "1",
      paths: [],
      files: [{ name: "1.fit", bytes: new Uint8Array(1) }],
      context: { timeZone: "Europe/Berlin" },
      sink: memorySink(),
    });
    await expect(running).rejects.toThrow(/no-such-worker/);
  });
});
