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
  const uses = new Map<string, ShoeUse>(
    [...history.shoesById.values()].map((shoe) => [
      shoe.id,
      {
        shoe,
        runs: 0,
        distanceM: shoe.startingDistanceM,
        isRetired: shoe.retiredOnDay !== undefined && shoe.retiredOnDay <= onDay,
      },
    ]),
  );
  for (const run of history.runs) {
    if (run.ranOnDay > onDay) break;
    const use = run.shoeId === undefined ? undefined : uses.get(run.shoeId);
    if (use === undefined) continue;
    const distanceM = knownDistanceM(run);
    const firstRunOnDay = use.firstRunOnDay ?? run.ranOnDay;
    const unknown = (use.runsWithoutDistance ?? 0) + (distanceM === undefined ? 1 : 0);
    uses.set(use.shoe.id, {
      ...use,
      runs: use.runs + 1,
      distanceM: use.distanceM + (distanceM ?? 0),
      ...(unknown > 0 && { runsWithoutDistance: unknown }),
      firstRunOnDay,
      lastRunOnDay: run.ranOnDay,
    });
  }
  return [...uses.values()].map((use) =>
    use.firstRunOnDay === undefined
      ? use
      : { ...use, daysSinceFirstWorn: daysBetween(use.firstRunOnDay, onDay) },
  );
}
