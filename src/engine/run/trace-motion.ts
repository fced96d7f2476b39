import type { Activity } from "../activity/activity.ts";
import { activeClock } from "./active-clock.ts";
import { type DistanceBasis, traceDistance } from "./trace-distance.ts";

/**
 * What the body did between one sample and the next. Every column has one value per sample, about the
 * stretch that ends there; the first is always zero.
 */
export interface Motion {
  readonly count: number;
  /** Seconds with the timer running since the first sample. */
  readonly activeS: Float64Array;
  /** Metres since the start; absent when the recording tells no way at all. */
  readonly distanceM?: Float64Array;
  readonly distanceBasis?: DistanceBasis;
  /** Speed over the ten seconds around; absent together with the distance. */
  readonly speedMps?: Float64Array;
  /** Seconds of the stretch spent moving, walking included: all of it or none. */
  readonly movingS: Float64Array;
  /** Seconds of the stretch spent running: all of it or none. */
  readonly runningS: Float64Array;
}

/** Slower than this the runner comes to stand; faster than `MOVING_MPS`, they have set off. Product choices. */
const STANDING_MPS = 0.5;
const MOVING_MPS = 0.8;
/** Speed is taken over this long around each stretch, so that jitter and coarse distances do not count as stops. */
const SPEED_WINDOW_S = 10;
/** Cadence below this means that the device counted no steps. Product choice. */
export const LOWEST_CADENCE_SPM = 30;
/** Running, by the steps and by the speed. Product choices: people change over at about 2 m/s. */
const RUNNING_CADENCE_SPM = 130;
const RUNNING_WITH_STEPS_MPS = 1;
const RUNNING_MPS = 1.8;
const CERTAINLY_RUNNING_MPS = 2.2;

/** Follows the runner through the recording: how far, how fast, when standing, walking and running. */
export function traceMotion(activity: Activity): Motion {
  const { samples } = activity;
  const activeS = activeClock(activity);
  const way = traceDistance(activity, activeS);
  if (way === undefined) return withoutWay(samples.columns.cadenceSpm, activeS);
  const speedMps = windowSpeed(way.distanceM, activeS);
  const movingS = movingStretches(way.distanceM, speedMps, activeS);
  const runningS = runningStretches(speedMps, movingS, samples.columns.cadenceSpm);
  if (way.basis === "positions") dropStanding(way.distanceM, movingS);
  return {
    count: samples.count,
    activeS,
    distanceM: way.distanceM,
    distanceBasis: way.basis,
    speedMps,
    movingS,
    runningS,
  };
}

/** Only the steps can tell motion; without steps either, the timer is believed. */
function withoutWay(cadenceSpm: Float64Array | undefined, activeS: Float64Array): Motion {
  const count = activeS.length;
  const movingS = new Float64Array(count);
  const runningS = new Float64Array(count);
  for (let index = 1; index < count; index++) {
    const spanS = activeS[index]! - activeS[index - 1]!; // index < count: in range
    const cadence = cadenceSpm?.[index] ?? Number.NaN;
    if (cadence < LOWEST_CADENCE_SPM) continue; // false for NaN: unknown steps are not standing
    movingS[index] = spanS;
    if (cadence >= RUNNING_CADENCE_SPM) runningS[index] = spanS;
  }
  return { count, activeS, movingS, runningS };
}

/** Way over time in a window centred on each stretch, the ends of the window interpolated. */
function windowSpeed(distanceM: Float64Array, activeS: Float64Array): Float64Array {
  const count = distanceM.length;
  const speedMps = new Float64Array(count);
  const endS = activeS[count - 1]!; // all indices below stay in 0 .. count - 1
  let low = 0;
  let high = 0;
  for (let index = 1; index < count; index++) {
    const middleS = (activeS[index - 1]! + activeS[index]!) / 2;
    const fromS = Math.max(0, middleS - SPEED_WINDOW_S / 2);
    const toS = Math.min(endS, middleS + SPEED_WINDOW_S / 2);
    while (low < count - 2 && activeS[low + 1]! <= fromS) low++;
    while (high < count - 2 && activeS[high + 1]! < toS) high++;
    const spanS = toS - fromS;
    speedMps[index] =
      spanS > 0 ? (at(distanceM, activeS, high, toS) - at(distanceM, activeS, low, fromS)) / spanS : 0;
  }
  return speedMps;
}

/** The distance at an instant between the sample `index` and the next. */
function at(distanceM: Float64Array, activeS: Float64Array, index: number, atS: number): number {
  const fromS = activeS[index]!; // index + 1 < count: in range
  const spanS = activeS[index + 1]! - fromS;
  const fromM = distanceM[index]!;
  if (spanS <= 0) return fromM;
  return fromM + ((distanceM[index + 1]! - fromM) * (atS - fromS)) / spanS;
}

function movingStretches(
  distanceM: Float64Array,
  speedMps: Float64Array,
  activeS: Float64Array,
): Float64Array {
  const count = distanceM.length;
  const movingS = new Float64Array(count);
  let isMoving = false;
  let firstMoving = 1;
  for (let index = 1; index < count; index++) {
    const speed = speedMps[index]!; // in range, as below
    const wasMoving = isMoving;
    isMoving = speed >= (isMoving ? STANDING_MPS : MOVING_MPS);
    if (isMoving) {
      if (!wasMoving) firstMoving = index;
      movingS[index] = activeS[index]! - activeS[index - 1]!;
    }
    const isLast = index === count - 1;
    if (wasMoving && (!isMoving || isLast)) trimEnds(firstMoving, isMoving ? index : index - 1);
  }
  return movingS;

  /** The window blurs the ends of a stop: stretches there that show no way themselves are standing. */
  function trimEnds(first: number, last: number): void {
    for (let index = first; index <= last && isStandstill(index); index++) movingS[index] = 0;
    for (let index = last; index >= first && isStandstill(index); index--) movingS[index] = 0;
  }

  function isStandstill(index: number): boolean {
    const metres = distanceM[index]! - distanceM[index - 1]!;
    return metres <= STANDING_MPS * (activeS[index]! - activeS[index - 1]!);
  }
}

/** Satellites wander while the runner stands: that is no way. Devices know it, bare positions do not. */
function dropStanding(distanceM: Float64Array, movingS: Float64Array): void {
  let standingM = 0;
  let before = distanceM[0]!; // a way has at least two samples: in range, as below
  for (let index = 1; index < distanceM.length; index++) {
    const metres = distanceM[index]!;
    if (movingS[index] === 0) standingM += metres - before;
    before = metres;
    distanceM[index] = metres - standingM;
  }
}

function runningStretches(
  speedMps: Float64Array,
  movingS: Float64Array,
  cadenceSpm: Float64Array | undefined,
): Float64Array {
  const runningS = new Float64Array(movingS.length);
  for (let index = 1; index < movingS.length; index++) {
    const speed = speedMps[index]!; // one length: in range
    const cadence = cadenceSpm === undefined ? Number.NaN : cadenceSpm[index]!;
    const isRunning =
      cadence >= LOWEST_CADENCE_SPM
        ? speed >= CERTAINLY_RUNNING_MPS ||
          (cadence >= RUNNING_CADENCE_SPM && speed >= RUNNING_WITH_STEPS_MPS)
        : speed >= RUNNING_MPS;
    if (isRunning) runningS[index] = movingS[index]!;
  }
  return runningS;
}
