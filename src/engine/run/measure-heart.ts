import type { Activity, Totals } from "../activity/activity.ts";
import type { MeasureSettings } from "./measure-run.ts";
import { LONGEST_HOLD_S, totalWeight, type ValidRange, weightedMean } from "./weighted-mean.ts";

/** Heart rates of people who move; straps that slip show others. Product choice. */
export const SENSIBLE_HEART_RATE: ValidRange = { low: 30, high: 240 };
/** Heart rate must be known for this share of the time for a load to be told. Product choice. */
const NEEDED_SHARE = 0.8;

export interface HeartMeasures {
  readonly heartRateMeanBpm?: number;
  readonly heartRateMaxBpm?: number;
  readonly heartRateLoad?: number;
}

/** Mean, highest and load of the pulse over the active time; of the device's totals where samples are silent. */
export function measureHeart(
  { samples, totals }: Pick<Activity, "samples" | "totals">,
  activeSpansS: Float64Array,
  settings: MeasureSettings,
): HeartMeasures {
  const column = samples.columns.heartRateBpm;
  const mean = weightedMean(column, activeSpansS, SENSIBLE_HEART_RATE);
  if (column === undefined || mean === undefined) return fromTotals(totals, settings);
  const load = loadOfSamples(column, activeSpansS, settings);
  return {
    heartRateMeanBpm: mean.mean,
    heartRateMaxBpm: highest(column),
    ...(load !== undefined && { heartRateLoad: load }),
  };
}

/**
 * Training impulse of one minute: the share of the heart-rate reserve, weighted exponentially as Banister
 * did for men. One weighting for everybody: it compares a runner's days with each other, not people.
 */
function impulsePerMinute(heartRateBpm: number, restingBpm: number, reserveBpm: number): number {
  const share = Math.min(1, Math.max(0, (heartRateBpm - restingBpm) / reserveBpm));
  return share * 0.64 * Math.exp(1.92 * share);
}

/** The reserve is the runner's own; without it loads of two runs could not be compared, so there is none. */
function reserveOf({
  maxHeartRateBpm,
  restingHeartRateBpm,
}: MeasureSettings): { readonly restingBpm: number; readonly reserveBpm: number } | undefined {
  if (maxHeartRateBpm === undefined || restingHeartRateBpm === undefined) return undefined;
  const reserveBpm = maxHeartRateBpm - restingHeartRateBpm;
  return reserveBpm > 0 ? { restingBpm: restingHeartRateBpm, reserveBpm } : undefined;
}

function loadOfSamples(
  column: Float64Array,
  activeSpansS: Float64Array,
  settings: MeasureSettings,
): number | undefined {
  const reserve = reserveOf(settings);
  if (reserve === undefined) return undefined;
  let load = 0;
  let knownS = 0;
  let latest = Number.NaN;
  let impulse = 0;
  for (let index = 0; index < column.length; index++) {
    const value = column[index]!; // one length: in range
    if (!(value >= SENSIBLE_HEART_RATE.low && value <= SENSIBLE_HEART_RATE.high)) continue;
    const spanS = Math.min(activeSpansS[index]!, LONGEST_HOLD_S);
    if (value !== latest) impulse = impulsePerMinute(value, reserve.restingBpm, reserve.reserveBpm);
    latest = value; // pulses stay the same for seconds, and exponentials are dear
    load += (impulse * spanS) / 60;
    knownS += spanS;
  }
  const allS = totalWeight(activeSpansS);
  return knownS > 0 && knownS >= NEEDED_SHARE * allS ? (load * allS) / knownS : undefined;
}

function fromTotals(totals: Totals, settings: MeasureSettings): HeartMeasures {
  const mean = sensible(totals.heartRateMeanBpm);
  const max = sensible(totals.heartRateMaxBpm);
  const reserve = reserveOf(settings);
  const durationS = totals.movingTimeS ?? totals.elapsedTimeS;
  const load =
    mean === undefined || reserve === undefined || durationS === undefined || durationS <= 0
      ? undefined
      : (impulsePerMinute(mean, reserve.restingBpm, reserve.reserveBpm) * durationS) / 60;
  return {
    ...(mean !== undefined && { heartRateMeanBpm: mean }),
    ...(max !== undefined && { heartRateMaxBpm: max }),
    ...(load !== undefined && { heartRateLoad: load }),
  };
}

const sensible = (bpm: number | undefined): number | undefined =>
  bpm !== undefined && bpm >= SENSIBLE_HEART_RATE.low && bpm <= SENSIBLE_HEART_RATE.high ? bpm : undefined;

function highest(column: Float64Array): number {
  let max = 0;
  for (let index = 0; index < column.length; index++) {
    const value = column[index]!; // in range
    if (value > max && value >= SENSIBLE_HEART_RATE.low && value <= SENSIBLE_HEART_RATE.high) max = value;
  }
  return max;
}
