import type { Activity, ColumnName, Device, Lap, Samples, Totals } from "../activity.ts";
import { isOnFoot, type SportAndKind, sportFromWord } from "../sport.ts";
import type { HealthRecord, RecordKind } from "./record-log.ts";

/** A workout as it stands in the document, units already SI. */
export interface WorkoutText {
  kind: string;
  startMs: number;
  endMs: number;
  utcOffsetS?: number;
  source: number;
  durationS?: number;
  distanceM?: number;
  energyJ?: number;
  heartRateMeanBpm?: number;
  heartRateMaxBpm?: number;
  powerMeanW?: number;
  steps?: number;
  climbM?: number;
  temperatureC?: number;
  isIndoor?: boolean;
  device?: Device;
  readonly routePaths: string[];
  readonly events: { readonly kind: "pause" | "resume"; readonly atMs: number }[];
  readonly laps: Lap[];
}

/** The workout as an activity, its records as samples; the route joins later (see `joinRoute`). */
export function activityFromWorkout(workout: WorkoutText, records: readonly HealthRecord[]): Activity {
  const kind = sportOf(workout);
  const byKind = ownRecords(workout, records);
  const effort = byKind.get("WorkoutEffortScore")?.at(-1)?.value;
  return {
    format: "apple-health",
    ...kind,
    startedAtMs: workout.startMs,
    ...(workout.utcOffsetS !== undefined && { utcOffsetS: workout.utcOffsetS }),
    samples: samplesOf(byKind, kind),
    laps: workout.laps,
    totals: totalsOf(workout, byKind),
    pauses: pausesOf(workout),
    ...(workout.device !== undefined && { device: workout.device }),
    developerFields: [],
    ...(effort !== undefined && effort >= 0 && effort <= 10 && { perceivedExertion: effort }),
  };
}

function sportOf(workout: WorkoutText): SportAndKind {
  const known = sportFromWord(workout.kind) ?? { sport: "other" as const };
  if (workout.isIndoor !== true) return known;
  return { sport: known.sport, subSport: known.sport === "running" ? "treadmill" : "indoor" };
}

/**
 * Phone and watch count the same steps twice: of each kind the records of the workout's own source
 * count, or, when it has none, of the source with the most.
 */
function ownRecords(
  workout: WorkoutText,
  records: readonly HealthRecord[],
): ReadonlyMap<RecordKind, readonly HealthRecord[]> {
  const bySource = new Map<RecordKind, Map<number, HealthRecord[]>>();
  for (const record of records) {
    const sources = bySource.get(record.kind) ?? new Map<number, HealthRecord[]>();
    bySource.set(record.kind, sources);
    const list = sources.get(record.source);
    if (list === undefined) sources.set(record.source, [record]);
    else list.push(record);
  }
  const chosen = new Map<RecordKind, readonly HealthRecord[]>();
  for (const [kind, sources] of bySource) {
    const own = sources.get(workout.source);
    const most = [...sources.values()].sort((a, b) => b.length - a.length)[0];
    chosen.set(kind, own ?? most ?? []);
  }
  return chosen;
}

const COLUMN_OF_KIND: Readonly<Partial<Record<RecordKind, ColumnName>>> = {
  HeartRate: "heartRateBpm",
  RunningSpeed: "speedMps",
  RunningPower: "powerW",
  RunningGroundContactTime: "contactTimeS",
  RunningVerticalOscillation: "verticalOscillationM",
  RunningStrideLength: "stepLengthM", // Apple's stride is one step: the way from one foot to the other
};

/** One sample at the end of each record; records that end together share one. */
function samplesOf(
  byKind: ReadonlyMap<RecordKind, readonly HealthRecord[]>,
  { sport }: SportAndKind,
): Samples {
  const values: { readonly column: ColumnName; readonly atMs: number; readonly value: number }[] = [];
  for (const [kind, records] of byKind) {
    const column = COLUMN_OF_KIND[kind];
    for (const record of records) {
      if (column !== undefined) values.push({ column, atMs: record.endMs, value: record.value });
      else if (kind === "StepCount" && isOnFoot(sport)) {
        const cadence = (record.value * 60_000) / (record.endMs - record.startMs);
        const isShort = record.endMs - record.startMs <= LONGEST_STEP_COUNT_MS;
        if (isShort && cadence <= MOST_STEPS_PER_MINUTE) {
          values.push({ column: "cadenceSpm", atMs: record.endMs, value: cadence });
        }
      }
    }
  }
  const timeMs = Float64Array.from(new Set(values.map((value) => value.atMs))).sort();
  const rowOf = new Map(Array.from(timeMs, (ms, row) => [ms, row] as const));
  const columns: Partial<Record<ColumnName, Float64Array>> = {};
  for (const { column, atMs, value } of values) {
    const kept = columns[column] ?? new Float64Array(timeMs.length).fill(Number.NaN);
    columns[column] = kept;
    kept[rowOf.get(atMs) ?? 0] = value;
  }
  return { count: timeMs.length, timeMs, columns };
}

/** A phone counts over minutes, in which the runner may have stood. */
const LONGEST_STEP_COUNT_MS = 90_000;
const MOST_STEPS_PER_MINUTE = 300;

function totalsOf(workout: WorkoutText, byKind: ReadonlyMap<RecordKind, readonly HealthRecord[]>): Totals {
  const { durationS, distanceM, energyJ, heartRateMeanBpm, heartRateMaxBpm, powerMeanW, climbM } = workout;
  const counted = byKind.get("StepCount")?.reduce((sum, record) => sum + record.value, 0);
  const steps = workout.steps ?? counted;
  const elapsedTimeS = (workout.endMs - workout.startMs) / 1000;
  return {
    ...(elapsedTimeS >= 0 && { elapsedTimeS }),
    ...(durationS !== undefined && { movingTimeS: durationS }),
    ...(distanceM !== undefined && { distanceM }),
    ...(energyJ !== undefined && { energyJ }),
    ...(steps !== undefined && { steps: Math.round(steps) }),
    ...(climbM !== undefined && { climbM }),
    ...(heartRateMeanBpm !== undefined && { heartRateMeanBpm }),
    ...(heartRateMaxBpm !== undefined && { heartRateMaxBpm }),
    ...(powerMeanW !== undefined && { powerMeanW }),
    ...(workout.temperatureC !== undefined && { temperatureMeanC: workout.temperatureC }),
  };
}

/** From each pause to the next resume, or to the end. */
function pausesOf(workout: WorkoutText): Activity["pauses"] {
  const events = [...workout.events].sort((a, b) => a.atMs - b.atMs);
  const pauses: { fromMs: number; toMs: number }[] = [];
  let fromMs: number | undefined;
  for (const event of events) {
    if (event.kind === "pause") fromMs ??= event.atMs;
    else if (fromMs !== undefined) {
      if (event.atMs > fromMs) pauses.push({ fromMs, toMs: event.atMs });
      fromMs = undefined;
    }
  }
  if (fromMs !== undefined && fromMs < workout.endMs) pauses.push({ fromMs, toMs: workout.endMs });
  return pauses;
}
