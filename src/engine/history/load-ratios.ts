import type { Run } from "../run/run.ts";
import { addDays, type Day, daysBetween } from "../units/day.ts";
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

const WEEK = 7;
const FOUR_WEEKS = 28;

export function loadRatiosOn(history: Pick<History, "runs">, day: Day): LoadRatios {
  const firstDay = history.runs[0]?.ranOnDay;
  const daysOfRecord = firstDay === undefined ? 0 : daysBetween(firstDay, day) + 1;
  if (daysOfRecord < WEEK) return {};

  const month = runsBetween(history.runs, addDays(day, -FOUR_WEEKS + 1), day);
  const week = runsBetween(month, addDays(day, -WEEK + 1), day);
  const weekBefore = runsBetween(month, addDays(day, -2 * WEEK + 1), addDays(day, -WEEK));
  const weekM = sumM(week);
  const growthRatio = daysOfRecord < 2 * WEEK ? undefined : ratio(weekM, sumM(weekBefore));
  const monthM = sumM(month);
  const acuteChronicRatio =
    daysOfRecord < FOUR_WEEKS ? undefined : ratio(weekM, monthM && (monthM * WEEK) / FOUR_WEEKS);
  const monotony = weekM === undefined ? undefined : monotonyOf(week, day);
  return {
    ...(growthRatio !== undefined && { growthRatio }),
    ...(monotony !== undefined && { monotony }),
    ...(acuteChronicRatio !== undefined && { acuteChronicRatio }),
  };
}

/** Metres of all of them, or nothing as soon as one of them is unknown. */
const sumM = (runs: readonly Run[]): number | undefined => {
  let sum = 0;
  for (const run of runs) {
    const distanceM = knownDistanceM(run);
    if (distanceM === undefined) return undefined;
    sum += distanceM;
  }
  return sum;
};

const ratio = (part: number | undefined, whole: number | undefined): number | undefined =>
  part === undefined || whole === undefined || whole === 0 ? undefined : part / whole;

const monotonyOf = (week: readonly Run[], lastDay: Day): number | undefined => {
  const byDay = new Array<number>(WEEK).fill(0);
  for (const run of week) {
    const place = WEEK - 1 - daysBetween(run.ranOnDay, lastDay);
    byDay[place] = (byDay[place] ?? 0) + (knownDistanceM(run) ?? 0);
  }
  const mean = byDay.reduce((sum, metres) => sum + metres, 0) / WEEK;
  const deviation = Math.sqrt(byDay.reduce((sum, metres) => sum + (metres - mean) ** 2, 0) / WEEK);
  return deviation > mean * 1e-9 ? mean / deviation : undefined; // seven equal days, or none run: nothing to divide by
};
