import { bad, ok, type Result } from "../../units/result.ts";
import type { Activity } from "../activity.ts";
import { LARGEST_TEXT_BYTES, MOST_PARTS } from "../limits.ts";
import type { ReadProblem } from "../read-problem.ts";
import { openXml } from "../xml/open-xml.ts";
import { keepPoint, newPointLog, SLOT } from "../xml/point-log.ts";
import {
  attributes,
  isCutShort,
  nameHash,
  nextAttribute,
  nextToken,
  TOKEN,
  type XmlCursor,
} from "../xml/xml-cursor.ts";
import { readNumber, readText, textIn, timeIn, utcOffsetIn } from "../xml/xml-values.ts";
import { activityFromTcx, type TcxActivity, type TcxLap } from "./tcx-activity.ts";

/** The activities of a TCX file, in order; legs of a multisport session are activities of their own. */
export function readTcx(bytes: Uint8Array): Result<readonly Activity[], ReadProblem> {
  if (bytes.length > LARGEST_TEXT_BYTES) return bad(tooLarge(bytes));
  const document = openXml(bytes);
  if (document === undefined || document.cursor.name !== DATABASE) {
    return bad({ kind: "not-this-format", expected: "tcx" });
  }
  const { cursor, encoding } = document;
  const file = readDatabase(cursor, encoding);
  if (file.activities.some((activity) => activity.log.overflow > 0)) return bad(tooLarge(bytes));
  const cut = isCutShort(cursor) ? { atByte: Math.min(cursor.at, bytes.length) } : undefined;
  const activities: Activity[] = [];
  file.activities.forEach((read, index) => {
    const isLast = index === file.activities.length - 1;
    const activity = activityFromTcx(read, isLast ? cut : undefined);
    if (activity !== undefined) activities.push(activity);
  });
  return activities.length > 0 ? ok(activities) : bad(whyEmpty(file, cut));
}

const tooLarge = (bytes: Uint8Array): ReadProblem => ({
  kind: "too-large",
  limitBytes: LARGEST_TEXT_BYTES,
  bytes: bytes.length,
});

interface TcxFile {
  readonly activities: readonly TcxActivity[];
  readonly hasCourse: boolean;
  readonly hasWorkout: boolean;
  readonly courseName?: string;
}

const whyEmpty = (file: TcxFile, cut: { readonly atByte: number } | undefined): ReadProblem => {
  const absurd = file.activities.find((activity) => activity.log.absurdMs !== undefined)?.log.absurdMs;
  if (absurd !== undefined) return { kind: "absurd-time", atMs: absurd };
  if (file.hasCourse) {
    return { kind: "is-a-route", ...(file.courseName !== undefined && { name: file.courseName }) };
  }
  if (file.hasWorkout) return { kind: "not-an-activity", holds: "workout" };
  const withoutTime = file.activities.some((activity) => activity.log.withoutTime > 0);
  if (withoutTime) return { kind: "is-a-route" };
  return cut === undefined ? { kind: "no-samples" } : { kind: "nothing-readable", atByte: cut.atByte };
};

const DATABASE = nameHash("TrainingCenterDatabase");
const ACTIVITY = nameHash("Activity");
const COURSE = nameHash("Course");
const WORKOUT = nameHash("Workout");
const SPORT = nameHash("Sport");
const ID = nameHash("Id");
const NOTES = nameHash("Notes");
const NAME = nameHash("Name");
const CREATOR = nameHash("Creator");
const UNIT_ID = nameHash("UnitId");
const VERSION_MAJOR = nameHash("VersionMajor");
const VERSION_MINOR = nameHash("VersionMinor");
const LAP = nameHash("Lap");
const START_TIME = nameHash("StartTime");
const TRACK = nameHash("Track");
const TRACKPOINT = nameHash("Trackpoint");
const TIME = nameHash("Time");
const VALUE = nameHash("Value");
const HEART_RATE = nameHash("HeartRateBpm");

/** Elements inside a track point, extensions included, and the slot each fills. The first value stays. */
const SLOT_OF_ELEMENT: ReadonlyMap<number, number> = new Map(
  (
    [
      [SLOT.latitude, "LatitudeDegrees"],
      [SLOT.longitude, "LongitudeDegrees"],
      [SLOT.altitude, "AltitudeMeters"],
      [SLOT.distance, "DistanceMeters"],
      [SLOT.cadence, "Cadence"],
      [SLOT.cadence, "RunCadence"],
      [SLOT.speed, "Speed"],
      [SLOT.power, "Watts"],
      [SLOT.temperature, "Temperature"],
    ] as const
  ).map(([slot, name]) => [nameHash(name), slot]),
);

/** Elements of a lap that hold one number. */
const LAP_NUMBERS: ReadonlyMap<number, keyof TcxLap["numbers"]> = new Map(
  (
    [
      ["TotalTimeSeconds", "seconds"],
      ["DistanceMeters", "distanceM"],
      ["Calories", "kilocalories"],
      ["Cadence", "cadence"],
      ["AvgRunCadence", "runCadence"],
      ["AvgWatts", "watts"],
      ["Steps", "steps"],
    ] as const
  ).map(([name, key]) => [nameHash(name), key]),
);

const AVERAGE_HEART_RATE = nameHash("AverageHeartRateBpm");
const MAXIMUM_HEART_RATE = nameHash("MaximumHeartRateBpm");

function readDatabase(cursor: XmlCursor, encoding: string): TcxFile {
  const activities: TcxActivity[] = [];
  let hasCourse = false;
  let hasWorkout = false;
  let courseName: string | undefined;
  while (activities.length < MOST_PARTS) {
    const kind = nextToken(cursor);
    if (kind === TOKEN.end) break;
    if (kind !== TOKEN.open) continue;
    if (cursor.name === ACTIVITY) activities.push(readActivity(cursor, encoding));
    else if (cursor.name === COURSE) hasCourse = true;
    else if (cursor.name === WORKOUT) hasWorkout = true;
    else if (cursor.name === NAME && hasCourse) courseName ??= readText(cursor, encoding);
  }
  return { activities, hasCourse, hasWorkout, ...(courseName !== undefined && { courseName }) };
}

function readActivity(cursor: XmlCursor, encoding: string): TcxActivity {
  const depth = cursor.depth;
  const activity: TcxActivity = { log: newPointLog(), laps: [] };
  const sport = attributeText(cursor, SPORT, encoding);
  if (sport !== undefined) activity.sport = sport;
  for (;;) {
    const kind = nextToken(cursor);
    if (kind === TOKEN.end) return activity;
    if (kind === TOKEN.close) {
      if (cursor.name === ACTIVITY || cursor.depth < depth) return activity;
    } else if (kind === TOKEN.open) {
      if (cursor.name === LAP) readLap(cursor, activity);
      else if (cursor.name === TRACKPOINT) readPoint(cursor, activity);
      else if (cursor.name === CREATOR) readCreator(cursor, encoding, activity);
      else if (cursor.name === ID && cursor.depth === depth + 1) {
        const id = readText(cursor, encoding);
        if (id !== undefined) activity.id ??= id;
      } else if (cursor.name === NOTES && cursor.depth === depth + 1) {
        const notes = readText(cursor, encoding);
        if (notes !== undefined) activity.notes ??= notes;
      }
    }
  }
}

function readLap(cursor: XmlCursor, activity: TcxActivity): void {
  const depth = cursor.depth;
  const lap: TcxLap = { startedAtMs: startOf(cursor), firstRow: activity.log.count, numbers: {} };
  if (activity.laps.length < MOST_PARTS) activity.laps.push(lap);
  activity.log.startsStretch = false; // a lap's first track follows on; whether the watch stood, its times tell
  let tracks = 0;
  for (;;) {
    const kind = nextToken(cursor);
    if (kind === TOKEN.end) return;
    if (kind === TOKEN.close) {
      if (cursor.name === LAP || cursor.depth < depth) return;
    } else if (kind === TOKEN.open) {
      if (cursor.name === TRACKPOINT) readPoint(cursor, activity);
      else if (cursor.name === TRACK) activity.log.startsStretch = tracks++ > 0;
      else if (cursor.name === AVERAGE_HEART_RATE) setNumber(lap, "heartRateMean", readValue(cursor));
      else if (cursor.name === MAXIMUM_HEART_RATE) setNumber(lap, "heartRateMax", readValue(cursor));
      else {
        const key = LAP_NUMBERS.get(cursor.name);
        if (key !== undefined) setNumber(lap, key, readNumber(cursor));
      }
    }
  }
}

const setNumber = (lap: TcxLap, key: keyof TcxLap["numbers"], value: number): void => {
  if (value >= 0 && value < 1e9) lap.numbers[key] ??= value;
};

/** One track point with everything inside; left out when the input ends before its closing. */
function readPoint(cursor: XmlCursor, activity: TcxActivity): void {
  const log = activity.log;
  const point = log.point;
  let timeMs = Number.NaN;
  for (;;) {
    const kind = nextToken(cursor);
    if (kind === TOKEN.close) {
      if (cursor.name === TRACKPOINT || cursor.name === TRACK || cursor.name === LAP) break;
    } else if (kind === TOKEN.open) {
      if (cursor.name === TIME) {
        if (nextToken(cursor) === TOKEN.text) timeMs = timeOf(cursor, activity);
      } else if (cursor.name === HEART_RATE) {
        const value = readValue(cursor);
        if (Number.isNaN(point[SLOT.heartRate])) point[SLOT.heartRate] = value;
      } else if (cursor.name === TRACKPOINT) {
        // The closing before was lost: this opening is the next point's.
        keepPoint(log, timeMs);
        timeMs = Number.NaN;
      } else {
        const slot = SLOT_OF_ELEMENT.get(cursor.name);
        if (slot === undefined) continue;
        const value = readNumber(cursor);
        if (Number.isNaN(point[slot])) point[slot] = value;
      }
    } else if (kind === TOKEN.end) {
      point.fill(Number.NaN);
      return;
    }
  }
  keepPoint(log, timeMs);
}

function timeOf(cursor: XmlCursor, activity: TcxActivity): number {
  if (activity.log.count === 0) {
    const offset = utcOffsetIn(cursor.bytes, cursor.from, cursor.to);
    if (offset !== undefined) activity.utcOffsetS = offset;
  }
  return timeIn(cursor.bytes, cursor.from, cursor.to);
}

/** The number in `<Value>`, or the number that stands there without one. */
function readValue(cursor: XmlCursor): number {
  const value = readNumber(cursor);
  return Number.isNaN(value) && cursor.name === VALUE ? readNumber(cursor) : value;
}

function readCreator(cursor: XmlCursor, encoding: string, activity: TcxActivity): void {
  const depth = cursor.depth;
  const device: { product?: string; serial?: string } = {};
  const version: string[] = [];
  for (;;) {
    const kind = nextToken(cursor);
    if (kind === TOKEN.end || (kind === TOKEN.close && cursor.depth < depth)) break;
    if (kind !== TOKEN.open) continue;
    if (cursor.name === NAME) {
      const name = readText(cursor, encoding);
      if (name !== undefined) device.product ??= name;
    } else if (cursor.name === UNIT_ID) {
      const serial = readText(cursor, encoding);
      if (serial !== undefined && serial !== "0") device.serial ??= serial;
    } else if (cursor.name === VERSION_MAJOR || cursor.name === VERSION_MINOR) {
      version.push(readText(cursor, encoding) ?? "0");
    }
  }
  const isKnown = version.some((part) => part !== "0");
  activity.device ??= { ...device, ...(isKnown && { softwareVersion: version.join(".") }) };
}

const startOf = (cursor: XmlCursor): number => {
  const attribute = attributes(cursor);
  while (nextAttribute(cursor, attribute)) {
    if (attribute.name === START_TIME) return timeIn(cursor.bytes, attribute.from, attribute.to);
  }
  return Number.NaN;
};

function attributeText(cursor: XmlCursor, name: number, encoding: string): string | undefined {
  const attribute = attributes(cursor);
  while (nextAttribute(cursor, attribute)) {
    if (attribute.name === name) return textIn(cursor.bytes, attribute.from, attribute.to, encoding);
  }
  return undefined;
}
