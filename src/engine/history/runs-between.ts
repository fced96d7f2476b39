import type { Run } from "../run/run.ts";
import type { Day } from "../units/day.ts";

/** The runs of these days, both included. Runs oldest first, as a history holds them. */
export function runsBetween(runs: readonly Run[], fromDay: Day, toDay: Day): readonly Run[] {
  return runs.slice(firstOn(runs, fromDay), firstAfter(runs, toDay));
}

const firstOn = (runs: readonly Run[], day: Day): number => firstWhere(runs, (run) => run.ranOnDay >= day);
const firstAfter = (runs: readonly Run[], day: Day): number => firstWhere(runs, (run) => run.ranOnDay > day);

/** Where the answer turns from no to yes, in a list where it turns once. */
const firstWhere = (runs: readonly Run[], isReached: (run: Run) => boolean): number => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && isReached(run)) high = middle;
    else low = middle + 1;
  }
  return low;
};
