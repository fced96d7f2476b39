import type { AltitudeProfile } from "./trace-altitude.ts";

/** The steepest slopes on which the cost was measured; steeper ground is taken for these. */
const STEEPEST_RATIO = 0.45;

/** Energy to run one metre on a slope, in joules per kilogram: the fifth-order fit of Minetti et al. 2002. */
function costOfRunning(gradeRatio: number): number {
  const i = Math.min(STEEPEST_RATIO, Math.max(-STEEPEST_RATIO, gradeRatio));
  return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6;
}

/** How many times the cost of flat ground the whole way cost, metre for metre. */
export function meanCostRatio({ gradeRatio }: AltitudeProfile): number {
  let cost = 0;
  for (let cell = 0; cell < gradeRatio.length; cell++) cost += costOfRunning(gradeRatio[cell]!); // in range
  return cost / gradeRatio.length / costOfRunning(0);
}
