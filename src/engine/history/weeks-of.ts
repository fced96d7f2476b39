import type { Run } from "../run/run.ts";
import { addDays, type Day, dayNumber, daysBetween, weekStartOf } from "../units/day.ts";
import type { History } from "./history.ts";
import { knownDescentM, knownDistanceM } from "./known-distance.ts";
import { dailyDistances, type LoadRatios, loadRatiosAt } from "./load-ratios.ts";

/** One week of the runner's calendar. Sums are over the runs that have the measure; the rest are counted beside it. */
export interface Week extends LoadRatios {
  readonly startsOnDay: Day;
  readonly runs: number;
  readonly distanceM: number;
  /** Runs whose distance is not known, so that `distanceM` is at least this much; absent when there are none. */
  readonly runsWithoutDistance?: number;
  readonly longestM: number;
  readonly movingTimeS: number;
  readonly runsWithoutMovingTime?: number;
  /** Absent when no run of the week tells its descent. */
  readonly descentM?: number;
  readonly runsWithoutDescent?: number;
  /** Absent when no run of the week tells its steps. */
  readonly steps?: number;
  readonly runsWithoutSteps?: number;
  /** Days of the week within the record, up to the day of asking, on which no run was recorded. */
  readonly restDays: number;
  /** Seconds of other sports. */
  readonly crossTrainingS: number;
}

/**
 * Every week from the first record to the week of `onDay`, empty ones too. What lies after `onDay` is left
 * out; the ratios of a week that is not over are absent, since a part cannot be compared with a whole.
 */
export function weeksOf(
  history: History,
  { firstWeekday, onDay }: { readonly firstWeekday: number; readonly onDay: Day },
): readonly Week[] {
  const firstDay = firstDayOf(history);
  if (firstDay === undefined || firstDay > onDay) return [];

  const daily = dailyDistances(history, history.runs[0]?.ranOnDay ?? onDay, onDay);
  const nextRuns = takeInOrder(history.runs, (run) => run.ranOnDay);
  const nextSessions = takeInOrder(history.crossTraining, (session) => session.onDay);
  const weeks: Week[] = [];
  for (let start = weekStartOf(firstDay, firstWeekday); start <= onDay; start = addDays(start, 7)) {
    const lastDay = addDays(start, 6);
    const recordFrom = firstDay > start ? firstDay : start;
    const recordTo = lastDay < onDay ? lastDay : onDay;
    const runs = nextRuns(recordTo);
    weeks.push({
      startsOnDay: start,
      ...sumsOf(runs),
      restDays: daysBetween(recordFrom, recordTo) + 1 - daysRunOn(runs, recordFrom),
      ...(lastDay <= onDay && loadRatiosAt(daily, dayNumber(lastDay))),
      crossTrainingS: nextSessions(recordTo).reduce((sum, { durationS }) => sum + (durationS ?? 0), 0),
    });
  }
  return weeks;
}

const firstDayOf = ({ runs, crossTraining }: History): Day | undefined => {
  const firstRun = runs[0]?.ranOnDay;
  const firstOther = crossTraining[0]?.onDay;
  if (firstRun === undefined || firstOther === undefined) return firstRun ?? firstOther;
  return firstRun < firstOther ? firstRun : firstOther;
};

/** Hands out the items week by week: each call gives those not yet given, up to a day. */
const takeInOrder = <Item>(items: readonly Item[], dayOf: (item: Item) => Day) => {
  let from = 0;
  return (toDay: Day): readonly Item[] => {
    let to = from;
    for (let item = items[to]; item !== undefined && dayOf(item) <= toDay; item = items[to]) to++;
    const taken = items.slice(from, to);
    from = to;
    return taken;
  };
};

/** One pass: three thousand runs should not cost eight lists each. */
const sumsOf = (runs: readonly Run[]) => {
  const distance = emptySum();
  const time = emptySum();
  const descent = emptySum();
  const steps = emptySum();
  let longestM = 0;
  for (const run of runs) {
    const distanceM = knownDistanceM(run);
    longestM = Math.max(longestM, distanceM ?? 0);
    add(distance, distanceM);
    add(time, run.movingTimeS);
    add(descent, knownDescentM(run));
    add(steps, run.steps);
  }
  return {
    runs: runs.length,
    distanceM: distance.total,
    ...(distance.unknown > 0 && { runsWithoutDistance: distance.unknown }),
    longestM,
    movingTimeS: time.total,
    ...(time.unknown > 0 && { runsWithoutMovingTime: time.unknown }),
    ...(descent.unknown < runs.length && { descentM: descent.total }),
    ...(descent.unknown > 0 && { runsWithoutDescent: descent.unknown }),
    ...(steps.unknown < runs.length && { steps: steps.total }),
    ...(steps.unknown > 0 && { runsWithoutSteps: steps.unknown }),
  };
};

const emptySum = () => ({ total: 0, unknown: 0 });

const add = (sum: { total: number; unknown: number }, value: number | undefined): void => {
  if (value === undefined) sum.unknown++;
  else sum.total += value;
};

/** Runs are in order, so each change of day is a new one. */
const daysRunOn = (runs: readonly Run[], fromDay: Day): number => {
  let days = 0;
  let last: Day | undefined;
  for (const { ranOnDay } of runs) {
    if (ranOnDay >= fromDay && ranOnDay !== last) days++;
    last = ranOnDay;
  }
  return days;
};
