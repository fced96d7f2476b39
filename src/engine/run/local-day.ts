import zoneAt from "@photostructure/tz-lookup";
import type { Activity } from "../activity/activity.ts";
import { type Day, dayFromMs } from "../units/day.ts";
import type { DayBasis } from "./run.ts";

export interface LocalDay {
  /** How far local time was ahead of UTC at the start. */
  readonly utcOffsetS: number;
  readonly onDay: Day;
  readonly dayBasis: DayBasis;
}

/** The farthest clocks of the earth are 14 h ahead and 12 h behind; all are set in quarters of an hour. */
const FARTHEST_AHEAD_S = 14 * 3600;
const FARTHEST_BEHIND_S = -12 * 3600;
const QUARTER_HOUR_S = 900;

/**
 * The runner's date of an activity: by the file's own offset, else by the time zone of its first
 * position, else by the zone the runner has set (UTC when that zone does not exist).
 */
export function localDayOf(activity: Activity, settingTimeZone: string): LocalDay {
  const { startedAtMs, utcOffsetS } = activity;
  if (utcOffsetS !== undefined && isPossibleOffset(utcOffsetS))
    return localDay(startedAtMs, utcOffsetS, "file-offset");
  const zone = zoneOfFirstPosition(activity);
  const offsetThereS = zone === undefined ? undefined : offsetInZone(zone, startedAtMs);
  if (offsetThereS !== undefined) return localDay(startedAtMs, offsetThereS, "position");
  return localDay(startedAtMs, offsetInZone(settingTimeZone, startedAtMs) ?? 0, "setting");
}

/** Could a clock on earth be set this far from UTC? */
export const isPossibleOffset = (utcOffsetS: number): boolean =>
  utcOffsetS <= FARTHEST_AHEAD_S && utcOffsetS >= FARTHEST_BEHIND_S && utcOffsetS % QUARTER_HOUR_S === 0;

/** Seconds that clocks in a zone were ahead of UTC at an instant. Absent when there is no such zone. */
export function offsetInZone(timeZone: string, atMs: number): number | undefined {
  const clock = clockOf(timeZone);
  if (clock === undefined) return undefined;
  const parts: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(atMs)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wallMs = Date.UTC(year, month - 1, day, hour, minute, second);
  return Math.round((wallMs - Math.floor(atMs / 1000) * 1000) / 1000);
}

const localDay = (startedAtMs: number, utcOffsetS: number, dayBasis: DayBasis): LocalDay => ({
  utcOffsetS,
  onDay: dayFromMs(startedAtMs, utcOffsetS),
  dayBasis,
});

function zoneOfFirstPosition({ samples }: Activity): string | undefined {
  const { latitudeDeg, longitudeDeg } = samples.columns;
  if (latitudeDeg === undefined || longitudeDeg === undefined) return undefined;
  for (let index = 0; index < samples.count; index++) {
    const latitude = latitudeDeg[index]!; // one length: in range
    const longitude = longitudeDeg[index]!;
    const isPlace =
      Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !(latitude === 0 && longitude === 0);
    if (isPlace) return zoneAt(latitude, longitude);
  }
  return undefined;
}

/** Making a clock takes longer than decoding a file: one per zone is kept, and those zones are few. */
const clocksByZone = new Map<string, Intl.DateTimeFormat | undefined>();

function clockOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!clocksByZone.has(timeZone)) clocksByZone.set(timeZone, makeClock(timeZone));
  return clocksByZone.get(timeZone);
}

function makeClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  } catch {
    return undefined; // the zone is text from outside: an unknown name is no mistake of ours
  }
}
