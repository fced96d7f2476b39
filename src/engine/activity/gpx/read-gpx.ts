import { bad, ok, type Result } from "../../units/result.ts";
import type { Activity } from "../activity.ts";
import { LARGEST_TEXT_BYTES, MOST_PARTS } from "../limits.ts";
import type { ReadProblem } from "../read-problem.ts";
import { openXml } from "../xml/open-xml.ts";
import { keepPoint, newPointLog, SLOT } from "../xml/point-log.ts";
import {
  type Attributes,
  attributes,
  isCutShort,
  nameHash,
  nextAttribute,
  nextToken,
  TOKEN,
  type XmlCursor,
} from "../xml/xml-cursor.ts";
import { numberIn, readNumber, readText, textIn, timeIn, utcOffsetIn } from "../xml/xml-values.ts";
import { activitiesFromTracks, type GpxTrack } from "./gpx-track.ts";

/**
 * The recordings of a GPX file, 1.0 or 1.1. Segments of a track are one activity with pauses between
 * them, and so are tracks that follow each other closely; other tracks are activities of their own.
 */
export function readGpx(bytes: Uint8Array): Result<readonly Activity[], ReadProblem> {
  if (bytes.length > LARGEST_TEXT_BYTES) return bad(tooLarge(bytes));
  const document = openXml(bytes);
  if (document === undefined || document.cursor.name !== GPX) {
    return bad({ kind: "not-this-format", expected: "gpx" });
  }
  const { cursor, encoding } = document;
  const file = readTracks(cursor, encoding);
  if (file.tracks.some((track) => track.log.overflow > 0)) return bad(tooLarge(bytes));
  const cut = isCutShort(cursor) ? { atByte: Math.min(cursor.at, bytes.length) } : undefined;
  const activities = activitiesFromTracks(file.tracks, file.creator, cut);
  if (activities.length > 0) return ok(activities);
  return bad(whyEmpty(file, cut));
}

const tooLarge = (bytes: Uint8Array): ReadProblem => ({
  kind: "too-large",
  limitBytes: LARGEST_TEXT_BYTES,
  bytes: bytes.length,
});

interface GpxFile {
  readonly tracks: readonly GpxTrack[];
  readonly creator?: string;
  /** Of the document, or of its first route. */
  readonly name?: string;
  readonly hasRoutePoints: boolean;
}

const whyEmpty = (file: GpxFile, cut: { readonly atByte: number } | undefined): ReadProblem => {
  const absurd = file.tracks.find((track) => track.log.absurdMs !== undefined)?.log.absurdMs;
  if (absurd !== undefined) return { kind: "absurd-time", atMs: absurd };
  if (file.hasRoutePoints || file.tracks.some((track) => track.log.withoutTime > 0)) {
    const name = file.tracks.find((track) => track.name !== undefined)?.name ?? file.name;
    return name === undefined ? { kind: "is-a-route" } : { kind: "is-a-route", name };
  }
  return cut === undefined ? { kind: "no-samples" } : { kind: "nothing-readable", atByte: cut.atByte };
};

const GPX = nameHash("gpx");
const TRACK = nameHash("trk");
const SEGMENT = nameHash("trkseg");
const POINT = nameHash("trkpt");
const ROUTE_POINT = nameHash("rtept");
const WAYPOINT = nameHash("wpt");
const LAP = nameHash("lap");
const NAME = nameHash("name");
const TYPE = nameHash("type");
const CREATOR = nameHash("creator");
const TIME = nameHash("time");
const LATITUDE = nameHash("lat");
const LONGITUDE = nameHash("lon");
const START_TIME = nameHash("startTime");
const ELAPSED_TIME = nameHash("elapsedTime");
const DISTANCE = nameHash("distance");

/** Elements inside a point, whatever extension they come from, and the slot each fills. The first value stays. */
const SLOT_OF_ELEMENT: ReadonlyMap<number, number> = new Map(
  (
    [
      [SLOT.altitude, ["ele"]],
      [SLOT.heartRate, ["hr", "heartrate", "heart_rate", "heartratebpm"]],
      [SLOT.cadence, ["cad", "cadence", "runcadence", "run_cadence"]],
      [SLOT.speed, ["speed"]],
      [SLOT.power, ["power", "watts", "powerinwatts", "pwr"]],
      [SLOT.temperature, ["atemp", "temp", "temperature", "wtemp"]],
      [SLOT.distance, ["distance"]],
    ] as const
  ).flatMap(([slot, names]) => names.map((name) => [nameHash(name), slot] as const)),
);

function readTracks(cursor: XmlCursor, encoding: string): GpxFile {
  const tracks: GpxTrack[] = [];
  const creator = creatorOf(cursor, encoding);
  let name: string | undefined;
  let hasRoutePoints = false;
  while (tracks.length < MOST_PARTS) {
    const kind = nextToken(cursor);
    if (kind === TOKEN.end) break;
    if (kind !== TOKEN.open) continue;
    if (cursor.name === TRACK) addTrack(tracks, readTrack(cursor, encoding));
    else if (cursor.name === ROUTE_POINT || cursor.name === WAYPOINT) {
      hasRoutePoints = true;
      skipElement(cursor);
    } else if (cursor.name === NAME) name ??= readText(cursor, encoding);
    else if (cursor.name === LAP) readLap(cursor, tracks.at(-1));
    else if (cursor.name === POINT) {
      // A point outside every track: its opening was lost in damage. Better a track of its own than nothing.
      const orphan: GpxTrack = { log: newPointLog(), laps: [] };
      readPoint(cursor, orphan, attributes(cursor));
      addTrack(tracks, orphan);
    }
  }
  return {
    tracks,
    hasRoutePoints,
    ...(creator !== undefined && { creator }),
    ...(name !== undefined && { name }),
  };
}

/** Tracks without a point say nothing. */
const addTrack = (tracks: GpxTrack[], track: GpxTrack): void => {
  const { count, withoutTime, absurdMs } = track.log;
  const isEmpty = count === 0 && withoutTime === 0 && absurdMs === undefined;
  if (!isEmpty) tracks.push(track);
};

function creatorOf(cursor: XmlCursor, encoding: string): string | undefined {
  const attribute = attributes(cursor);
  while (nextAttribute(cursor, attribute)) {
    if (attribute.name === CREATOR)
      return textIn(cursor.bytes, attribute.from, attribute.to, encoding).trim();
  }
  return undefined;
}

function readTrack(cursor: XmlCursor, encoding: string): GpxTrack {
  const depth = cursor.depth;
  const track: GpxTrack = { log: newPointLog(), laps: [] };
  const attribute = attributes(cursor);
  for (;;) {
    const kind = nextToken(cursor);
    if (kind === TOKEN.end) return track;
    if (kind === TOKEN.close) {
      if (cursor.name === TRACK || cursor.depth < depth) return track;
      continue;
    }
    if (kind !== TOKEN.open) continue;
    if (cursor.name === POINT) readPoint(cursor, track, attribute);
    else if (cursor.name === SEGMENT) track.log.startsStretch = true;
    else if (cursor.name === LAP) readLap(cursor, track);
    else if (cursor.depth === depth + 1) {
      if (cursor.name === NAME) {
        const name = readText(cursor, encoding);
        if (name !== undefined) track.name ??= name;
      } else if (cursor.name === TYPE) {
        const type = readText(cursor, encoding);
        if (type !== undefined) track.type ??= type;
      }
    }
  }
}

/** One point with everything inside it; left out when the input ends before its closing. */
function readPoint(cursor: XmlCursor, track: GpxTrack, attribute: Attributes): void {
  const log = track.log;
  const point = log.point;
  let timeMs = Number.NaN;
  readPlace(cursor, point, attribute);
  for (;;) {
    const kind = nextToken(cursor);
    if (kind === TOKEN.close) {
      if (cursor.name === POINT || cursor.name === SEGMENT || cursor.name === TRACK) break;
    } else if (kind === TOKEN.open) {
      if (cursor.name === TIME) {
        if (nextToken(cursor) === TOKEN.text) timeMs = timeOf(cursor, track);
        continue;
      }
      if (cursor.name === POINT) {
        // The closing before was lost: this opening is the next point's.
        keepPoint(log, timeMs);
        timeMs = Number.NaN;
        readPlace(cursor, point, attribute);
        continue;
      }
      const slot = SLOT_OF_ELEMENT.get(cursor.name);
      if (slot === undefined) continue;
      const value = readNumber(cursor);
      if (Number.isNaN(point[slot])) point[slot] = value;
    } else if (kind === TOKEN.end) {
      point.fill(Number.NaN);
      return;
    }
  }
  keepPoint(log, timeMs);
}

function readPlace(cursor: XmlCursor, point: Float64Array, attribute: Attributes): void {
  const bytes = cursor.bytes;
  attribute.at = cursor.from;
  while (nextAttribute(cursor, attribute)) {
    if (attribute.name === LATITUDE) point[SLOT.latitude] = numberIn(bytes, attribute.from, attribute.to);
    else if (attribute.name === LONGITUDE)
      point[SLOT.longitude] = numberIn(bytes, attribute.from, attribute.to);
  }
}

function timeOf(cursor: XmlCursor, track: GpxTrack): number {
  if (track.log.count === 0) {
    const offset = utcOffsetIn(cursor.bytes, cursor.from, cursor.to);
    if (offset !== undefined) track.utcOffsetS = offset;
  }
  return timeIn(cursor.bytes, cursor.from, cursor.to);
}

/** Movescount writes laps as an extension. */
function readLap(cursor: XmlCursor, track: GpxTrack | undefined): void {
  const depth = cursor.depth;
  let startedAtMs = Number.NaN;
  let elapsedTimeS = Number.NaN;
  let distanceM = Number.NaN;
  for (;;) {
    const kind = nextToken(cursor);
    if (kind === TOKEN.end) return;
    if (kind === TOKEN.close && cursor.depth < depth) break;
    if (kind !== TOKEN.open) continue;
    if (cursor.name === START_TIME && nextToken(cursor) === TOKEN.text) {
      startedAtMs = timeIn(cursor.bytes, cursor.from, cursor.to);
    } else if (cursor.name === ELAPSED_TIME) elapsedTimeS = readNumber(cursor);
    else if (cursor.name === DISTANCE) distanceM = readNumber(cursor);
  }
  if (track === undefined || Number.isNaN(startedAtMs) || track.laps.length >= MOST_PARTS) return;
  track.laps.push({
    startedAtMs,
    ...(elapsedTimeS >= 0 && { elapsedTimeS }),
    ...(distanceM >= 0 && { distanceM }),
  });
}

function skipElement(cursor: XmlCursor): void {
  const depth = cursor.depth;
  for (;;) {
    const kind = nextToken(cursor);
    if (kind === TOKEN.end || (kind === TOKEN.close && cursor.depth < depth)) return;
  }
}
