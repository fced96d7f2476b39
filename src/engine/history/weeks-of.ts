import type { Run } from "../run/run.ts";
import { addDays, type Day, daysBetween, weekStartOf } from "../units/day.ts";
import type { History } from "./history.ts";
import { knownDescentM, knownDistanceM } from "./known-distance.ts";
import { type LoadRatios, loadRatiosOn } from "./load-ratios.ts";

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

  const runsByWeek = grouped(history.runs, (run) => weekStartOf(run.ranOnDay, firstWeekday), onDay);
  const crossByWeek = grouped(
    history.crossTraining.map((session) => ({ ...session, ranOnDay: session.onDay })),
    (session) => weekStartOf(session.onDay, firstWeekday),
    onDay,
  );
  const weeks: Week[] = [];
  for (let start = weekStartOf(firstDay, firstWeekday); start <= onDay; start = addDays(start, 7)) {
    const runs = runsByWeek.get(start) ?? [];
    const lastDay = addDays(start, 6);
    const recordFrom = firstDay > start ? firstDay : start;
    const recordTo = lastDay < onDay ? lastDay : onDay;
    weeks.push({
      startsOnDay: start,
      ...sumsOf(runs),
      restDays: daysBetween(recordFrom, recordTo) + 1 - daysRunOn(runs, recordFrom),
      ...(lastDay <= onDay && loadRatiosOn(history, lastDay)),
      crossTrainingS: sum((crossByWeek.get(start) ?? []).map((session) => session.durationS ?? 0)),
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

const grouped = <Item extends { readonly ranOnDay: Day }>(
  items: readonly Item[],
  weekOf: (item: Item) => Day,
  onDay: Day,
): ReadonlyMap<Day, readonly Item[]> => {
  const groups = new Map<Day, Item[]>();
  for (const item of items) {
    if (item.ranOnDay > onDay) break;
    const week = weekOf(item);
    const group = groups.get(week);
    if (group === undefined) groups.set(week, [item]);
    else group.push(item);
  }
  return groups;
};

const sumsOf = (runs: readonly Run[]) => {
  const distances = knownOf(runs, knownDistanceM);
  const times = knownOf(runs, (run) => run.movingTimeS);
  const descents = knownOf(runs, knownDescentM);
  const steps = knownOf(runs, (run) => run.steps);
  const unknown = (known: readonly number[]): number => runs.length - known.length;
  return {
    runs: runs.length,
    distanceM: sum(distances),
    ...(unknown(distances) > 0 && { runsWithoutDistance: unknown(distances) }),
    longestM: distances.reduce((longest, metres) => Math.max(longest, metres), 0),
    movingTimeS: sum(times),
    ...(unknown(times) > 0 && { runsWithoutMovingTime: unknown(times) }),
    ...(descents.length > 0 && { descentM: sum(descents) }),
    ...(unknown(descents) > 0 && { runsWithoutDescent: unknown(descents) }),
    ...(steps.length > 0 && { steps: sum(steps) }),
    ...(unknown(steps) > 0 && { runsWithoutSteps: unknown(steps) }),
  };
};

const knownOf = (runs: readonly Run[], measure: (run: Run) => number | undefined): readonly number[] =>
  runs.flatMap((run) => measure(run) ?? []);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const daysRunOn = (runs: readonly Run[], fromDay: Day): number =>
  new Set(runs.filter((run) => run.ranOnDay >= fromDay).map((run) => run.ranOnDay)).size;
