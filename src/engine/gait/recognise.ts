import type { GaitRefusal } from "./gait-result.ts";
import type { Motion } from "./motion.ts";
import { lowPass, medianOf, quantileOf } from "./signal.ts";
import type { View } from "./track.ts";

/** What kind of moving the legs and hips show, before any step is measured. */
export interface Recognised {
  /** From the legs passing each other: exact to a few parts in a hundred. */
  readonly cadenceSpm: number;
}

// docs/evidence/gait.md says where each of these comes from: all are product choices, tried on recordings.
/** Feet that never part by this much, in leg lengths, do not travel. */
const LEAST_PARTING = { side: 0.45, rear: 0.12 };
/** The legs pass each other only when the feet have parted this share of their usual distance in between. */
const PASSED_SHARE = 0.35;
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

/**
 * Running, or what else this is. In running the hips are lowest while the legs pass each other (the leg gives like
 * a spring); in walking they are highest (the leg is a stilt). That holds at any speed of the clip and whichever leg
 * is taken for which.
 */
export function recognise(
  motion: Motion,
  view: Exclude<View, "unknown">,
  isSlowFactorTold: boolean,
): { readonly refusal: GaitRefusal } | Recognised {
  const parting = partingOf(motion, view);
  const spread = quantileOf(parting, 0.95) - quantileOf(parting, 0.05);
  const rise = riseOf(motion);
  const perMinute = (count: number) => (60 * motion.rateHz * count) / motion.count;

  if (spread < LEAST_PARTING[view]) {
    const bounces = risings(rise, JUMP_RISE / 2);
    const isJumping = quantileOf(rise, 0.95) - quantileOf(rise, 0.05) > JUMP_RISE && bounces >= 2;
    return { refusal: isJumping ? { kind: "jumping", perMinute: perMinute(bounces) } : { kind: "standing" } };
  }
  const passings = passingsOf(parting, (spread / 2) * PASSED_SHARE);
  if (passings.length < STEPS_TO_TELL + 1)
    return {
      refusal: { kind: "too-few-steps", steps: Math.max(0, passings.length - 1), needed: STEPS_TO_TELL },
    };
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

/** How far one foot is from the other, signed, in leg lengths: along the way, or in height when seen from behind. */
const partingOf = ({ paths, legPx }: Motion, view: Exclude<View, "unknown">): Float64Array => {
  const axis = view === "side" ? "x" : "y";
  const [left, right] = [paths["left-ankle"]!, paths["right-ankle"]!]; // prepareMotion keeps the core joints
  return left[axis].map((value, i) => (value - right[axis][i]!) / legPx);
};

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

/** Where one foot passes the other, having been apart on both sides. */
function passingsOf(parting: Float64Array, apart: number): readonly number[] {
  const found: number[] = [];
  let side = 0;
  let crossed = 0;
  for (let i = 1; i < parting.length; i++) {
    if (parting[i - 1]! * parting[i]! <= 0) crossed = i;
    if (Math.abs(parting[i]!) < apart) continue;
    const now = Math.sign(parting[i]!);
    if (side !== 0 && now !== side) found.push(crossed);
    side = now;
  }
  return found;
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
