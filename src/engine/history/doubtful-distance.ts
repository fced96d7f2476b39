import type { Run } from "../run/run.ts";
import { FASTEST_MPS } from "../run/trace-distance.ts";
import { dayNumber } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { knownDistanceM } from "./known-distance.ts";
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
  const all = runs.flatMap(distanceOf);
  const nearby = nearIn(all);
  const doubtful = new Set(all.filter((one, at) => !isBelievedAlone(one, nearby(at))));
  const waiting = new Set([...doubtful].filter(({ isTooFast }) => !isTooFast));
  for (let wasFreed = waiting.size > 0; wasFreed; ) {
    wasFreed = false;
    for (const one of waiting) {
      const others = nearby(all.indexOf(one));
      if (!others.some((other) => other !== one && !doubtful.has(other) && speaksFor(other, one))) continue;
      doubtful.delete(one);
      waiting.delete(one);
      wasFreed = true; // and may now speak for others
    }
  }
  const ids = new Set([...doubtful].map(({ id }) => id));
  idsByRuns.set(runs, ids);
  return ids;
}

/** A list of runs is never changed, so what was found in it stays. */
const idsByRuns = new WeakMap<readonly Run[], ReadonlySet<string>>();

/** A run of known distance, and what there is for and against it. */
interface Distance {
  readonly id: string;
  readonly day: number;
  readonly distanceM: number;
  readonly isTold: boolean;
  readonly isTooFast: boolean;
}

function distanceOf(run: Run): readonly Distance[] {
  const distanceM = knownDistanceM(run);
  if (distanceM === undefined) return [];
  const isTold = run.corrected.includes("distanceM");
  const isTooFast = !isTold && run.movingTimeS !== undefined && distanceM > FASTEST_MPS * run.movingTimeS;
  return [{ id: run.id, day: dayNumber(run.ranOnDay), distanceM, isTold, isTooFast }];
}

/** By place, the runs of the 30 days before and after, itself included. */
function nearIn(all: readonly Distance[]): (at: number) => readonly Distance[] {
  return (at) => {
    const day = all[at]?.day ?? Number.NaN;
    let [from, to] = [at, at + 1];
    while ((all[from - 1]?.day ?? Number.NaN) >= day - SPIKE_WINDOW_DAYS) from--;
    while ((all[to]?.day ?? Number.NaN) <= day + SPIKE_WINDOW_DAYS) to++;
    return all.slice(from, to);
  };
}

/** Told by the runner, or not far beyond the middle one of the runs near it; those too fast count where there are no others. */
function isBelievedAlone(one: Distance, near: readonly Distance[]): boolean {
  if (one.isTold) return true;
  if (one.isTooFast) return false;
  const possible = near.filter((other) => other === one || !other.isTooFast);
  const counted = possible.length === 1 ? near : possible;
  // the middle one, of two the shorter, is too short by far when more than half of them are
  const tooShort = counted.reduce((count, other) => count + (isFarOut(one, other, FAR_OUT_RATIO) ? 1 : 0), 0);
  return tooShort <= (counted.length - 1) >> 1;
}

/** What came later, a jump itself perhaps, speaks for a run only when about as far; what the runner told, like what came before. */
function speaksFor(other: Distance, one: Distance): boolean {
  const isFirm = other.day < one.day || other.isTold;
  return !isFarOut(one, other, isFirm ? FAR_OUT_RATIO : ALIKE_RATIO);
}

const isFarOut = (one: Distance, other: Distance, ratio: number): boolean =>
  isAbove(one.distanceM / other.distanceM, ratio);
