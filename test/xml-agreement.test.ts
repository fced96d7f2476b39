import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { gpx as geojsonOfGpx, tcx as geojsonOfTcx } from "@tmcw/togeojson";
import { parseGPXWithCustomParser } from "@we-gold/gpxjs";
import { DOMParser } from "@xmldom/xmldom";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Activity, ColumnName } from "../src/engine/activity/activity.ts";
import { readGpx } from "../src/engine/activity/gpx/read-gpx.ts";
import { isPlausibleTime } from "../src/engine/activity/limits.ts";
import { readActivities } from "../src/engine/activity/read-activities.ts";
import { readTcx } from "../src/engine/activity/tcx/read-tcx.ts";
import {
  attributes,
  nameHash,
  nextAttribute,
  nextToken,
  TOKEN,
  xmlCursor,
} from "../src/engine/activity/xml/xml-cursor.ts";
import { textIn } from "../src/engine/activity/xml/xml-values.ts";
import { realDataFolder, WITHOUT_REAL_DATA } from "./real-data.ts";

// Real files are used where they are; none is part of this project.
const folder = realDataFolder();
if (folder === undefined) console.log(`xml-agreement: ${WITHOUT_REAL_DATA}`);
/** The DOM libraries read 2 MB a second: files up to this size keep the suite quick. */
const LARGEST_FOR_DOM = Number(process.env.BACKSTRIDE_LARGEST_FOR_DOM ?? 600_000);

/** Files whose points stand in another order in the file than in time, and are put in order by us. */
const OUT_OF_ORDER = new Map([
  ["OWswim.tcx.gz", "each lap tells the whole swim again"],
  ["sports-tracker.gpx.gz", "seconds are shuffled after each stop"],
  ["2008_12_28_08_13_27.tcx.gz", "a lap ends a second after the next begins"],
  ["first_and_last_elevation.gpx", "the last point is an hour before the one in front of it"],
]);

/** Files our rules give up on though a library shows points. */
const WITHOUT_ACTIVITY = new Map([
  ["gpx1.0_with_all_fields.gpx", "one timed point is no track"],
  ["gpx1.1_with_all_fields.gpx", "one timed point is no track"],
  ["gpx-with-node-with-comments.gpx", "one timed point is no track"],
  ["cerknicko-without-times.gpx", "most points have no time: a route"],
]);

/** togeojson makes no line of a single point, and so loses tracks between two quick presses of the button. */
const ONE_POINT_TRACKS = ["10kUNLP2014-Garmin15.tcx.gz", "unknown_example.tcx.gz"];

interface Point {
  timeMs: number;
  latitude: number;
  longitude: number;
  altitude: number;
  heartRate: number;
}

describe.skipIf(folder === undefined)("reading XML agrees with others", () => {
  const files = folder === undefined ? [] : realFiles(folder);

  it("has files to compare", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)("token by token with saxes: $name", ({ bytes }) => {
    expect(ourTokens(bytes)).toBe(saxesTokens(bytes));
  });

  it.each(files)("point by point with a reader on saxes: $name", ({ name, bytes, format }) => {
    const expected = saxesPoints(bytes, format).filter((point) => isPlausibleTime(point.timeMs));
    const activities = activitiesIn(bytes, format);
    if (activities.length === 0) {
      expect(expected.length === 0 || WITHOUT_ACTIVITY.has(name)).toBe(true);
      return;
    }
    const ours = activities.flatMap(pointsOf);
    const isOrdered = expected.every((point, i) => i === 0 || point.timeMs >= (expected[i - 1]?.timeMs ?? 0));
    expect(isOrdered).toBe(!OUT_OF_ORDER.has(name));
    const wanted = isOrdered ? expected : inOrder(expected);
    expect(ours.length).toBe(wanted.length);
    const hasAltitude = wanted.some((point) => point.altitude > 0 || point.altitude < 0);
    const different = ours.findIndex((point, i) => !isSame(point, wanted[i], hasAltitude));
    expect(different === -1 ? "" : JSON.stringify([different, ours[different], wanted[different]])).toBe("");
  });

  const small = files.filter(({ bytes }) => bytes.length <= LARGEST_FOR_DOM);
  it.each(small)("position by position with togeojson: $name", ({ name, bytes, format }) => {
    const expected = geojsonPositions(bytes, format);
    const activities = activitiesIn(bytes, format);
    if (activities.length === 0 || OUT_OF_ORDER.has(name)) return;
    const ours = activities.flatMap(pointsOf).filter((point) => !Number.isNaN(point.latitude));
    const missing = ONE_POINT_TRACKS.includes(name) ? 1 : 0;
    expect(ours.length).toBe(expected.length + missing);
    if (missing > 0) return;
    const different = ours.findIndex((point, i) => {
      const [longitude, latitude] = expected[i] ?? [];
      return point.latitude !== latitude || point.longitude !== longitude;
    });
    expect(different).toBe(-1);
  });

  it.each(small.filter(({ format }) => format === "gpx"))(
    "point by point with gpxjs: $name",
    ({ name, bytes }) => {
      const [parsed] = parseGPXWithCustomParser(
        textOf(bytes),
        (text) =>
          // The library asks for the browser's type; xmldom's document does what it uses.
          new DOMParser({ onError: () => undefined }).parseFromString(
            text,
            "text/xml",
          ) as unknown as ReturnType<Parameters<typeof parseGPXWithCustomParser>[1]>,
      );
      const activities = activitiesIn(bytes, "gpx");
      if (parsed === null || activities.length === 0 || OUT_OF_ORDER.has(name)) return;
      const expected = parsed.tracks
        .flatMap((track) => track.points)
        .filter((point) => isPlausibleTime(point.time?.getTime() ?? Number.NaN));
      const ours = activities.flatMap(pointsOf);
      expect(ours.length).toBe(expected.length);
      const placesApart = ours.filter(
        (point, i) => point.latitude !== expected[i]?.latitude || point.longitude !== expected[i]?.longitude,
      );
      expect(placesApart).toEqual([]);
      const timesApart = ours.filter(
        (point, i) => Math.abs(point.timeMs - (expected[i]?.time?.getTime() ?? 0)) >= 1,
      );
      expect(timesApart).toEqual([]);
    },
  );
});

/** How far a value may differ from the FIT file's: XML files hold 32-bit floats and whole strides. */
const TOLERANCES: Readonly<Partial<Record<ColumnName, number>>> = {
  latitudeDeg: 1e-9,
  longitudeDeg: 1e-9,
  altitudeM: 1e-3,
  distanceM: 0.01,
  speedMps: 0.001,
  heartRateBpm: 0,
  temperatureC: 0,
  cadenceSpm: 1,
};

describe.skipIf(folder === undefined)("one workout in several formats", () => {
  it.each([
    ["6860622783.fit", "6860622783.tcx.gz"],
    ["3939576645.fit", "3939576645.gpx.gz"],
    ["20181108_run_garmin_fenix_3_hr.fit", "20181108_run_garmin_fenix_3_hr.tcx.gz"],
  ])("is the same in %s and %s", (fitName, xmlName) => {
    const [fit, xml] = [theActivity(fitName), theActivity(xmlName)];
    expect(xml.sport).toBe(fit.sport);
    expect(xml.startedAtMs).toBe(fit.startedAtMs);
    expect([...xml.samples.timeMs]).toEqual([...fit.samples.timeMs]);
    for (const [name, tolerance] of Object.entries(TOLERANCES)) {
      const ours = xml.samples.columns[name as ColumnName];
      const theirs = fit.samples.columns[name as ColumnName];
      if (ours === undefined || theirs === undefined) continue;
      const apart = ours.findIndex((value, i) => Math.abs(value - (theirs[i] ?? value)) > tolerance);
      expect(apart === -1 ? "" : `${name} ${apart}: ${ours[apart]} ${theirs[apart]}`).toBe("");
    }
    for (const key of ["distanceM", "heartRateMaxBpm", "energyJ"] as const) {
      if (xml.totals[key] !== undefined) expect(xml.totals[key]).toBeCloseTo(fit.totals[key] ?? -1, 1);
    }
  });

  it("has its stops in TCX too, though only the lap's time tells them", () => {
    const [fit, tcx] = [theActivity("6860622783.fit"), theActivity("6860622783.tcx.gz")];
    const seconds = (activity: Activity): number =>
      activity.pauses.reduce((sum, pause) => sum + (pause.toMs - pause.fromMs) / 1000, 0);
    expect(Math.abs(seconds(tcx) - seconds(fit))).toBeLessThan(5);
  });

  const theActivity = (name: string): Activity => {
    const entry = readdirSync(folder ?? "", { recursive: true, withFileTypes: true }).find(
      (one) => one.isFile() && (one.name === name || one.name === `${name}.gz`),
    );
    if (entry === undefined) throw new Error(`no ${name}`);
    const stored = readFileSync(join(entry.parentPath, entry.name));
    const result = readActivities(new Uint8Array(entry.name.endsWith(".gz") ? gunzipSync(stored) : stored));
    if (!result.ok || result.value[0] === undefined) throw new Error(`nothing in ${name}`);
    return result.value[0];
  };
});

interface RealFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: "gpx" | "tcx";
}

function realFiles(root: string): RealFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(gpx|tcx)(\.gz)?$/.test(entry.name))
    .map((entry) => {
      const stored = readFileSync(join(entry.parentPath, entry.name));
      const bytes = new Uint8Array(entry.name.endsWith(".gz") ? gunzipSync(stored) : stored);
      return {
        name: entry.name,
        bytes,
        format: entry.name.includes(".gpx") ? ("gpx" as const) : ("tcx" as const),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

function activitiesIn(bytes: Uint8Array, format: "gpx" | "tcx"): readonly Activity[] {
  const result = format === "gpx" ? readGpx(bytes) : readTcx(bytes);
  return result.ok ? result.value : [];
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).trimStart();

/** Names, attributes and texts, one after the other, as one digest-sized text. */
function ourTokens(bytes: Uint8Array): string {
  const cursor = xmlCursor(bytes, bytes[0] === 0xef ? 3 : 0);
  const seen = tally();
  for (let kind = nextToken(cursor); kind !== TOKEN.end; kind = nextToken(cursor)) {
    if (kind === TOKEN.text)
      seen.text(
        cursor.isRaw
          ? new TextDecoder().decode(bytes.subarray(cursor.from, cursor.to))
          : textIn(bytes, cursor.from, cursor.to),
      );
    else if (kind === TOKEN.close) seen.close(cursor.name);
    else {
      seen.open(cursor.name);
      const attribute = attributes(cursor);
      while (nextAttribute(cursor, attribute))
        seen.attribute(attribute.name, textIn(bytes, attribute.from, attribute.to));
    }
  }
  return seen.result();
}

function saxesTokens(bytes: Uint8Array): string {
  const seen = tally();
  const parser = new SaxesParser();
  const local = (name: string): number => nameHash(name.slice(name.indexOf(":") + 1));
  parser.on("error", () => undefined);
  parser.on("opentag", (tag) => {
    seen.open(local(tag.name));
    for (const [name, value] of Object.entries(tag.attributes)) seen.attribute(local(name), String(value));
  });
  parser.on("closetag", (tag) => seen.close(local(tag.name)));
  parser.on("text", (text) => seen.text(text));
  parser.on("cdata", (text) => seen.text(text));
  parser.write(textOf(bytes)).close();
  return seen.result();
}

function tally() {
  let opens = 0;
  let closes = 0;
  let texts = 0;
  let sum = 0;
  let pending = "";
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  };
  const flush = (): void => {
    const text = pending.replace(/\s+/g, " ").trim();
    if (text !== "") texts++;
    add(text);
    pending = "";
  };
  return {
    open: (name: number) => {
      flush();
      opens++;
      add(`<${name}`);
    },
    close: (name: number) => {
      flush();
      closes++;
      add(`>${name}`);
    },
    attribute: (name: number, value: string) => add(`@${name}=${value.replace(/\s+/g, " ")}`),
    text: (text: string) => {
      pending += text;
    },
    result: () => `${opens} opened, ${closes} closed, ${texts} texts, ${sum}`,
  };
}

/** The plainest reader there could be, on saxes and the language's own number and date parsing. */
function saxesPoints(bytes: Uint8Array, format: "gpx" | "tcx"): Point[] {
  const parser = new SaxesParser();
  const points: Point[] = [];
  const path: string[] = [];
  let point: Point | undefined;
  const pointName = format === "gpx" ? "trkpt" : "Trackpoint";
  parser.on("error", () => undefined);
  parser.on("opentag", (tag) => {
    const name = tag.name.slice(tag.name.indexOf(":") + 1);
    path.push(name);
    if (name !== pointName) return;
    const { lat, lon } = tag.attributes as Record<string, string>;
    point = {
      timeMs: Number.NaN,
      latitude: lat === undefined ? Number.NaN : Number(lat),
      longitude: lon === undefined ? Number.NaN : Number(lon),
      altitude: Number.NaN,
      heartRate: Number.NaN,
    };
  });
  parser.on("text", (text) => {
    const value = text.trim();
    if (point === undefined || value === "") return;
    const name = path.at(-1);
    if (name === "time" || name === "Time")
      point.timeMs = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`);
    else if (name === "ele" || name === "AltitudeMeters") point.altitude = Number(value);
    else if (name === "LatitudeDegrees") point.latitude = Number(value);
    else if (name === "LongitudeDegrees") point.longitude = Number(value);
    else if (name === "hr" || (name === "Value" && path.at(-2) === "HeartRateBpm"))
      point.heartRate = Number(value);
  });
  parser.on("closetag", () => {
    if (path.pop() !== pointName || point === undefined) return;
    points.push(point);
    point = undefined;
  });
  parser.write(textOf(bytes)).close();
  return points;
}

const pointsOf = ({ samples }: Activity): Point[] =>
  Array.from({ length: samples.count }, (_, row) => ({
    timeMs: samples.timeMs[row] ?? Number.NaN,
    latitude: samples.columns.latitudeDeg?.[row] ?? Number.NaN,
    longitude: samples.columns.longitudeDeg?.[row] ?? Number.NaN,
    altitude: samples.columns.altitudeM?.[row] ?? Number.NaN,
    heartRate: samples.columns.heartRateBpm?.[row] ?? Number.NaN,
  }));

function isSame(ours: Point, theirs: Point | undefined, hasAltitude: boolean): boolean {
  if (theirs === undefined) return false;
  // Dates of the language end at milliseconds; ours keep what the file wrote.
  return (
    Math.abs(ours.timeMs - theirs.timeMs) < 1 &&
    Object.is(ours.latitude, theirs.latitude) &&
    Object.is(ours.longitude, theirs.longitude) &&
    (!hasAltitude || Object.is(ours.altitude, theirs.altitude)) &&
    (Object.is(ours.heartRate, theirs.heartRate) || theirs.heartRate === 0)
  );
}

function inOrder(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.timeMs - b.timeMs);
  return sorted.filter((point, i) => i === 0 || point.timeMs !== sorted[i - 1]?.timeMs);
}

interface LineFeature {
  readonly geometry?: { readonly type: string; readonly coordinates: unknown };
  readonly properties?: { readonly coordinateProperties?: { readonly times?: unknown } };
}

/** Positions of the points with a time, as the library gives them. */
function geojsonPositions(bytes: Uint8Array, format: "gpx" | "tcx"): number[][] {
  const document = new DOMParser({ onError: () => undefined }).parseFromString(textOf(bytes), "text/xml");
  // The library asks for the browser's type; xmldom's document does what it uses.
  const collection = (format === "gpx" ? geojsonOfGpx : geojsonOfTcx)(
    document as unknown as Parameters<typeof geojsonOfGpx>[0],
  );
  const features = collection.features as unknown as readonly LineFeature[];
  return features.flatMap(({ geometry, properties }) => {
    const times = properties?.coordinateProperties?.times;
    if (geometry?.type !== "LineString" && geometry?.type !== "MultiLineString") return [];
    // One line or several: the library nests positions and times alike.
    const lines = (
      geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates
    ) as number[][][];
    const stamps = (geometry.type === "LineString" ? [times] : times) as (
      | readonly (string | null)[]
      | undefined
    )[];
    return lines.flatMap((line, i) =>
      line
        .filter((_, j) => stamps[i]?.[j] != null)
        .map(([longitude = 0, latitude = 0]) => [longitude, latitude]),
    );
  });
}
