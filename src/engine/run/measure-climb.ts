import type { Totals } from "../activity/activity.ts";
import type { ClimbMeasures } from "./run-measures.ts";
import type { AltitudeBasis, AltitudeProfile } from "./trace-altitude.ts";

/** Ground falling more than this is a steep descent. Product choice. */
const STEEP_GRADE_RATIO = 0.1;
/**
 * A rise or fall counts once it is larger than this, so that a wavering sensor climbs nothing. Product
 * choices, held against the totals of real devices: docs/formats/measures.md.
 */
const COUNTED_FROM_M: Readonly<Record<AltitudeBasis, number>> = { barometer: 2, unknown: 3, gps: 5 };

/** Climb and descent of the profile; of the device's totals when there is none; absent without either. */
export function measureClimb(
  profile: AltitudeProfile | undefined,
  totals: Totals,
  distanceM: number | undefined,
): ClimbMeasures | undefined {
  if (profile === undefined) {
    const { climbM, descentM } = totals;
    if (climbM === undefined || descentM === undefined) return undefined;
    return { ascentM: climbM, descentM, basis: "device-total" };
  }
  const steepM = steepDescent(profile);
  return {
    ...swings(profile.altitudeM, COUNTED_FROM_M[profile.basis]),
    basis: profile.basis,
    steepDescentDistanceM: steepM,
    ...(distanceM !== undefined && distanceM > 0 && { steepDescentRatio: Math.min(1, steepM / distanceM) }),
  };
}

/** Ups and downs between turning points that lie further apart than the threshold. */
function swings(altitudeM: Float64Array, countedFromM: number): { ascentM: number; descentM: number } {
  let ascentM = 0;
  let descentM = 0;
  let lowest = altitudeM[0] ?? 0;
  let highest = lowest;
  let direction = 0; // 1 rising, -1 falling, 0 not yet told
  for (let index = 0; index < altitudeM.length; index++) {
    const altitude = altitudeM[index]!; // in range
    if (altitude > highest) highest = altitude;
    if (altitude < lowest) lowest = altitude;
    if (direction <= 0 && altitude - lowest >= countedFromM) {
      if (direction < 0) descentM += highest - lowest;
      direction = 1;
      highest = altitude;
    } else if (direction >= 0 && highest - altitude >= countedFromM) {
      if (direction > 0) ascentM += highest - lowest;
      direction = -1;
      lowest = altitude;
    }
  }
  if (direction > 0) ascentM += highest - lowest;
  if (direction < 0) descentM += highest - lowest;
  return { ascentM, descentM };
}

function steepDescent({ gradeRatio, cellM }: AltitudeProfile): number {
  let cells = 0;
  for (const grade of gradeRatio) if (grade < -STEEP_GRADE_RATIO) cells++;
  return cells * cellM;
}
