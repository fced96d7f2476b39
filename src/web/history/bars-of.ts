import type { WeekRow } from "../../app/answers.ts";
import type { Day } from "../../engine/units/day.ts";

/** One bar of the history chart: a week, or the mean week of a month when weeks would be too thin to see. */
export interface Bar {
  readonly startsOnDay: Day;
  readonly distanceM: number;
  /** The longest single run in it. */
  readonly longestM: number;
}

/** More weeks than this do not fit side by side on a phone. */
const MOST_WEEKS = 130;

export const areBarsMonths = (weeks: readonly WeekRow[]): boolean => weeks.length > MOST_WEEKS;

/** Weeks as they are while there is room for them; else months, oldest first. A week counts to the month it begins in. */
export function barsOf(weeks: readonly WeekRow[]): readonly Bar[] {
  if (!areBarsMonths(weeks)) return weeks;
  const weeksByMonth = new Map<string, WeekRow[]>();
  for (const week of weeks) {
    const month = week.startsOnDay.slice(0, 7);
    const kept = weeksByMonth.get(month);
    if (kept === undefined) weeksByMonth.set(month, [week]);
    else kept.push(week);
  }
  return [...weeksByMonth.values()].flatMap((ofMonth) => {
    const [first] = ofMonth;
    if (first === undefined) return [];
    return [
      {
        startsOnDay: first.startsOnDay,
        distanceM: ofMonth.reduce((sum, { distanceM }) => sum + distanceM, 0) / ofMonth.length,
        longestM: Math.max(...ofMonth.map(({ longestM }) => longestM)),
      },
    ];
  });
}
