import type { Side } from "./joints.ts";
import type { Motion } from "./motion.ts";
import { medianOf, rateOfChange, valueAt } from "./signal.ts";

/** A foot meeting the ground: where on the even clock, in samples (fractions count), and whose foot. */
export interface Contact {
  readonly at: number;
  readonly side: Side;
}

export interface Contacts {
  readonly contacts: readonly Contact[];
  /** How fast the foot goes back under the hips while it stands, in leg lengths a second: the running speed, nearly. */
  readonly stanceSpeed: number;
}

// docs/evidence/gait.md says where each of these comes from.
/** The foot has met the ground when it goes back at this share of its speed while standing. */
const CONTACT_SHARE = 0.41;
/** The foot that leads is at least so far in front of the hips, in leg lengths: behind them is no step. */
const LEAST_LEAD = 0;
/** Two steps are never closer than this: 300 steps a minute. */
const SHORTEST_STEP_S = 0.2;
/** The foot meets the ground within this after its farthest reach. */
const LONGEST_LANDING_S = 0.22;
/** Steps are laid over each other from so long before the contact to so long after it. */
const PATTERN_S = { before: 0.1, after: 0.06 };
const FARTHEST_SHIFT_S = 0.04;
const STEPS_FOR_PATTERN = 4;
/** What seems to happen so close to either end of the clip may be the smoothing's doing. */
const ENDS_S = 0.05;

/**
 * Every contact, oldest first. Whichever foot is farther in front of the hips counts, so that left taken for right
 * changes nothing; its speed back against the hips then tells when it met the ground. Since steps are alike, each is
 * also laid over the mean of all of them, and the two answers are averaged: trembling landmarks matter less.
 */
export function findContacts(motion: Motion): Contacts {
  const { rateHz, count } = motion;
  const feet = { left: footOf(motion, "left"), right: footOf(motion, "right") };
  const reaches = farthestReaches(feet, rateHz, count);
  const standing = reaches.map(({ at, side }) =>
    greatest(feet[side].back, at, at + LONGEST_LANDING_S * rateHz),
  );
  const stanceSpeed = medianOf(standing);
  const found = reaches.flatMap(({ at, side }) => {
    const last = Math.min(count - 2, Math.round(at + LONGEST_LANDING_S * rateHz));
    const landed = crossing(feet[side].back, at, last, CONTACT_SHARE * stanceSpeed);
    return landed === undefined ? [] : [{ at: landed, side }];
  });
  const aligned = laidOverEachOther(found, feet, stanceSpeed, rateHz);
  const margin = ENDS_S * rateHz;
  const inside = aligned.filter(({ at }) => at >= margin && at <= count - 1 - margin);
  return { contacts: withStop(inside, feet, motion), stanceSpeed };
}

interface Foot {
  /** Ankle in front of the hips, in leg lengths. */
  readonly lead: Float64Array;
  /** Speed of the foot back against the hips, in leg lengths a second. */
  readonly back: Float64Array;
  /** Speed of the heel (ankle where there is none) upwards. */
  readonly up: Float64Array;
}

function footOf({ paths, midHip, legPx, rateHz }: Motion, side: Side): Foot {
  const ankle = paths[`${side}-ankle`]!; // prepareMotion keeps the core joints
  const seen = paths[`${side}-heel`];
  const heel = seen?.isWhole ? seen : ankle;
  const lead = ankle.x.map((x, i) => (x - midHip.x[i]!) / legPx);
  const toe = paths[`${side}-toe`];
  const tip = toe?.isWhole ? toe : ankle;
  const foot = lead.map((_, i) => ((ankle.x[i]! + heel.x[i]! + tip.x[i]!) / 3 - midHip.x[i]!) / legPx);
  return {
    lead,
    back: rateOfChange(foot, rateHz).map((speed) => -speed),
    up: rateOfChange(heel.y, rateHz).map((speed) => speed / legPx),
  };
}

/** Local maxima of the farther foot's lead, none closer than the shortest step. */
function farthestReaches(
  feet: Readonly<Record<Side, Foot>>,
  rateHz: number,
  count: number,
): readonly Contact[] {
  const lead = feet.left.lead.map((value, i) => Math.max(value, feet.right.lead[i]!));
  const reach = Math.round((SHORTEST_STEP_S / 2) * rateHz);
  const found: Contact[] = [];
  for (let i = 1; i < count - 1; i++) {
    if (lead[i]! < LEAST_LEAD) continue;
    let isFarthest = true;
    for (let k = Math.max(0, i - reach); k <= Math.min(count - 1, i + reach) && isFarthest; k++)
      isFarthest = k === i || (k < i ? lead[k]! < lead[i]! : lead[k]! <= lead[i]!);
    if (isFarthest) found.push({ at: i, side: feet.left.lead[i]! >= feet.right.lead[i]! ? "left" : "right" });
  }
  return found;
}

const greatest = (values: Float64Array, from: number, to: number): number => {
  let best = Number.NEGATIVE_INFINITY;
  for (let i = Math.max(0, Math.round(from)); i < Math.min(values.length, to); i++)
    best = Math.max(best, values[i]!);
  return best;
};

/** Where the values first rise through the level. */
function crossing(values: Float64Array, from: number, to: number, level: number): number | undefined {
  for (let i = Math.max(0, Math.floor(from)); i < to; i++) {
    const [a, b] = [values[i]! - level, values[i + 1]! - level];
    if (a < 0 && b >= 0) return i + a / (a - b);
  }
  return undefined;
}

function laidOverEachOther(
  found: readonly Contact[],
  feet: Readonly<Record<Side, Foot>>,
  stanceSpeed: number,
  rateHz: number,
): readonly Contact[] {
  const count = feet.left.back.length;
  const before = Math.round(PATTERN_S.before * rateHz);
  const after = Math.round(PATTERN_S.after * rateHz);
  const length = before + after + 1;
  const isWhole = ({ at }: Contact) => at - before >= 0 && at + after <= count - 1;
  const whole = found.filter(isWhole);
  if (whole.length < STEPS_FOR_PATTERN) return found;

  const mean = (steps: readonly Contact[], of: "back" | "up") =>
    Float64Array.from(
      { length },
      (_, i) =>
        steps.reduce((sum, { at, side }) => sum + valueAt(feet[side][of], at + i - before), 0) / steps.length,
    );
  let shifted = whole;
  for (let round = 0; round < 2; round++) {
    const pattern = { back: mean(shifted, "back"), up: mean(shifted, "up") };
    shifted = whole.map((step) => ({
      ...step,
      at: step.at + bestShift(step, pattern, feet[step.side], before, rateHz),
    }));
  }
  const landed = crossing(mean(shifted, "back"), 0, length - 2, CONTACT_SHARE * stanceSpeed);
  if (landed === undefined) return found;
  const byPattern = new Map(whole.map((step, index) => [step, shifted[index]!.at + landed - before]));
  return found.map((step) => {
    const other = byPattern.get(step);
    return other === undefined ? step : { ...step, at: (step.at + other) / 2 };
  });
}

/** How many samples later than first thought the step fits the pattern best. */
function bestShift(
  { at }: Contact,
  pattern: { readonly back: Float64Array; readonly up: Float64Array },
  foot: Foot,
  before: number,
  rateHz: number,
): number {
  const far = Math.round(FARTHEST_SHIFT_S * rateHz);
  const misfit = Float64Array.from({ length: 2 * far + 1 }, (_, k) => {
    let sum = 0;
    for (let i = 0; i < pattern.back.length; i++) {
      const place = at + k - far + i - before;
      sum +=
        (valueAt(foot.back, place) - pattern.back[i]!) ** 2 + (valueAt(foot.up, place) - pattern.up[i]!) ** 2;
    }
    return sum;
  });
  const best = misfit.indexOf(Math.min(...misfit));
  if (best <= 0 || best >= 2 * far) return best - far;
  const [a, b, c] = [misfit[best - 1]!, misfit[best]!, misfit[best + 1]!];
  const bend = a - 2 * b + c;
  return best - far + (bend > 0 ? (a - c) / (2 * bend) : 0);
}

/**
 * The heel stops falling when the ground takes it: sharper than its speed backwards, but a trembling landmark hides
 * it. What is sure is only how much earlier or later than usual it stopped, and that is believed as far as the
 * landmarks are still.
 */
function withStop(
  contacts: readonly Contact[],
  feet: Readonly<Record<Side, Foot>>,
  { rateHz, count, tremblePx, legPx, framesPerSecond }: Motion,
): readonly Contact[] {
  const stops = contacts.map(({ at, side }) => {
    const last = Math.min(count - 2, Math.round(at + STOP_S.latest * rateHz));
    return crossing(feet[side].up, Math.max(0, at + STOP_S.earliest * rateHz), last, 0);
  });
  const usual = medianOf(stops.flatMap((stop, i) => (stop === undefined ? [] : [stop - contacts[i]!.at])));
  const trembleS = STOP_TREMBLE_S * (tremblePx / legPx) * Math.sqrt(60 / framesPerSecond);
  const belief = STOP_BELIEF / (1 + (trembleS / STOP_DOUBT_S) ** 2);
  return contacts.map((contact, i) => {
    const stop = stops[i];
    if (stop === undefined) return contact;
    const late = (stop - contact.at - usual) / rateHz;
    const shift = belief * Math.max(-STOP_MOST_S, Math.min(STOP_MOST_S, late));
    return { ...contact, at: contact.at + shift * rateHz };
  });
}

const STOP_S = { earliest: -0.03, latest: 0.06 };
const STOP_MOST_S = 0.025;
/** How much the stop's time trembles when landmarks tremble by a whole leg at 60 frames a second: from trials with made noise. */
const STOP_TREMBLE_S = 1.7;
/** How much the speed backwards misleads from step to step. */
const STOP_DOUBT_S = 0.008;
const STOP_BELIEF = 0.8;
