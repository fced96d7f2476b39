import { addDays, type Day, dayNumber } from "../units/day.ts";
import type { History } from "./history.ts";
import { knownDistanceM } from "./known-distance.ts";
import { runsBetween } from "./runs-between.ts";

/**
 * Ratios that coaches look at, for the seven days ending on a day. Display only: the largest study found no
 * harm in the first and a falling risk with the last (docs/evidence/weekly-growth.md). Each is absent when
 * a day it needs lies before the record, a distance is unknown, or there is nothing to divide by.
 */
export interface LoadRatios {
  /** These seven days over the seven before: 1 is unchanged. */
  readonly growthRatio?: number;
  /** Mean distance of a day over the standard deviation of the seven days. */
  readonly monotony?: number;
  /** These seven days over a quarter of the 28 days that end with them. */
  readonly acuteChronicRatio?: number;
}

/** The distance of every day of a stretch, with the runs of each whose distance is not known. */
export interface DailyDistances {
  readonly firstDayNumber: number;
  readonly metres: Float64Array;
  readonly unknown: Uint8Array;
}

const WEEK = 7;
const FOUR_WEEKS = 28;

export function loadRatiosOn(history: Pick<History, "runs">, day: Day): LoadRatios {
  const monthFrom = addDays(day, -FOUR_WEEKS + 1);
  const firstDay = history.runs[0]?.ranOnDay ?? day;
  return loadRatiosAt(
    dailyDistances(history, firstDay > monthFrom ? firstDay : monthFrom, day),
    dayNumber(day),
  );
}

/** Both days included. */
export function dailyDistances(history: Pick<History, "runs">, fromDay: Day, toDay: Day): DailyDistances {
  const firstDayNumber = dayNumber(fromDay);
  const days = Math.max(0, dayNumber(toDay) - firstDayNumber + 1);
  const metres = new Float64Array(days);
  const unknown = new Uint8Array(days);
  for (const run of runsBetween(history.runs, fromDay, toDay)) {
    const place = dayNumber(run.ranOnDay) - firstDayNumber;
    const distanceM = knownDistanceM(run);
    if (distanceM === undefined) unknown[place] = 1;
    else metres[place] = (metres[place] ?? 0) + distanceM;
  }
  return { firstDayNumber, metres, unknown };
}

/** The ratios of the seven days that end with this one; the record begins where the distances begin. */
export function loadRatiosAt(daily: DailyDistances, onDayNumber: number): LoadRatios {
  const end = onDayNumber - daily.firstDayNumber + 1;
  const weekM = sumM(daily, end - WEEK, end);
  const growthRatio = ratio(weekM, sumM(daily, end - 2 * WEEK, end - WEEK));
  const monthM = sumM(daily, end - FOUR_WEEKS, end);
  const acuteChronicRatio = ratio(weekM, monthM && (monthM * WEEK) / FOUR_WEEKS);
  const monotony = weekM === undefined ? undefined : monotonyOf(daily, end, weekM / WEEK);
  return {
    ...(growthRatio !== undefined && { growthRatio }),
    ...(monotony !== undefined && { monotony }),
    ...(acuteChronicRatio !== undefined && { acuteChronicRatio }),
  };
}

/** Nothing when the stretch reaches before the record or past its end, or as soon as one distance is unknown. */
const sumM = ({ metres, unknown }: DailyDistances, from: number, to: number): number | undefined => {
  if (from < 0 || to > metres.length) return undefined;
  let sum = 0;
  for (let place = from; place < to; place++) {
    if (unknown[place] === 1) return undefined;
    sum += metres[place] ?? 0;
  }
  return sum;
};

const ratio = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;

const monotonyOf = ({ metres }: DailyDistances, end: number, meanM: number): number | undefined => {
  let squares = 0;
  for (let place = end - WEEK; place < end; place++) squares += ((metres[place] ?? 0) - meanM) ** 2;
  const deviationM = Math.sqrt(squares / WEEK);
  return deviationM > meanM * 1e-9 ? meanM / deviationM : undefined; // seven equal days, or none run: nothing to divide by
};
