import type { Samples } from "../activity/activity.ts";
import type { Motion } from "./trace-motion.ts";

/** The ground along the way, in cells of equal length, smoothed by as much as its source needs. */
export interface AltitudeProfile {
  readonly cellM: number;
  readonly altitudeM: Float64Array;
  /** Rise over run of each cell, over the source's window. */
  readonly gradeRatio: Float64Array;
  readonly basis: AltitudeBasis;
}

export type AltitudeBasis = "barometer" | "gps" | "unknown";

/**
 * How much of the profile is taken together. Product choices, held against the totals of real
 * devices: docs/formats/measures.md.
 */
const WINDOW_M: Readonly<Record<AltitudeBasis, number>> = { barometer: 50, unknown: 70, gps: 110 };

const CELL_M = 10;
/** More cells than this and they grow: the memory of one run stays bounded. */
const MOST_CELLS = 20_000;
/** Altitude must be known for this share of the samples. Product choice. */
const NEEDED_SHARE = 0.8;
/** A step larger than this, beyond what the fastest rise or fall of a runner makes, is a jump of the sensor. Product choices. */
const JUMP_M = 20;
const FASTEST_VERTICAL_MPS = 4;
/** Mean second difference from sample to sample at one second: satellites jitter more, barometers less. Product choice. */
const NOISY_M = 0.35;
/** Where people run on this earth. */
const LOWEST_M = -500;
const HIGHEST_M = 9000;
/** Shorter ways than this have no grade to speak of. */
const SHORTEST_WAY_M = 100;

/** The altitude along the way. Absent when altitude or way are missing, or known for too little of the run. */
export function traceAltitude(samples: Samples, motion: Motion): AltitudeProfile | undefined {
  const { altitudeM } = samples.columns;
  const { distanceM } = motion;
  if (altitudeM === undefined || distanceM === undefined) return undefined;
  const lengthM = distanceM[motion.count - 1]!; // a traced way has at least two samples
  if (lengthM < SHORTEST_WAY_M) return undefined;
  const cellM = Math.max(CELL_M, lengthM / MOST_CELLS);
  const cells = new Float64Array(Math.floor(lengthM / cellM) + 1);
  const noiseM = averageByCell(altitudeM, distanceM, samples.timeMs, cellM, cells);
  if (noiseM === undefined) return undefined;
  const basis = basisOf(samples.isAltitudeBarometric, noiseM);
  const halfWindow = Math.max(1, Math.round((WINDOW_M[basis] / cellM - 1) / 2));
  const smooth = smoothed(smoothed(cells, halfWindow), halfWindow);
  return { cellM, altitudeM: smooth, gradeRatio: grades(smooth, halfWindow, cellM), basis };
}

function basisOf(isBarometric: boolean | undefined, noiseM: number): AltitudeBasis {
  if (isBarometric !== undefined) return isBarometric ? "barometer" : "gps";
  return noiseM > NOISY_M ? "gps" : "unknown";
}

/**
 * Means of the altitudes met in each cell; cells without any lie on the line between their
 * neighbours. Answers the jitter from sample to sample, or nothing when too few samples have altitude.
 */
function averageByCell(
  altitudeM: Float64Array,
  distanceM: Float64Array,
  timeMs: Float64Array,
  cellM: number,
  cells: Float64Array,
): number | undefined {
  const count = altitudeM.length;
  const met = new Uint32Array(cells.length);
  let known = 0;
  let last = Number.NaN;
  let lastStep = Number.NaN;
  let lastMs = 0;
  let jumpedM = 0;
  let jitterM = 0;
  let jitters = 0;
  // Indices run below count and cells.length: in range throughout.
  for (let index = 0; index < count; index++) {
    const value = altitudeM[index]!;
    if (!(value >= LOWEST_M && value <= HIGHEST_M)) continue; // NaN is not on earth either
    known++;
    const atMs = timeMs[index]!;
    const step = value - last;
    const gapS = (atMs - lastMs) / 1000;
    if (Math.abs(step) > JUMP_M + FASTEST_VERTICAL_MPS * gapS) jumpedM += step;
    else if (gapS <= 1.5 && Math.abs(step - lastStep) >= 0) {
      jitterM += Math.abs(step - lastStep); // both are known: a comparison with NaN is false
      jitters++;
    }
    last = value;
    lastStep = gapS <= 1.5 ? step : Number.NaN;
    lastMs = atMs;
    const cell = Math.min(cells.length - 1, Math.floor(distanceM[index]! / cellM));
    cells[cell]! += value - jumpedM;
    met[cell]!++;
  }
  if (known < NEEDED_SHARE * count) return undefined;
  let filled = -1;
  for (let cell = 0; cell < cells.length; cell++) {
    if (met[cell] === 0) continue;
    const mean = cells[cell]! / met[cell]!;
    const from = filled < 0 ? mean : cells[filled]!;
    for (let gap = filled + 1; gap < cell; gap++)
      cells[gap] = from + ((mean - from) * (gap - filled)) / (cell - filled);
    cells[cell] = mean;
    filled = cell;
  }
  cells.fill(cells[filled]!, filled + 1);
  return jitters === 0 ? 0 : jitterM / jitters;
}

/** Running mean over so many cells to both sides, fewer at the ends. */
function smoothed(cells: Float64Array, halfWindow: number): Float64Array {
  const count = cells.length;
  const result = new Float64Array(count);
  let sum = 0;
  let from = 0;
  let to = 0;
  for (let cell = 0; cell < count; cell++) {
    const half = Math.min(halfWindow, cell, count - 1 - cell); // even at the ends: a slope stays a slope
    while (to <= cell + half) sum += cells[to++]!; // in range: to stays below count
    while (to > cell + half + 1) sum -= cells[--to]!;
    while (from < cell - half) sum -= cells[from++]!;
    result[cell] = sum / (to - from);
  }
  return result;
}

function grades(altitudeM: Float64Array, halfWindow: number, cellM: number): Float64Array {
  const count = altitudeM.length;
  const gradeRatio = new Float64Array(count);
  for (let cell = 0; cell < count; cell++) {
    const low = Math.max(0, cell - halfWindow);
    const high = Math.min(count - 1, cell + halfWindow);
    if (high > low) gradeRatio[cell] = (altitudeM[high]! - altitudeM[low]!) / ((high - low) * cellM); // in range
  }
  return gradeRatio;
}
