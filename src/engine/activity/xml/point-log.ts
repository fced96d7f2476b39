import type { ColumnName, Lap, Samples } from "../activity.ts";
import {
  FASTEST_HEART_BPM,
  HIGHEST_ALTITUDE_M,
  isPlausibleTime,
  LONGEST_ACTIVITY_S,
  LOWEST_ALTITUDE_M,
  MOST_PARTS,
  MOST_SAMPLES,
  SLOWEST_HEART_BPM,
} from "../limits.ts";

/** Places of a point's values while it is read. */
export const SLOT = {
  latitude: 0,
  longitude: 1,
  altitude: 2,
  distance: 3,
  speed: 4,
  heartRate: 5,
  cadence: 6,
  power: 7,
  temperature: 8,
} as const;

const COLUMN_OF_SLOT: readonly ColumnName[] = [
  "latitudeDeg",
  "longitudeDeg",
  "altitudeM",
  "distanceM",
  "speedMps",
  "heartRateBpm",
  "cadenceSpm",
  "powerW",
  "temperatureC",
];

/** Points of one activity as they come, in growing columns. */
export interface PointLog {
  count: number;
  timeMs: Float64Array;
  readonly columns: (Float64Array | undefined)[];
  /** The point being read: fill the slots, then `keepPoint`. NaN is empty. */
  readonly point: Float64Array;
  /** Gaps where the device closed one stretch and opened the next. */
  readonly gaps: { readonly fromMs: number; readonly toMs: number }[];
  /** The next point begins a new stretch. */
  startsStretch: boolean;
  /** Points that had a place or values but no time. */
  withoutTime: number;
  /** Points beyond what any recording can hold. */
  overflow: number;
  /** The first time that no recording can have. */
  absurdMs: number | undefined;
  lastMs: number;
  isOrdered: boolean;
}

export function newPointLog(): PointLog {
  return {
    count: 0,
    timeMs: new Float64Array(0),
    columns: COLUMN_OF_SLOT.map(() => undefined),
    point: new Float64Array(COLUMN_OF_SLOT.length).fill(Number.NaN),
    gaps: [],
    startsStretch: false,
    withoutTime: 0,
    overflow: 0,
    absurdMs: undefined,
    lastMs: Number.NEGATIVE_INFINITY,
    isOrdered: true,
  };
}

/** Takes the point into the log and empties it. Without a time it is counted only. */
export function keepPoint(log: PointLog, timeMs: number): void {
  const point = log.point;
  const isFull = log.count >= MOST_SAMPLES;
  if (isFull || !isPlausibleTime(timeMs)) {
    if (isFull) log.overflow++;
    else if (Number.isNaN(timeMs)) log.withoutTime++;
    else log.absurdMs ??= timeMs;
    point.fill(Number.NaN);
    return;
  }
  if (log.startsStretch && log.count > 0 && timeMs > log.lastMs && log.gaps.length < MOST_PARTS) {
    log.gaps.push({ fromMs: log.lastMs, toMs: timeMs });
  }
  log.startsStretch = false;
  if (timeMs < log.lastMs) log.isOrdered = false;
  log.lastMs = timeMs;
  const row = log.count++;
  if (row === log.timeMs.length) grow(log);
  log.timeMs[row] = timeMs;
  for (let slot = 0; slot < point.length; slot++) {
    const value = point[slot]!; // safe: slot < length
    if (Number.isNaN(value)) continue;
    let column = log.columns[slot];
    if (column === undefined) {
      column = new Float64Array(log.timeMs.length).fill(Number.NaN);
      log.columns[slot] = column;
    }
    column[row] = value;
    point[slot] = Number.NaN;
  }
}

/**
 * What was read as samples: in order of time, impossible values emptied, columns without any value
 * left out. Cadence stays as the file wrote it.
 */
export function samplesOf(log: PointLog): Samples {
  let rows = log.isOrdered ? undefined : orderedRows(log);
  rows = withoutStrayTimes(log, rows);
  const count = rows?.length ?? log.count;
  const take = (column: Float64Array): Float64Array =>
    rows === undefined ? column.slice(0, count) : pick(column, rows);
  const columns: Partial<Record<ColumnName, Float64Array>> = {};
  log.columns.forEach((column, slot) => {
    const name = COLUMN_OF_SLOT[slot];
    if (column !== undefined && name !== undefined) columns[name] = take(column);
  });
  dropImpossible(columns);
  for (const name of COLUMN_OF_SLOT) if (columns[name]?.every(Number.isNaN)) delete columns[name];
  return { count, timeMs: take(log.timeMs), columns };
}

/** The stops among the gaps: at least a second without a sample between two stretches. */
export function pausesOf(log: PointLog, samples: Samples): { fromMs: number; toMs: number }[] {
  const first = samples.timeMs[0] ?? 0;
  const last = samples.timeMs[samples.count - 1] ?? 0;
  return log.gaps.filter(
    (gap) =>
      gap.toMs - gap.fromMs >= 1000 && gap.fromMs >= first && gap.toMs <= last && !holdsSample(samples, gap),
  );
}

/** The mean of laps' values weighted by their time; absent when no lap has one. */
export function meanOfLaps(
  laps: readonly Lap[],
  valueIn: (lap: Lap) => number | undefined,
): number | undefined {
  let sum = 0;
  let seconds = 0;
  for (const lap of laps) {
    const value = valueIn(lap);
    const weight = lap.movingTimeS ?? lap.elapsedTimeS ?? 0;
    if (value === undefined || weight <= 0) continue;
    sum += value * weight;
    seconds += weight;
  }
  return seconds > 0 ? sum / seconds : undefined;
}

const FIRST_CAPACITY = 256;

function grow(log: PointLog): void {
  const capacity = Math.max(FIRST_CAPACITY, log.timeMs.length * 2);
  const times = new Float64Array(capacity);
  times.set(log.timeMs);
  log.timeMs = times;
  log.columns.forEach((column, slot) => {
    if (column === undefined) return;
    const grown = new Float64Array(capacity);
    grown.set(column);
    grown.fill(Number.NaN, column.length);
    log.columns[slot] = grown;
  });
}

/** Rows by time; of rows at one instant, which only a re-told stretch brings, the first. */
function orderedRows(log: PointLog): Int32Array {
  const times = log.timeMs;
  const rows = Int32Array.from({ length: log.count }, (_, row) => row);
  rows.sort((a, b) => times[a]! - times[b]! || a - b); // safe: rows are below count
  return rows.filter((row, index) => index === 0 || times[row] !== times[rows[index - 1]!]);
}

/** One broken stamp must not stretch a run over years: only what lies around the middle point's time is kept. */
function withoutStrayTimes(log: PointLog, rows: Int32Array | undefined): Int32Array | undefined {
  const count = rows?.length ?? log.count;
  const timeAt = (index: number): number => log.timeMs[rows?.[index] ?? index] ?? Number.NaN;
  const limitMs = LONGEST_ACTIVITY_S * 1000;
  if (count === 0 || timeAt(count - 1) - timeAt(0) <= limitMs) return rows;
  const middle = timeAt(count >> 1);
  const kept = rows ?? Int32Array.from({ length: count }, (_, row) => row);
  return kept.filter((row) => Math.abs(log.timeMs[row]! - middle) <= limitMs / 2); // safe: a kept row
}

function pick(column: Float64Array, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = column[rows[i]!]!; // safe: rows of this column
  return picked;
}

const isOutside = (value: number, least: number, most: number): boolean => value < least || value > most;

function dropImpossible(columns: Partial<Record<ColumnName, Float64Array>>): void {
  const { latitudeDeg, longitudeDeg, altitudeM } = columns;
  if (latitudeDeg !== undefined || longitudeDeg !== undefined) {
    const count = (latitudeDeg ?? longitudeDeg)?.length ?? 0;
    for (let i = 0; i < count; i++) {
      const latitude = latitudeDeg?.[i] ?? Number.NaN;
      const longitude = longitudeDeg?.[i] ?? Number.NaN;
      const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
      if (isPlace && (latitude !== 0 || longitude !== 0)) continue; // 0, 0 is a receiver without a fix
      if (latitudeDeg !== undefined) latitudeDeg[i] = Number.NaN;
      if (longitudeDeg !== undefined) longitudeDeg[i] = Number.NaN;
    }
  }
  empty(columns.heartRateBpm, (value) => isOutside(value, SLOWEST_HEART_BPM, FASTEST_HEART_BPM));
  empty(altitudeM, (value) => isOutside(value, LOWEST_ALTITUDE_M, HIGHEST_ALTITUDE_M));
  empty(columns.speedMps, (value) => isOutside(value, 0, 150));
  empty(columns.cadenceSpm, (value) => isOutside(value, 0, 400));
  empty(columns.powerW, (value) => isOutside(value, 0, 10_000));
  empty(columns.temperatureC, (value) => isOutside(value, -80, 80));
  empty(columns.distanceM, (value) => isOutside(value, 0, 1e8));
  if (altitudeM?.every((value) => value === 0 || Number.isNaN(value))) altitudeM.fill(Number.NaN); // no altimeter
}

function empty(column: Float64Array | undefined, isImpossible: (value: number) => boolean): void {
  if (column === undefined) return;
  for (let i = 0; i < column.length; i++) if (isImpossible(column[i]!)) column[i] = Number.NaN; // safe: i < length
}

function holdsSample(samples: Samples, gap: { readonly fromMs: number; readonly toMs: number }): boolean {
  let low = 0;
  let high = samples.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (samples.timeMs[middle]! <= gap.fromMs)
      low = middle + 1; // safe: middle < count
    else high = middle;
  }
  return low < samples.count && samples.timeMs[low]! < gap.toMs;
}
