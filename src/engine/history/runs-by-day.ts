import type { Run } from "../run/run.ts";
import type { Day } from "../units/day.ts";
import type { History } from "./history.ts";

/** The runs of each day that has any, days and runs oldest first. */
export function runsByDay(history: History): ReadonlyMap<Day, readonly Run[]> {
  const byDay = new Map<Day, Run[]>();
  for (const run of history.runs) {
    const sameDay = byDay.get(run.ranOnDay);
    if (sameDay === undefined) byDay.set(run.ranOnDay, [run]);
    else sameDay.push(run);
  }
  return byDay;
}
