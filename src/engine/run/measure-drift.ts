import type { Samples } from "../activity/activity.ts";
import { RUNNING_CADENCE } from "./measure-cadence.ts";
import { SENSIBLE } from "./measure-dynamics.ts";
import { SENSIBLE_HEART_RATE } from "./measure-heart.ts";
import type { DriftMeasures } from "./run-measures.ts";
import type { AltitudeProfile } from "./trace-altitude.ts";
import type { Motion } from "./trace-motion.ts";
import { LONGEST_HOLD_S, type ValidRange } from "./weighted-mean.ts";

/** Speeds this close are like; ground this flat is flat. Product choices. */
const LIKE_SPEED_MPS = 0.1;
const FLAT_GRADE_RATIO = 0.02;
/** The first minutes settle pulse and stride and are not compared. Product choice. */
const SETTLING_S = 180;
/** Less than this at like speed in each third compares nothing. Product choice. */
const SHORTEST_COMPARED_S = 120;

const SPEED_BINS = 130;

/**
 * The change from the first to the last third of the running time, where both were run at the same
 * speed on flat ground. Absent without speed, without knowing the ground, or with too little alike.
 */
export function measureDrift(
  { columns }: Samples,
  motion: Motion,
  ground: AltitudeProfile | "flat" | undefined,
): DriftMeasures | undefined {
  if (ground === undefined || motion.speedMps === undefined) return undefined;
  const bins = binByThird(motion, motion.speedMps, ground);
  if (bins === undefined) return undefined;
  const seconds = likeSeconds(bins, motion.runningS);
  const comparedS = seconds.reduce((sum, like) => sum + like, 0);
  if (comparedS < SHORTEST_COMPARED_S) return undefined;
  const change = (column: Float64Array | undefined, range: ValidRange): number | undefined =>
    column === undefined ? undefined : changeAtLikeSpeed(column, range, bins, motion.runningS);
  const cadence = change(columns.cadenceSpm, RUNNING_CADENCE);
  const contact = change(columns.contactTimeS, SENSIBLE.contactTimeS);
  const oscillation = change(columns.verticalOscillationM, SENSIBLE.verticalOscillationM);
  const balance = change(columns.contactBalanceRatio, SENSIBLE.contactBalanceRatio);
  const heartRate = change(columns.heartRateBpm, SENSIBLE_HEART_RATE);
  return {
    ...(cadence !== undefined && { cadenceSpm: cadence }),
    ...(contact !== undefined && { contactTimeS: contact }),
    ...(oscillation !== undefined && { verticalOscillationM: oscillation }),
    ...(balance !== undefined && { contactBalanceRatio: balance }),
    ...(heartRate !== undefined && { heartRateBpm: heartRate }),
    comparedS,
  };
}

/** For every sample 0 where it is not compared, else 1 + its speed bin, the last third shifted by all bins. */
function binByThird(
  { runningS, distanceM }: Motion,
  speedMps: Float64Array,
  ground: AltitudeProfile | "flat",
): Uint16Array | undefined {
  let totalS = 0;
  for (let index = 0; index < runningS.length; index++) totalS += runningS[index]!; // in range, as below
  const thirdS = (totalS - SETTLING_S) / 3;
  if (thirdS < SHORTEST_COMPARED_S) return undefined;
  const bins = new Uint16Array(runningS.length);
  let ranS = 0;
  for (let index = 0; index < runningS.length; index++) {
    const spanS = runningS[index]!;
    if (spanS === 0) continue;
    const middleS = ranS + spanS / 2 - SETTLING_S;
    ranS += spanS;
    const isFirst = middleS >= 0 && middleS < thirdS;
    const isLast = middleS >= 2 * thirdS;
    if (!isFirst && !isLast) continue;
    if (ground !== "flat") {
      const cell = Math.min(
        ground.gradeRatio.length - 1,
        Math.floor((distanceM?.[index] ?? 0) / ground.cellM),
      );
      if (Math.abs(ground.gradeRatio[cell]!) > FLAT_GRADE_RATIO) continue;
    }
    const bin = Math.min(SPEED_BINS - 1, Math.floor(speedMps[index]! / LIKE_SPEED_MPS + 1e-9));
    bins[index] = 1 + bin + (isLast ? SPEED_BINS : 0);
  }
  return bins;
}

/** Seconds each speed was run in both thirds. */
function likeSeconds(bins: Uint16Array, runningS: Float64Array): Float64Array {
  const seconds = new Float64Array(2 * SPEED_BINS + 1);
  for (let index = 0; index < bins.length; index++)
    seconds[bins[index]!]! += Math.min(runningS[index]!, LONGEST_HOLD_S); // bins were made for this length
  return Float64Array.from({ length: SPEED_BINS }, (_, bin) =>
    Math.min(seconds[1 + bin]!, seconds[1 + bin + SPEED_BINS]!),
  );
}

function changeAtLikeSpeed(
  column: Float64Array,
  { low, high }: ValidRange,
  bins: Uint16Array,
  runningS: Float64Array,
): number | undefined {
  const seconds = new Float64Array(2 * SPEED_BINS + 1);
  const sums = new Float64Array(2 * SPEED_BINS + 1);
  for (let index = 0; index < bins.length; index++) {
    const bin = bins[index]!; // one length, and every bin is capped: in range, as below
    const value = column[index]!;
    if (bin === 0 || !(value >= low && value <= high)) continue;
    const weight = Math.min(runningS[index]!, LONGEST_HOLD_S);
    seconds[bin]! += weight;
    sums[bin]! += weight * value;
  }
  let change = 0;
  let comparedS = 0;
  for (let bin = 1; bin <= SPEED_BINS; bin++) {
    const likeS = Math.min(seconds[bin]!, seconds[bin + SPEED_BINS]!);
    if (likeS === 0) continue;
    change += likeS * (sums[bin + SPEED_BINS]! / seconds[bin + SPEED_BINS]! - sums[bin]! / seconds[bin]!);
    comparedS += likeS;
  }
  return comparedS >= SHORTEST_COMPARED_S ? change / comparedS : undefined;
}
