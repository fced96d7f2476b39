import type { Run } from "../run/run.ts";
import { knownDistanceM } from "./known-distance.ts";

/** Shares of the distance whose ground is known. Absent when no distance is known. */
export interface SurfaceShares {
  readonly treadmillRatio?: number;
  readonly trailRatio?: number;
}

/** How much of the running was on a treadmill and how much on trails. Runs without a distance are left out. */
export function surfaceShares(runs: readonly Run[]): SurfaceShares {
  let totalM = 0;
  let treadmillM = 0;
  let trailM = 0;
  for (const run of runs) {
    const distanceM = knownDistanceM(run) ?? 0;
    totalM += distanceM;
    if (run.isTreadmill || run.surface === "treadmill") treadmillM += distanceM;
    else if (run.isTrail || run.surface === "trail") trailM += distanceM;
  }
  return totalM === 0 ? {} : { treadmillRatio: treadmillM / totalM, trailRatio: trailM / totalM };
}
