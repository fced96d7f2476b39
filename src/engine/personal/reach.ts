import type { History } from "../history/history.ts";
import type { Day } from "../units/day.ts";
import type { ForecastDays } from "./forecast-days.ts";
import { ranM, spikeWith } from "./planned-running.ts";

/**
 * The longest distance of a day, in metres, of which the days that were learnt from know the like: no day of theirs had
 * more, and no run of theirs stood higher against the longest of the 30 days before it. 0 where nobody can tell.
 */
export function reachOn(day: Day, known: ForecastDays, history: Pick<History, "runs">): number {
  const spike = spikeWith({ day, distanceM: 1 }, history);
  if (spike.kind !== "scored" || known.loads === undefined) return 0;
  const { distanceM, singleRunRatio } = known.loads;
  const longestM = largestLearnt(distanceM, known.pain) - ranM(day, history);
  const reachM = Math.min(longestM, largestLearnt(singleRunRatio, known.pain) * spike.longestBeforeM);
  return Number.isNaN(reachM) ? 0 : Math.max(0, reachM);
}

/** A day is learnt from when it has a rating, and so has the day after. */
const largestLearnt = (column: Float64Array, pain: Float64Array): number =>
  column.reduce((largest, value, place) => {
    const isLearnt = !Number.isNaN((pain[place] ?? Number.NaN) + (pain[place + 1] ?? Number.NaN));
    return isLearnt && value > largest ? value : largest;
  }, 0);
