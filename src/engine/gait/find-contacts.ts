import {
  type AlignedSteps,
  alignSteps,
  averaged,
  type Contact,
  type FootSpeeds,
  PATTERN_S,
} from "./align-steps.ts";
import type { Side } from "./joints.ts";
import type { Motion, Path } from "./motion.ts";
import { medianOf, rateOfChange, valueAt } from "./signal.ts";

export type { Contact } from "./align-steps.ts";

export interface Contacts {
  readonly contacts: readonly Contact[];
}

/** What happens how long after a contact, in seconds: docs/evidence/gait.md says how it was chosen and held back. */
export interface Landing {
  /** The foot goes back at half of its speed while standing, at a speed of three leg lengths a second. */
  readonly backAfterS: number;
  /** The first part of the foot, heel or toe, stops falling. */
  readonly stopAfterS: number;
}

export const LANDING: Landing = { backAfterS: 0.005, stopAfterS: 0.014 };

const BACK_SHARE = 0.5;
/** The faster the foot has to go back, the later it does half of that: so much for each leg length a second. */
const LATER_PER_SPEED_S = 0.0015;
const MIDDLE_SPEED = 3;
/** How far either moment strays from the plate from runner to runner. */
const BACK_STRAYS_S = 0.006;
const STOP_STRAYS_S = 0.005;
/** Two moments further apart than twice what they stray are not believed as they are. */
const FARTHEST_APART_S = 2 * Math.hypot(BACK_STRAYS_S, STOP_STRAYS_S);
/** The foot that leads is at least so far in front of the hips, in leg lengths: behind them is no step. */
const LEAST_LEAD = 0;
/** Two steps are never closer than this: 300 steps a minute. */
const SHORTEST_STEP_S = 0.2;
/** The foot meets the ground within this after its farthest reach. */
const LONGEST_LANDING_S = 0.22;
/** The stop is looked for so long before and after the foot goes back. */
const STOP_WITHIN_S = { before: 0.03, after: 0.07 };
const STEPS_FOR_PATTERN = 3;
/** The foot has reached its full speed back so long after it met the ground. */
const FULL_SPEED_S = 0.15;
/** A landing cut off by the clip's start is told when it is known to this, and was not longer than that before. */
const CUT_OFF_KNOWN_S = 0.012;
const BEFORE_CLIP_S = 0.02;
/** A step's time strays so much from the middle one; a landing found further off than so many errors is none. */
const STEP_STRAYS_S = 0.012;
const MOST_ERRORS_APART = 2.5;

/**
 * Every contact, oldest first. Whichever foot is farther in front of the hips counts, so that left taken for right
 * changes nothing. Steps are alike: all are laid over each other, and the moment of contact is read off their mean
 * landing, where landmarks tremble less. A landing cut off by the clip's start is laid over that mean too.
 */
export function findContacts(motion: Motion, landing: Landing = LANDING): Contacts {
  const { rateHz, count } = motion;
  const feet = { left: footOf(motion, "left"), right: footOf(motion, "right") };
  const reaches = farthestReaches(feet, rateHz, count);
  const stanceSpeed = medianOf(
    reaches.map(({ at, side }) => greatest(feet[side].back, at, at + LONGEST_LANDING_S * rateHz)),
  );
  const found = reaches.flatMap(({ at, side }) => {
    const last = Math.min(count - 2, Math.round(at + LONGEST_LANDING_S * rateHz));
    const back = crossing(feet[side].back, at, last, BACK_SHARE * stanceSpeed);
    return back === undefined ? [] : [{ at: back, side }];
  });
  const whole = found.filter(
    ({ at }) => at >= PATTERN_S.before * rateHz && at <= count - 1 - PATTERN_S.after * rateHz,
  );
  if (whole.length < STEPS_FOR_PATTERN)
    return {
      contacts: found.map((step) => ({ ...step, at: Math.max(0, step.at - landing.backAfterS * rateHz) })),
    };

  const aligned = alignSteps(whole, feet, rateHz);
  const meanStanceSpeed = meanStanceSpeedOf(aligned.steps, feet, rateHz) ?? stanceSpeed;
  const later = momentOfContact(aligned, motion, meanStanceSpeed, landing) - aligned.centre;
  const inside = aligned.steps.map((step) => ({ ...step, at: step.at + later }));
  return { contacts: withFirst(inside, aligned, later, found, rateHz) };
}

interface Foot extends FootSpeeds {
  /** Ankle in front of the hips, in leg lengths. */
  readonly lead: Float64Array;
}

function footOf(motion: Motion, side: Side): Foot {
  const { paths, midHip, legPx, rateHz } = motion;
  const ankle = paths[`${side}-ankle`]!; // prepareMotion keeps the core joints
  const [heel, toe] = [partOf(motion, side, "heel") ?? ankle, partOf(motion, side, "toe") ?? ankle];
  const foot = ankle.x.map((x, i) => ((x + heel.x[i]! + toe.x[i]!) / 3 - midHip.x[i]!) / legPx);
  const upwards = ({ y }: Path) => rateOfChange(y, rateHz).map((speed) => speed / legPx);
  return {
    lead: ankle.x.map((x, i) => (x - midHip.x[i]!) / legPx),
    back: rateOfChange(foot, rateHz).map((speed) => -speed),
    heel: upwards(heel),
    toe: upwards(toe),
  };
}

const partOf = ({ paths }: Motion, side: Side, part: "heel" | "toe"): Path | undefined => {
  const path = paths[`${side}-${part}`];
  return path?.isWhole ? path : undefined;
};

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

/** How fast the foot goes back while it stands, in the mean of all landings: of single ones, trembling would add to the greatest. */
function meanStanceSpeedOf(
  steps: readonly Contact[],
  feet: Readonly<Record<Side, Foot>>,
  rateHz: number,
): number | undefined {
  const reach = Math.round(FULL_SPEED_S * rateHz);
  const whole = steps.filter(({ at, side }) => at + reach < feet[side].back.length);
  if (whole.length === 0) return undefined;
  const mean = Float64Array.from(
    { length: reach },
    (_, i) => whole.reduce((sum, { at, side }) => sum + valueAt(feet[side].back, at + i), 0) / whole.length,
  );
  return greatest(mean, 0, reach);
}

/** Where the values first rise through the level. */
function crossing(values: Float64Array, from: number, to: number, level: number): number | undefined {
  for (let i = Math.max(0, Math.floor(from)); i < to; i++) {
    const [a, b] = [values[i]! - level, values[i + 1]! - level];
    if (a < 0 && b >= 0) return i + a / (a - b);
  }
  return undefined;
}

/**
 * Where in the mean landing the foot meets the ground, by two moments that follow it: the foot goes back nearly as fast
 * as while standing, which is seen well but differs between runners; and its first part stops falling, which differs
 * less but is hidden when landmarks tremble. They are averaged by how sure each is in this clip.
 */
function momentOfContact(
  { pattern, centre, scatter, steps }: AlignedSteps,
  motion: Motion,
  stanceSpeed: number,
  landing: Landing,
): number {
  const { rateHz } = motion;
  const last = pattern.back.length - 2;
  const unsure = (channel: "back" | "heel" | "toe", at: number, straysS: number) => {
    const slope = (valueAt(pattern[channel], at + 1) - valueAt(pattern[channel], at - 1)) / 2;
    return scatter[channel] / (slope * slope * steps.length) + (straysS * rateHz) ** 2;
  };
  const back = crossing(pattern.back, 0, last, BACK_SHARE * stanceSpeed) ?? centre;
  const from = Math.max(0, back - STOP_WITHIN_S.before * rateHz);
  const to = Math.min(last, back + STOP_WITHIN_S.after * rateHz);
  const stops = (["heel", "toe"] as const).flatMap((part) => {
    const isThere = partOf(motion, "left", part) !== undefined && partOf(motion, "right", part) !== undefined;
    const at = isThere ? crossing(pattern[part], from, to, 0) : undefined;
    return at === undefined ? [] : [{ at, variance: unsure(part, at, STOP_STRAYS_S) }];
  });
  const [stop] = stops.toSorted((a, b) => Math.abs(a.at - back) - Math.abs(b.at - back));
  const byBack = back - backAfterS(landing, stanceSpeed) * rateHz;
  const byStop = stop && near(byBack, stop.at - landing.stopAfterS * rateHz, FARTHEST_APART_S * rateHz);
  const moment = averaged(
    [byBack, byStop],
    [unsure("back", back, BACK_STRAYS_S), stop?.variance ?? Number.POSITIVE_INFINITY],
  );
  return moment?.mean ?? byBack;
}

const backAfterS = (landing: Landing, stanceSpeed: number): number =>
  landing.backAfterS + LATER_PER_SPEED_S * (stanceSpeed - MIDDLE_SPEED);

const near = (centre: number, value: number, reach: number): number =>
  Math.max(centre - reach, Math.min(centre + reach, value));

/**
 * The landing under way when the clip starts, where so much of it is in the clip that it can be told. None is looked for
 * at the clip's end: a landing that has not happened yet shows less than the runner who is leaving the picture hides.
 */
function withFirst(
  inside: readonly Contact[],
  { place }: AlignedSteps,
  later: number,
  found: readonly Contact[],
  rateHz: number,
): readonly Contact[] {
  const first = inside[0];
  if (first === undefined) return inside;
  const gap = medianOf(inside.slice(1).map(({ at }, i) => at - inside[i]!.at)); // one behind
  const expected: Contact = {
    at: first.at - later - gap,
    side: first.side === "left" ? "right" : "left",
  };
  const seen = found.findLast(({ at }) => at < first.at - (SHORTEST_STEP_S / 2) * rateHz) ?? expected;
  const placed = place(seen);
  const dueWithin = STEP_STRAYS_S * rateHz;
  if (placed === undefined || placed.standardError > CUT_OFF_KNOWN_S * rateHz) return inside;
  const unlikely = MOST_ERRORS_APART * Math.hypot(placed.standardError, dueWithin);
  if (Math.abs(placed.at - expected.at) > unlikely) return inside;
  // What is left of the landing, and when it was due after the steps that follow.
  const told = averaged([placed.at, expected.at], [placed.standardError ** 2, dueWithin ** 2]);
  if (told === undefined || told.mean + later < -BEFORE_CLIP_S * rateHz) return inside;
  return [{ ...seen, at: Math.max(0, told.mean + later) }, ...inside];
}
