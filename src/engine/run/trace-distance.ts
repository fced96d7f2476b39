import type { Activity } from "../activity/activity.ts";

/** How the way was told. */
export type DistanceBasis = "device" | "speed" | "positions";

export interface DistanceTrace {
  /** Metres since the start at every sample; never falls, never NaN. */
  readonly distanceM: Float64Array;
  readonly basis: DistanceBasis;
}

/** Faster than any human has run: product choice. Whatever claims more is a glitch and is left out. */
export const FASTEST_MPS = 12.5;
/** Devices catch up in leaps after losing the sky; a larger leap beyond the fastest running is a glitch. Product choice. */
const CATCH_UP_M = 400;
/** A stretch of this length with no sample says nothing about speed. Product choice. */
const LONGEST_SPEED_GAP_S = 60;
/** Positions nearer than this to the last counted one are taken for jitter. Product choice. */
const JITTER_M = 5;
/** A far-off place that persists this long is believed, but the jump to it is not counted. Product choice. */
const BELIEVED_AFTER_S = 10;
/** What the first sample may already show when the recording began with it. Product choice. */
const FIRST_SAMPLE_S = 5;

/**
 * The way as far as the recording tells it: the device's own distance, else speed over time, else
 * positions. Absent when none of them shows any way at all. Speeds above `fastestMps` are glitches.
 */
export function traceDistance(
  { samples, startedAtMs }: Pick<Activity, "samples" | "startedAtMs">,
  activeS: Float64Array,
  fastestMps = FASTEST_MPS,
): DistanceTrace | undefined {
  if (samples.count < 2) return undefined;
  const { timeMs } = samples;
  const { distanceM, speedMps, latitudeDeg, longitudeDeg } = samples.columns;
  if (distanceM !== undefined) {
    const trace = fromDevice(distanceM, timeMs, startedAtMs, fastestMps);
    if (isAnyWay(trace, activeS)) return { distanceM: trace, basis: "device" };
  }
  if (speedMps !== undefined) {
    const trace = fromSpeed(speedMps, activeS, fastestMps);
    if (isAnyWay(trace, activeS)) return { distanceM: trace, basis: "speed" };
  }
  if (latitudeDeg !== undefined && longitudeDeg !== undefined) {
    const trace = fromPositions({ latitudeDeg, longitudeDeg, timeMs, activeS }, fastestMps);
    if (isAnyWay(trace, activeS)) return { distanceM: trace, basis: "positions" };
  }
  return undefined;
}

/** Fills the unknown in between and answers whether there is any way to speak of. */
function isAnyWay(trace: Float64Array, activeS: Float64Array): boolean {
  fillBetween(trace, activeS);
  return trace[trace.length - 1]! > 0; // at least two samples: in range
}

function fromDevice(
  column: Float64Array,
  timeMs: Float64Array,
  startedAtMs: number,
  fastestMps: number,
): Float64Array {
  const count = column.length;
  const trace = new Float64Array(count);
  let metres = 0;
  let last = Number.NaN;
  let lastMs = startedAtMs;
  let spareM = CATCH_UP_M;
  // Indices run below count, the one length of all columns: in range throughout.
  for (let index = 0; index < count; index++) {
    const value = column[index]!;
    if (Number.isNaN(value)) {
      trace[index] = Number.NaN;
      continue;
    }
    const atMs = timeMs[index]!;
    if (Number.isNaN(last)) {
      const sinceStartS = Math.max(FIRST_SAMPLE_S, (atMs - startedAtMs) / 1000);
      if (value > 0 && value <= fastestMps * sinceStartS) metres = value;
    } else if (value > last) {
      const advanceM = value - last;
      const reachM = spareM + fastestMps * Math.max(0, (atMs - lastMs) / 1000);
      if (advanceM <= reachM) metres += advanceM;
      spareM = Math.min(CATCH_UP_M, advanceM <= reachM ? reachM - advanceM : reachM);
    }
    last = value; // a fall is a counter that started again
    lastMs = atMs;
    trace[index] = metres;
  }
  return trace;
}

function fromSpeed(speedMps: Float64Array, activeS: Float64Array, fastestMps: number): Float64Array {
  const count = speedMps.length;
  const trace = new Float64Array(count);
  let metres = 0;
  for (let index = 1; index < count; index++) {
    const gapS = activeS[index]! - activeS[index - 1]!; // in range, as below
    const before = speedMps[index - 1]!;
    const after = speedMps[index]!;
    const isBefore = before >= 0 && before <= fastestMps; // false for NaN too
    const isAfter = after >= 0 && after <= fastestMps;
    if (gapS <= LONGEST_SPEED_GAP_S && (isBefore || isAfter)) {
      const speed = isBefore ? (isAfter ? (before + after) / 2 : before) : after;
      metres += speed * gapS;
    }
    trace[index] = metres;
  }
  return trace;
}

interface Places {
  readonly latitudeDeg: Float64Array;
  readonly longitudeDeg: Float64Array;
  readonly timeMs: Float64Array;
  readonly activeS: Float64Array;
}

function fromPositions(
  { latitudeDeg, longitudeDeg, timeMs, activeS }: Places,
  fastestMps: number,
): Float64Array {
  const count = latitudeDeg.length;
  const trace = new Float64Array(count).fill(Number.NaN);
  let metres = 0;
  let anchor = -1;
  let latest = -1;
  let doubt = -1;
  const between = (from: number, to: number): number =>
    haversineM(latitudeDeg[from]!, longitudeDeg[from]!, latitudeDeg[to]!, longitudeDeg[to]!); // in range
  for (let index = 0; index < count; index++) {
    const latitude = latitudeDeg[index]!;
    const longitude = longitudeDeg[index]!;
    if (Number.isNaN(latitude + longitude) || (latitude === 0 && longitude === 0)) continue;
    if (anchor < 0) {
      anchor = latest = index;
      trace[index] = 0;
      continue;
    }
    const gapS = (timeMs[index]! - timeMs[latest]!) / 1000;
    const activeGapS = activeS[index]! - activeS[latest]!;
    const isAfterPause = gapS > 1 && activeGapS < gapS / 2;
    if (isAfterPause) {
      trace[latest] = metres;
      anchor = latest = index; // where the runner went while the timer stood is not part of the run
      trace[index] = metres;
      continue;
    }
    const leapM = between(anchor, index);
    const sinceAnchorS = Math.max(1, (timeMs[index]! - timeMs[anchor]!) / 1000);
    if (leapM > fastestMps * sinceAnchorS) {
      const sinceDoubtS = doubt < 0 ? 0 : (timeMs[index]! - timeMs[doubt]!) / 1000;
      if (doubt < 0 || between(doubt, index) > fastestMps * Math.max(1, sinceDoubtS)) doubt = index;
      else if (sinceDoubtS >= BELIEVED_AFTER_S) {
        metres += between(doubt, index);
        anchor = latest = index;
        trace[index] = metres;
        doubt = -1;
      }
      continue;
    }
    doubt = -1;
    latest = index;
    if (leapM < JITTER_M) continue;
    metres += leapM;
    anchor = index;
    trace[index] = metres;
  }
  return trace;
}

/** Linear over the active clock between known values; the ends keep the nearest known value. */
function fillBetween(trace: Float64Array, activeS: Float64Array): void {
  const count = trace.length;
  let known = -1;
  for (let index = 0; index < count; index++) {
    const value = trace[index]!; // in range, as below
    if (Number.isNaN(value)) continue;
    if (known < 0) trace.fill(value, 0, index);
    else if (index > known + 1) {
      const from = trace[known]!;
      const spanS = activeS[index]! - activeS[known]!;
      for (let gap = known + 1; gap < index; gap++) {
        const share = spanS > 0 ? (activeS[gap]! - activeS[known]!) / spanS : 0;
        trace[gap] = from + (value - from) * share;
      }
    }
    known = index;
  }
  trace.fill(known < 0 ? 0 : trace[known]!, known + 1);
}

const EARTH_RADIUS_M = 6_371_008.8;
const RADIANS_PER_DEGREE = Math.PI / 180;

/** Great-circle distance on a sphere of the mean radius. */
function haversineM(
  fromLatitudeDeg: number,
  fromLongitudeDeg: number,
  toLatitudeDeg: number,
  toLongitudeDeg: number,
): number {
  const sinLatitude = Math.sin(((toLatitudeDeg - fromLatitudeDeg) * RADIANS_PER_DEGREE) / 2);
  const sinLongitude = Math.sin(((toLongitudeDeg - fromLongitudeDeg) * RADIANS_PER_DEGREE) / 2);
  const chord =
    sinLatitude * sinLatitude +
    Math.cos(fromLatitudeDeg * RADIANS_PER_DEGREE) *
      Math.cos(toLatitudeDeg * RADIANS_PER_DEGREE) *
      sinLongitude *
      sinLongitude;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
}
