import type { Contact } from "./find-contacts.ts";
import type { GaitMeasureKey } from "./gait-result.ts";
import type { Motion, Path } from "./motion.ts";
import { peakForceBodyWeights } from "./peak-force.ts";
import { lowPass, medianOf, valueAt } from "./signal.ts";
import type { Step } from "./steps.ts";

/** One measure of one step; `NaN` when it could not be taken there. */
export type StepValues = Readonly<Partial<Record<GaitMeasureKey, number>>>;

/**
 * Everything a side view tells of one step. Angles in degrees, lengths in leg lengths, times in seconds. Forward,
 * ahead and bent are positive: docs/evidence/gait.md draws each.
 */
export function measureSideStep(motion: Motion, step: Step): StepValues {
  const { rateHz, paths } = motion;
  const { side, from, to } = step;
  const [hip, knee, ankle] = [paths[`${side}-hip`]!, paths[`${side}-knee`]!, paths[`${side}-ankle`]!]; // core joints are there
  const stepS = (to - from) / rateHz;
  const until = step.toeOff ?? to;
  const late = Math.min(motion.count - 1, Math.round(until + 0.03 * rateHz));
  const over = (at: number, path: Path) => point(path, at);
  const kneeBend = (at: number) => bend(over(at, hip), over(at, knee), over(at, ankle));
  const thighBack = (at: number) => -leanOf(point(hip, at), point(knee, at));
  const backmost = greatestAt(Math.round((from + until) / 2), late, thighBack);
  const contactS = step.toeOff === undefined ? undefined : (step.toeOff - from) / rateHz;

  return {
    cadence: 60 / stepS,
    ...measureLanding(motion, { at: from, side }),
    ...footInclination(motion, step),
    "knee-flexion-peak": kneeBend(greatestAt(from, until, kneeBend)),
    "hip-extension": thighBack(backmost),
    "vertical-oscillation": riseOf(motion, step),
    ...trunk(motion, step, thighBack(backmost), backmost),
    ...(contactS === undefined ? {} : onTheGround(contactS, stepS)),
  };
}

/** What a side view tells of the moment of contact alone: the last landing of a clip needs no step after it. */
export function measureLanding({ legPx, midHip, paths }: Motion, { at, side }: Contact): StepValues {
  const [hip, knee, ankle] = [paths[`${side}-hip`]!, paths[`${side}-knee`]!, paths[`${side}-ankle`]!]; // core joints are there
  return {
    "over-stride": (valueAt(ankle.x, at) - valueAt(midHip.x, at)) / legPx,
    "shank-angle": leanOf(point(knee, at), point(ankle, at)),
    "knee-flexion-at-contact": bend(point(hip, at), point(knee, at), point(ankle, at)),
  };
}

/** Everything a view from behind tells of each step. */
export function measureRearSteps(motion: Motion, steps: readonly Step[]): readonly StepValues[] {
  const tilt = tiltOf(motion);
  const usual = medianOf(Float64Array.from({ length: motion.count }, (_, i) => tilt(i)));
  return steps.map((step) => measureRearStep(motion, step, (at) => tilt(at) - usual));
}

/** How far the left hip is above the right one, in degrees. */
function tiltOf({ paths }: Motion): (at: number) => number {
  const [left, right] = [paths["left-hip"]!, paths["right-hip"]!]; // core joints are there
  // In a picture from behind, the runner's left is on the left.
  return (at) =>
    (Math.atan2(
      valueAt(left.y, at) - valueAt(right.y, at),
      Math.abs(valueAt(right.x, at) - valueAt(left.x, at)),
    ) *
      180) /
    Math.PI;
}

function measureRearStep(motion: Motion, step: Step, higherLeft: (at: number) => number): StepValues {
  const { legPx, midHip, midShoulder, paths, rateHz } = motion;
  const standing = Math.min(motion.count - 1, step.from + 0.4 * (step.to - step.from));
  const drop = step.side === "right" ? -higherLeft(standing) : higherLeft(standing);
  const ankle = paths[`${step.side}-ankle`]!;
  const aside = (valueAt(ankle.x, standing) - valueAt(midHip.x, standing)) / legPx;
  return {
    cadence: (60 * rateHz) / (step.to - step.from),
    "pelvic-drop": drop,
    "step-width": step.side === "right" ? aside : -aside,
    "vertical-oscillation": riseOf(motion, step),
    ...(midShoulder === undefined
      ? {}
      : { "trunk-sway": Math.abs(valueAt(midShoulder.x, standing) - valueAt(midHip.x, standing)) / legPx }),
  };
}

/** Time on the ground and in the air, and the force that follows from both. */
function onTheGround(contactS: number, stepS: number): StepValues {
  const flightS = stepS - contactS;
  return {
    "contact-time": contactS,
    "flight-time": flightS,
    "duty-factor": contactS / (2 * stepS),
    "peak-force": peakForceBodyWeights(contactS, stepS),
  };
}

/** Against the same foot standing flat, so that it does not matter where on heel and toe the landmarks lie. */
function footInclination({ paths }: Motion, { side, from, to, toeOff }: Step): StepValues {
  const [heel, toe] = [paths[`${side}-heel`], paths[`${side}-toe`]];
  if (heel === undefined || toe === undefined) return {};
  const angle = (at: number) => {
    const [a, b] = [point(heel, at), point(toe, at)];
    return (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
  };
  const end = toeOff ?? to;
  const flat = medianOf(Array.from({ length: 9 }, (_, i) => angle(from + (0.25 + 0.03 * i) * (end - from))));
  return { "foot-inclination": angle(from) - flat };
}

function trunk(
  { midHip, midShoulder, count }: Motion,
  { from, to }: Step,
  thighBackDeg: number,
  backmost: number,
): StepValues {
  if (midShoulder === undefined) return {};
  const leans = Float64Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, i) => {
    const at = Math.min(count - 1, Math.ceil(from) + i);
    return -leanOf(point(midShoulder, at), point(midHip, at));
  });
  const mean = leans.reduce((sum, value) => sum + value, 0) / leans.length;
  const leanThen = -leanOf(point(midShoulder, backmost), point(midHip, backmost));
  return {
    "trunk-lean": mean,
    "trunk-lean-change": Math.max(...leans) - Math.min(...leans),
    "trunk-pelvis-angle": thighBackDeg - leanThen,
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const point = (path: Path, at: number): Point => ({ x: valueAt(path.x, at), y: valueAt(path.y, at) });

/** How far the lower end is ahead of the upper one, as an angle from straight down. */
const leanOf = (upper: Point, lower: Point): number =>
  (Math.atan2(lower.x - upper.x, upper.y - lower.y) * 180) / Math.PI;

/** 0 for a straight joint; bent the usual way of a knee is positive. */
export const bend = (above: Point, joint: Point, below: Point): number => {
  const first = Math.atan2(joint.x - above.x, above.y - joint.y);
  const second = Math.atan2(below.x - joint.x, joint.y - below.y);
  const turn = ((first - second) * 180) / Math.PI;
  return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
};

const greatestAt = (from: number, to: number, of: (at: number) => number): number => {
  let [best, at] = [Number.NEGATIVE_INFINITY, from];
  for (let i = Math.ceil(from); i <= to; i++) {
    const value = of(i);
    if (value > best) [best, at] = [value, i];
  }
  return at;
};

/** The hips' height holds nothing of interest above this many times the rate of steps. */
const RISE_HARMONICS = 2.5;

/** Highest minus lowest between two contacts, in leg lengths, less what the hips drift upwards over the whole stretch. */
function riseOf({ midHip: { y }, hipDriftPx, rateHz, legPx, count }: Motion, { from, to }: Step): number {
  // Trembling adds to any range: a step with its neighbours is smoothed by itself, as far as running allows.
  const margin = Math.round(to - from);
  const [first, last] = [Math.max(0, Math.floor(from) - margin), Math.min(count, Math.ceil(to) + margin)];
  const heights = lowPass(y.subarray(first, last), rateHz, (RISE_HARMONICS * rateHz) / (to - from));
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = Math.ceil(from); i <= to; i++) {
    const level = heights[i - first]! - hipDriftPx * (i - from); // between two contacts: in range
    if (level < low) low = level;
    if (level > high) high = level;
  }
  return (high - low) / legPx;
}
