import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import * as togeojson from "@tmcw/togeojson";
import { parseGPXWithCustomParser } from "@we-gold/gpxjs";
import { DOMParser } from "@xmldom/xmldom";
import FitParser from "fit-file-parser";
import { SaxesParser } from "saxes";
import type { Activity } from "../src/engine/activity/activity.ts";
import { crcOf } from "../src/engine/activity/fit/crc.ts";
import { writeFit } from "../src/engine/activity/fit/write-fit.ts";
import { writeGpx } from "../src/engine/activity/gpx/write-gpx.ts";
import { readActivities } from "../src/engine/activity/read-activities.ts";
import { writeTcx } from "../src/engine/activity/tcx/write-tcx.ts";
import { realDataFolder, realFiles } from "../test/real-data.ts";
import { type Contestant, contest, printContest } from "./contest.ts";
import { generatedActivities } from "./generated-activities.ts";

interface Recording {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LIMIT = "limit: sum of the bytes";

/** Our readers against others on the same real files in one run; generated files where there are none. */
export async function benchReading(): Promise<void> {
  const files = recordings();
  await benchFit(files.fit);
  await benchXml("GPX", files.gpx, GPX_RIVALS);
  await benchXml("TCX", files.tcx, TCX_RIVALS);
}

/** A long recording is where speed is felt; in a small one the fixed cost of opening it is all there is. */
const LONG_BYTES = 100_000;

async function benchFit(all: readonly Recording[]): Promise<void> {
  const files: Recording[] = [];
  for (const file of all) {
    const points = pointsOf(file.bytes);
    if (points > 0 && points === (await fitFileParserPoints(file.bytes))) files.push(file);
  }
  await contestFit("running recordings of 100 kB and more", files.filter(isLongRun));
  await contestFit("all that both read alike, many of them small", files);
  sayLeftOut(all.length - files.length);
}

const isLongRun = ({ bytes }: Recording): boolean => {
  const read = bytes.length >= LONG_BYTES ? readActivities(bytes) : undefined;
  return read?.ok === true && read.value.some(({ sport }) => sport === "running");
};

async function contestFit(which: string, files: readonly Recording[]): Promise<void> {
  const timed = await contest([
    { name: "ours", bytes: sizeOf(files), work: () => sum(files, ({ bytes }) => pointsOf(bytes)) },
    {
      name: "limit: CRC-16 of the bytes",
      bytes: sizeOf(files),
      work: () => ignore(sum(files, ({ bytes }) => crcOf(bytes, 0, bytes.length))),
    },
    byteSum(files),
    {
      name: "fit-file-parser",
      bytes: sizeOf(files),
      work: async () => {
        let points = 0;
        for (const { bytes } of files) points += await fitFileParserPoints(bytes);
        return points;
      },
    },
  ]);
  printContest(`FIT, ${which}: ${files.length} files, ${megabytes(files)} MB`, timed, LIMIT);
}

async function benchXml(format: string, all: readonly Recording[], rivals: readonly Rival[]): Promise<void> {
  // Outputs before timings: a file in which readers see different points is no common work.
  const files = all.filter(({ bytes }) => rivals.every((rival) => rival.pointsOf(bytes) === pointsOf(bytes)));
  const readAll = (name: string, pointsIn: (bytes: Uint8Array) => number): Contestant => ({
    name,
    bytes: sizeOf(files),
    work: () => sum(files, ({ bytes }) => pointsIn(bytes)),
  });
  const timed = await contest([
    readAll("ours", pointsOf),
    ...rivals.map((rival) => readAll(rival.name, rival.pointsOf)),
    {
      ...readAll("saxes, events only", saxesEvents),
      work: () => ignore(sum(files, ({ bytes }) => saxesEvents(bytes))),
    },
    byteSum(files),
  ]);
  printContest(`${format}, ${files.length} files, ${megabytes(files)} MB`, timed, LIMIT);
  sayLeftOut(all.length - files.length);
  const babel = gpsbabelSpeed(format, files);
  if (babel !== undefined)
    console.log(`  ${"gpsbabel (a process a file, wall)".padEnd(34)}${babel.toFixed(1).padStart(8)} MB/s`);
}

interface Rival {
  readonly name: string;
  readonly pointsOf: (bytes: Uint8Array) => number;
}

const GPX_RIVALS: readonly Rival[] = [
  {
    name: "gpxjs with xmldom",
    pointsOf: (bytes) => {
      const [parsed] = parseGPXWithCustomParser(textOf(bytes), domOf);
      return sum(parsed?.tracks ?? [], (track) => track.points.length);
    },
  },
  { name: "togeojson with xmldom", pointsOf: (bytes) => geoJsonPoints(togeojson.gpx(domOf(textOf(bytes)))) },
];

const TCX_RIVALS: readonly Rival[] = [
  { name: "togeojson with xmldom", pointsOf: (bytes) => geoJsonPoints(togeojson.tcx(domOf(textOf(bytes)))) },
];

/** Only well-formed files that every contestant reads: what the others make of damaged ones is in the agreement tests. */
function recordings(): Readonly<Record<"fit" | "gpx" | "tcx", readonly Recording[]>> {
  const folder = realDataFolder();
  if (folder === undefined) {
    console.log("No real recordings here: generated ones are read instead.");
    const activities = generatedActivities(24);
    const write = (name: string, writer: (activity: Activity) => Uint8Array) =>
      activities.map((activity, index) => ({ name: `${index}.${name}`, bytes: writer(activity) }));
    return { fit: write("fit", writeFit), gpx: write("gpx", writeGpx), tcx: write("tcx", writeTcx) };
  }
  const load = (pattern: RegExp): Recording[] =>
    realFiles(folder, pattern).map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes: new Uint8Array(name.endsWith(".gz") ? gunzipSync(bytes) : bytes) };
    });
  const isSound = ({ bytes }: Recording): boolean => {
    try {
      return pointsOf(bytes) > 0 && domOf(textOf(bytes)) !== undefined;
    } catch {
      return false;
    }
  };
  return {
    fit: load(/\.fit(\.gz)?$/i),
    gpx: load(/\.gpx(\.gz)?$/i).filter(isSound),
    tcx: load(/\.tcx(\.gz)?$/i).filter(isSound),
  };
}

const pointsOf = (bytes: Uint8Array): number => {
  const read = readActivities(bytes);
  return read.ok ? sum(read.value, (activity) => activity.samples.count) : 0;
};

/** -1 for what it refuses. It checks the file's checksum only when not forced: we always do, so it does here too. */
const fitFileParserPoints = async (bytes: Uint8Array): Promise<number> => {
  const parser = new FitParser({ force: false, mode: "list", lengthUnit: "m", speedUnit: "m/s" });
  try {
    const parsed = (await parser.parseAsync(Buffer.from(bytes))) as { records?: unknown[] };
    return parsed.records?.length ?? 0;
  } catch {
    return -1;
  }
};

const saxesEvents = (bytes: Uint8Array): number => {
  let events = 0;
  const parser = new SaxesParser();
  parser.on("opentag", () => events++);
  parser.on("text", () => events++);
  parser.on("closetag", () => events++);
  parser.on("error", () => undefined);
  parser.write(textOf(bytes)).close();
  return events;
};

const byteSum = (files: readonly Recording[]): Contestant => ({
  name: LIMIT,
  bytes: sizeOf(files),
  work: () =>
    ignore(
      sum(files, ({ bytes }) => {
        let total = 0;
        for (let at = 0; at < bytes.length; at++) total = (total + (bytes[at] ?? 0)) | 0;
        return total;
      }),
    ),
});

const geoJsonPoints = (collection: { features: readonly { geometry: unknown }[] }): number =>
  sum(collection.features, ({ geometry }) => {
    const { type, coordinates } = geometry as { type: string; coordinates: unknown[][] }; // GeoJSON says so
    if (type === "LineString") return coordinates.length;
    return type === "MultiLineString" ? sum(coordinates, (line) => line.length) : 0;
  });

function gpsbabelSpeed(format: string, files: readonly Recording[]): number | undefined {
  if (spawnSync("gpsbabel", ["-V"]).status !== 0) {
    console.log("  gpsbabel is left out: it is not installed");
    return undefined;
  }
  const type = format === "GPX" ? "gpx" : "gtrnctr";
  const some = files.filter(({ bytes }) => bytes.length > 200_000).slice(0, 10);
  if (some.length === 0) return undefined;
  const startedMs = performance.now();
  for (const { bytes } of some)
    spawnSync("gpsbabel", ["-i", type, "-f", "-", "-o", "unicsv", "-F", "/dev/null"], { input: bytes });
  return sizeOf(some) / 1e6 / ((performance.now() - startedMs) / 1000);
}

const sayLeftOut = (files: number): void => {
  if (files > 0) console.log(`  (${files} more are left out: the readers see different points in them)`);
};

/** xmldom's document serves as the browser's, which the rivals ask for. */
const domOf = (text: string): never =>
  new DOMParser({ onError: () => undefined }).parseFromString(text, "text/xml") as unknown as never;
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).trim();
const sizeOf = (files: readonly Recording[]): number => sum(files, ({ bytes }) => bytes.length);
const megabytes = (files: readonly Recording[]): string => (sizeOf(files) / 1e6).toFixed(1);
const ignore = (_: number): undefined => undefined;
const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
