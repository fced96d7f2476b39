import type { Samples } from "../activity/activity.ts";
import { peakForceBodyWeights } from "../gait/peak-force.ts";
import { RUNNING_CADENCE } from "./measure-cadence.ts";
import { SENSIBLE } from "./measure-dynamics.ts";
import type { LoadingMeasures } from "./run-measures.ts";
import type { Motion } from "./trace-motion.ts";
import { LONGEST_HOLD_S } from "./weighted-mean.ts";

/** Running with known values shorter than this gives no force. Product choice. */
const SHORTEST_S = 30;
/** A contact time must be known for this share of the running steps to speak for all. Product choice. */
const NEEDED_SHARE = 0.5;
/** A walked step peaks a little above body weight. Product choice. */
const WALKING_PEAK_BODY_WEIGHTS = 1.2;
/** Contact time where no sensor told it: at 1 m/s and the reference cadence, and how it changes. Product choices. */
const CONTACT_AT_1_MPS_S = 0.38;
const CONTACT_SPEED_EXPONENT = -0.35;
const REFERENCE_CADENCE_SPM = 166;

/** Steps of the run and how many of them were run, not walked. */
export interface StepCount {
  readonly steps: number;
  readonly runningSteps: number;
}

/**
 * Peak force of a mean running step and its sum over all steps. From contact time where a sensor gave
 * it; else from speed and cadence, and said so. Absent without steps, cadence or speed.
 */
export function measureLoading(
  { columns }: Samples,
  motion: Motion,
  count: StepCount | undefined,
): LoadingMeasures | undefined {
  const { cadenceSpm, contactTimeS } = columns;
  if (count === undefined || cadenceSpm === undefined || count.runningSteps === 0) return undefined;
  const sensed =
    contactTimeS === undefined ? undefined : meanPeak(cadenceSpm, motion.runningS, contactTimeS, asSensed);
  if (sensed !== undefined && sensed.steps >= NEEDED_SHARE * count.runningSteps)
    return { ...summed(sensed.peak, count), basis: "contact-time" };
  const { speedMps } = motion;
  if (speedMps === undefined) return undefined;
  const guessed = meanPeak(cadenceSpm, motion.runningS, speedMps, quickContactTimeS);
  return guessed === undefined ? undefined : { ...summed(guessed.peak, count), basis: "speed-and-cadence" };
}

/** An approximation without a sensor: contact shortens with speed and with quicker steps. */
export const usualContactTimeS = (speedMps: number, cadenceSpm: number): number =>
  CONTACT_AT_1_MPS_S * speedMps ** CONTACT_SPEED_EXPONENT * Math.sqrt(REFERENCE_CADENCE_SPM / cadenceSpm);

/** The same for every sample of a run: powers are dear, so they are taken at every twentieth of a metre per second. */
const SPEED_STEP_MPS = 0.05;
const CONTACT_BY_SPEED_S = Float64Array.from({ length: 260 }, (_, step) =>
  usualContactTimeS(step * SPEED_STEP_MPS, REFERENCE_CADENCE_SPM),
);
const quickContactTimeS = (speedMps: number, cadenceSpm: number): number => {
  const step = Math.min(CONTACT_BY_SPEED_S.length - 1, Math.round(speedMps / SPEED_STEP_MPS));
  return CONTACT_BY_SPEED_S[step]! * Math.sqrt(REFERENCE_CADENCE_SPM / cadenceSpm); // capped and never negative: in range
};

const asSensed = (contactS: number): number => contactS;

function meanPeak(
  cadenceSpm: Float64Array,
  runningS: Float64Array,
  told: Float64Array,
  contactFrom: (told: number, cadenceSpm: number) => number,
): { readonly peak: number; readonly steps: number } | undefined {
  let sum = 0;
  let steps = 0;
  let seconds = 0;
  for (let index = 0; index < runningS.length; index++) {
    const spanS = Math.min(runningS[index]!, LONGEST_HOLD_S); // one length: in range
    const cadence = cadenceSpm[index]!;
    if (spanS === 0 || !(cadence >= RUNNING_CADENCE.low && cadence <= RUNNING_CADENCE.high)) continue;
    const contactS = contactFrom(told[index]!, cadence);
    if (!(contactS >= SENSIBLE.contactTimeS.low && contactS <= SENSIBLE.contactTimeS.high)) continue;
    const taken = (cadence / 60) * spanS;
    sum += peakForceBodyWeights(contactS, 60 / cadence) * taken;
    steps += taken;
    seconds += spanS;
  }
  return seconds >= SHORTEST_S ? { peak: sum / steps, steps } : undefined;
}

const summed = (peak: number, { steps, runningSteps }: StepCount): Omit<LoadingMeasures, "basis"> => ({
  peakForceBodyWeights: peak,
  summedBodyWeights: peak * runningSteps + WALKING_PEAK_BODY_WEIGHTS * (steps - runningSteps),
});
