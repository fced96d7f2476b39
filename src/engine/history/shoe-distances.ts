import { type Day, daysBetween } from "../units/day.ts";
import type { History } from "./history.ts";
import { knownDistanceM } from "./known-distance.ts";
import type { Shoe } from "./shoe.ts";

/** What a pair of shoes has done. */
export interface ShoeUse {
  readonly shoe: Shoe;
  readonly runs: number;
  /** With what was on them before; at least this much when runs in them lack a distance. */
  readonly distanceM: number;
  /** Absent when there are none. */
  readonly runsWithoutDistance?: number;
  readonly firstRunOnDay?: Day;
  readonly lastRunOnDay?: Day;
  /** From the first run in them to the day asked about. */
  readonly daysSinceFirstWorn?: number;
  readonly isRetired: boolean;
}

/** Every pair the runner has told of, worn or not, as it stood at the end of a day. */
export function shoeDistances(history: History, onDay: Day): readonly ShoeUse[] {
  const talliesById = new Map([...history.shoesById.keys()].map((id) => [id, emptyTally()]));
  for (const run of history.runs) {
    if (run.ranOnDay > onDay) break;
    const tally = run.shoeId === undefined ? undefined : talliesById.get(run.shoeId);
    if (tally === undefined) continue;
    const distanceM = knownDistanceM(run);
    tally.runs++;
    if (distanceM === undefined) tally.unknown++;
    else tally.distanceM += distanceM;
    tally.firstRunOnDay ??= run.ranOnDay;
    tally.lastRunOnDay = run.ranOnDay;
  }
  return [...history.shoesById.values()].map((shoe) =>
    useOf(shoe, talliesById.get(shoe.id) ?? emptyTally(), onDay),
  );
}

interface Tally {
  runs: number;
  distanceM: number;
  unknown: number;
  firstRunOnDay?: Day;
  lastRunOnDay?: Day;
}

const emptyTally = (): Tally => ({ runs: 0, distanceM: 0, unknown: 0 });

const useOf = (shoe: Shoe, tally: Tally, onDay: Day): ShoeUse => {
  const { runs, distanceM, unknown, firstRunOnDay, lastRunOnDay } = tally;
  return {
    shoe,
    runs,
    distanceM: shoe.startingDistanceM + distanceM,
    ...(unknown > 0 && { runsWithoutDistance: unknown }),
    ...(firstRunOnDay !== undefined && {
      firstRunOnDay,
      daysSinceFirstWorn: daysBetween(firstRunOnDay, onDay),
    }),
    ...(lastRunOnDay !== undefined && { lastRunOnDay }),
    isRetired: shoe.retiredOnDay !== undefined && shoe.retiredOnDay <= onDay,
  };
};
