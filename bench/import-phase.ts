import { closeSync, existsSync, fstatSync, openSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { measureOriginal } from "../src/app/measure-original.ts";
import { crcOf } from "../src/engine/activity/fit/crc.ts";
import { readActivities } from "../src/engine/activity/read-activities.ts";
import { readSlice } from "../src/node/archive/file-slice.ts";
import { openZipEntry } from "../src/node/archive/open-zip-entry.ts";
import { readZipDirectory } from "../src/node/archive/read-zip-directory.ts";
import { openBackstride } from "../src/node/open-backstride.ts";

// One part of the import bench in a process of its own, so that its memory and time are its own.
// Arguments: phase, archive, home. Answers one line of JSON.

const CONTEXT = { timeZone: "Europe/Berlin" };

const phases: Record<string, (archive: string, home: string) => Promise<number>> = {
  "gunzip and checksum": async (archive) => {
    let total = 0;
    for (const bytes of unpacked(archive)) {
      // A FIT file's own checksum makes that of the whole zero.
      if (crcOf(bytes, 0, bytes.length) === 0) total += bytes.length;
    }
    return total;
  },
  "gunzip and decode": async (archive) => {
    let samples = 0;
    for (const bytes of unpacked(archive)) {
      const read = readActivities(bytes);
      if (read.ok) for (const activity of read.value) samples += activity.samples.count;
    }
    return samples;
  },
  "gunzip, decode and measure": async (archive) => {
    let activities = 0;
    const original = {
      sha256: "0".repeat(64),
      name: "",
      packing: "none",
      stored: new Uint8Array(0),
    } as const;
    for (const bytes of unpacked(archive)) {
      const measured = measureOriginal(bytes, original, CONTEXT);
      if (measured.ok) activities += measured.value.activities.length;
    }
    return activities;
  },
  "whole import": importInto,
  "second import": importInto,
};

async function importInto(archive: string, home: string): Promise<number> {
  const backstride = await openBackstride(home);
  const summary = await backstride.importPaths([archive]);
  await backstride.close();
  if (summary.skipped.length > 0) console.error(summary.skipped.slice(0, 3));
  return summary.added;
}

function* unpacked(path: string): Generator<Uint8Array> {
  const fd = openSync(path, "r");
  const archive = { fd, offset: 0, bytes: fstatSync(fd).size };
  const directory = readZipDirectory(archive);
  if (!directory.ok) throw new Error(directory.problem.kind);
  for (const entry of directory.value.entries) {
    const slice = openZipEntry(archive, entry);
    if (slice.ok) yield gunzipSync(readSlice(slice.value));
  }
  closeSync(fd);
}

const [phase = "", archive = "", home = ""] = process.argv.slice(2);
const run = phases[phase];
if (run === undefined) throw new Error(`no such phase: ${phase}`);
const startedMs = performance.now();
const before = process.cpuUsage();
const result = await run(archive, home);
const cpu = process.cpuUsage(before);
const answer = {
  phase,
  result,
  cpuS: (cpu.user + cpu.system) / 1e6,
  wallS: (performance.now() - startedMs) / 1000,
  peakMb: peakKb() / 1024,
};
console.log(JSON.stringify(answer));

/** What Linux calls the high-water mark of this very program; the other count begins with the parent's. */
function peakKb(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const told = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return told === undefined ? process.resourceUsage().maxRSS : Number(told);
}
