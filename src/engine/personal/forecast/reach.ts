import { isDistanceDoubtful } from "../../history/doubtful-distance.ts";
import type { History } from "../../history/history.ts";
import { type Day, daysBetween } from "../../units/day.ts";
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
  const inDoubt = daysInDoubt(known, history);
  if (inDoubt.has(daysBetween(known.firstDay, day))) return 0;
  const learnt = { pain: known.pain, inDoubt };
  const longestM = largestLearnt(distanceM, learnt) - ranM(day, history);
  const reachM = Math.min(longestM, largestLearnt(singleRunRatio, learnt) * spike.longestBeforeM);
  return Number.isNaN(reachM) ? 0 : Math.max(0, reachM);
}

/** Places of the days with a distance that may be wrong: no day is shown to have been that long. */
const daysInDoubt = ({ firstDay }: ForecastDays, { runs }: Pick<History, "runs">): ReadonlySet<number> =>
  new Set(
    runs
      .filter((run) => isDistanceDoubtful(run, runs))
      .map(({ ranOnDay }) => daysBetween(firstDay, ranOnDay)),
  );

/** A day is learnt from when it has a rating, and so has the day after, and its distance is not in doubt. */
const largestLearnt = (
  column: Float64Array,
  { pain, inDoubt }: { readonly pain: Float64Array; readonly inDoubt: ReadonlySet<number> },
): number =>
  column.reduce((largest, value, place) => {
    const isRated = !Number.isNaN((pain[place] ?? Number.NaN) + (pain[place + 1] ?? Number.NaN));
    return isRated && !inDoubt.has(place) && value > largest ? value : largest;
  }, 0);
