import type { Activity, ColumnName } from "../src/engine/activity/activity.ts";

/** A made-up run of `seconds` seconds for tests: the columns that GPX and TCX can both hold. */
export function anActivity(seconds = 60, changes: Partial<Activity> = {}): Activity {
  const startedAtMs = Date.UTC(2024, 4, 1, 6, 30);
  const column = (valueAt: (second: number) => number): Float64Array =>
    Float64Array.from({ length: seconds }, (_, second) => valueAt(second));
  const columns: Partial<Record<ColumnName, Float64Array>> = {
    latitudeDeg: column((second) => 47.1 + second * 0.000027),
    longitudeDeg: column((second) => 8.5 - second * 0.000012),
    altitudeM: column((second) => 410 + Math.sin(second / 20)),
    speedMps: column((second) => 3 + (second % 5) / 10),
    heartRateBpm: column((second) => (second === 3 ? Number.NaN : 120 + (second % 40))),
    cadenceSpm: column((second) => 160 + (second % 8)),
    powerW: column((second) => 240 + (second % 9)),
  };
  return {
    format: "gpx",
    sport: "running",
    startedAtMs,
    samples: { count: seconds, timeMs: column((second) => startedAtMs + second * 1000), columns },
    laps: [],
    totals: {},
    pauses: [],
    developerFields: [],
    name: 'Easy <5k> & "more"',
    ...changes,
  };
}
