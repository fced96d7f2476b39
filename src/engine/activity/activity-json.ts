import { bad, ok, type Result } from "../units/result.ts";
import {
  type Activity,
  COLUMN_NAMES,
  type ColumnName,
  type DeveloperField,
  type Device,
  type Lap,
  type Sport,
  type Totals,
} from "./activity.ts";
import { isPlausibleTime } from "./limits.ts";
import type { ReadProblem } from "./read-problem.ts";

// An activity as text of our own: what is kept as the original where a source has no file for each
// activity (a workout inside one long export, a row of a table). NaN is written as null.

const MARK = '{"is":"backstride-activity/1",';

/** The same activity always gives the same bytes, in whatever order its properties stand. */
export function writeActivityJson(activity: Activity): Uint8Array {
  const { samples, developerFields, ...rest } = activity;
  const columns = COLUMN_NAMES.flatMap((name) => {
    const column = samples.columns[name];
    return column === undefined ? [] : [[name, [...column]]];
  });
  const told = {
    ...rest,
    samples: { ...samples, timeMs: [...samples.timeMs], columns: Object.fromEntries(columns) },
    developerFields: developerFields.map((field) => ({ ...field, values: [...field.values] })),
  };
  return new TextEncoder().encode(MARK + JSON.stringify(told, inOrderOfNames).slice(1));
}

const inOrderOfNames = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Do these bytes begin as `writeActivityJson` begins? */
export const isActivityJson = (bytes: Uint8Array): boolean =>
  bytes.length > MARK.length && new TextDecoder().decode(bytes.subarray(0, MARK.length)) === MARK;

/** Reads it back. Anybody may have written it, so nothing in it is believed unseen. */
export function readActivityJson(bytes: Uint8Array): Result<readonly Activity[], ReadProblem> {
  const told = parsed(new TextDecoder().decode(bytes));
  const { format, sport, startedAtMs } = told;
  if (!isOneOf(FORMATS, format) || !isOneOf(SPORTS, sport)) return bad({ kind: "unknown-format" });
  if (typeof startedAtMs !== "number") return bad({ kind: "nothing-readable", atByte: 0 });
  if (!isPlausibleTime(startedAtMs)) return bad({ kind: "absurd-time", atMs: startedAtMs });
  const samples = samplesIn(object(told.samples));
  if (samples === undefined) return bad({ kind: "nothing-readable", atByte: 0 });
  const device: Device = textsIn(told.device, ["maker", "product", "serial", "softwareVersion"]);
  return ok([
    {
      format,
      sport,
      startedAtMs,
      ...textsIn(told, ["subSport", "name"]),
      ...numbersIn(told, ["utcOffsetS", "perceivedExertion", "feelRatio"]),
      samples,
      laps: list(told.laps).flatMap((lap) => lapIn(object(lap)) ?? []),
      totals: numbersIn(told.totals, TOTALS),
      pauses: list(told.pauses).flatMap((pause) => pauseIn(object(pause)) ?? []),
      developerFields: list(told.developerFields).flatMap(
        (field) => developerFieldIn(object(field), samples.count) ?? [],
      ),
      ...(Object.keys(device).length > 0 && { device }),
      ...(told.runner !== undefined && { runner: numbersIn(told.runner, ["heightM", "bodyMassKg"]) }),
      ...partialIn(object(told.partial)),
    },
  ]);
}

type Told = Readonly<Record<string, unknown>>;

const FORMATS: readonly Activity["format"][] = ["fit", "tcx", "gpx", "apple-health", "by-hand"];
const SPORTS: readonly Sport[] = [
  "running",
  "walking",
  "hiking",
  "cycling",
  "swimming",
  "strength",
  "rowing",
  "skiing",
  "multisport-transition",
  "other",
];
const TOTALS: readonly (keyof Totals)[] = [
  "elapsedTimeS",
  "movingTimeS",
  "distanceM",
  "climbM",
  "descentM",
  "steps",
  "heartRateMeanBpm",
  "heartRateMaxBpm",
  "cadenceMeanSpm",
  "powerMeanW",
  "energyJ",
  "temperatureMeanC",
];
const LAP: readonly (keyof Omit<Lap, "startedAtMs">)[] = [
  "elapsedTimeS",
  "movingTimeS",
  "distanceM",
  "heartRateMeanBpm",
  "cadenceMeanSpm",
];

function parsed(text: string): Told {
  try {
    return object(JSON.parse(text));
  } catch {
    return {};
  }
}

function samplesIn(told: Told): Activity["samples"] | undefined {
  const timeMs = Float64Array.from(list(told.timeMs), numberOrNaN);
  const isInOrder = timeMs.every(
    (ms, row) => isPlausibleTime(ms) && (row === 0 || ms >= (timeMs[row - 1] ?? ms)),
  );
  if (!isInOrder) return undefined;
  const columns: Partial<Record<ColumnName, Float64Array>> = {};
  for (const name of COLUMN_NAMES) {
    const values = list(object(told.columns)[name]);
    if (values.length === timeMs.length && values.length > 0)
      columns[name] = Float64Array.from(values, numberOrNaN);
  }
  const { isAltitudeBarometric } = told;
  return {
    count: timeMs.length,
    timeMs,
    columns,
    ...(typeof isAltitudeBarometric === "boolean" && { isAltitudeBarometric }),
  };
}

function lapIn(told: Told): Lap | undefined {
  const { startedAtMs } = told;
  return typeof startedAtMs === "number" ? { startedAtMs, ...numbersIn(told, LAP) } : undefined;
}

function pauseIn({ fromMs, toMs }: Told): Activity["pauses"][number] | undefined {
  return typeof fromMs === "number" && typeof toMs === "number" && toMs >= fromMs
    ? { fromMs, toMs }
    : undefined;
}

function developerFieldIn(told: Told, count: number): DeveloperField | undefined {
  const values = list(told.values);
  if (typeof told.name !== "string" || values.length !== count) return undefined;
  return { name: told.name, ...textsIn(told, ["unit"]), values: Float64Array.from(values, numberOrNaN) };
}

const partialIn = ({ atByte }: Told): { partial?: { readonly atByte: number } } =>
  typeof atByte === "number" ? { partial: { atByte } } : {};

const object = (value: unknown): Told =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const numberOrNaN = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);

const isOneOf = <Value extends string>(values: readonly Value[], value: unknown): value is Value =>
  values.some((one) => one === value);

function numbersIn<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Partial<Record<Name, number>> {
  const told = object(value);
  const found: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const number = told[name];
    if (typeof number === "number") found[name] = number;
  }
  return found;
}

function textsIn<Name extends string>(value: unknown, names: readonly Name[]): Partial<Record<Name, string>> {
  const told = object(value);
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const text = told[name];
    if (typeof text === "string") found[name] = text;
  }
  return found;
}
