import type { Lap, Sport, Totals } from "../activity.ts";
import { isPlausibleTime, MOST_PARTS } from "../limits.ts";
import { isOnFoot } from "../sport.ts";
import { bothFeet } from "./cadence.ts";
import type { Tables } from "./decode-fit.ts";
import { MOST_SESSIONS } from "./limits.ts";
import { sportFrom } from "./sports.ts";

/** One session of a file: an activity, or one leg of several. */
export interface Session {
  readonly startedAtMs: number;
  /** When the device closed it, else start plus elapsed time; absent when neither is told. */
  readonly endedAtMs?: number;
  readonly sport: Sport;
  readonly subSport?: string;
  readonly totals: Totals;
  readonly name?: string;
  readonly perceivedExertion?: number;
  readonly feelRatio?: number;
}

const JOULES_PER_KILOCALORIE = 4184;

/**
 * The sessions by start; of several that claim the same start the last one written counts. An only
 * session that has lost its start begins with the first record.
 */
export function sessionsOf(tables: Tables, firstRecordMs: number | undefined): Session[] {
  const { session } = tables;
  const sessionsByStart = new Map<number, Session>();
  for (let row = 0; row < session.count; row++) {
    const read = sessionAt(tables, row, session.count === 1 ? firstRecordMs : undefined);
    if (read && sessionsByStart.size < MOST_SESSIONS) sessionsByStart.set(read.startedAtMs, read);
  }
  return [...sessionsByStart.values()].sort((a, b) => a.startedAtMs - b.startedAtMs);
}

/** What a recording without any session message tells of its sport. */
export function sportWithoutSession(tables: Tables): { sport: Sport; subSport?: string } {
  const table = tables.sport.count > 0 ? tables.sport : tables.lap;
  const last = table.count - 1;
  return sportFrom(table.numbers.sport?.[last] ?? Number.NaN, table.numbers.subSport?.[last] ?? Number.NaN);
}

/** The laps whose start is wanted, by start. */
export function lapsOf(tables: Tables, sport: Sport, isWanted: (startedAtMs: number) => boolean): Lap[] {
  const { numbers, count } = tables.lap;
  const laps: Lap[] = [];
  for (let row = 0; row < Math.min(count, MOST_PARTS); row++) {
    const elapsedTimeS = at(numbers.elapsedTimeS, row);
    const startedAtMs = startOf(numbers.startedAtS, numbers.timestampS, elapsedTimeS, row);
    if (startedAtMs === undefined || !isWanted(startedAtMs)) continue;
    laps.push({
      startedAtMs,
      ...known("elapsedTimeS", elapsedTimeS),
      ...known("movingTimeS", at(numbers.timerTimeS, row)),
      ...known("distanceM", at(numbers.distanceM, row)),
      ...known("heartRateMeanBpm", at(numbers.heartRateMeanBpm, row)),
      ...known(
        "cadenceMeanSpm",
        cadenceOf(at(numbers.cadenceMeanRpm, row), at(numbers.fractionalCadenceMeanRpm, row), sport),
      ),
    });
  }
  return laps.sort((a, b) => a.startedAtMs - b.startedAtMs);
}

const sessionAt = (tables: Tables, row: number, orElseMs: number | undefined): Session | undefined => {
  const { numbers, texts } = tables.session;
  const elapsedTimeS = at(numbers.elapsedTimeS, row);
  const startedAtMs = startOf(numbers.startedAtS, numbers.timestampS, elapsedTimeS, row) ?? orElseMs;
  if (startedAtMs === undefined) return undefined;

  const { sport, subSport } = sportOf(tables, row);
  const closedAtMs = (at(numbers.timestampS, row) ?? Number.NaN) * 1000;
  const spanEndMs = elapsedTimeS === undefined ? Number.NaN : startedAtMs + elapsedTimeS * 1000;
  const endedAtMs = closedAtMs > startedAtMs ? Math.max(closedAtMs, spanEndMs || 0) : spanEndMs;
  const cycles = at(numbers.cycles, row);
  const energyKcal = at(numbers.energyKcal, row);
  return {
    startedAtMs,
    ...(endedAtMs >= startedAtMs ? { endedAtMs } : {}),
    sport,
    ...(subSport === undefined ? {} : { subSport }),
    totals: {
      ...known("elapsedTimeS", elapsedTimeS),
      ...known("movingTimeS", at(numbers.timerTimeS, row)),
      ...known("distanceM", at(numbers.distanceM, row)),
      ...known("climbM", at(numbers.climbM, row)),
      ...known("descentM", at(numbers.descentM, row)),
      ...known(
        "steps",
        cycles === undefined || !isOnFoot(sport)
          ? undefined
          : Math.round((cycles + (at(numbers.fractionalCycles, row) ?? 0)) * 2),
      ),
      ...known("heartRateMeanBpm", at(numbers.heartRateMeanBpm, row)),
      ...known("heartRateMaxBpm", at(numbers.heartRateMaxBpm, row)),
      ...known(
        "cadenceMeanSpm",
        cadenceOf(at(numbers.cadenceMeanRpm, row), at(numbers.fractionalCadenceMeanRpm, row), sport),
      ),
      ...known("powerMeanW", at(numbers.powerMeanW, row)),
      ...known("energyJ", energyKcal === undefined ? undefined : energyKcal * JOULES_PER_KILOCALORIE),
      ...known("temperatureMeanC", at(numbers.temperatureMeanC, row)),
    },
    ...known("name", texts.name?.[row] ?? tables.sport.texts.name?.[row]),
    ...known("perceivedExertion", at(numbers.perceivedExertion, row)),
    ...known("feelRatio", at(numbers.feelRatio, row)),
  };
};

/** A session that leaves its sport open is told by the sport message beside it. */
const sportOf = (tables: Tables, row: number): { sport: Sport; subSport?: string } => {
  const { numbers } = tables.session;
  const own = numbers.sport?.[row] ?? Number.NaN;
  const ownFiner = numbers.subSport?.[row] ?? Number.NaN;
  if (own > 0) return sportFrom(own, ownFiner);
  const beside = tables.sport.numbers;
  return sportFrom(beside.sport?.[row] ?? own, beside.subSport?.[row] ?? ownFiner);
};

/** Stored cadence counts one foot; both feet are counted from here on for sports on foot. */
const cadenceOf = (
  whole: number | undefined,
  fraction: number | undefined,
  sport: Sport,
): number | undefined => {
  if (whole === undefined) return undefined;
  const stored = whole + (fraction ?? 0);
  return isOnFoot(sport) ? bothFeet(stored) : stored;
};

const startOf = (
  startedAtS: Float64Array | undefined,
  timestampS: Float64Array | undefined,
  elapsedTimeS: number | undefined,
  row: number,
): number | undefined => {
  const toldMs = (at(startedAtS, row) ?? Number.NaN) * 1000;
  if (isPlausibleTime(toldMs)) return toldMs;
  const backMs = ((at(timestampS, row) ?? Number.NaN) - (elapsedTimeS ?? Number.NaN)) * 1000;
  return isPlausibleTime(backMs) ? backMs : undefined;
};

const at = (column: Float64Array | undefined, row: number): number | undefined => {
  const value = column?.[row];
  return value === undefined || Number.isNaN(value) ? undefined : value;
};

/** The property, or none when the value is not known. */
const known = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { readonly [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value }; // one key, given above
