import type { Run } from "../run/run.ts";
import { addDays, type Day, daysBetween } from "../units/day.ts";
import type { History } from "./history.ts";
import { knownDistanceM } from "./known-distance.ts";
import { runsBetween } from "./runs-between.ts";

/** A stretch of whole days without a recorded run, between two runs. */
export interface Break {
  readonly lastBefore: Run;
  readonly firstAfter: Run;
  readonly daysWithoutRunning: number;
}

/** Every break of at least so many days, oldest first. */
export function breaksOf(history: Pick<History, "runs">, leastDays: number): readonly Break[] {
  const breaks: Break[] = [];
  let lastBefore: Run | undefined;
  for (const run of history.runs) {
    if (lastBefore !== undefined && lastBefore.ranOnDay !== run.ranOnDay) {
      const daysWithoutRunning = daysBetween(lastBefore.ranOnDay, run.ranOnDay) - 1;
      if (daysWithoutRunning >= leastDays) breaks.push({ lastBefore, firstAfter: run, daysWithoutRunning });
    }
    lastBefore = run;
  }
  return breaks;
}

/** How a runner came back after a break. Distances are absent when one of their runs is without a distance. */
export interface ReturnAfterBreak extends Break {
  /** Of the seven days that begin with the first run back, up to `untilDay`. */
  readonly firstWeekBackM?: number;
  /** A week's mean of the 28 days that end with the last run before the break. */
  readonly usualWeekM?: number;
  readonly firstWeekBackRatio?: number;
}

const WEEK = 7;
const FOUR_WEEKS = 28;

export function returnAfterBreak(
  history: Pick<History, "runs">,
  pause: Break,
  untilDay: Day,
): ReturnAfterBreak {
  const backFrom = pause.firstAfter.ranOnDay;
  const backTo = addDays(backFrom, WEEK - 1);
  const stoppedOn = pause.lastBefore.ranOnDay;
  const usualFrom = addDays(stoppedOn, -FOUR_WEEKS + 1);
  const firstWeekBackM = sumM(history, backFrom, backTo < untilDay ? backTo : untilDay);
  const isUsualKnown = (history.runs[0]?.ranOnDay ?? stoppedOn) <= usualFrom;
  const fourWeeksM = isUsualKnown ? sumM(history, usualFrom, stoppedOn) : undefined;
  const usualWeekM = fourWeeksM === undefined ? undefined : (fourWeeksM * WEEK) / FOUR_WEEKS;
  return {
    ...pause,
    ...(firstWeekBackM !== undefined && { firstWeekBackM }),
    ...(usualWeekM !== undefined && { usualWeekM }),
    ...(firstWeekBackM !== undefined &&
      usualWeekM !== undefined && { firstWeekBackRatio: firstWeekBackM / usualWeekM }),
  };
}

const sumM = (history: Pick<History, "runs">, fromDay: Day, toDay: Day): number | undefined => {
  const runs = runsBetween(history.runs, fromDay, toDay);
  const distances = runs.flatMap((run) => knownDistanceM(run) ?? []);
  return distances.length < runs.length ? undefined : distances.reduce((sum, metres) => sum + metres, 0);
};
