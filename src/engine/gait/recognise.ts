import { isBalancing } from "./balancing.ts";
import type { CheckedTrack } from "./check-track.ts";
import type { GaitRefusal } from "./gait-result.ts";
import type { Motion } from "./motion.ts";
import { lowPass, medianOf, quantileOf, rateOfChange, resample } from "./signal.ts";
import type { View } from "./track.ts";

/** What kind of moving the legs and hips show, before any step is measured. */
export interface Recognised {
  /** From the legs passing each other: exact to a few parts in a hundred. */
  readonly cadenceSpm: number;
}

// docs/evidence/gait.md says where each of these comes from: all are product choices, tried on recordings.
/** Feet whose distance never changes by this much, in leg lengths, do not travel. */
const LEAST_PARTING = { side: 0.22, rear: 0.06 };
/** The legs pass each other when the feet are nearer than this share of their widest distance. */
const PASSED_SHARE = 0.4;
/** Feet slower than this share of their own fastest are still: for up to so much of the time in a run, in a walk. */
const STILL_SHARE = 0.2;
const STILL_HZ = 6;
const STILL_RATIO = { runs: 0.32, walks: 0.45 };
const STEPS_TO_TELL = 3;
/** Hips that rise and fall by this share of a leg with both feet moving as one are jumping. */
const JUMP_RISE = 0.12;
/** Between these lies everybody who runs, sprinters among them; below, the clip is slow or the body walks. */
const RUNNING_CADENCE = { least: 120, most: 300 };
/** Slow motion as phones offer it. */
const SLOW_FACTORS = [2, 4, 8, 10, 16];
const USUAL_CADENCE = 165;
/** From step to step the time may differ by this share in the middle; more is no steady gait. */
const LEAST_STEADY = 0.35;
/** The hip's height while the legs pass each other, as a share of its way up and down: low in running. */
const LOW_PASSING = 0.5;

/** A checked clip: the frames in which the body is whole, as they came. */
type Filmed = Pick<CheckedTrack, "track" | "view" | "from" | "to">;

/**
 * Running, or what else this is. In running the hips are lowest while the legs pass each other (the leg gives like
 * a spring); in walking they are highest (the leg is a stilt). That holds at any speed of the clip and whichever leg
 * is taken for which.
 */
export function recognise(
  filmed: Filmed,
  motion: Motion,
  isSlowFactorTold: boolean,
): { readonly refusal: GaitRefusal } | Recognised {
  const { view } = filmed;
  if (isBalancing(motion, view)) return { refusal: { kind: "balancing" } };
  const parting = partingOf(filmed, motion, view);
  const widest = quantileOf(parting, 0.95);
  const spread = widest - quantileOf(parting, 0.05);
  const rise = riseOf(motion);
  const perMinute = (count: number) => (60 * motion.rateHz * count) / motion.count;

  if (spread < LEAST_PARTING[view]) {
    const bounces = risings(rise, JUMP_RISE / 2);
    const isJumping = quantileOf(rise, 0.95) - quantileOf(rise, 0.05) > JUMP_RISE && bounces >= 2;
    return { refusal: isJumping ? { kind: "jumping", perMinute: perMinute(bounces) } : { kind: "standing" } };
  }
  const passings = passingsOf(parting, widest * PASSED_SHARE);
  if (passings.length < STEPS_TO_TELL + 1) {
    const still = stillRatio(parting, motion.rateHz);
    if (still > STILL_RATIO.runs)
      return { refusal: { kind: still > STILL_RATIO.walks ? "standing" : "not-running" } };
    return {
      refusal: { kind: "too-few-steps", steps: Math.max(0, passings.length - 1), needed: STEPS_TO_TELL },
    };
  }
  const gaps = Float64Array.from(passings.slice(1), (at, index) => at - passings[index]!); // one behind
  const gap = medianOf(gaps);
  const cadenceSpm = (60 * motion.rateHz) / gap;
  if (medianOf(gaps.map((other) => Math.abs(other - gap))) > LEAST_STEADY * gap)
    return { refusal: { kind: "not-running" } };

  const isPassingLow = hipHeightAt(rise, passings, gap, view) < LOW_PASSING;
  if (!isPassingLow) return { refusal: { kind: "walking", cadenceSpm } };
  if (cadenceSpm > RUNNING_CADENCE.most) return { refusal: { kind: "not-running" } };
  if (cadenceSpm < RUNNING_CADENCE.least && !isSlowFactorTold) {
    const slowed = USUAL_CADENCE / cadenceSpm;
    const likelyFactor = SLOW_FACTORS.reduce((a, b) =>
      Math.abs(Math.log(b / slowed)) < Math.abs(Math.log(a / slowed)) ? b : a,
    );
    return { refusal: { kind: "slow-motion", cadenceSpm, likelyFactor } };
  }
  return { cadenceSpm };
}

/**
 * How far the feet are apart in leg lengths, on the motion's clock: along the way, or in height when seen from
 * behind. Taken from the frames as they came, because it is the same whichever leg is taken for which.
 */
function partingOf(
  { track, from, to }: Filmed,
  motion: Motion,
  view: Exclude<View, "unknown">,
): Float64Array {
  const axis = view === "side" ? "x" : "y";
  const timesS = track.timesS.subarray(from, to);
  const [left, right] = [track.landmarks["left-ankle"]!, track.landmarks["right-ankle"]!]; // checkTrack saw both
  let last = 0;
  const apart = Float64Array.from(timesS, (_, i) => {
    const now = Math.abs(left[axis][from + i]! - right[axis][from + i]!) / motion.legPx;
    if (!Number.isNaN(now)) last = now;
    return last;
  });
  const calm = medianOfNeighbours(apart, motion.framesPerSecond < 50 ? 1 : 2);
  return resample(timesS, calm, motion.startS, motion.rateHz, motion.count);
}

/** Single frames in which the model mixed the legs up tell nothing. */
const medianOfNeighbours = (values: Float64Array, reach: number): Float64Array =>
  values.map((_, i) => medianOf(values.subarray(Math.max(0, i - reach), i + reach + 1)));

/** Height of the hips in leg lengths, its slow change (nearing, a sloping way) taken out. */
const riseOf = ({ midHip, legPx, rateHz, count }: Motion): Float64Array => {
  const high = midHip.y.map((value) => value / legPx);
  if (count < rateHz) {
    const middle = medianOf(high);
    return high.map((value) => value - middle);
  }
  const slow = lowPass(high, rateHz, 0.6);
  return high.map((value, i) => value - slow[i]!);
};

/** Where one foot passes the other: in the middle of where the feet are near each other, between two partings. */
function passingsOf(parting: Float64Array, apart: number): readonly number[] {
  const found: number[] = [];
  let nearFrom: number | undefined;
  for (let i = 1; i < parting.length; i++) {
    const [before, now] = [parting[i - 1]! >= apart, parting[i]! >= apart];
    if (before && !now) nearFrom = i;
    if (!before && now && nearFrom !== undefined) found.push(Math.round((nearFrom + i - 1) / 2));
  }
  return found;
}

/** For which share of the time the feet hardly move against each other, at whatever speed the clip plays. */
function stillRatio(parting: Float64Array, rateHz: number): number {
  const speed = rateOfChange(lowPass(parting, rateHz, STILL_HZ), rateHz).map(Math.abs);
  const slow = STILL_SHARE * quantileOf(speed, 0.95);
  return speed.reduce((count, now) => count + (now < slow ? 1 : 0), 0) / speed.length;
}

/** Where between its lowest (0) and highest (1) the hip is at mid-stance, in the middle of all steps. */
function hipHeightAt(
  rise: Float64Array,
  passings: readonly number[],
  gap: number,
  view: Exclude<View, "unknown">,
): number {
  // From behind, the feet part most in height at mid-stance, half a step after they were level.
  const shift = view === "side" ? 0 : Math.round(gap / 2);
  const places = passings.flatMap((at) => {
    const [from, to] = [Math.round(at + shift - gap / 2), Math.round(at + shift + gap / 2)];
    if (from < 0 || to >= rise.length) return [];
    const step = rise.subarray(from, to + 1);
    const [low, high] = [Math.min(...step), Math.max(...step)];
    return high > low ? [(rise[at + shift]! - low) / (high - low)] : [];
  });
  return medianOf(places);
}

/** How often the values rise through zero after having been well below it. */
function risings(values: Float64Array, depth: number): number {
  let [count, isBelow] = [0, false];
  for (const value of values) {
    if (value < -depth / 2) isBelow = true;
    if (value > depth / 2 && isBelow) {
      count++;
      isBelow = false;
    }
  }
  return count;
}
