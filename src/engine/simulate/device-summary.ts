import type { Lap, Samples, Totals } from "../activity/activity.ts";
import type { Pause } from "./run-samples.ts";

const LAP_M = 1000;
/** Devices count a climb only when it is more than their own trembling. */
const CLIMB_STEP_M = 2;
const JOULES_PER_KG_AND_METRE = 4.1;

/** What the device sums up at the end, from samples that stand a second apart but for the pauses. */
export function totalsOf(samples: Samples, pauses: readonly Pause[], bodyMassKg: number): Totals {
  const { count, timeMs, columns } = samples;
  const elapsedTimeS = (at(timeMs, count - 1) - at(timeMs, 0)) / 1000;
  const distanceM = at(columns.distanceM, count - 1);
  const steps = sum(columns.cadenceSpm, 0, count) / 60;
  return {
    elapsedTimeS,
    movingTimeS: elapsedTimeS - pausedS(pauses, at(timeMs, 0), at(timeMs, count - 1)),
    distanceM,
    ...(columns.altitudeM && climbs(columns.altitudeM)),
    steps: Math.round(steps),
    heartRateMeanBpm: Math.round(sum(columns.heartRateBpm, 0, count) / count),
    heartRateMaxBpm: columns.heartRateBpm?.reduce((most, value) => Math.max(most, value), 0) ?? 0,
    cadenceMeanSpm: (steps * 60) / count,
    ...(columns.powerW && { powerMeanW: Math.round(sum(columns.powerW, 0, count) / count) }),
    energyJ: Math.round((JOULES_PER_KG_AND_METRE * bodyMassKg * distanceM) / 4184) * 4184,
    temperatureMeanC: Math.round(sum(columns.temperatureC, 0, count) / count),
  };
}

/** A lap for each kilometre and one for the rest, as devices cut them by themselves. */
export function lapsOf(samples: Samples, pauses: readonly Pause[]): readonly Lap[] {
  const { count, timeMs, columns } = samples;
  const laps: Lap[] = [];
  let from = 0;
  for (let row = 1; row < count; row++) {
    const lapM = at(columns.distanceM, row) - at(columns.distanceM, from);
    if (lapM < LAP_M && row < count - 1) continue;
    const startedAtMs = at(timeMs, from);
    const elapsedTimeS = (at(timeMs, row) - startedAtMs) / 1000;
    const movingTimeS = elapsedTimeS - pausedS(pauses, startedAtMs, at(timeMs, row));
    laps.push({
      startedAtMs,
      elapsedTimeS,
      movingTimeS,
      distanceM: lapM,
      heartRateMeanBpm: Math.round(sum(columns.heartRateBpm, from, row) / (row - from)),
      cadenceMeanSpm: sum(columns.cadenceSpm, from, row) / (row - from),
    });
    from = row;
  }
  return laps;
}

const pausedS = (pauses: readonly Pause[], fromMs: number, toMs: number): number =>
  pauses.reduce((total, pause) => {
    const overlapMs = Math.min(toMs, pause.toMs) - Math.max(fromMs, pause.fromMs);
    return total + Math.max(0, overlapMs) / 1000;
  }, 0);

function climbs(altitudeM: Float64Array): { readonly climbM: number; readonly descentM: number } {
  let climbM = 0;
  let descentM = 0;
  let from = at(altitudeM, 0);
  for (const here of altitudeM) {
    if (Math.abs(here - from) < CLIMB_STEP_M) continue;
    if (here > from) climbM += here - from;
    else descentM += from - here;
    from = here;
  }
  return { climbM: Math.round(climbM), descentM: Math.round(descentM) };
}

function sum(values: Float64Array | undefined, from: number, to: number): number {
  let total = 0;
  for (let row = from; row < to; row++) total += at(values, row);
  return total;
}

const at = (values: Float64Array | undefined, row: number): number => values?.[row] ?? 0;
