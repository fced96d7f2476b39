import { SPEED_BIN_MPS } from "../engine/run/measure-cadence.ts";
import type { Run } from "../engine/run/run.ts";
import type { CadenceMeasures, DynamicsMeasures, SpeedBin } from "../engine/run/run-measures.ts";
import { NO_SHOE } from "./answers.ts";
import type { KeptCorrection } from "./store.ts";

/**
 * The run as the runner says it was. A corrected distance scales everything that was measured in metres
 * along the way; the load stays, because the steps and the time stay. A corrected sport is not a matter
 * of one run and is decided where runs are told from cross-training.
 */
export function applyCorrection(run: Run, correction: KeptCorrection): Run {
  const { distanceM, shoeId, surface, name } = correction;
  const corrected = CORRECTABLE.filter((field) => correction[field] !== undefined);
  if (corrected.length === 0) return run;
  const { shoeId: wornShoeId, ...shod } = run;
  const wornId = shoeId ?? wornShoeId ?? NO_SHOE;
  return {
    ...(distanceM === undefined ? shod : { ...shod, ...scaledTo(distanceM, run) }),
    ...(wornId !== NO_SHOE && { shoeId: wornId }),
    ...(name !== undefined && { name }),
    ...(surface !== undefined && { surface, isTreadmill: surface === "treadmill" }),
    ...(surface !== undefined && surface !== "mixed" && { isTrail: surface === "trail" }),
    corrected,
  };
}

const CORRECTABLE = ["distanceM", "sport", "shoeId", "surface", "name"] as const;

/** Climb is left alone (it was not measured along the way), and so is every change within the run. */
function scaledTo(distanceM: number, run: Run): Partial<Run> {
  if (run.distanceM === undefined || run.distanceM <= 0) return fromDistanceAlone(distanceM, run);
  const scale = distanceM / run.distanceM;
  return {
    distanceM,
    ...(run.speedMeanMps !== undefined && { speedMeanMps: run.speedMeanMps * scale }),
    ...(run.gradeAdjustedSpeedMps !== undefined && {
      gradeAdjustedSpeedMps: run.gradeAdjustedSpeedMps * scale,
    }),
    ...(run.stepLengthMeanM !== undefined && { stepLengthMeanM: run.stepLengthMeanM * scale }),
    ...(run.cadence !== undefined && { cadence: cadenceScaled(run.cadence, scale) }),
    ...(run.dynamics !== undefined && { dynamics: dynamicsScaled(run.dynamics, scale) }),
    ...(run.climb?.steepDescentDistanceM !== undefined && {
      climb: { ...run.climb, steepDescentDistanceM: run.climb.steepDescentDistanceM * scale },
    }),
  };
}

/** The recording knew no distance: what follows from distance, time and steps is now known. */
const fromDistanceAlone = (distanceM: number, run: Run): Partial<Run> => ({
  distanceM,
  ...(run.movingTimeS !== undefined && run.movingTimeS > 0 && { speedMeanMps: distanceM / run.movingTimeS }),
  ...(run.steps !== undefined && run.steps > 0 && { stepLengthMeanM: distanceM / run.steps }),
});

/** Step length on the watch comes from its own distance; the ratio of bounce to step falls as steps grow. */
const dynamicsScaled = (dynamics: DynamicsMeasures, scale: number): DynamicsMeasures => ({
  ...dynamics,
  ...(dynamics.stepLengthMeanM !== undefined && { stepLengthMeanM: dynamics.stepLengthMeanM * scale }),
  ...(dynamics.verticalRatioMean !== undefined && { verticalRatioMean: dynamics.verticalRatioMean / scale }),
});

const cadenceScaled = (cadence: CadenceMeasures, scale: number): CadenceMeasures => ({
  ...cadence,
  bySpeed: binsScaled(cadence.bySpeed, scale),
});

/** Speeds move to other bins: seconds add up, cadence is weighed by them. */
function binsScaled(bins: readonly SpeedBin[], scale: number): readonly SpeedBin[] {
  const bySpeed = new Map<number, { seconds: number; steps: number }>();
  for (const { speedMps, seconds, cadenceMeanSpm } of bins) {
    const speed = (Math.floor((speedMps * scale) / SPEED_BIN_MPS) + 0.5) * SPEED_BIN_MPS; // the middle of its bin
    const bin = bySpeed.get(speed) ?? { seconds: 0, steps: 0 };
    bySpeed.set(speed, {
      seconds: bin.seconds + seconds,
      steps: bin.steps + seconds * cadenceMeanSpm,
    });
  }
  return [...bySpeed]
    .sort(([a], [b]) => a - b)
    .map(([speedMps, { seconds, steps }]) => ({ speedMps, seconds, cadenceMeanSpm: steps / seconds }));
}
