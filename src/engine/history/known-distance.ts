import type { Run } from "../run/run.ts";

/** Metres of the run, or nothing: a recording that holds 0 m did not measure its distance. */
export const knownDistanceM = (run: Run): number | undefined =>
  run.distanceM !== undefined && run.distanceM > 0 ? run.distanceM : undefined;

/** Could this run have been longer than its record? Then it can raise a bound but never prove one. */
export const mayHaveBeenLonger = (run: Run): boolean => run.isPartial || knownDistanceM(run) === undefined;

/** Metres of descent. A treadmill does not go downhill: its descent is known to be none. */
export const knownDescentM = (run: Run): number | undefined =>
  run.climb?.descentM ?? (run.isTreadmill ? 0 : undefined);
