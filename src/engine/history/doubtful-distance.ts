import type { Run } from "../run/run.ts";
import { FASTEST_MPS } from "../run/trace-distance.ts";
import { addDays } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { knownDistanceM } from "./known-distance.ts";
import { runsBetween } from "./runs-between.ts";
import { SPIKE_WINDOW_DAYS } from "./spikes-of.ts";

/**
 * More than so many times as far as any other run near it. A product choice: a weekly long run beside short ones stays
 * well below, a slip of the decimal point or a recording of a drive does not. docs/evidence/plan.md.
 */
export const FAR_OUT_RATIO = 5;

/**
 * May this distance be wrong: faster than anyone runs, or far beyond every other run of the 30 days before and after?
 * It may as well be the race of a life, so the run stays what it is; only nothing is built on it until the runner has
 * said how far it was. Runs oldest first. With no other run near it nothing speaks against a distance.
 */
export function isDistanceDoubtful(run: Run, runs: readonly Run[]): boolean {
  const distanceM = knownDistanceM(run);
  if (distanceM === undefined || run.corrected.includes("distanceM")) return false;
  if (run.movingTimeS !== undefined && distanceM > FASTEST_MPS * run.movingTimeS) return true;
  const { ranOnDay } = run;
  const others = runsBetween(
    runs,
    addDays(ranOnDay, -SPIKE_WINDOW_DAYS),
    addDays(ranOnDay, SPIKE_WINDOW_DAYS),
  ).flatMap((other) => (other.id === run.id ? [] : (knownDistanceM(other) ?? [])));
  return others.length > 0 && isAbove(distanceM / Math.max(...others), FAR_OUT_RATIO);
}
