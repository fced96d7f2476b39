import type { Samples } from "../activity.ts";

/** The middle speed in motion over positions, from stretches of some ten seconds; NaN without positions. */
export function middleSpeed(samples: Samples): number {
  const { latitudeDeg, longitudeDeg } = samples.columns;
  if (latitudeDeg === undefined || longitudeDeg === undefined) return Number.NaN;
  const speeds: number[] = [];
  let from = -1;
  for (let i = 0; i < samples.count; i++) {
    // Safe: the columns have `count` values.
    if (Number.isNaN(latitudeDeg[i]!) || Number.isNaN(longitudeDeg[i]!)) continue;
    if (from >= 0) {
      const seconds = (samples.timeMs[i]! - samples.timeMs[from]!) / 1000;
      if (seconds < STRETCH_S) continue;
      const northM = (latitudeDeg[i]! - latitudeDeg[from]!) * METRES_PER_DEGREE;
      const eastM =
        (longitudeDeg[i]! - longitudeDeg[from]!) *
        METRES_PER_DEGREE *
        Math.cos((latitudeDeg[i]! * Math.PI) / 180);
      const speed = Math.hypot(northM, eastM) / seconds;
      if (seconds <= LONGEST_STRETCH_S && speed > STANDING_MPS) speeds.push(speed);
    }
    from = i;
  }
  speeds.sort((a, b) => a - b);
  return speeds[speeds.length >> 1] ?? Number.NaN;
}

const STRETCH_S = 10;
const LONGEST_STRETCH_S = 120;
const STANDING_MPS = 0.4;
/** Good to half a percent, which is plenty to tell a walk from a run. */
const METRES_PER_DEGREE = 111_195;
