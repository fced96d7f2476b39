import { describe, expect, it } from "vitest";
import type { ImportOutcome } from "../src/app/answers.ts";
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
