import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import FitParser from "fit-file-parser";
import { describe, expect, it } from "vitest";
import type { ColumnName } from "../src/engine/activity/activity.ts";
import { fileSpanAt } from "../src/engine/activity/fit/chained-files.ts";
import { type DecodedMessages, decodeFit, type Table } from "../src/engine/activity/fit/decode-fit.ts";
import type { MessageName, NumberFieldName } from "../src/engine/activity/fit/profile.ts";
import { readFit } from "../src/engine/activity/fit/read-fit.ts";
import { realDataFolder, realFiles, WITHOUT_REAL_DATA } from "./real-data.ts";

const folder = realDataFolder();
if (folder === undefined) console.log(`fit-agreement: ${WITHOUT_REAL_DATA}`);

/** Where the two differ, who is right, and why. All other files agree in every value. */
const EXCEPTIONS: Readonly<Record<string, { readonly reason: string; readonly recordsOfOther?: number }>> = {
  "nick.fit": {
    reason: "cut off inside its last record, which the other fills with what is not there",
    recordsOfOther: 14_392,
  },
  "activity-unexpected-eof.fit": { reason: "cut off: the other throws, 14 records are there" },
  "strava-android-app-201.10-b1218918.fit": {
    reason: "three bytes were lost on its way: the other throws",
  },
  "empty-sessions.fit": { reason: "holds no byte" },
};

/** Their names and units beside ours: ours times the factor is theirs. */
type Pairs<Name extends MessageName> = readonly (readonly [string, NumberFieldName<Name>, number])[];

const RECORD_FIELDS: Pairs<"record"> = [
  ["position_lat", "latitudeDeg", 1],
  ["position_long", "longitudeDeg", 1],
  ["altitude", "altitudeM", 1],
  ["enhanced_altitude", "enhancedAltitudeM", 1],
  ["heart_rate", "heartRateBpm", 1],
  ["cadence", "cadenceRpm", 1],
  ["fractional_cadence", "fractionalCadenceRpm", 1],
  ["distance", "distanceM", 1],
  ["speed", "speedMps", 1],
  ["enhanced_speed", "enhancedSpeedMps", 1],
  ["power", "powerW", 1],
  ["temperature", "temperatureC", 1],
  ["vertical_oscillation", "verticalOscillationM", 1000],
  ["stance_time", "contactTimeS", 1000],
  ["stance_time_percent", "stancePercentRatio", 100],
  ["stance_time_balance", "contactBalanceRatio", 100],
  ["step_length", "stepLengthM", 1000],
  ["vertical_ratio", "verticalRatio", 100],
];

const SESSION_FIELDS: Pairs<"session"> = [
  ["total_elapsed_time", "elapsedTimeS", 1],
  ["total_timer_time", "timerTimeS", 1],
  ["total_distance", "distanceM", 1],
  ["total_cycles", "cycles", 1],
  ["total_calories", "energyKcal", 1],
  ["avg_heart_rate", "heartRateMeanBpm", 1],
  ["max_heart_rate", "heartRateMaxBpm", 1],
  ["avg_cadence", "cadenceMeanRpm", 1],
  ["avg_fractional_cadence", "fractionalCadenceMeanRpm", 1],
  ["avg_power", "powerMeanW", 1],
  ["total_ascent", "climbM", 1],
  ["total_descent", "descentM", 1],
  ["avg_temperature", "temperatureMeanC", 1],
  ["workout_feel", "feelRatio", 100],
  ["workout_rpe", "perceivedExertion", 10],
];

const LAP_FIELDS: Pairs<"lap"> = [
  ["total_elapsed_time", "elapsedTimeS", 1],
  ["total_timer_time", "timerTimeS", 1],
  ["total_distance", "distanceM", 1],
  ["avg_heart_rate", "heartRateMeanBpm", 1],
  ["avg_cadence", "cadenceMeanRpm", 1],
];

describe.skipIf(folder === undefined)("fit-agreement with fit-file-parser", () => {
  const root = folder ?? "";
  const files = realFiles(folder, /\.fit(\.gz)?$/i);

  it.each(files)("%s: same records, same values", (file) => {
    const bytes = bytesOf(root, file);
    const exception = EXCEPTIONS[file.split("/").at(-1) ?? ""];
    const span = fileSpanAt(bytes, 0);
    const ours = span && decodeFit(bytes, span.dataFrom, span.dataTo);
    const theirs = independentlyRead(bytes);
    if (theirs === undefined || ours === undefined) {
      expect(exception, "an exception explains why one of the two gives nothing").toBeDefined();
      return;
    }
    const { record, session, lap, event } = ours.tables;
    expect(theirs.records.length).toBe(exception?.recordsOfOther ?? record.count);
    const records = theirs.records.slice(0, record.count);
    expectSame(records, record, RECORD_FIELDS);
    expectSameTimes(records, record);
    expectSameDeveloperFields(records, ours);
    expectSame(theirs.sessions, session, SESSION_FIELDS);
    expectSame(theirs.laps, lap, LAP_FIELDS);
    expect([theirs.sessions.length, theirs.laps.length, theirs.events.length]).toEqual([
      session.count,
      lap.count,
      event.count,
    ]);
  });
});

describe.skipIf(folder === undefined)("fit-agreement with decoded tables of other tools", () => {
  const root = folder ?? "";
  const tables = realFiles(folder, /-records\.csv$/);
  const recordings = realFiles(folder, /\.fit$/);

  it.each(tables)("%s: same rows, same values", (table) => {
    const recording = table.split("/").at(-1)?.replace("-records.csv", ".fit");
    const file = recordings.find((path) => path.endsWith(`/${recording}`)) ?? "";
    const read = readFit(bytesOf(root, file));
    const activity = read.ok ? read.value[0] : undefined;
    const [header = "", ...rows] = readFileSync(join(root, table), "utf8").trim().split(/\r?\n/);
    const names = header.split(",").map((name) => name.trim());
    const skipped = ROWS_LEFT_OUT[table.split("/").at(-1) ?? ""] ?? 0;
    expect(activity?.samples.count).toBe(rows.length + skipped);
    rows.forEach((row, i) => {
      row.split(",").forEach((text, at) => {
        const value = text === "" || text === "null" ? Number.NaN : Number(text);
        const column = COLUMNS_OF_TABLES[names[at] ?? ""];
        if (column === undefined) return;
        const [name, factor] = column;
        const ours = (activity?.samples.columns[name]?.[i + skipped] ?? Number.NaN) * factor;
        expectSameNumber(value, ours, `${names[at]} of row ${i}`);
      });
    });
  });
});

/** Rows a table leaves out at its start: a record that holds nothing but its time. */
const ROWS_LEFT_OUT: Readonly<Record<string, number>> = { "compressed-speed-distance-records.csv": 1 };

/** Columns of the decoded tables: one foot's cadence and semicircles there, both feet and degrees here. */
const COLUMNS_OF_TABLES: Readonly<Record<string, readonly [ColumnName, number]>> = {
  heart_rate: ["heartRateBpm", 1],
  speed: ["speedMps", 1],
  distance: ["distanceM", 1],
  position_lat: ["latitudeDeg", 2 ** 31 / 180],
  position_long: ["longitudeDeg", 2 ** 31 / 180],
  altitude: ["altitudeM", 1],
  temperature: ["temperatureC", 1],
  "Heart Rate [bpm]": ["heartRateBpm", 1],
  "Speed [m/s]": ["speedMps", 1],
  "Distance [m]": ["distanceM", 1],
  "Cadence [rpm]": ["cadenceSpm", 1 / 2],
};

type OtherMessages = readonly Readonly<Record<string, unknown>>[];

interface OtherReading {
  readonly records: OtherMessages;
  readonly sessions: OtherMessages;
  readonly laps: OtherMessages;
  readonly events: OtherMessages;
}

/** What the other reader makes of the bytes; nothing when it throws. */
const independentlyRead = (bytes: Uint8Array): OtherReading | undefined => {
  let reading: OtherReading | undefined;
  try {
    const parser = new FitParser({ force: true, mode: "list", lengthUnit: "m", speedUnit: "m/s" });
    parser.parse(Buffer.from(bytes), (_problem, parsed) => {
      reading = parsed as unknown as OtherReading | undefined; // its own types are narrower than what it gives
    });
  } catch {
    return undefined;
  }
  return reading;
};

const bytesOf = (root: string, file: string): Uint8Array => {
  const stored = readFileSync(join(root, file));
  return new Uint8Array(file.endsWith(".gz") ? gunzipSync(stored) : stored);
};

const expectSame = <Name extends MessageName>(
  theirs: OtherMessages,
  ours: Table<Name>,
  pairs: Pairs<Name>,
): void => {
  for (const [name, field, factor] of pairs) {
    const column: Float64Array | undefined = ours.numbers[field];
    theirs.forEach((message, row) => {
      expectSameNumber(message[name], (column?.[row] ?? Number.NaN) * factor, `${name} of row ${row}`);
    });
  }
};

const expectSameTimes = (theirs: OtherMessages, ours: Table<"record">): void => {
  theirs.forEach(({ timestamp }, row) => {
    const ms = timestamp instanceof Date ? timestamp.getTime() : Number.NaN;
    expectSameNumber(ms, (ours.numbers.timestampS?.[row] ?? Number.NaN) * 1000, `time of row ${row}`);
  });
};

const expectSameDeveloperFields = (theirs: OtherMessages, ours: DecodedMessages): void => {
  for (const { description, values } of ours.developerColumns) {
    theirs.forEach((record, row) => {
      expectSameNumber(
        record[description.name],
        values[row] ?? Number.NaN,
        `${description.name} of row ${row}`,
      );
    });
  }
};

/** Same to the last unit: what remains is the rounding of a division. Not through expect: millions of values. */
const expectSameNumber = (theirs: unknown, ours: number, what: string): void => {
  const value = typeof theirs === "number" ? theirs : Number.NaN;
  if (Number.isNaN(value) && Number.isNaN(ours)) return;
  if (Math.abs(value - ours) <= 1e-9 * Math.max(1, Math.abs(value))) return;
  expect.fail(`${what}: ${value} there, ${ours} here`);
};
