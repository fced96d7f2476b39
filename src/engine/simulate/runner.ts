/** A made-up body: how it answers to speed, slope and tiredness. */
export interface SimulatedRunner {
  readonly heightM: number;
  readonly bodyMassKg: number;
  readonly restingHeartRateBpm: number;
  readonly maxHeartRateBpm: number;
  readonly easySpeedMps: number;
  /** Speed that could be held for an hour. */
  readonly thresholdSpeedMps: number;
  /** Cadence at no speed of the runner's own line: cadence = this + 5.6 per m/s. */
  readonly cadenceBaseSpm: number;
  /** Added to the contact time of a usual runner. */
  readonly contactTimeShiftS: number;
  readonly oscillationM: number;
  /** Share of contact on the left foot. */
  readonly contactBalanceRatio: number;
  readonly watch: { readonly hasRunningDynamics: boolean; readonly hasPower: boolean };
}

/** An ordinary runner, changed where it is said. */
export function makeRunner(differences: Partial<SimulatedRunner> = {}): SimulatedRunner {
  return {
    heightM: 1.74,
    bodyMassKg: 70,
    restingHeartRateBpm: 54,
    maxHeartRateBpm: 186,
    easySpeedMps: 2.8,
    thresholdSpeedMps: 3.7,
    cadenceBaseSpm: 151,
    contactTimeShiftS: 0,
    oscillationM: 0.088,
    contactBalanceRatio: 0.504,
    watch: { hasRunningDynamics: true, hasPower: true },
    ...differences,
  };
}

/** More steps by speed along the own line; published slopes lie between 4 and 7 per m/s. */
const CADENCE_SLOPE_SPM = 5.6;
const WALKING_BELOW_MPS = 2;

export const isWalkingSpeed = (speedMps: number): boolean => speedMps < WALKING_BELOW_MPS;

/** Steps a minute at a speed, rested and on flat ground. */
export const cadenceAt = (runner: SimulatedRunner, speedMps: number): number =>
  isWalkingSpeed(speedMps) ? 70 + 29 * speedMps : runner.cadenceBaseSpm + CADENCE_SLOPE_SPM * speedMps;

/** Contact gets shorter with speed, and no shorter than a sprinter's. */
export const contactTimeAt = (runner: SimulatedRunner, speedMps: number): number =>
  Math.max(0.17, 0.372 - 0.04 * speedMps + runner.contactTimeShiftS);

/** More steps, less bounce. */
export const oscillationAt = (runner: SimulatedRunner, cadenceSpm: number): number =>
  Math.min(0.115, Math.max(0.055, runner.oscillationM - 0.0009 * (cadenceSpm - 167)));

/** Power over ground as wrist devices estimate it. */
export const powerAt = (runner: SimulatedRunner, speedMps: number, gradeRatio: number): number =>
  Math.max(
    0,
    runner.bodyMassKg * speedMps * (1.04 + 8.2 * (gradeRatio > 0 ? gradeRatio : gradeRatio * 0.55)),
  );

/** Where heart rate would settle at this effort. */
export function settledHeartRateAt(runner: SimulatedRunner, speedMps: number, gradeRatio: number): number {
  const effortMps = speedMps * (1 + 5 * Math.max(-0.1, gradeRatio));
  const share = Math.min(1, 0.12 + (0.78 * effortMps) / runner.thresholdSpeedMps);
  return runner.restingHeartRateBpm + share * (runner.maxHeartRateBpm - runner.restingHeartRateBpm);
}

/** Speed on a slope for the effort of `speedMps` on flat ground. */
export const speedOnSlope = (speedMps: number, gradeRatio: number): number =>
  gradeRatio >= 0
    ? speedMps / (1 + 5 * gradeRatio)
    : speedMps * (1 + 1.2 * Math.min(0.12, -gradeRatio) - 2.5 * Math.max(0, -gradeRatio - 0.15));
