import type { Samples, Sport } from "../activity.ts";
import { isOnFoot } from "../sport.ts";
import { cumulativeDistance } from "./cumulative-distance.ts";
import { stepCadence } from "./step-cadence.ts";

/** The columns of a text format as we keep them: distance since the start, and on foot steps of both feet. */
export function convertColumns(samples: Samples, sport: Sport): Samples {
  const { cadenceSpm, distanceM, ...others } = samples.columns;
  const distance = distanceM === undefined ? undefined : cumulativeDistance(distanceM);
  return {
    ...samples,
    columns: {
      ...others,
      ...(distance !== undefined && { distanceM: distance }),
      ...(cadenceSpm !== undefined && { cadenceSpm: isOnFoot(sport) ? stepCadence(cadenceSpm) : cadenceSpm }),
    },
  };
}
