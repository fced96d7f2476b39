import type { Run } from "../run/run.ts";
import { FASTEST_MPS } from "../run/trace-distance.ts";
import { addDays } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { knownDistanceM } from "./known-distance.ts";
import { runsBetween } from "./runs-between.ts";
import { SPIKE_WINDOW_DAYS } from "./spikes-of.ts";

/**
 * More than so many times as far as the runs near it. A product choice: a weekly long run beside short ones stays well
 * below, a slip of the decimal point or a recording of a drive does not. docs/evidence/plan.md.
 */
export const FAR_OUT_RATIO = 5;
/** A run not in doubt speaks for any near it of up to so many times its distance, also for those before it: a product choice. */
const ALIKE_RATIO = 2;

/**
 * May this distance be wrong: faster than anyone runs, or far beyond what is usual in the 30 days before and after? It
 * may as well be the race of a life, so the run stays what it is; only no bound rests on it until the runner has said how
 * far it was, and findings that compare it say so. A run in doubt speaks for no other, so that two wrong recordings do not excuse each
 * other. Runs oldest first. With no other run near it nothing speaks against a distance.
 */
export const isDistanceDoubtful = ({ id }: Run, runs: readonly Run[]): boolean => doubtfulIds(runs).has(id);

/** The same runs, those in doubt as if nothing had measured how far they were. */
export function withoutDoubtful(runs: readonly Run[], among: readonly Run[] = runs): readonly Run[] {
  const doubtful = doubtfulIds(among);
  return doubtful.size === 0 ? runs : runs.map((run) => (doubtful.has(run.id) ? unmeasured(run) : run));
}

const unmeasured = ({ distanceM: _, ...run }: Run): Run => run;

function doubtfulIds(runs: readonly Run[]): ReadonlySet<string> {
  const remembered = idsByRuns.get(runs);
  if (remembered !== undefined) return remembered;
  const ids = new Set(runs.filter((run) => !isBelievedAlone(run, runs)).map(({ id }) => id));
  const waiting = new Set(runs.filter((run) => ids.has(run.id) && !isTooFast(run)));
  for (let wasFreed = true; wasFreed; ) {
    wasFreed = false;
    for (const run of waiting) {
      if (!near(run, runs).some((other) => !ids.has(other.id) && speaksFor(other, run))) continue;
      ids.delete(run.id);
      waiting.delete(run);
      wasFreed = true; // and may now speak for others
    }
  }
  idsByRuns.set(runs, ids);
  return ids;
}

/** A list of runs is never changed, so what was found in it stays. */
const idsByRuns = new WeakMap<readonly Run[], ReadonlySet<string>>();

/** Told by the runner, not known, or not far beyond the middle one of the runs near it. */
function isBelievedAlone(run: Run, runs: readonly Run[]): boolean {
  const distanceM = knownDistanceM(run);
  if (distanceM === undefined || isTold(run)) return true;
  if (isTooFast(run)) return false;
  const others = near(run, runs);
  const possible = others.filter((other) => !isTooFast(other));
  const near30Days = (possible.length === 0 ? others : possible).flatMap(
    (other) => knownDistanceM(other) ?? [],
  );
  const sorted = [distanceM, ...near30Days].toSorted((a, b) => a - b);
  const middleM = sorted[(sorted.length - 1) >> 1] ?? distanceM; // of two the shorter
  return !isAbove(distanceM / middleM, FAR_OUT_RATIO);
}

/** What came later, a jump itself perhaps, speaks for a run only when about as far; what the runner told, like what came before. */
function speaksFor(other: Run, run: Run): boolean {
  const isFirm = other.ranOnDay < run.ranOnDay || isTold(other);
  const ratio = (knownDistanceM(run) ?? 0) / (knownDistanceM(other) ?? 0);
  return !isAbove(ratio, isFirm ? FAR_OUT_RATIO : ALIKE_RATIO);
}

/** The other runs of known distance of the 30 days before and after. */
const near = ({ id, ranOnDay }: Run, runs: readonly Run[]): readonly Run[] =>
  runsBetween(runs, addDays(ranOnDay, -SPIKE_WINDOW_DAYS), addDays(ranOnDay, SPIKE_WINDOW_DAYS)).filter(
    (other) => other.id !== id && knownDistanceM(other) !== undefined,
  );

const isTold = ({ corrected }: Run): boolean => corrected.includes("distanceM");

const isTooFast = (run: Run): boolean =>
  !isTold(run) && run.movingTimeS !== undefined && (knownDistanceM(run) ?? 0) > FASTEST_MPS * run.movingTimeS;
