/** What tells whether two recordings are of one run. */
export interface Recorded {
  readonly startedAtMs: number;
  /** From the first sample to the last; absent when not known. */
  readonly durationS?: number;
  readonly distanceM?: number;
  readonly sport: string;
}

/** Product choices, all of them: docs/formats/measures.md. */
const SAME_START_S = 300;
const OVERLAP_RATIO = 0.5;
const SAME_SPAN_RATIO = 0.8;
const SAME_SPAN_DISTANCE_RATIO = 0.25;
const CONTAINED_RATIO = 0.9;
const LIKE_DISTANCE_RATIO = 0.1;
const LIKE_DISTANCE_M = 150;
const LIKE_DURATION_RATIO = 0.1;
const LIKE_DURATION_S = 120;
const MOVED_CLOCK_S = 2;
const MOVED_DISTANCE_RATIO = 0.02;
const MOVED_SHORTEST_S = 300;
/** Local time taken for UTC: further than this no zone is away, and a day apart is another run of a habit. */
const FARTHEST_ZONE_S = 14 * 3600;

/** No two recordings of one run start further apart than this: bounds a search for them. */
export const FARTHEST_APART_S = FARTHEST_ZONE_S + MOVED_CLOCK_S;

/**
 * Are these two recordings of the same run? A runner runs one run at a time, so they are
 *
 * - when they share half of the shorter's time and agree in distance;
 * - when they began and ended together, as two watches on two arms do, and differ by less than a quarter;
 * - when one lies within the other at the same mean speed: a part of it, or a recording cut short;
 * - when they start together and agree in distance or, lacking that, in duration;
 * - when one does not tell its sport, and both began and ended together and agree in distance;
 * - when a wrong time zone moved one by whole hours: same second of the hour, same duration to two
 *   seconds, same distance to two hundredths. Two runs of one day hardly ever agree in all three.
 */
export function sameRun(one: Recorded, other: Recorded): boolean {
  const apartS = Math.abs(one.startedAtMs - other.startedAtMs) / 1000;
  if (apartS > FARTHEST_APART_S) return false;
  const { ofShorter, ofLonger } = sharedTime(one, other);
  const isLikeDistance = isDistanceAlike(one, other);
  if (one.sport !== other.sport)
    return isUntold(one, other) && ofLonger >= SAME_SPAN_RATIO && isLikeDistance === true;
  if (ofShorter >= OVERLAP_RATIO && isLikeDistance !== false) return true;
  if (ofLonger >= SAME_SPAN_RATIO && isRoughlyAsFar(one, other)) return true;
  if (ofShorter >= CONTAINED_RATIO && isSpeedAlike(one, other)) return true;
  if (apartS <= SAME_START_S && (isLikeDistance ?? isDurationAlike(one, other) ?? apartS <= MOVED_CLOCK_S))
    return true;
  return isMovedByWholeHours(one, other, apartS);
}

/** The time both were running, as a share of either; none when a duration is not known. */
function sharedTime(one: Recorded, other: Recorded): { ofShorter: number; ofLonger: number } {
  if (!one.durationS || !other.durationS) return { ofShorter: 0, ofLonger: 0 };
  const fromMs = Math.max(one.startedAtMs, other.startedAtMs);
  const untilMs = Math.min(
    one.startedAtMs + one.durationS * 1000,
    other.startedAtMs + other.durationS * 1000,
  );
  const sharedS = Math.max(0, untilMs - fromMs) / 1000;
  return {
    ofShorter: sharedS / Math.min(one.durationS, other.durationS),
    ofLonger: sharedS / Math.max(one.durationS, other.durationS),
  };
}

/** Many GPX files name no sport. */
const isUntold = (one: Recorded, other: Recorded): boolean =>
  one.sport === "other" || other.sport === "other";

const isRoughlyAsFar = (one: Recorded, other: Recorded): boolean =>
  one.distanceM !== undefined &&
  other.distanceM !== undefined &&
  isWithin(one.distanceM, other.distanceM, SAME_SPAN_DISTANCE_RATIO, 0);

function isDistanceAlike(one: Recorded, other: Recorded): boolean | undefined {
  if (one.distanceM === undefined || other.distanceM === undefined) return undefined;
  return isWithin(one.distanceM, other.distanceM, LIKE_DISTANCE_RATIO, LIKE_DISTANCE_M);
}

function isDurationAlike(one: Recorded, other: Recorded): boolean | undefined {
  if (one.durationS === undefined || other.durationS === undefined) return undefined;
  return isWithin(one.durationS, other.durationS, LIKE_DURATION_RATIO, LIKE_DURATION_S);
}

function isSpeedAlike(one: Recorded, other: Recorded): boolean {
  if (!one.durationS || !other.durationS || !one.distanceM || !other.distanceM) return false;
  return isWithin(one.distanceM / one.durationS, other.distanceM / other.durationS, LIKE_DISTANCE_RATIO, 0);
}

function isMovedByWholeHours(one: Recorded, other: Recorded, apartS: number): boolean {
  if (one.distanceM === undefined || other.distanceM === undefined) return false;
  if (one.durationS === undefined || other.durationS === undefined) return false;
  const besideHourS = Math.abs(apartS - Math.round(apartS / 3600) * 3600);
  return (
    one.durationS >= MOVED_SHORTEST_S &&
    besideHourS <= MOVED_CLOCK_S &&
    Math.abs(one.durationS - other.durationS) <= MOVED_CLOCK_S &&
    isWithin(one.distanceM, other.distanceM, MOVED_DISTANCE_RATIO, 0)
  );
}

/** Within a share of the larger, or so many units where that share is less. */
const isWithin = (one: number, other: number, ratio: number, atLeast: number): boolean =>
  Math.abs(one - other) <= Math.max(atLeast, ratio * Math.max(one, other));
