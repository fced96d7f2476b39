import { addDays, type Day } from "../units/day.ts";
import type { History } from "./history.ts";
import { runsBetween } from "./runs-between.ts";

/**
 * The days from the first to the last, both included, on which no run is recorded. Other sports do not
 * count: they load the back differently. A run that was never logged makes a rest day here.
 */
export function restDaysOf(history: Pick<History, "runs">, fromDay: Day, toDay: Day): readonly Day[] {
  const ranOn = new Set(runsBetween(history.runs, fromDay, toDay).map((run) => run.ranOnDay));
  const days: Day[] = [];
  for (let day = fromDay; day <= toDay; day = addDays(day, 1)) if (!ranOn.has(day)) days.push(day);
  return days;
}
