import type { ColumnName, Totals } from "../activity/activity.ts";
import type { Unit } from "../units/quantities.ts";
import type { MeasureSettings } from "./measure-run.ts";
import type { RunMeasures } from "./run-measures.ts";

/** A measure by its place in `RunMeasures`, such as `climb.ascentM`. */
export type MeasureId = LeafOf<RunMeasures>;

export interface Measure {
  readonly unit: MeasureUnit;
  /** Any one of these sets of needs is enough. */
  readonly needs: readonly (readonly Need[])[];
  /** Why a screen shows nothing: a key of the message catalogue. */
  readonly absentWhen: AbsentKey;
  /** Only runs with a sky have it: pressure under a roof and a belt's ground tell nothing. */
  readonly isOutdoorsOnly?: true;
  /** The section of docs/formats/measures.md that tells how it is made. */
  readonly method: string;
}

/** A column of samples, samples of any kind, a total or the offset of the file, or a setting of the runner. */
export type Need =
  | ColumnName
  | "samples"
  | "file.utcOffsetS"
  | `totals.${keyof Totals}`
  | `settings.${keyof MeasureSettings}`;

/** `h` is an hour of the day, `text` a word of its type, `table` a list of bins. */
export type MeasureUnit = Unit | "h" | "text" | "table";

export type AbsentKey =
  | "no-distance"
  | "no-time"
  | "no-cadence"
  | "no-cadence-or-speed"
  | "no-altitude"
  | "no-sensor-value"
  | "too-little-alike"
  | "no-heart-rate"
  | "no-heart-rate-limits"
  | "no-power"
  | "no-temperature"
  | "no-offset";

type LeafOf<Thing> = {
  [Key in keyof Thing & string]-?: Leaf<Key, NonNullable<Thing[Key]>>;
}[keyof Thing & string];
type Leaf<Key extends string, Value> = Value extends number | string | readonly unknown[]
  ? Key
  : `${Key}.${LeafOf<Value>}`;

/** The way, as any recording may tell it. */
const WAY: Measure["needs"] = [["distanceM"], ["speedMps"], ["latitudeDeg", "longitudeDeg"]];

const DISTANCE: Measure["needs"] = [...WAY, ["totals.distanceM"]];
const STEPS: Measure["needs"] = [
  ["cadenceSpm"],
  ["totals.steps"],
  ["totals.cadenceMeanSpm", "samples"],
  ["totals.cadenceMeanSpm", "totals.movingTimeS"],
];

const wayAnd = (...more: readonly Need[]): Measure["needs"] => WAY.map((way) => [...way, ...more]);

const dynamics = (column: ColumnName): Measure => ({
  unit: column === "contactTimeS" ? "s" : column.endsWith("M") ? "m" : "ratio",
  needs: [[column]],
  absentWhen: "no-sensor-value",
  method: "running-dynamics",
});

const drift = (column: ColumnName, unit: MeasureUnit): Measure => ({
  unit,
  needs: wayAnd("altitudeM", column),
  absentWhen: "too-little-alike",
  method: "drift",
});

const cadence: Measure = {
  unit: "steps/min",
  needs: [["cadenceSpm"]],
  absentWhen: "no-cadence",
  method: "cadence",
};
const cadenceAtSpeed: Measure = {
  ...cadence,
  needs: wayAnd("cadenceSpm"),
  absentWhen: "no-cadence-or-speed",
};

const climb: Measure = {
  unit: "m",
  needs: [...wayAnd("altitudeM"), ["totals.climbM", "totals.descentM"]],
  absentWhen: "no-altitude",
  isOutdoorsOnly: true,
  method: "climb-and-descent",
};
const steepDescent: Measure = { ...climb, needs: wayAnd("altitudeM") };

const loading: Measure = {
  unit: "body-weights",
  needs: [["cadenceSpm", "contactTimeS"], ...wayAnd("cadenceSpm")],
  absentWhen: "no-cadence-or-speed",
  method: "loading",
};

/** Every measure of a run: its unit, what it needs, and why it may be absent. Never zero for unknown. */
export const MEASURES: Readonly<Record<MeasureId, Measure>> = {
  distanceM: {
    unit: "m",
    needs: DISTANCE,
    absentWhen: "no-distance",
    method: "distance",
  },
  movingTimeS: {
    unit: "s",
    needs: [["samples"], ["totals.movingTimeS"]],
    absentWhen: "no-time",
    method: "time",
  },
  elapsedTimeS: {
    unit: "s",
    needs: [["samples"], ["totals.elapsedTimeS"]],
    absentWhen: "no-time",
    method: "time",
  },
  speedMeanMps: {
    unit: "m/s",
    needs: [
      ...WAY,
      ["totals.distanceM", "samples"],
      ["totals.distanceM", "totals.movingTimeS"],
      ["totals.distanceM", "totals.elapsedTimeS"],
    ],
    absentWhen: "no-distance",
    method: "time",
  },
  steps: {
    unit: "count",
    needs: STEPS,
    absentWhen: "no-cadence",
    method: "steps-and-step-length",
  },
  "cadence.meanSpm": cadence,
  "cadence.medianSpm": cadence,
  "cadence.p10Spm": cadence,
  "cadence.p90Spm": cadence,
  "cadence.easySpm": cadenceAtSpeed,
  "cadence.steadySpm": cadenceAtSpeed,
  "cadence.fastSpm": cadenceAtSpeed,
  "cadence.bySpeed": { ...cadenceAtSpeed, unit: "table" },
  stepLengthMeanM: {
    unit: "m",
    needs: DISTANCE.flatMap((distance) => STEPS.map((steps): Need[] => [...distance, ...steps])),
    absentWhen: "no-cadence-or-speed",
    method: "steps-and-step-length",
  },
  "climb.ascentM": climb,
  "climb.descentM": climb,
  "climb.basis": { ...climb, unit: "text" },
  "climb.steepDescentDistanceM": steepDescent,
  "climb.steepDescentRatio": { ...steepDescent, unit: "ratio" },
  gradeAdjustedSpeedMps: { ...steepDescent, unit: "m/s", method: "grade-adjusted-speed" },
  "dynamics.verticalOscillationMeanM": dynamics("verticalOscillationM"),
  "dynamics.contactTimeMeanS": dynamics("contactTimeS"),
  "dynamics.contactBalanceMeanRatio": dynamics("contactBalanceRatio"),
  "dynamics.verticalRatioMean": dynamics("verticalRatio"),
  "dynamics.stepLengthMeanM": dynamics("stepLengthM"),
  "drift.cadenceSpm": drift("cadenceSpm", "steps/min"),
  "drift.contactTimeS": drift("contactTimeS", "s"),
  "drift.verticalOscillationM": drift("verticalOscillationM", "m"),
  "drift.contactBalanceRatio": drift("contactBalanceRatio", "ratio"),
  "drift.heartRateBpm": drift("heartRateBpm", "bpm"),
  "drift.comparedS": {
    unit: "s",
    needs: wayAnd("altitudeM"),
    absentWhen: "too-little-alike",
    method: "drift",
  },
  heartRateMeanBpm: {
    unit: "bpm",
    needs: [["heartRateBpm"], ["totals.heartRateMeanBpm"]],
    absentWhen: "no-heart-rate",
    method: "heart-rate-load",
  },
  heartRateMaxBpm: {
    unit: "bpm",
    needs: [["heartRateBpm"], ["totals.heartRateMaxBpm"]],
    absentWhen: "no-heart-rate",
    method: "heart-rate-load",
  },
  heartRateLoad: {
    unit: "score",
    needs: [
      ["heartRateBpm", "settings.maxHeartRateBpm", "settings.restingHeartRateBpm"],
      ...(["totals.movingTimeS", "totals.elapsedTimeS"] as const).map((time): Need[] => [
        "totals.heartRateMeanBpm",
        time,
        "settings.maxHeartRateBpm",
        "settings.restingHeartRateBpm",
      ]),
    ],
    absentWhen: "no-heart-rate-limits",
    method: "heart-rate-load",
  },
  powerMeanW: {
    unit: "W",
    needs: [["powerW"], ["totals.powerMeanW"]],
    absentWhen: "no-power",
    method: "other-means",
  },
  temperatureMeanC: {
    unit: "C",
    needs: [["temperatureC"], ["totals.temperatureMeanC"]],
    absentWhen: "no-temperature",
    method: "other-means",
  },
  localStartHour: {
    unit: "h",
    needs: [["settings.utcOffsetS"], ["file.utcOffsetS"]],
    absentWhen: "no-offset",
    method: "other-means",
  },
  "loading.peakForceBodyWeights": loading,
  "loading.summedBodyWeights": loading,
  "loading.basis": { ...loading, unit: "text" },
  longestUnbrokenS: {
    unit: "s",
    needs: [...WAY, ["cadenceSpm"]],
    absentWhen: "no-cadence-or-speed",
    method: "time",
  },
};
