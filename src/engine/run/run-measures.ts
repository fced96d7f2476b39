/**
 * What one activity on foot measured up to. Every measure is absent when the recording lacks what it
 * needs, never zero; `MEASURES` in measures.ts declares unit and need of each.
 */
export interface RunMeasures {
  readonly distanceM?: number;
  /** Time with the body moving: pauses and standing left out. */
  readonly movingTimeS?: number;
  readonly elapsedTimeS?: number;
  /** Moving distance over moving time. */
  readonly speedMeanMps?: number;
  /** Number of loading cycles, both feet. */
  readonly steps?: number;
  readonly cadence?: CadenceMeasures;
  readonly stepLengthMeanM?: number;
  readonly climb?: ClimbMeasures;
  /** Distance-weighted speed corrected to flat ground by the energy cost of the slope. */
  readonly gradeAdjustedSpeedMps?: number;
  readonly dynamics?: DynamicsMeasures;
  readonly drift?: DriftMeasures;
  readonly heartRateMeanBpm?: number;
  readonly heartRateMaxBpm?: number;
  /** Heart-rate load of the session in TRIMP-like units: see measures.ts. */
  readonly heartRateLoad?: number;
  readonly powerMeanW?: number;
  readonly temperatureMeanC?: number;
  /** Local hour of the start, 0 to 24. */
  readonly localStartHour?: number;
  readonly loading?: LoadingMeasures;
  /** Longest stretch without a pause or walk. */
  readonly longestUnbrokenS?: number;
}

export interface CadenceMeasures {
  readonly meanSpm: number;
  readonly medianSpm: number;
  readonly p10Spm: number;
  readonly p90Spm: number;
  /** At this run's slow, middle and fast thirds of running speed. */
  readonly easySpm?: number;
  readonly steadySpm?: number;
  readonly fastSpm?: number;
  /** Cadence by speed in bins of 0.25 m/s, so that history can compare like speed with like. */
  readonly bySpeed: readonly SpeedBin[];
}

export interface SpeedBin {
  readonly speedMps: number;
  readonly seconds: number;
  readonly cadenceMeanSpm: number;
}

export interface ClimbMeasures {
  readonly ascentM: number;
  readonly descentM: number;
  readonly basis: "barometer" | "gps" | "unknown" | "device-total";
  /** Metres run on ground falling more than `STEEP_GRADE_RATIO`, and its share of the distance. */
  readonly steepDescentDistanceM?: number;
  readonly steepDescentRatio?: number;
}

export interface DynamicsMeasures {
  readonly verticalOscillationMeanM?: number;
  readonly contactTimeMeanS?: number;
  /** Share of contact on the left foot. */
  readonly contactBalanceMeanRatio?: number;
  readonly verticalRatioMean?: number;
  readonly stepLengthMeanM?: number;
}

/** Change from the first to the last third of the run, compared at like speed and grade only. */
export interface DriftMeasures {
  readonly cadenceSpm?: number;
  readonly contactTimeS?: number;
  readonly verticalOscillationM?: number;
  readonly contactBalanceRatio?: number;
  readonly heartRateBpm?: number;
  /** Seconds compared in each third. */
  readonly comparedS: number;
}

export interface LoadingMeasures {
  /** Peak vertical force of a mean step, in body weights. */
  readonly peakForceBodyWeights: number;
  /** Peak force summed over all steps, in body weights. */
  readonly summedBodyWeights: number;
  readonly basis: "contact-time" | "speed-and-cadence";
}
