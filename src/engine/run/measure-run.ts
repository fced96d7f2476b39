import type { Activity, Samples } from "../activity/activity.ts";
import { isIndoors, isTreadmill } from "./classify.ts";
import { meanCostRatio } from "./grade-cost.ts";
import { measureCadence } from "./measure-cadence.ts";
import { measureClimb } from "./measure-climb.ts";
import { measureDrift } from "./measure-drift.ts";
import { measureDynamics } from "./measure-dynamics.ts";
import { measureHeart } from "./measure-heart.ts";
import { measureLoading, type StepCount } from "./measure-loading.ts";
import type { RunMeasures } from "./run-measures.ts";
import { traceAltitude } from "./trace-altitude.ts";
import { LOWEST_CADENCE_SPM, type Motion, traceMotion } from "./trace-motion.ts";
import { LONGEST_HOLD_S, type ValidRange, weightedMean } from "./weighted-mean.ts";

/** What measuring takes from the runner rather than from the recording. Absent: what needs it is absent. */
export interface MeasureSettings {
  readonly bodyMassKg?: number;
  readonly maxHeartRateBpm?: number;
  readonly restingHeartRateBpm?: number;
  /** How far local time was ahead of UTC; the file's own is used when this is absent. */
  readonly utcOffsetS?: number;
}

const SENSIBLE_TEMPERATURE: ValidRange = { low: -50, high: 60 };
const SENSIBLE_POWER: ValidRange = { low: 0, high: 3000 };
const SENSIBLE_CADENCE: ValidRange = { low: LOWEST_CADENCE_SPM, high: 300 };
/** Cadence must be known for this share of the moving time for its steps to be counted. Product choice. */
const NEEDED_SHARE = 0.8;
/** Standing or walking longer than this breaks a stretch of running. Product choice. */
const BREAK_S = 10;
/** A belt corrected by the runner at the end may differ this much from what the device counted. Product choice. */
const LARGEST_CORRECTION = 2;

/** Everything one recording of a run measures up to; what it cannot tell is absent. Reads, never changes. */
export function measureRun(activity: Activity, settings: MeasureSettings = {}): RunMeasures {
  const { samples, totals } = activity;
  const motion = traceMotion(activity);
  const recordedM = aboveZero(motion.distanceM?.[motion.count - 1]);
  const distanceM = trueDistance(activity, recordedM);
  const correction = recordedM !== undefined && distanceM !== undefined ? distanceM / recordedM : 1;
  const spans = spansOf(motion);
  const moved = overall(motion);
  const elapsedTimeS = elapsed(samples) ?? aboveZero(totals.elapsedTimeS);
  const movingTimeS = moved.movingS > 0 ? moved.movingS : atMost(elapsedTimeS, aboveZero(totals.movingTimeS));
  const speedMeanMps =
    moved.movingM > 0
      ? (moved.movingM * correction) / moved.movingS
      : quotient(distanceM, movingTimeS ?? elapsedTimeS);
  // Air pressure under a roof tells weather and ventilation, not climbing.
  const profile = isIndoors(activity) ? undefined : traceAltitude(samples, motion);
  const climb = isIndoors(activity) ? undefined : measureClimb(profile, totals, distanceM);
  const cadence = measureCadence(samples.columns.cadenceSpm, motion);
  const count = countSteps(samples, motion);
  const steps = count?.steps ?? aboveZero(totals.steps) ?? stepsFromMean(totals.cadenceMeanSpm, movingTimeS);
  const stepLengthMeanM = stepLength(samples, motion, correction) ?? quotient(distanceM, steps);
  const dynamics = measureDynamics(samples, motion);
  const drift = measureDrift(samples, motion, isIndoors(activity) ? "flat" : profile);
  const loading = measureLoading(samples, motion, count);
  const powerMeanW =
    weightedMean(samples.columns.powerW, motion.movingS, SENSIBLE_POWER)?.mean ??
    aboveZero(totals.powerMeanW);
  const temperatureMeanC =
    weightedMean(samples.columns.temperatureC, spans, SENSIBLE_TEMPERATURE)?.mean ?? totals.temperatureMeanC;
  const longestUnbrokenS = longestUnbroken(samples, motion);
  const utcOffsetS = settings.utcOffsetS ?? activity.utcOffsetS;
  return {
    ...(distanceM !== undefined && { distanceM }),
    ...(movingTimeS !== undefined && { movingTimeS }),
    ...(elapsedTimeS !== undefined && { elapsedTimeS }),
    ...(speedMeanMps !== undefined && { speedMeanMps }),
    ...(steps !== undefined && { steps }),
    ...(cadence !== undefined && { cadence }),
    ...(stepLengthMeanM !== undefined && { stepLengthMeanM }),
    ...(climb !== undefined && { climb }),
    ...(profile !== undefined &&
      speedMeanMps !== undefined && { gradeAdjustedSpeedMps: speedMeanMps * meanCostRatio(profile) }),
    ...(dynamics !== undefined && { dynamics }),
    ...(drift !== undefined && { drift }),
    ...measureHeart(activity, spans, settings),
    ...(powerMeanW !== undefined && { powerMeanW }),
    ...(temperatureMeanC !== undefined && { temperatureMeanC }),
    ...(utcOffsetS !== undefined && { localStartHour: hourOfDay(activity.startedAtMs, utcOffsetS) }),
    ...(loading !== undefined && { loading }),
    ...(longestUnbrokenS !== undefined && { longestUnbrokenS }),
  };
}

const aboveZero = (value: number | undefined): number | undefined =>
  value !== undefined && value > 0 ? value : undefined;

const atMost = (limit: number | undefined, value: number | undefined): number | undefined =>
  value === undefined || limit === undefined ? value : Math.min(limit, value);

const quotient = (above: number | undefined, below: number | undefined): number | undefined =>
  above === undefined || below === undefined || below <= 0 ? undefined : above / below;

/** The recorded way; on a belt the total the runner corrected it to; the total alone when nothing was recorded. */
function trueDistance(activity: Activity, recordedM: number | undefined): number | undefined {
  const totalM = aboveZero(activity.totals.distanceM);
  if (recordedM === undefined || totalM === undefined) return recordedM ?? totalM;
  const ratio = totalM / recordedM;
  const isCorrected = isTreadmill(activity) && ratio < LARGEST_CORRECTION && ratio > 1 / LARGEST_CORRECTION;
  return isCorrected ? totalM : recordedM;
}

function elapsed({ count, timeMs }: Samples): number | undefined {
  return count < 2 ? undefined : aboveZero((timeMs[count - 1]! - timeMs[0]!) / 1000); // in range
}

/** Active seconds of the stretch that ends at each sample. */
function spansOf({ activeS }: Motion): Float64Array {
  const spans = new Float64Array(activeS.length);
  for (let index = 1; index < spans.length; index++) spans[index] = activeS[index]! - activeS[index - 1]!; // in range
  return spans;
}

function overall({ movingS, distanceM }: Motion): { movingS: number; movingM: number } {
  let seconds = 0;
  let metres = 0;
  for (let index = 1; index < movingS.length; index++) {
    const spanS = movingS[index]!; // in range
    if (spanS === 0) continue;
    seconds += spanS;
    if (distanceM !== undefined) metres += distanceM[index]! - distanceM[index - 1]!;
  }
  return { movingS: seconds, movingM: metres };
}

/** Loading cycles of both feet: cadence over moving time, the few unknown seconds taken for the mean. */
function countSteps({ columns }: Samples, { movingS, runningS }: Motion): StepCount | undefined {
  const { cadenceSpm } = columns;
  if (cadenceSpm === undefined) return undefined;
  let steps = 0;
  let runningSteps = 0;
  let knownS = 0;
  let allS = 0;
  for (let index = 1; index < movingS.length; index++) {
    const spanS = movingS[index]!; // one length: in range
    allS += spanS;
    const cadence = cadenceSpm[index]!;
    if (!(cadence >= SENSIBLE_CADENCE.low && cadence <= SENSIBLE_CADENCE.high)) continue;
    const heldS = Math.min(spanS, LONGEST_HOLD_S);
    const taken = (cadence / 60) * heldS;
    steps += taken;
    knownS += heldS;
    if (runningS[index]! > 0) runningSteps += taken;
  }
  if (knownS === 0 || knownS < NEEDED_SHARE * allS) return undefined;
  const scale = allS / knownS;
  return { steps: steps * scale, runningSteps: runningSteps * scale };
}

const stepsFromMean = (
  cadenceSpm: number | undefined,
  movingTimeS: number | undefined,
): number | undefined =>
  cadenceSpm === undefined || movingTimeS === undefined
    ? undefined
    : aboveZero((cadenceSpm / 60) * movingTimeS);

/** Way over steps while running with known cadence. */
function stepLength({ columns }: Samples, motion: Motion, correction: number): number | undefined {
  const { cadenceSpm } = columns;
  const { distanceM, runningS } = motion;
  if (cadenceSpm === undefined || distanceM === undefined) return undefined;
  let steps = 0;
  let metres = 0;
  for (let index = 1; index < runningS.length; index++) {
    const spanS = runningS[index]!; // one length: in range
    const cadence = cadenceSpm[index]!;
    if (spanS === 0 || !(cadence >= SENSIBLE_CADENCE.low && cadence <= SENSIBLE_CADENCE.high)) continue;
    steps += (cadence / 60) * spanS;
    metres += distanceM[index]! - distanceM[index - 1]!;
  }
  return steps > 0 ? (metres * correction) / steps : undefined;
}

/**
 * From the first running second of a stretch to its last, by the clock on the wall: stated pauses break
 * it as standing and walking do, and shorter breaks than `BREAK_S` are bridged.
 */
function longestUnbroken({ timeMs }: Samples, { runningS }: Motion): number | undefined {
  let longestMs = 0;
  let fromMs = 0;
  let untilMs = Number.NEGATIVE_INFINITY;
  for (let index = 1; index < runningS.length; index++) {
    const ranMs = runningS[index]! * 1000; // one length: in range
    if (ranMs === 0) continue;
    const atMs = timeMs[index]!;
    const beginsMs = atMs - ranMs;
    if (beginsMs - untilMs > BREAK_S * 1000) fromMs = beginsMs;
    untilMs = atMs;
    longestMs = Math.max(longestMs, untilMs - fromMs);
  }
  return aboveZero(longestMs / 1000);
}

function hourOfDay(startedAtMs: number, utcOffsetS: number): number {
  const hours = (startedAtMs / 1000 + utcOffsetS) / 3600;
  return hours - 24 * Math.floor(hours / 24);
}
