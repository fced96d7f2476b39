import fc from "fast-check";
import FitParser from "fit-file-parser";
import { describe, expect, it } from "vitest";
import { type Activity, COLUMN_NAMES, type ColumnName } from "../activity.ts";
import { readFit } from "./read-fit.ts";
import { writeFit } from "./write-fit.ts";

const STARTED_AT_MS = Date.UTC(2024, 4, 4, 6, 30);

/** Span of values and the step the file can tell apart. */
const COLUMNS: Readonly<Record<ColumnName, { from: number; to: number; step: number }>> = {
  latitudeDeg: { from: 1, to: 90, step: 1e-7 },
  longitudeDeg: { from: -180, to: 179.9, step: 1e-7 },
  altitudeM: { from: -400, to: 8000, step: 0.2 },
  distanceM: { from: 0, to: 200_000, step: 0.01 },
  speedMps: { from: 0, to: 12, step: 0.001 },
  heartRateBpm: { from: 30, to: 230, step: 1 },
  cadenceSpm: { from: 0, to: 230, step: 2 / 128 },
  powerW: { from: 0, to: 2000, step: 1 },
  temperatureC: { from: -30, to: 50, step: 1 },
  verticalOscillationM: { from: 0.02, to: 0.2, step: 0.0001 },
  contactTimeS: { from: 0.15, to: 0.6, step: 0.0001 },
  contactBalanceRatio: { from: 0.4, to: 0.6, step: 0.0001 },
  stepLengthM: { from: 0.3, to: 2.5, step: 0.0001 },
  verticalRatio: { from: 0.03, to: 0.2, step: 0.0001 },
  stancePercentRatio: { from: 0.2, to: 0.7, step: 0.0001 },
};

const values = (count: number, from: number, to: number) =>
  fc.array(
    fc.oneof(
      { weight: 9, arbitrary: fc.double({ min: from, max: to, noNaN: true }) },
      { arbitrary: fc.constant(Number.NaN), weight: 1 },
    ),
    {
      minLength: count,
      maxLength: count,
    },
  );

const activities: fc.Arbitrary<Activity> = fc
  .record({ count: fc.integer({ min: 1, max: 40 }), names: fc.subarray([...COLUMN_NAMES]) })
  .chain(({ count, names }) =>
    fc.record({
      format: fc.constant("fit" as const),
      sport: fc.constantFrom("running", "walking", "hiking", "cycling", "swimming" as const),
      subSport: fc.constantFrom("trail", "treadmill", "track"),
      startedAtMs: fc.constant(STARTED_AT_MS),
      utcOffsetS: fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 900),
      samples: fc
        .tuple(
          fc.array(fc.integer({ min: 0, max: 30 }), { minLength: count, maxLength: count }),
          ...names.map((name) => values(count, COLUMNS[name].from, COLUMNS[name].to)),
        )
        .map(([gaps, ...columns]) => {
          const timeMs = new Float64Array(count).fill(STARTED_AT_MS);
          for (let i = 1; i < count; i++) timeMs[i] = (timeMs[i - 1] ?? 0) + (gaps[i] ?? 0) * 1000;
          return {
            count,
            timeMs,
            columns: Object.fromEntries(names.map((name, i) => [name, Float64Array.from(columns[i] ?? [])])),
          };
        }),
      laps: fc.constant([{ startedAtMs: STARTED_AT_MS, elapsedTimeS: 61.5, cadenceMeanSpm: 161 }]),
      totals: fc.record({
        elapsedTimeS: fc.constant(2000.123),
        steps: fc.integer({ min: 0, max: 60_000 }),
        distanceM: fc.constant(4321.12),
        climbM: fc.constant(87),
      }),
      pauses: fc.constant([{ fromMs: STARTED_AT_MS + 5000, toMs: STARTED_AT_MS + 9000 }]),
      device: fc.constant({ maker: "Garmin", product: "3291", serial: "1234567", softwareVersion: "12.34" }),
      developerFields: values(count, 0, 500).map((values_) => [
        { name: "Form Power", unit: "Watts", values: Float64Array.from(values_) },
      ]),
      name: fc.constantFrom("Morning run", "Löpning", "朝ラン"),
      perceivedExertion: fc.integer({ min: 0, max: 10 }),
      feelRatio: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
      runner: fc.constant({ heightM: 1.83, bodyMassKg: 75.5 }),
    }),
  );

describe("write-fit", () => {
  it("is read back as the same activity within the resolution of the fields", () => {
    fc.assert(
      fc.property(activities, (activity) => {
        const read = onlyActivity(writeFit(activity));
        const { samples, developerFields, totals, ...told } = activity;
        expect(read).toMatchObject(told);
        expect(read.totals.elapsedTimeS).toBeCloseTo(totals.elapsedTimeS ?? Number.NaN, 3);
        expect(read.totals.steps).toBe(isOnFoot(activity) ? totals.steps : undefined);
        expect([...read.samples.timeMs]).toEqual([...samples.timeMs]);
        for (const name of COLUMN_NAMES) expectClose(read, activity, name);
        for (const field of developerFields) {
          const back = read.developerFields.find(
            ({ name, unit }) => name === field.name && unit === field.unit,
          );
          expect([...(back?.values ?? [])]).toEqual(
            field.values.every(Number.isNaN) ? [] : [...field.values.map(Math.fround)],
          );
        }
        expect(read.partial).toBeUndefined();
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("is read by an independent reader with the same values", () => {
    fc.assert(
      fc.property(activities, (activity) => {
        const other = independentlyRead(writeFit(activity));
        expect(other.records.length).toBe(activity.samples.count);
        other.records.forEach((record, row) => {
          const at = (name: ColumnName) => activity.samples.columns[name]?.[row] ?? Number.NaN;
          expect(Date.parse(String(record.timestamp))).toBe(activity.samples.timeMs[row]);
          expectNear(record.position_lat, at("latitudeDeg"), 1e-7);
          expectNear(record.enhanced_altitude ?? record.altitude, at("altitudeM"), 0.11);
          expectNear(record.heart_rate, at("heartRateBpm"), 0.51);
          expectNear(record.distance, at("distanceM"), 0.006);
          expectNear(record.step_length, at("stepLengthM") * 1000, 0.06);
        });
        expect(other.sessions[0]?.sport).toBe(activity.sport);
        expect(other.sessions[0]?.total_distance).toBe(activity.totals.distanceM);
      }),
      { numRuns: 20, seed: 8 },
    );
  });

  it("keeps an activity without any sample", () => {
    const read = onlyActivity(
      writeFit({
        format: "by-hand",
        sport: "running",
        startedAtMs: STARTED_AT_MS,
        samples: { count: 0, timeMs: new Float64Array(0), columns: {} },
        laps: [],
        totals: { distanceM: 5000, elapsedTimeS: 1800 },
        pauses: [],
        developerFields: [],
      }),
    );
    expect(read).toMatchObject({ sport: "running", totals: { distanceM: 5000, elapsedTimeS: 1800 } });
    expect(read.samples.count).toBe(0);
  });
});

const isOnFoot = ({ sport }: Activity): boolean => ["running", "walking", "hiking"].includes(sport);

const onlyActivity = (bytes: Uint8Array): Activity => {
  const read = readFit(bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  const [activity] = read.value;
  if (activity === undefined || read.value.length > 1) throw new Error(`${read.value.length} activities`);
  return activity;
};

const expectClose = (read: Activity, written: Activity, name: ColumnName): void => {
  const column = written.samples.columns[name];
  const back = read.samples.columns[name];
  if (column === undefined || column.every(Number.isNaN)) {
    expect(back).toBeUndefined();
    return;
  }
  for (const [row, value] of column.entries()) expectNear(back?.[row], value, COLUMNS[name].step * 0.51);
};

const expectNear = (actual: unknown, expected: number, tolerance: number): void => {
  const value = typeof actual === "number" ? actual : Number.NaN;
  if (Number.isNaN(expected)) expect(value).toBeNaN();
  else expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance);
};

interface OtherReading {
  readonly records: readonly Record<string, unknown>[];
  readonly sessions: readonly Record<string, unknown>[];
}

const independentlyRead = (bytes: Uint8Array): OtherReading => {
  const parser = new FitParser({ mode: "list", lengthUnit: "m", speedUnit: "m/s" });
  let reading: OtherReading | undefined;
  parser.parse(Buffer.from(bytes), (error, parsed) => {
    if (error) throw new Error(error);
    reading = parsed as unknown as OtherReading; // its own types are narrower than what it gives
  });
  if (reading === undefined) throw new Error("not read at once");
  return reading;
};
