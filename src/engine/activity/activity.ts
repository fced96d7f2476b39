/** One recording as the device wrote it, in SI units. Absent means the file does not say. */
export interface Activity {
  readonly format: "fit" | "tcx" | "gpx" | "apple-health" | "by-hand";
  readonly sport: Sport;
  /** What the sport was told by when the file has no word for it. Absent: the file says it. */
  readonly sportBasis?: "name" | "speed";
  /** The file's own finer word (`treadmill`, `trail`, `track` ...), lower case with hyphens. */
  readonly subSport?: string;
  readonly startedAtMs: number;
  /** How far the device's clock was ahead of UTC, when the file itself says so. */
  readonly utcOffsetS?: number;
  readonly samples: Samples;
  readonly laps: readonly Lap[];
  readonly totals: Totals;
  /** Spans in which the device was stopped, oldest first. */
  readonly pauses: readonly { readonly fromMs: number; readonly toMs: number }[];
  readonly device?: Device;
  readonly developerFields: readonly DeveloperField[];
  readonly name?: string;
  /** Rating of perceived exertion, 0 to 10, when the runner gave one to the device. */
  readonly perceivedExertion?: number;
  /** How the runner felt, 0 (very weak) to 1 (very strong). */
  readonly feelRatio?: number;
  readonly runner?: { readonly heightM?: number; readonly bodyMassKg?: number };
  /** Present when the file ended early or was damaged: what stands before that place was kept. */
  readonly partial?: { readonly atByte: number };
}

export type Sport =
  | "running"
  | "walking"
  | "hiking"
  | "cycling"
  | "swimming"
  | "strength"
  | "rowing"
  | "skiing"
  | "multisport-transition"
  | "other";

/** The columns a sample may have; names carry the unit. Percentages arrive as ratios. */
export const COLUMN_NAMES = [
  "latitudeDeg",
  "longitudeDeg",
  "altitudeM",
  /** Since the start. */
  "distanceM",
  "speedMps",
  "heartRateBpm",
  /** Steps per minute of both feet for sports on foot; turns per minute otherwise. */
  "cadenceSpm",
  "powerW",
  "temperatureC",
  "verticalOscillationM",
  "contactTimeS",
  /** Share of contact time spent on the left foot. */
  "contactBalanceRatio",
  "stepLengthM",
  /** Vertical oscillation over step length. */
  "verticalRatio",
  /** Stance time as a share of the step. */
  "stancePercentRatio",
] as const;

export type ColumnName = (typeof COLUMN_NAMES)[number];

/** Samples as columns of one length. NaN means this sample lacks the value; a missing column, that none has it. */
export interface Samples {
  readonly count: number;
  /** Epoch milliseconds UTC, never falling. */
  readonly timeMs: Float64Array;
  readonly columns: Readonly<Partial<Record<ColumnName, Float64Array>>>;
  /** Was altitude measured by a barometer? Absent when the file does not let us tell. */
  readonly isAltitudeBarometric?: boolean;
}

export interface Lap {
  readonly startedAtMs: number;
  readonly elapsedTimeS?: number;
  readonly movingTimeS?: number;
  readonly distanceM?: number;
  readonly heartRateMeanBpm?: number;
  readonly cadenceMeanSpm?: number;
}

/** What the device itself summed up; used where samples cannot tell, and to check ours. */
export interface Totals {
  readonly elapsedTimeS?: number;
  /** Timer time: without the pauses. */
  readonly movingTimeS?: number;
  readonly distanceM?: number;
  readonly climbM?: number;
  readonly descentM?: number;
  /** Steps of both feet. */
  readonly steps?: number;
  readonly heartRateMeanBpm?: number;
  readonly heartRateMaxBpm?: number;
  readonly cadenceMeanSpm?: number;
  readonly powerMeanW?: number;
  readonly energyJ?: number;
  readonly temperatureMeanC?: number;
}

export interface Device {
  readonly maker?: string;
  readonly product?: string;
  readonly serial?: string;
  readonly softwareVersion?: string;
}

/** A column that an app or a sensor of another maker added, with the name and unit it declared. */
export interface DeveloperField {
  readonly name: string;
  readonly unit?: string;
  readonly values: Float64Array;
}
