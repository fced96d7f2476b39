import type { Side } from "./joints.ts";
import { valueAt } from "./signal.ts";

/** A foot meeting the ground: where on the even clock, in samples (fractions count), and whose foot. */
export interface Contact {
  readonly at: number;
  readonly side: Side;
}

/** How each part of a foot moves, in leg lengths a second: `back` against the hips, the rest upwards. */
export interface FootSpeeds {
  readonly back: Float64Array;
  readonly heel: Float64Array;
  readonly toe: Float64Array;
}

export type Channel = keyof FootSpeeds;
export type Feet = Readonly<Record<Side, FootSpeeds>>;
export type Pattern = FootSpeeds;

/** Steps laid over each other, with the mean landing of all of them. */
export interface AlignedSteps {
  /** The same moment of each landing; which moment, the pattern has to tell. */
  readonly steps: readonly Contact[];
  readonly pattern: Pattern;
  /** Where in the pattern that moment lies. */
  readonly centre: number;
  /** Squared scatter of one step about the pattern, of each channel. */
  readonly scatter: Readonly<Record<Channel, number>>;
  /** Lays one more step over the pattern, as far as it is in the clip: where it fits, and its standard error in samples. */
  readonly place: (step: Contact) => { readonly at: number; readonly standardError: number } | undefined;
}

/** The mean landing reaches so far before and after its contact: one closer to an end of the clip is not whole. */
export const PATTERN_S = { before: 0.06, after: 0.08 };

/**
 * Which part of the mean landing each channel is laid over, and how far the landings it finds stray from the plates'
 * from step to step even when no landmark trembles: docs/evidence/gait.md. The heel stops with the contact; how the
 * toes fall and how fast the foot goes back then differs more.
 */
const CUES: readonly Cue[] = [
  { channel: "heel", beforeS: 0.03, afterS: 0.06, straysS: 0.003 },
  { channel: "toe", beforeS: 0.06, afterS: 0.08, straysS: 0.005 },
  { channel: "back", beforeS: 0.06, afterS: 0.08, straysS: 0.008 },
];

interface Cue {
  readonly channel: Channel;
  readonly beforeS: number;
  readonly afterS: number;
  readonly straysS: number;
}

/** A cue in one clip: its samples of the pattern, the pattern's steepness there, and how much its misfit counts. */
interface WeighedCue {
  readonly channel: Channel;
  readonly from: number;
  readonly to: number;
  readonly scatter: number;
  readonly weight: number;
}

const FARTHEST_SHIFT_S = 0.05;
/** After smoothing at 10 Hz, samples half a period of it apart tremble by themselves. */
const INDEPENDENT_S = 0.05;
const ROUNDS = 3;

/**
 * Lays the steps over each other: each is shifted until it fits the mean of all, in all channels at once. A channel
 * counts by how sure it is, which the clip's own scatter tells: trembling landmarks count less.
 */
export function alignSteps(first: readonly Contact[], feet: Feet, rateHz: number): AlignedSteps {
  const centre = Math.round(PATTERN_S.before * rateHz);
  const length = centre + Math.round(PATTERN_S.after * rateHz) + 1;
  let steps = first;
  let pattern = meanLanding(steps, feet, centre, length);
  for (let round = 0; round < ROUNDS; round++) {
    const cues = CUES.map((cue) => weighed(cue, steps, pattern, centre, feet, rateHz));
    const shifts = steps.map((step) => bestShift(step, cues, pattern, centre, feet, rateHz) ?? 0);
    // The pattern stays where it is: only differences between steps are meant here.
    const drift = shifts.reduce((sum, value) => sum + value, 0) / shifts.length;
    steps = steps.map((step, i) => ({ ...step, at: step.at + shifts[i]! - drift })); // a shift for each step
    pattern = meanLanding(steps, feet, centre, length);
  }
  const whole = (channel: Channel) => scatterOf(channel, steps, pattern, centre, feet, 0, length - 1);
  const cues = CUES.map((cue) => weighed(cue, steps, pattern, centre, feet, rateHz));
  return {
    steps,
    pattern,
    centre,
    scatter: { back: whole("back"), heel: whole("heel"), toe: whole("toe") },
    place: (step) => {
      const shift = bestShift(step, cues, pattern, centre, feet, rateHz);
      if (shift === undefined) return undefined;
      const sureness = cues.reduce(
        (sum, { channel, from, to, weight }) =>
          sum + weight * steepness(pattern[channel], from, to, (i) => isInClip(feet, step.at + i - centre)),
        0,
      );
      return { at: step.at + shift, standardError: Math.sqrt(1 / sureness) };
    },
  };
}

const meanLanding = (steps: readonly Contact[], feet: Feet, centre: number, length: number): Pattern => {
  const of = (channel: Channel) =>
    Float64Array.from(
      { length },
      (_, i) =>
        steps.reduce((sum, { at, side }) => sum + valueAt(feet[side][channel], at + i - centre), 0) /
        steps.length,
    );
  return { back: of("back"), heel: of("heel"), toe: of("toe") };
};

/** What a cue is worth is one over the squared error of a shift by it alone: scatter against steepness, and its straying. */
function weighed(
  { channel, beforeS, afterS, straysS }: Cue,
  steps: readonly Contact[],
  pattern: Pattern,
  centre: number,
  feet: Feet,
  rateHz: number,
): WeighedCue {
  const from = Math.max(0, centre - Math.round(beforeS * rateHz));
  const to = centre + Math.round(afterS * rateHz);
  const scatter = scatterOf(channel, steps, pattern, centre, feet, from, to);
  const steep = steepness(pattern[channel], from, to);
  const variance = (scatter * INDEPENDENT_S * rateHz) / steep + (straysS * rateHz) ** 2;
  return { channel, from, to, scatter, weight: 1 / (variance * steep) };
}

/** Summed squares of the pattern's slopes, of those samples that are meant. */
function steepness(
  values: Float64Array,
  from: number,
  to: number,
  isMeant: (i: number) => boolean = () => true,
): number {
  let sum = 0;
  for (let i = Math.max(1, from); i <= Math.min(to, values.length - 2); i++)
    if (isMeant(i)) sum += ((values[i + 1]! - values[i - 1]!) / 2) ** 2; // in range
  return sum;
}

const isInClip = (feet: Feet, place: number): boolean => place >= 0 && place <= feet.left.back.length - 1;

/** How many samples later the step fits the pattern best; absent when it fits nowhere near. What is not in the clip misfits as much as a usual step. */
function bestShift(
  { at, side }: Contact,
  cues: readonly WeighedCue[],
  pattern: Pattern,
  centre: number,
  feet: Feet,
  rateHz: number,
): number | undefined {
  const far = Math.round(FARTHEST_SHIFT_S * rateHz);
  const misfit = Float64Array.from({ length: 2 * far + 1 }, (_, k) => {
    let all = 0;
    for (const { channel, from, to, scatter, weight } of cues) {
      let sum = 0;
      for (let i = from; i <= to; i++) {
        const place = at + k - far + i - centre;
        sum += isInClip(feet, place)
          ? (valueAt(feet[side][channel], place) - pattern[channel][i]!) ** 2
          : scatter;
      }
      all += weight * sum;
    }
    return all;
  });
  const best = misfit.indexOf(Math.min(...misfit));
  if (best <= 0 || best >= 2 * far) return undefined;
  const [a, b, c] = [misfit[best - 1]!, misfit[best]!, misfit[best + 1]!];
  const bend = a - 2 * b + c;
  return best - far + (bend > 0 ? (a - c) / (2 * bend) : 0);
}

/** Mean squared difference of one step from the pattern. */
function scatterOf(
  channel: Channel,
  steps: readonly Contact[],
  pattern: Pattern,
  centre: number,
  feet: Feet,
  from: number,
  to: number,
): number {
  let sum = 0;
  for (const { at, side } of steps)
    for (let i = from; i <= to; i++)
      sum += (valueAt(feet[side][channel], at + i - centre) - pattern[channel][i]!) ** 2;
  return sum / ((to - from + 1) * Math.max(1, steps.length - 1));
}

/** The mean by certainty of what is known, and its variance. */
export function averaged(
  values: readonly (number | undefined)[],
  variances: readonly number[],
): { readonly mean: number; readonly variance: number } | undefined {
  let [sum, weight] = [0, 0];
  for (const [k, value] of values.entries()) {
    if (value === undefined || !(variances[k]! < Number.POSITIVE_INFINITY)) continue; // a variance for each value
    sum += value / variances[k]!;
    weight += 1 / variances[k]!;
  }
  return weight === 0 ? undefined : { mean: sum / weight, variance: 1 / weight };
}
