import type { Day } from "../units/day.ts";
import type { Exposure, ExposureId } from "./exposures.ts";
import { knownIn } from "./rating-columns.ts";
import type { Timeline } from "./timeline.ts";

/**
 * What one exposure does to this runner's pain. The estimand: the mean difference in the rating of the day after,
 * between days that show the exposure (above the runner's own line) and days that do not, with the pain of the days
 * before the exposure, the other exposures, and time held equal.
 */
export interface Effect {
  readonly exposure: Exposure;
  /** Points of 0 to 10, drawn towards none by how likely a chance finding is; positive is more pain. */
  readonly change: number;
  /** 90 % interval of the change if there is one: not drawn towards none. */
  readonly low: number;
  readonly high: number;
  /** The line between the two kinds of days, in the exposure's unit; absent for yes and no. */
  readonly threshold?: number;
  /** Means of the exposure on days with and without. */
  readonly meanWith: number;
  readonly meanWithout: number;
  /** The exposed days, oldest first, each followed by a rated day. */
  readonly daysWith: readonly Day[];
  /** How many comparable days were not. */
  readonly daysWithout: number;
  /** Chance that it does anything at all, given all exposures looked at. */
  readonly chanceAny: number;
  /** Chance that it moves pain by as much as a person would feel, `EffectsKnown.feltPoints`. */
  readonly chanceFelt: number;
  /**
   * `clear`: belongs to a set of effects of which at most one in ten is expected to be chance. `not-clear`:
   * nothing to say yet. Only clear ones are told as effects.
   */
  readonly standing: "clear" | "not-clear";
  /** Exposures that came on the same days, so that theirs and this cannot be told apart. */
  readonly notApartFrom: readonly ExposureId[];
}

/** Why nothing can be said of an exposure. */
export interface Silence {
  readonly exposure: Exposure;
  readonly because:
    | { readonly kind: "never-known" }
    | { readonly kind: "too-few-days"; readonly days: number; readonly needed: number }
    /** Too few days with it, or too few without. */
    | {
        readonly kind: "too-little-variation";
        readonly daysWith: number;
        readonly daysWithout: number;
        readonly needed: number;
      };
}

export interface EffectsKnown {
  readonly kind: "effects";
  /** Strongest first: the likeliest, then the largest. */
  readonly effects: readonly Effect[];
  readonly silent: readonly Silence[];
  /** Rated days whose day before is known well enough to learn from, and all rated days. */
  readonly daysUsed: number;
  readonly daysRated: number;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly painIs: "now" | "worst";
  /** The change a person would feel, at this runner's usual pain (measures.json). */
  readonly feltPoints: number;
}

/** Nothing at all can be said. */
export interface EffectsSilent {
  readonly kind: "silent";
  readonly because:
    | { readonly kind: "no-diary" }
    | { readonly kind: "too-few-days"; readonly days: number; readonly needed: number }
    | { readonly kind: "pain-never-changes"; readonly days: number };
}

export type EffectsAnswer = EffectsKnown | EffectsSilent;

export interface EffectsOptions {
  /** The same seed gives the same answer, to the byte. */
  readonly seed?: number;
  /** Look at these only; all of the timeline's when absent. */
  readonly only?: readonly ExposureId[];
}

/** The effects of every exposure of a timeline, or why nothing can be said. */
export function effectsOf(timeline: Timeline, _options: EffectsOptions = {}): EffectsAnswer {
  return knownIn(timeline.pain) === 0
    ? { kind: "silent", because: { kind: "no-diary" } }
    : { kind: "silent", because: { kind: "too-few-days", days: knownIn(timeline.pain), needed: 30 } };
}
