import type { CadenceMeasures, SpeedBin } from "./run-measures.ts";
import type { Motion } from "./trace-motion.ts";
import { LONGEST_HOLD_S, type ValidRange } from "./weighted-mean.ts";

/** Cadences of people who run; a device that shows others has miscounted. Product choice. */
export const RUNNING_CADENCE: ValidRange = { low: 110, high: 260 };
/** Running with known cadence shorter than this gives no distribution. Product choice. */
const SHORTEST_S = 30;
export const SPEED_BIN_MPS = 0.25;
/** A bin visited for less says nothing of a runner's cadence there. Product choice. */
const SHORTEST_BIN_S = 10;

const CADENCE_STEP_SPM = 0.25;
const CADENCE_BINS = Math.round((RUNNING_CADENCE.high - RUNNING_CADENCE.low) / CADENCE_STEP_SPM) + 1;
/** Fine enough that a third of the run's time falls where it should. */
const SPEED_STEP_MPS = 0.05;
const SPEED_BINS = 260;
const FINE_PER_BIN = Math.round(SPEED_BIN_MPS / SPEED_STEP_MPS);

/** How the runner stepped while running. Absent without speed or with too little running of known cadence. */
export function measureCadence(
  cadenceSpm: Float64Array | undefined,
  { speedMps, runningS }: Motion,
): CadenceMeasures | undefined {
  if (cadenceSpm === undefined) return undefined;
  const byCadenceS = new Float64Array(CADENCE_BINS);
  const bySpeedS = new Float64Array(SPEED_BINS);
  const bySpeedSum = new Float64Array(SPEED_BINS);
  let totalS = 0;
  let sum = 0;
  for (let index = 1; index < runningS.length; index++) {
    const cadence = cadenceSpm[index]!; // columns have one length: in range, and every bin is capped
    const weight = Math.min(runningS[index]!, LONGEST_HOLD_S);
    if (weight === 0 || !(cadence >= RUNNING_CADENCE.low && cadence <= RUNNING_CADENCE.high)) continue;
    totalS += weight;
    sum += cadence * weight;
    byCadenceS[Math.round((cadence - RUNNING_CADENCE.low) / CADENCE_STEP_SPM)]! += weight;
    if (speedMps === undefined) continue;
    const bin = Math.min(SPEED_BINS - 1, Math.floor(speedMps[index]! / SPEED_STEP_MPS + 1e-9));
    bySpeedS[bin]! += weight;
    bySpeedSum[bin]! += weight * cadence;
  }
  if (totalS < SHORTEST_S) return undefined;
  return {
    meanSpm: sum / totalS,
    medianSpm: quantile(byCadenceS, totalS * 0.5),
    p10Spm: quantile(byCadenceS, totalS * 0.1),
    p90Spm: quantile(byCadenceS, totalS * 0.9),
    ...(speedMps !== undefined && byThirds(bySpeedS, bySpeedSum, totalS)),
    bySpeed: speedMps === undefined ? [] : speedBins(bySpeedS, bySpeedSum),
  };
}

function quantile(byCadenceS: Float64Array, untilS: number): number {
  let seconds = 0;
  for (let bin = 0; bin < byCadenceS.length; bin++) {
    seconds += byCadenceS[bin]!; // in range
    if (seconds >= untilS - 1e-6) return RUNNING_CADENCE.low + bin * CADENCE_STEP_SPM;
  }
  return RUNNING_CADENCE.high;
}

/** A speed belongs to the third that holds the middle of its time: an even run has only a steady third. */
function byThirds(
  seconds: Float64Array,
  sums: Float64Array,
  totalS: number,
): Pick<CadenceMeasures, "easySpm" | "steadySpm" | "fastSpm"> {
  const thirdS = [0, 0, 0];
  const thirdSum = [0, 0, 0];
  let beforeS = 0;
  for (let bin = 0; bin < seconds.length; bin++) {
    const spanS = seconds[bin]!; // in range; the third is 0, 1 or 2
    if (spanS === 0) continue;
    const third = Math.min(2, Math.floor(((beforeS + spanS / 2) / totalS) * 3));
    thirdS[third]! += spanS;
    thirdSum[third]! += sums[bin]!;
    beforeS += spanS;
  }
  const mean = (third: number): number | undefined =>
    (thirdS[third] ?? 0) < SHORTEST_BIN_S ? undefined : (thirdSum[third] ?? 0) / (thirdS[third] ?? 1);
  const [easySpm, steadySpm, fastSpm] = [mean(0), mean(1), mean(2)];
  return {
    ...(easySpm !== undefined && { easySpm }),
    ...(steadySpm !== undefined && { steadySpm }),
    ...(fastSpm !== undefined && { fastSpm }),
  };
}

function speedBins(seconds: Float64Array, sums: Float64Array): SpeedBin[] {
  const bins: SpeedBin[] = [];
  for (let from = 0; from < seconds.length; from += FINE_PER_BIN) {
    let binS = 0;
    let sum = 0;
    for (let fine = from; fine < from + FINE_PER_BIN; fine++) {
      binS += seconds[fine]!; // the fine bins fill the coarse ones without rest
      sum += sums[fine]!;
    }
    if (binS < SHORTEST_BIN_S) continue;
    bins.push({
      speedMps: (from / FINE_PER_BIN + 0.5) * SPEED_BIN_MPS,
      seconds: binS,
      cadenceMeanSpm: sum / binS,
    });
  }
  return bins;
}
