import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appleHealthExport } from "../fixtures/apple-health-export.ts";
import { type ExportedActivity, garminExport, stravaExport } from "../fixtures/archives.ts";
import { hostileZips } from "../fixtures/hostile-zips.ts";
import { writeZip } from "../fixtures/zip.ts";
import type { ImportProgress } from "../src/app/answers.ts";
import type { ImportItem } from "../src/app/measured.ts";
import { writeFit } from "../src/engine/activity/fit/write-fit.ts";
import { writeGpx } from "../src/engine/activity/gpx/write-gpx.ts";
import { type ActivityWish, anActivity } from "../src/engine/activity/make-activity.ts";
import { createImporter } from "../src/node/import/importer.ts";
import { unpack } from "../src/node/open-backstride.ts";
import { memorySink } from "./memory-sink.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backstride-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const aRun = (day: number, wish: ActivityWish = {}) =>
  anActivity({ durationS: 60 + day, startedAtMs: Date.UTC(2024, 4, day, 6, 30), ...wish });
const aFit = (day: number, wish?: ActivityWish): Uint8Array => writeFit(aRun(day, wish));

function put(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

/** In this thread, so that a test is not a second of starting workers; other tests have the workers. */
async function importPaths(paths: readonly string[], sink = memorySink()) {
  const progress: ImportProgress[] = [];
  const summary = await createImporter({ workers: 0 }).importPaths({
    importId: "1",
    paths,
    context: { timeZone: "Europe/Berlin" },
    sink,
    onProgress: (step) => progress.push(step),
  });
  return { summary, progress, sink, items: sink.items };
}

const tellEach = (items: readonly ImportItem[]): Record<string, string> =>
  Object.fromEntries(
    items.map((item) => {
      const said = item.kind === "measured" ? item.measured.activities[0]?.format : undefined;
      return [item.name, item.kind === "skipped" ? item.problem.kind : (said ?? item.kind)];
    }),
  );

describe("importing a folder", () => {
  it("takes every file in it in the order of names, packed or not, and says what each was", async () => {
    put("b/2.fit.gz", gzipSync(aFit(2)));
    put("b/1.fit", aFit(1));
    put("a.gpx", writeGpx(aRun(3)));
    put("c.zip", writeZip([{ path: "deep/4.fit", bytes: aFit(4) }]));
    put("photo.jpg", Buffer.from("not really"));
    put("unnamed", aFit(5));
    put("words.xyz", Buffer.from("words"));
    put("__MACOSX/b/._1.fit", Buffer.from("litter"));
    const { items, summary } = await importPaths([folder]);
    expect(Object.entries(tellEach(items))).toEqual([
      ["a.gpx", "gpx"],
      ["b/1.fit", "fit"],
      ["b/2.fit.gz", "fit"],
      ["c.zip/deep/4.fit", "fit"],
      ["photo.jpg", "unknown-format"],
      ["unnamed", "fit"],
      ["words.xyz", "unknown-format"],
    ]);
    expect(summary).toMatchObject({ added: 5, known: 0, duplicates: 0 });
  });

  it("follows links once, so that a loop of them ends", async () => {
    put("runs/1.fit", aFit(1));
    symlinkSync(join(folder, "runs"), join(folder, "runs/again"));
    symlinkSync(folder, join(folder, "runs/up"));
    symlinkSync(join(folder, "nowhere"), join(folder, "broken.fit"));
    const { items } = await importPaths([folder]);
    expect(tellEach(items)).toEqual({ "broken.fit": "unreadable-file", "runs/1.fit": "fit" });
  });

  it("names what is not there and tells two files of one name apart", async () => {
    const first = put("a/1.fit", aFit(1));
    const second = put("b/1.fit", aFit(2));
    const { items } = await importPaths([first, second, join(folder, "c.fit")]);
    expect(tellEach(items)).toEqual({ "1.fit": "fit", "1.fit (2)": "fit", "c.fit": "unreadable-file" });
  });

  it.each(["huge.fit", "huge.zip", "huge"])("refuses 10 GB by their size alone (%s)", async (name) => {
    const path = put(name, new Uint8Array(0));
    truncateSync(path, 10e9);
    const { items } = await importPaths([path]);
    expect(tellEach(items)).toEqual({ [name]: "too-large" });
  });

  it("says so when there is nothing in it", async () => {
    put("folder/empty.zip", writeZip([]));
    mkdirSync(join(folder, "empty"));
    const { items } = await importPaths([join(folder, "folder"), join(folder, "empty")]);
    expect(tellEach(items)).toEqual({ "folder/empty.zip": "nothing-readable", empty: "nothing-readable" });
  });
});

describe("importing an archive", () => {
  it("gives the bytes back as they were, however they were packed", async () => {
    const entries = [
      { path: "stored.fit", bytes: aFit(1), method: "stored" as const },
      { path: "deflated.fit", bytes: aFit(2) },
      { path: "gzip.fit.gz", bytes: gzipSync(aFit(3)), method: "stored" as const },
      { path: "both.fit.gz", bytes: gzipSync(aFit(4)) },
    ];
    const { items } = await importPaths([put("all.zip", writeZip(entries)), put("plain.fit", aFit(5))]);
    const originals = items.flatMap((item) => (item.kind === "measured" ? [item.measured.original] : []));
    const given = originals.map((original) => Buffer.from(unpack(original)));
    expect(given.map((bytes, place) => bytes.equals(aFit(place + 1)))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(originals.map(({ packing }) => packing)).toEqual([
      "deflate-raw",
      "deflate-raw",
      "gzip",
      "gzip",
      "deflate-raw",
    ]);
  });

  it("adds nothing the second time, and decodes nothing again", async () => {
    const path = put("all.zip", writeZip([1, 2, 3].map((day) => ({ path: `${day}.fit`, bytes: aFit(day) }))));
    const sink = memorySink();
    await importPaths([path], sink);
    const { summary, items } = await importPaths([path], sink);
    expect(summary).toMatchObject({ added: 0, known: 3 });
    expect(items.slice(3).map((item) => item.kind)).toEqual(Array.from({ length: 3 }, () => "already-known"));
  });

  it("gives what a cut recording still holds and marks it", async () => {
    const gzip = gzipSync(aFit(1, { durationS: 3600 }));
    const cut = gzip.subarray(0, gzip.length - 2000);
    const { summary } = await importPaths([put("cut.zip", writeZip([{ path: "1.fit.gz", bytes: cut }]))]);
    expect(summary).toMatchObject({ added: 1, partial: [{ name: "cut.zip/1.fit.gz" }] });
  });

  it("names every problem of hostile archives and reads on", async () => {
    const fit = aFit(1);
    put("1-outside.zip", hostileZips.pathsOutside(fit));
    put("2-encrypted.zip", hostileZips.encrypted(fit));
    put("3-checksum.zip", hostileZips.wrongChecksum(fit));
    put("4-bomb.zip", hostileZips.bomb(16 << 20));
    put("5-huge.zip", hostileZips.declaredHuge(fit));
    put("6-packed.zip", hostileZips.declaredHugePacked(fit));
    put("7-overlapping.zip", hostileZips.overlapping(fit, 3));
    put("8-nested.zip", hostileZips.nested(writeZip([{ path: "1.fit", bytes: fit }]), 3));
    put("9-nested.zip", hostileZips.nested(writeZip([{ path: "1.fit", bytes: fit }]), 2));
    const { items } = await importPaths([folder]);
    const told = tellEach(items);
    expect(Object.values(told).slice(0, 6)).toEqual(Array.from({ length: 6 }, () => "path-outside-archive"));
    expect(Object.fromEntries(Object.entries(told).slice(6))).toEqual({
      "2-encrypted.zip/activities/1.fit": "encrypted",
      "3-checksum.zip/activities/1.fit": "bad-checksum",
      "4-bomb.zip/activities/1.fit": "archive-limit",
      "5-huge.zip/activities/1.fit": "too-large",
      "6-packed.zip/activities/1.fit": "too-large",
      "7-overlapping.zip/activities/0.fit": "bad-archive",
      "7-overlapping.zip/activities/1.fit": "bad-archive",
      "7-overlapping.zip/activities/2.fit": "bad-archive",
      "8-nested.zip/level-1.zip/level-2.zip/level-3.zip": "archive-limit",
      "9-nested.zip/level-1.zip/level-2.zip/1.fit": "fit",
    });
  });
});

describe("importing a service's export", () => {
  const exported = (day: number, more: Partial<ExportedActivity> = {}): ExportedActivity => ({
    fileName: `${day}.fit`,
    bytes: aFit(day),
    startedAtMs: Date.UTC(2024, 4, day, 6, 30),
    name: `Run ${day}`,
    sport: "run",
    gear: "Everyday shoe",
    elapsedTimeS: 60 + day,
    ...more,
  });
  const { fileName: _, bytes: __, ...byHand } = exported(9, { distanceM: 7000, elapsedTimeS: 2400 });
  const shoes = [{ name: "Everyday shoe", brand: "Made up", model: "One" }];

  it.each(["en", "de", "ja"] as const)(
    "of Strava takes notes, shoes and runs by hand (%s)",
    async (language) => {
      const files = stravaExport([exported(1), exported(2), byHand], { shoes, language });
      const { items, summary } = await importPaths([put("export.zip", writeZip(files))]);
      const measured = items.flatMap((item) => (item.kind === "measured" ? [item] : []));
      expect(measured.map(({ note }) => note)).toMatchObject([
        { name: "Run 1", gear: "Everyday shoe" },
        { name: "Run 2" },
        { name: "Run 9" },
      ]);
      expect(measured[2]?.measured.activities[0]).toMatchObject({
        format: "by-hand",
        sport: "running",
        distanceM: 7000,
      });
      const notes = items.flatMap((item) => (item.kind === "notes" ? [item] : []));
      expect(notes.map(({ name, rows }) => [name, rows])).toEqual([
        ["export.zip/activities.csv", 3],
        ["export.zip/shoes.csv", 1],
        ["export.zip/bikes.csv", 1],
      ]);
      expect(notes.flatMap((note) => note.shoes ?? [])).toMatchObject([
        { name: "Everyday shoe", brand: "Made up" },
      ]);
      expect(summary.added).toBe(3);
      expect(summary.skipped.map(({ name }) => name).sort()).toEqual([
        "export.zip/media/1.jpg",
        "export.zip/messaging.json",
        "export.zip/profile.csv",
        "export.zip/routes/1.gpx",
      ]);
    },
  );

  it("of Strava may have been unpacked into a folder", async () => {
    for (const { path, bytes } of stravaExport([exported(1), byHand], { shoes })) put(path, bytes);
    const { items } = await importPaths([folder]);
    const notes = items.flatMap((item) => (item.kind === "measured" ? [item.note?.name] : []));
    expect(notes).toEqual(["Run 1", "Run 9"]);
  });

  it("of Garmin is read through the archives within it, packed or stored", async () => {
    const files = garminExport(
      [1, 2, 3].map((day) => exported(day)),
      { perPart: 2 },
    );
    for (const method of ["stored", "deflate"] as const) {
      const archive = writeZip(files.map((file) => ({ ...file, method })));
      const { summary } = await importPaths([put(`${method}.zip`, archive)]);
      expect(summary).toMatchObject({ added: 3 });
    }
  });

  it("of Apple Health gives its workouts with their routes, and knows them again", async () => {
    const runs = [1, 2, 3].map((day) => aRun(day, { totals: { elapsedTimeS: 60 + day, distanceM: 200 } }));
    for (const method of ["stored", "deflate"] as const) {
      const files = appleHealthExport(runs, { otherRecords: 500, documentName: "exportar.xml" });
      const path = put(`${method}.zip`, writeZip(files.map((file) => ({ ...file, method }))));
      const { items, summary, sink, progress } = await importPaths([path]);
      expect(summary).toMatchObject({ added: 3 });
      expect(summary.skipped.map(({ name }) => name)).toEqual([
        `${method}.zip/apple_health_export/export_cda.xml`,
      ]);
      const measured = items.flatMap((item) => (item.kind === "measured" ? item.measured.activities : []));
      expect(measured).toMatchObject(
        runs.map(({ startedAtMs }) => ({ format: "apple-health", sport: "running", startedAtMs })),
      );
      expect(progress.at(-1)).toMatchObject({ stage: "finished", done: 5, total: 5, remainingS: 0 });
      expect((await importPaths([path], sink)).summary).toMatchObject({ added: 0, known: 3 });
    }
  });
});
