import { addDays, type Day, dayFromText, daysBetween, weekdayOf } from "../units/day.ts";

/** Somewhere real and nearly empty, so that a made-up course meets nobody's door. */
export interface SimulatedPlace {
  readonly timeZone: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly altitudeM: number;
  readonly standardOffsetS: number;
  /** The clock is an hour ahead from the first of these Sundays until the second; months 1 to 12. */
  readonly summerTime: { readonly from: SundayOf; readonly until: SundayOf };
  readonly meanTemperatureC: number;
  /** Half the span from the coldest to the warmest month. */
  readonly seasonC: number;
}

interface SundayOf {
  readonly month: number;
  /** First, second or last Sunday of the month. */
  readonly which: 1 | 2 | "last";
}

/** A moor in Scotland. */
export const MOOR: SimulatedPlace = {
  timeZone: "Europe/London",
  latitudeDeg: 56.64,
  longitudeDeg: -4.62,
  altitudeM: 300,
  standardOffsetS: 0,
  summerTime: { from: { month: 3, which: "last" }, until: { month: 10, which: "last" } },
  meanTemperatureC: 8,
  seasonC: 7,
};

/** A desert basin in Nevada. */
export const BASIN: SimulatedPlace = {
  timeZone: "America/Los_Angeles",
  latitudeDeg: 38.85,
  longitudeDeg: -116.4,
  altitudeM: 1650,
  standardOffsetS: -8 * 3600,
  summerTime: { from: { month: 3, which: 2 }, until: { month: 11, which: 1 } },
  meanTemperatureC: 12,
  seasonC: 13,
};

/** An uninhabited southern island, where January is warm. */
export const ISLAND: SimulatedPlace = {
  timeZone: "Pacific/Auckland",
  latitudeDeg: -47.02,
  longitudeDeg: 167.85,
  altitudeM: 450,
  standardOffsetS: 12 * 3600,
  summerTime: { from: { month: 9, which: "last" }, until: { month: 4, which: 1 } },
  meanTemperatureC: 10,
  seasonC: -4,
};

/** How far local time is ahead of UTC in the daylight hours of a day: clocks change before anybody runs. */
export function utcOffsetOn(place: SimulatedPlace, day: Day): number {
  const year = day.slice(0, 4);
  const from = sunday(year, place.summerTime.from);
  const until = sunday(year, place.summerTime.until);
  const isSummer = from < until ? day >= from && day < until : day >= from || day < until;
  return place.standardOffsetS + (isSummer ? 3600 : 0);
}

/** Air in the shade: coldest in January in the north, and before sunrise anywhere. */
export function temperatureAt(place: SimulatedPlace, day: Day, hour: number): number {
  const newYear = firstOf(day.slice(0, 4), 1);
  const season = -Math.cos((2 * Math.PI * (daysBetween(newYear, day) - 20)) / 365);
  const time = -Math.cos((2 * Math.PI * (hour - 4)) / 24);
  return place.meanTemperatureC + place.seasonC * season + 4 * time;
}

function sunday(year: string, { month, which }: SundayOf): Day {
  const first = firstOf(year, month);
  const firstSunday = addDays(first, 6 - weekdayOf(first));
  if (which !== "last") return addDays(firstSunday, 7 * (which - 1));
  const fifth = addDays(firstSunday, 28);
  return fifth.slice(5, 7) === first.slice(5, 7) ? fifth : addDays(firstSunday, 21);
}

function firstOf(year: string, month: number): Day {
  const day = dayFromText(`${year}-${String(month).padStart(2, "0")}-01`);
  if (day === undefined) throw new Error(`no month ${month} in year ${year}`);
  return day;
}
