import type { Samples } from "../activity/activity.ts";
import type { DynamicsMeasures } from "./run-measures.ts";
import type { Motion } from "./trace-motion.ts";
import { type ValidRange, weightedMean } from "./weighted-mean.ts";

/** What bodies do while running; sensors that slip show other values. Product choices. */
export const SENSIBLE = {
  verticalOscillationM: { low: 0.01, high: 0.3 },
  contactTimeS: { low: 0.1, high: 0.6 },
  contactBalanceRatio: { low: 0.3, high: 0.7 },
  verticalRatio: { low: 0.005, high: 0.3 },
  stepLengthM: { low: 0.2, high: 3 },
} satisfies Readonly<Record<string, ValidRange>>;

/** Less running than this with a value gives no mean. Product choice. */
const SHORTEST_S = 30;

/** Means over the running time of what a sensor on foot, chest or wrist said. Absent when none did. */
export function measureDynamics({ columns }: Samples, { runningS }: Motion): DynamicsMeasures | undefined {
  const mean = (name: keyof typeof SENSIBLE): number | undefined => {
    const found = weightedMean(columns[name], runningS, SENSIBLE[name]);
    return found !== undefined && found.weight >= SHORTEST_S ? found.mean : undefined;
  };
  const oscillation = mean("verticalOscillationM");
  const contact = mean("contactTimeS");
  const balance = mean("contactBalanceRatio");
  const ratio = mean("verticalRatio");
  const stepLength = mean("stepLengthM");
  const dynamics: DynamicsMeasures = {
    ...(oscillation !== undefined && { verticalOscillationMeanM: oscillation }),
    ...(contact !== undefined && { contactTimeMeanS: contact }),
    ...(balance !== undefined && { contactBalanceMeanRatio: balance }),
    ...(ratio !== undefined && { verticalRatioMean: ratio }),
    ...(stepLength !== undefined && { stepLengthMeanM: stepLength }),
  };
  return Object.keys(dynamics).length > 0 ? dynamics : undefined;
}
