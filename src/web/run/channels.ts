import type { RunSeries } from "../../app/answers.ts";
import type { Format, Shown } from "../words/format.ts";

/** One thing a recording tells over time, and how it is written. */
export interface Channel {
  readonly column: (typeof COLUMNS)[number];
  readonly show: (value: number, format: Format) => Shown;
  /** Round values between two limits, for the axis. */
  readonly splits: (from: number, to: number, format: Format) => number[];
}

/** A channel ready to draw. */
export interface Line {
  readonly raw: readonly (number | null)[];
  readonly smooth: readonly (number | null)[];
  readonly least: number;
  readonly greatest: number;
  /** Limits of the axis: a glitch or a standstill does not squeeze the rest. */
  readonly from: number;
  readonly to: number;
}

export interface Lines {
  readonly x: readonly number[];
  /** Place of each point in the series. */
  readonly index: readonly number[];
  readonly byColumn: Readonly<Partial<Record<Channel["column"], Line>>>;
}

const COLUMNS = [
  "speedMps",
  "heartRateBpm",
  "cadenceSpm",
  "altitudeM",
  "powerW",
  "contactTimeS",
  "verticalOscillationM",
  "stepLengthM",
  "contactBalanceRatio",
  "temperatureC",
] as const;

/** The channels this recording has, in the order of the screen. */
export const channelsOf = (series: RunSeries): readonly Channel[] =>
  COLUMNS.filter((column) => (series.columns[column]?.filter((value) => value !== null).length ?? 0) > 2).map(
    (column) => ({ column, show: SHOW[column], splits: splitsOf(column) }),
  );

/** All channels over distance or time. Points that have no place on the axis, or step back on it, are left out. */
export function linesOf(series: RunSeries, over: "distance" | "time"): Lines {
  const axis = over === "time" ? series.elapsedS : (series.columns.distanceM ?? []);
  const x: number[] = [];
  const index: number[] = [];
  axis.forEach((value, at) => {
    if (value === null || value <= (x.at(-1) ?? Number.NEGATIVE_INFINITY)) return;
    x.push(value);
    index.push(at);
  });
  const byColumn: Partial<Record<Channel["column"], Line>> = {};
  for (const { column } of channelsOf(series)) {
    const values = series.columns[column] ?? [];
    const line = lineOf(index.map((at) => movingOnly(column, values[at] ?? null)));
    if (line !== undefined) byColumn[column] = line;
  }
  return { x, index, byColumn };
}

/** Standing still is no cadence and no power: zeros there would draw a floor that nobody ran. */
const movingOnly = (column: Channel["column"], value: number | null): number | null =>
  value !== null && value <= 0 && (column === "cadenceSpm" || column === "powerW") ? null : value;

/** Points on each side that a smoothed value leans on: about two in a hundred of the run. */
const reachOf = (count: number): number => Math.max(1, Math.round(count / 100));

function lineOf(raw: readonly (number | null)[]): Line | undefined {
  const known = raw.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length < 2) return undefined;
  const smooth = smoothed(raw, reachOf(raw.length));
  const at = (share: number): number => known[Math.round(share * (known.length - 1))] ?? 0;
  const [low, high] = [at(0.03), at(0.985)];
  const room = Math.max((high - low) * 0.12, Math.abs(high) * 0.01, 1e-6);
  return {
    raw,
    smooth,
    least: low,
    greatest: high,
    from: low - room,
    to: high + room,
  };
}

function smoothed(raw: readonly (number | null)[], reach: number): (number | null)[] {
  let sum = 0;
  let count = 0;
  const add = (value: number | null | undefined, sign: 1 | -1): void => {
    if (value == null) return;
    sum += sign * value;
    count += sign;
  };
  for (let at = 0; at < reach; at++) add(raw[at], 1);
  return raw.map((value, at) => {
    add(raw[at + reach], 1);
    add(raw[at - reach - 1], -1);
    return value === null || count === 0 ? null : sum / count;
  });
}

const plain =
  (unit: string, factor = 1, digits = 0) =>
  (value: number, format: Format): Shown => ({ number: format.number(value * factor, digits), unit });

const SHOW: Readonly<Record<Channel["column"], Channel["show"]>> = {
  speedMps: (value, format) => format.pace(value),
  heartRateBpm: (value, format) => format.quantity(value, "bpm"),
  cadenceSpm: (value, format) => ({ ...format.quantity(value, "steps/min"), number: format.number(value) }),
  altitudeM: (value, format) => format.height(value),
  powerW: plain("W"),
  contactTimeS: plain("ms", 1000),
  verticalOscillationM: plain("cm", 100, 1),
  stepLengthM: plain("m", 1, 2),
  contactBalanceRatio: plain("%", 100, 1),
  temperatureC: plain("°C"),
};

/** Steps of an axis in the written unit, smallest first; paces step by themselves. */
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const WRITTEN_FACTOR: Readonly<Partial<Record<Channel["column"], number>>> = {
  contactTimeS: 1000,
  verticalOscillationM: 100,
  contactBalanceRatio: 100,
};

/** The foot of the axis stays clear for the words of the other axis. */
const CLEAR_SHARE = 0.1;

const splitsOf =
  (column: Channel["column"]): Channel["splits"] =>
  (from, to, format) => {
    if (column === "speedMps") return paceSplits(from, to, format);
    const factor =
      column === "altitudeM" && format.distanceUnit === "mi" ? 1 / 0.3048 : (WRITTEN_FACTOR[column] ?? 1);
    return roundSplits(from * factor, to * factor).map((value) => value / factor);
  };

function roundSplits(from: number, to: number): number[] {
  const step = STEPS.find((every) => (to - from) / every <= 3.5) ?? 2000;
  const splits: number[] = [];
  const first = from + (to - from) * CLEAR_SHARE;
  for (let at = Math.ceil(first / step) * step; at <= to; at += step) splits.push(at);
  return splits;
}

/** Round paces, though the axis itself is of speed: faster stands higher. */
function paceSplits(from: number, to: number, { unitM }: Format): number[] {
  const slowest = Math.min(unitM / Math.max(from + (to - from) * CLEAR_SHARE, 0.3), 30 * 60);
  const fastest = unitM / Math.max(to, 0.4);
  const step = [10, 15, 30, 60, 120, 300, 600].find((every) => (slowest - fastest) / every <= 3.5) ?? 1200;
  const splits: number[] = [];
  for (let pace = Math.floor(slowest / step) * step; pace >= fastest; pace -= step) splits.push(unitM / pace);
  return splits;
}
