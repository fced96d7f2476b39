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
  readonly ankle: Float64Array;
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

export const CHANNELS = ["back", "heel", "ankle", "toe"] as const satisfies readonly Channel[];

/** The mean landing reaches so far before and after its contact. */
const PATTERN_S = { before: 0.06, after: 0.08 };
/**
 * What is laid over the pattern by itself, and how far its landings stray from the plates' from step to step even when
 * no landmark trembles: docs/evidence/gait.md. The heel stops with the contact; how the toes fall and how fast the foot
 * goes back then differs more.
 */
const CUES = [
  { channels: ["heel"], beforeS: 0.03, afterS: 0.06, straysS: 0.0025 },
  { channels: ["ankle", "toe"], beforeS: 0.06, afterS: 0.08, straysS: 0.006 },
  { channels: ["back"], beforeS: 0.06, afterS: 0.08, straysS: 0.009 },
] as const satisfies readonly Cue[];

interface Cue {
  readonly channels: readonly Channel[];
  readonly beforeS: number;
  readonly afterS: number;
  readonly straysS: number;
}

const FARTHEST_SHIFT_S = 0.05;
/** After smoothing at 10 Hz, samples half a period of it apart tremble by themselves. */
const INDEPENDENT_S = 0.05;
const ROUNDS = 3;

/**
 * Lays the steps over each other: each is shifted until it fits the mean of all. Every cue shifts by itself, and the
 * shifts are averaged by how sure each is, which the clip's own scatter tells: trembling landmarks count less.
 */
export function alignSteps(first: readonly Contact[], feet: Feet, rateHz: number): AlignedSteps {
  const centre = Math.round(PATTERN_S.before * rateHz);
  const length = centre + Math.round(PATTERN_S.after * rateHz) + 1;
  let steps = first;
  let pattern = meanLanding(steps, feet, centre, length);
  let variances: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const shifts = CUES.map((cue) =>
      steps.map((step) => bestShift(step, cue, pattern, centre, feet, rateHz)),
    );
    variances = CUES.map((cue, k) => {
      const shifted = steps.map((step, i) => ({ ...step, at: step.at + (shifts[k]![i] ?? 0) })); // a shift for each step
      return varianceOf(
        cue,
        scatterOf(cue.channels, shifted, pattern, centre, feet, cueSpan(cue, centre, rateHz)),
        pattern,
        centre,
        rateHz,
      );
    });
    const by = steps.map(
      (_, i) =>
        averaged(
          shifts.map((of) => of[i]),
          variances,
        )?.mean ?? 0,
    );
    // The pattern stays where it is: only differences between steps are meant here.
    const drift = by.reduce((sum, value) => sum + value, 0) / by.length;
    steps = steps.map((step, i) => ({ ...step, at: step.at + by[i]! - drift }));
    pattern = meanLanding(steps, feet, centre, length);
  }
  const whole = [0, length - 1] as const;
  const scatter = Object.fromEntries(
    CHANNELS.map((channel) => [channel, scatterOf([channel], steps, pattern, centre, feet, whole)]),
  ) as Record<Channel, number>; // one of each channel
  const count = feet.left.back.length;
  return {
    steps,
    pattern,
    centre,
    scatter,
    place: (step) => {
      const isSeen = (i: number) => step.at + i - centre >= 0 && step.at + i - centre <= count - 1;
      const strays = CUES.map((cue) =>
        scatterOf(cue.channels, steps, pattern, centre, feet, cueSpan(cue, centre, rateHz)),
      );
      const shifts = CUES.map((cue, k) => bestShift(step, cue, pattern, centre, feet, rateHz, strays[k]));
      const unsure = CUES.map((cue, k) => varianceOf(cue, strays[k]!, pattern, centre, rateHz, isSeen)); // one for each cue
      const shift = averaged(shifts, unsure);
      return shift === undefined
        ? undefined
        : { at: step.at + shift.mean, standardError: Math.sqrt(shift.variance) };
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
  return { back: of("back"), heel: of("heel"), ankle: of("ankle"), toe: of("toe") };
};

const cueSpan = ({ beforeS, afterS }: Cue, centre: number, rateHz: number): readonly [number, number] => [
  Math.max(0, centre - Math.round(beforeS * rateHz)),
  centre + Math.round(afterS * rateHz),
];

/** How many samples later the step fits the pattern best; absent when it fits nowhere near. What is not in the clip misfits by `unseen`. */
function bestShift(
  { at, side }: Contact,
  cue: Cue,
  pattern: Pattern,
  centre: number,
  feet: Feet,
  rateHz: number,
  unseen = 0,
): number | undefined {
  const far = Math.round(FARTHEST_SHIFT_S * rateHz);
  const [from, to] = cueSpan(cue, centre, rateHz);
  const count = feet.left.back.length;
  const misfit = Float64Array.from({ length: 2 * far + 1 }, (_, k) => {
    let sum = 0;
    for (const channel of cue.channels)
      for (let i = from; i <= to; i++) {
        const place = at + k - far + i - centre;
        const isSeen = place >= 0 && place <= count - 1;
        sum += isSeen ? (valueAt(feet[side][channel], place) - pattern[channel][i]!) ** 2 : unseen;
      }
    return sum;
  });
  const best = misfit.indexOf(Math.min(...misfit));
  if (best <= 0 || best >= 2 * far) return undefined;
  const [a, b, c] = [misfit[best - 1]!, misfit[best]!, misfit[best + 1]!];
  const bend = a - 2 * b + c;
  return best - far + (bend > 0 ? (a - c) / (2 * bend) : 0);
}

/** Mean squared difference of one step from the pattern. */
function scatterOf(
  channels: readonly Channel[],
  steps: readonly Contact[],
  pattern: Pattern,
  centre: number,
  feet: Feet,
  [from, to]: readonly [number, number],
): number {
  let sum = 0;
  for (const channel of channels)
    for (const { at, side } of steps)
      for (let i = from; i <= to; i++)
        sum += (valueAt(feet[side][channel], at + i - centre) - pattern[channel][i]!) ** 2;
  return sum / (channels.length * (to - from + 1) * Math.max(1, steps.length - 1));
}

/** How far one step's shift by this cue is unsure, squared, in samples: scatter against the pattern's slopes. */
function varianceOf(
  { straysS, ...cue }: Cue,
  scatter: number,
  pattern: Pattern,
  centre: number,
  rateHz: number,
  isSeen: (i: number) => boolean = () => true,
): number {
  const [from, to] = cueSpan({ straysS, ...cue }, centre, rateHz);
  let slopes = 0;
  for (const channel of cue.channels)
    for (let i = Math.max(1, from); i <= Math.min(to, pattern[channel].length - 2); i++)
      if (isSeen(i)) slopes += ((pattern[channel][i + 1]! - pattern[channel][i - 1]!) / 2) ** 2;
  return (scatter * INDEPENDENT_S * rateHz) / slopes + (straysS * rateHz) ** 2;
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
