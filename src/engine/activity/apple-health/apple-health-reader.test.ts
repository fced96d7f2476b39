import { describe, expect, it } from "vitest";
import type { Activity } from "../activity.ts";
import { readGpx } from "../gpx/read-gpx.ts";
import { type AppleHealthExport, appleHealthReader } from "./apple-health-reader.ts";
import { joinRoute } from "./join-route.ts";

describe("Apple Health reader", () => {
  it("reads a run with its records, whatever pieces the document comes in", () => {
    const text = document(
      heartRate(0, 120) + heartRate(5, 130) + steps(0, 60, 165) + workout(`${INDOOR}${STATISTICS}`),
    );
    for (const size of [1, 7, 100, 1_000_000]) {
      const [run, ...others] = workoutsIn(read(text, size));
      expect(others).toEqual([]);
      expect(run?.activity).toMatchObject({
        format: "apple-health",
        sport: "running",
        subSport: "treadmill",
        startedAtMs: Date.parse("2023-05-01T07:10:00+02:00"),
        utcOffsetS: 7200,
        totals: { elapsedTimeS: 1800, movingTimeS: 1750, distanceM: 5000, steps: 4800, heartRateMaxBpm: 171 },
        device: { maker: "Apple Inc.", product: "Watch6,2", softwareVersion: "9.4" },
      });
      expect(Math.round(run?.activity.totals.energyJ ?? 0)).toBe(350 * 4184);
      expect([...(run?.activity.samples.columns.heartRateBpm ?? [])]).toEqual([120, 130, Number.NaN]);
      expect([...(run?.activity.samples.columns.cadenceSpm ?? [])]).toEqual([Number.NaN, Number.NaN, 165]);
    }
  });

  it("reads distance and energy from the attributes of older exports", () => {
    const attributes =
      'totalDistance="3.1" totalDistanceUnit="mi" totalEnergyBurned="1200" totalEnergyBurnedUnit="kJ"';
    const [run] = workoutsIn(read(document(workout("", attributes))));
    expect(run?.activity.totals.distanceM).toBeCloseTo(4988.97, 2);
    expect(run?.activity.totals.energyJ).toBe(1_200_000);
  });

  it("turns running dynamics into SI by the unit each record names", () => {
    const records = [
      ["RunningSpeed", "km/hr", "10.8"],
      ["RunningPower", "W", "250"],
      ["RunningGroundContactTime", "ms", "248"],
      ["RunningVerticalOscillation", "cm", "8.5"],
      ["RunningStrideLength", "m", "1.12"],
    ].map(([kind = "", unit = "", value = ""]) => record(kind, unit, value, 10, 10));
    const [run] = workoutsIn(read(document(records.join("") + workout(""))));
    const columns = run?.activity.samples.columns;
    expect(columns?.speedMps?.[0]).toBeCloseTo(3, 9);
    expect(columns?.powerW?.[0]).toBe(250);
    expect(columns?.contactTimeS?.[0]).toBeCloseTo(0.248, 9);
    expect(columns?.verticalOscillationM?.[0]).toBeCloseTo(0.085, 9);
    expect(columns?.stepLengthM?.[0]).toBe(1.12);
  });

  it("counts the steps of one source only", () => {
    const phone = steps(0, 60, 150, "Phone");
    const watch = steps(0, 60, 160, "Watch") + steps(60, 120, 162, "Watch");
    const [run] = workoutsIn(read(document(phone + watch + workout(""))));
    expect(run?.activity.totals.steps).toBe(322);
  });

  it("takes pauses from its events and leaves the legs' own statistics alone", () => {
    const children = `
      <WorkoutEvent type="HKWorkoutEventTypePause" date="${at(300)}"/>
      <WorkoutEvent type="HKWorkoutEventTypeResume" date="${at(350)}"/>
      <WorkoutActivity startDate="${at(0)}" endDate="${at(600)}">
        <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="1.5" unit="km"/>
      </WorkoutActivity>${STATISTICS}`;
    const [run] = workoutsIn(read(document(workout(children))));
    expect(run?.activity.pauses).toEqual([{ fromMs: START_MS + 300_000, toMs: START_MS + 350_000 }]);
    expect(run?.activity.totals.distanceM).toBe(5000);
  });

  it("joins the route, each value at the point nearest in time", () => {
    const route =
      '<WorkoutRoute><FileReference path="/workout-routes/route_2023-05-01_7.10am.gpx"/></WorkoutRoute>';
    const [run] = workoutsIn(read(document(heartRate(1, 120) + heartRate(4, 130) + workout(route))));
    expect(run?.routePaths).toEqual(["workout-routes/route_2023-05-01_7.10am.gpx"]);
    const joined = joinRoute(activity(run?.activity), [routeOf(6)]);
    expect(joined).toMatchObject({ format: "apple-health", sport: "running", utcOffsetS: 7200 });
    expect(joined.samples.count).toBe(6);
    expect([...(joined.samples.columns.heartRateBpm ?? [])]).toEqual([
      Number.NaN,
      120,
      Number.NaN,
      Number.NaN,
      130,
      Number.NaN,
    ]);
    expect(joined.samples.columns.speedMps?.[0]).toBe(3);
    expect(joinRoute(activity(run?.activity), []).samples).toEqual(run?.activity.samples);
  });

  it("refuses routes that point outside the archive", () => {
    const route =
      '<WorkoutRoute><FileReference path="/../../etc/passwd"/><FileReference path="C:\\x.gpx"/></WorkoutRoute>';
    expect(workoutsIn(read(document(workout(route))))[0]?.routePaths).toEqual([]);
  });

  it("keeps what stands before a cut and says where it was", () => {
    const text = document(heartRate(0, 120) + workout("") + workout(INDOOR));
    const cut = text.slice(0, text.lastIndexOf("</Workout>"));
    const result = read(cut);
    expect(result.partial?.atByte).toBe(cut.length);
    expect(result.workoutCount).toBe(2);
  });

  it("refuses other documents and garbage", () => {
    for (const text of ["<gpx></gpx>", "", "nonsense", "<ClinicalDocument><Record/></ClinicalDocument>"]) {
      const reader = appleHealthReader();
      reader.push(bytesOf(text));
      expect(reader.end()).toEqual({
        ok: false,
        problem: { kind: "not-this-format", expected: "apple-health" },
      });
    }
  });

  it("is not held up by an endless tag or entities that multiply", () => {
    const reader = appleHealthReader();
    reader.push(
      bytesOf('<!DOCTYPE HealthData [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><HealthData><Record type="'),
    );
    for (let i = 0; i < 100; i++) reader.push(new Uint8Array(64 * 1024).fill(0x61));
    const result = reader.end();
    expect(result.ok && result.value.partial).toBeTruthy();
  });

  it("reads a document of 100 MB in bounded memory", () => {
    const reader = appleHealthReader();
    reader.push(bytesOf('<HealthData locale="en_GB">'));
    const other = bytesOf(record("ActiveEnergyBurned", "kcal", "0.4", 0, 60).repeat(800));
    let pushed = 0;
    const before = process.memoryUsage().arrayBuffers;
    for (let part = 0; pushed < 100_000_000; part++) {
      const rates = Array.from({ length: 20 }, (_, i) => heartRate(part * 100 + i * 5, 140)).join("");
      for (const bytes of [other, bytesOf(rates)]) {
        reader.push(bytes);
        pushed += bytes.length;
      }
    }
    reader.push(bytesOf(`${workout("")}</HealthData>`));
    const result = reader.end();
    if (!result.ok) throw new Error(result.problem.kind);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
    const [run] = workoutsIn(result.value);
    expect(run?.activity.samples.count).toBe(361);
    expect(result.value.recordsLeftOut).toBe(0);
  });
});

const START_MS = Date.parse("2023-05-01T07:10:00+02:00");

/** Seconds after the start, as Apple writes times. */
function at(seconds: number): string {
  const local = new Date(START_MS + 7_200_000 + seconds * 1000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 19)} +0200`;
}

function record(
  kind: string,
  unit: string,
  value: string,
  from: number,
  to: number,
  source = "Watch",
): string {
  return ` <Record type="HKQuantityTypeIdentifier${kind}" sourceName="${source}" unit="${unit}" creationDate="${at(to)}" startDate="${at(from)}" endDate="${at(to)}" value="${value}"/>\n`;
}

const heartRate = (second: number, bpm: number): string =>
  record("HeartRate", "count/min", String(bpm), second, second);
const steps = (from: number, to: number, count: number, source?: string): string =>
  record("StepCount", "count", String(count), from, to, source);

const INDOOR = '<MetadataEntry key="HKIndoorWorkout" value="1"/>';
const STATISTICS = `
  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="5" unit="km"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierActiveEnergyBurned" sum="350" unit="Cal"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierStepCount" sum="4800" unit="count"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="150" minimum="99" maximum="171" unit="count/min"/>`;

const workout = (children: string, attributes = ""): string =>
  ` <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="${1750 / 60}" durationUnit="min" ${attributes} sourceName="Watch" device="&lt;&lt;HKDevice: 0x1&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:9.4&gt;" creationDate="${at(1800)}" startDate="${at(0)}" endDate="${at(1800)}">${children}</Workout>\n`;

const document = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE HealthData [\n<!-- a "comment" > -->\n<!ELEMENT HealthData (Record|Workout)*>\n]>\n<HealthData locale="de_DE">\n${content}</HealthData>`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(text: string, pieceSize = 1000): AppleHealthExport {
  const reader = appleHealthReader();
  const bytes = bytesOf(text);
  for (let from = 0; from < bytes.length; from += pieceSize) reader.push(bytes.slice(from, from + pieceSize));
  const result = reader.end();
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

const workoutsIn = (result: AppleHealthExport) => [...result.workouts];

function activity(value: Activity | undefined): Activity {
  if (value === undefined) throw new Error("a workout was expected");
  return value;
}

function routeOf(seconds: number): Activity {
  const points = Array.from({ length: seconds }, (_, i) => {
    const time = new Date(START_MS + i * 1000).toISOString();
    return `<trkpt lon="8.${i}" lat="48.1"><ele>300</ele><time>${time}</time><extensions><speed>3</speed></extensions></trkpt>`;
  });
  const result = readGpx(bytesOf(`<gpx><trk><trkseg>${points.join("")}</trkseg></trk></gpx>`));
  return activity(result.ok ? result.value[0] : undefined);
}
