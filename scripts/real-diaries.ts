import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ForecastDays } from "../src/engine/personal/forecast/forecast-days.ts";
import { addDays, type Day, dayFromText, daysBetween } from "../src/engine/units/day.ts";
import { realFiles } from "../test/real-data.ts";

/** One place of one person that hurt, by day, with the steps of each day; as the flare warning reads days. */
export interface RealDiary {
  readonly person: string;
  readonly place: string;
  readonly ratedDays: number;
  readonly days: ForecastDays;
}

/** Every real diary with two rated days or more, in a fixed order. Steps stand in for the distance: none is a runner. */
export function realDiaries(data: string): readonly RealDiary[] {
  return realFiles(data, /^Participant\d+.*\.csv$/).flatMap((file) => {
    const steps = stepsByDay(data, dirname(file));
    const person = /Participant(\d+)/.exec(basename(file))?.[1] ?? "?";
    return [...ratingsByPlace(join(data, file))]
      .filter(([, byDay]) => byDay.size > 1)
      .map(([place, byDay]) => ({ person, place, ratedDays: byDay.size, days: daysFrom(byDay, steps) }));
  });
}

type ByDay = ReadonlyMap<Day, number>;

/** The highest rating of each day for each place; how happy somebody was is no pain. */
function ratingsByPlace(path: string): ReadonlyMap<string, ByDay> {
  const byPlace = new Map<string, Map<Day, number>>();
  for (const line of readFileSync(path, "utf8").split("\n").slice(1)) {
    const [name = "", date = "", month = "", year = "", intensity = ""] = line
      .trim()
      .replaceAll('"', "")
      .split(",");
    const day = dayFromText(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
    if (day === undefined || name === "happiness") continue;
    const byDay = byPlace.get(name) ?? new Map<Day, number>();
    byPlace.set(name, byDay.set(day, Math.max(byDay.get(day) ?? 0, Number(intensity))));
  }
  return byPlace;
}

interface Bucket {
  readonly startTimeMillis: string;
  readonly dataset: readonly {
    readonly point: readonly { readonly value: readonly { readonly intVal?: number }[] }[];
  }[];
}
type StepsFile =
  | { readonly bucket: readonly Bucket[] }
  | { readonly "activities-steps": readonly { readonly dateTime: string; readonly value: string }[] };

/** A day of no steps is a device left at home. The buckets of one layout begin at local midnight. */
function stepsByDay(data: string, person: string): ByDay {
  const [file] = realFiles(join(data, person), /\.json$/);
  if (file === undefined) return new Map();
  const read = JSON.parse(readFileSync(join(data, person, file), "utf8")) as StepsFile; // the two layouts there are
  const told: readonly (readonly [string, number])[] =
    "bucket" in read
      ? read.bucket.map(({ startTimeMillis, dataset }) => [
          new Date(Number(startTimeMillis) + 12 * 3_600_000).toISOString().slice(0, 10),
          dataset
            .flatMap(({ point }) => point.flatMap(({ value }) => value.map(({ intVal = 0 }) => intVal)))
            .reduce((sum, one) => sum + one, 0),
        ])
      : read["activities-steps"].map(({ dateTime, value }) => [dateTime, Number(value)]);
  return new Map(
    told.flatMap(([text, steps]) => {
      const day = dayFromText(text);
      return day === undefined || steps <= 0 ? [] : [[day, steps] as const];
    }),
  );
}

const MONTH_DAYS = 30;

function daysFrom(byDay: ByDay, steps: ByDay): ForecastDays {
  const rated = [...byDay.keys()].sort();
  const [first, last] = [rated[0], rated.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a diary without a day");
  const firstDay = addDays(first, -MONTH_DAYS);
  const days = daysBetween(firstDay, last) + 1;
  const column = (at: (day: Day) => number | undefined): Float64Array =>
    Float64Array.from({ length: days }, (_, place) => at(addDays(firstDay, place)) ?? Number.NaN);
  const stepsColumn = column((day) => steps.get(day));
  const singleRunRatio = column((day) => {
    const own = steps.get(day);
    const before = Array.from({ length: MONTH_DAYS }, (_, back) => steps.get(addDays(day, -1 - back)) ?? 0);
    const most = Math.max(...before);
    return own === undefined || most === 0 ? undefined : own / most;
  });
  return {
    firstDay,
    days,
    pain: column((day) => byDay.get(day)),
    exposures: [{ id: "steps", byDay: stepsColumn }],
    loads: { distanceM: stepsColumn, singleRunRatio },
  };
}
