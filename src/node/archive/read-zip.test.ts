import { createHash } from "node:crypto";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { hostileZips } from "../../../fixtures/hostile-zips.ts";
import { writeZip, type ZipEntry, type ZipOptions } from "../../../fixtures/zip.ts";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { readSlice } from "./file-slice.ts";
import { MAX_ARCHIVE_ENTRIES } from "./limits.ts";
import { openZipEntry } from "./open-zip-entry.ts";
import { readZipDirectory } from "./read-zip-directory.ts";
import { unpack } from "./unpack.ts";

const opened: number[] = [];
afterEach(() => {
  for (const fd of opened.splice(0)) closeSync(fd);
});

type Read = Readonly<Record<string, string | ReadProblem>>;

/** Every entry's text, or why it cannot be had. */
async function readAll(bytes: Uint8Array): Promise<Read | ReadProblem> {
  const path = join(mkdtempSync(join(tmpdir(), "backstride-test-")), "archive.zip");
  writeFileSync(path, bytes);
  const fd = openSync(path, "r");
  opened.push(fd);
  rmSync(join(path, ".."), { recursive: true });
  const directory = readZipDirectory({ fd, offset: 0, bytes: bytes.length });
  if (!directory.ok) return directory.problem;
  const read: Record<string, string | ReadProblem> = {};
  for (const entry of directory.value.entries) {
    const slice = openZipEntry(directory.value.archive, entry);
    const unpacked = slice.ok ? await unpack(readSlice(slice.value), entry) : slice;
    read[entry.name] = unpacked.ok ? asText(unpacked.value.bytes) : unpacked.problem;
  }
  if (directory.value.damage) read["(damage)"] = directory.value.damage;
  return read;
}

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const text = (value: string): Uint8Array => Buffer.from(value, "latin1");
/** Nothing repeats in it, so that it packs to about its own size. */
const NOISE = Buffer.concat(
  Array.from({ length: 200 }, (_, n) => createHash("sha256").update(`${n}`).digest()),
);
const RUN = text("a run ".repeat(5000));

describe("reading a ZIP archive", () => {
  it("gives back what any writer put in", async () => {
    const option = fc.record({
      isZip64: fc.boolean(),
      hasDescriptors: fc.boolean(),
      comment: fc.string({ maxLength: 40 }),
      prefix: fc.uint8Array({ maxLength: 50 }),
    });
    const entry = fc.record({
      path: fc.stringMatching(/^[a-zé日]{1,8}$/),
      bytes: fc.uint8Array({ maxLength: 300 }).filter((bytes) => bytes[0] !== 0x1f),
      method: fc.constantFrom("stored" as const, "deflate" as const),
    });
    const entries = fc.uniqueArray(entry, { minLength: 1, maxLength: 8, selector: ({ path }) => path });
    await fc.assert(
      fc.asyncProperty(entries, option, async (files: ZipEntry[], options: ZipOptions) => {
        const expected = Object.fromEntries(files.map(({ path, bytes }) => [path, asText(bytes)]));
        expect(await readAll(writeZip(files, options))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("never throws and never gives more than was packed, whatever bytes are changed", async () => {
    const honest = writeZip([
      { path: "a.fit", bytes: RUN },
      { path: "b.fit.gz", bytes: gzipSync(RUN), method: "stored" },
    ]);
    const change = fc.record({ at: fc.nat(honest.length - 1), to: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(), async (changes, cut) => {
        const damaged = Buffer.from(honest);
        for (const { at, to } of changes) damaged[at] = to;
        await readAll(cut % 3 === 0 ? damaged.subarray(0, cut % honest.length) : damaged);
      }),
      { numRuns: 150 },
    );
  });

  it("unpacks a recording's own gzip, all members of it", async () => {
    const gzip = Buffer.concat([gzipSync("one "), gzipSync("two")]);
    expect(await readAll(writeZip([{ path: "1.fit.gz", bytes: gzip }]))).toEqual({ "1.fit.gz": "one two" });
  });

  it("keeps packed bytes as they came", async () => {
    const gzip = gzipSync(RUN);
    const unpacked = await unpack(gzip);
    expect(unpacked).toMatchObject({ ok: true, value: { asItCame: { packing: "gzip", stored: gzip } } });
  });

  const ratio = { kind: "archive-limit", limit: "ratio" };
  const one = (problem: object) => ({ "activities/1.fit": problem });
  it.each([
    ["a bomb", () => hostileZips.bomb(16 << 20), one(ratio)],
    ["a bomb in a member's gzip", () => hostileZips.gzipBomb(16 << 20), { "activities/1.fit.gz": ratio }],
    ["a wrong checksum", () => hostileZips.wrongChecksum(RUN), one({ kind: "bad-checksum" })],
    ["encryption", () => hostileZips.encrypted(RUN), one({ kind: "encrypted" })],
    ["an unknown method", () => hostileZips.unknownMethod(RUN), one({ kind: "bad-compression" })],
    ["10 GB declared", () => hostileZips.declaredHuge(RUN), one(ratio)],
    [
      "10 GB declared as packed",
      () => hostileZips.declaredHugePacked(RUN),
      one({ kind: "bad-archive", atByte: 0 }),
    ],
    ["a size that is told too small", () => hostileZips.declaredSmall(RUN), one({ kind: "bad-compression" })],
    ["no directory at all", () => text("PK\u0003\u0004 and nothing"), { kind: "bad-archive", atByte: 16 }],
  ])("refuses %s", async (_what, make, problem) => {
    expect(await readAll(make())).toEqual(problem);
  });

  it("refuses every one of many small bombs", async () => {
    const read = await readAll(hostileZips.manyBombs(8));
    expect(Object.values(read)).toEqual(Array.from({ length: 8 }, () => ratio));
  });

  it("refuses every entry of those that lie over each other", async () => {
    const problems = Object.values(await readAll(hostileZips.overlapping(RUN, 20)));
    expect(problems).toHaveLength(20);
    expect(problems.every((problem) => typeof problem === "object" && problem.kind === "bad-archive")).toBe(
      true,
    );
  });

  it("refuses names that lead outside by name, and reads the rest", async () => {
    const outside = await readAll(hostileZips.pathsOutside(RUN));
    expect(Object.values(outside)).toEqual(
      Array.from({ length: 6 }, () => ({ kind: "path-outside-archive" })),
    );
  });

  it("refuses a directory of more entries than the limit", async () => {
    const problem = await readAll(hostileZips.manyEntries(MAX_ARCHIVE_ENTRIES + 1));
    expect(problem).toEqual({ kind: "archive-limit", limit: "entries" });
  });

  it("searches an archive that lost its end, and gives what stands of the last entry", async () => {
    for (const hasDescriptors of [false, true]) {
      const whole = writeZip(
        [
          { path: "1.fit", bytes: RUN },
          { path: "2.fit", bytes: NOISE },
        ],
        { hasDescriptors },
      );
      const read = await readAll(whole.subarray(0, whole.length - 400));
      expect(read).toMatchObject({
        "1.fit": asText(RUN),
        "2.fit": expect.stringMatching(/^[\s\S]{5000,}$/),
        "(damage)": { kind: "bad-archive" },
      });
    }
  });

  it("searches an archive whose directory points outside of it", async () => {
    const read = await readAll(hostileZips.directoryOutside(RUN));
    expect(read).toMatchObject({ "activities/1.fit": asText(RUN) });
  });
});
