import { type Day, dayFromNumber, dayNumber } from "../../units/day.ts";
import type { Exposure, ExposureId } from "../days/exposures.ts";
import { knownIn } from "../days/rating-columns.ts";
import { dayAt, type Timeline } from "../days/timeline.ts";
import type { LaterDays } from "./acts-later.ts";
import { type Compared, exposedDays, meanAt } from "./exposed-days.ts";
import { feltAt } from "./felt-points.ts";
import { type FitAsked, fitEffects } from "./fit-effects.ts";
import { type Interval, intervalOf } from "./interval-of.ts";
import { otherReading } from "./other-reading.ts";
import { type RatedRows, ratedRows } from "./rated-rows.ts";
import { sameDays } from "./same-days.ts";
import { clearOnes, notApart } from "./standing.ts";

/**
 * What one exposure does to this runner's pain. The estimand: the mean difference in the rating of the day after,
 * between days that show the exposure (above the runner's own line) and days that do not, with the pain of the days
 * before the exposure, the other exposures, and time held equal.
 */
export interface Effect {
  readonly exposure: Exposure;
  /** Points of 0 to 10, drawn towards none by how likely a chance finding is; positive is more pain. */
  readonly change: number;
  /**
   * 90 % interval of the change if there is one: not drawn towards none. Where ratings came after the exposure, or
   * with it, it is that of two readings in even parts: with the rating of that day held equal, and with the one before.
   * So it is where the exposure keeps to some weekdays: with the weekday held equal, and without.
   */
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
  /** Mean ratings of the day after both kinds of days. Nothing is held equal in them: their difference is not the change. */
  readonly painAfterWith: number;
  readonly painAfterWithout: number;
  /** Chance that it does anything at all, given all exposures looked at. */
  readonly chanceAny: number;
  /** Chance that it moves pain by as much as a person would feel, `EffectsKnown.feltPoints`. */
  readonly chanceFelt: number;
  /**
   * `clear`: belongs to a set of effects of which at most one in ten is expected to be chance. `not-clear`:
   * nothing to say yet. Only clear ones are told as effects.
   */
  readonly standing: "clear" | "not-clear";
  /** Exposures that came on the very same days: the change is that of this and of these, whichever of them it is. */
  readonly togetherWith: readonly Exposure[];
  /**
   * Exposures that came on many of the same days: one of them and this does something, as surely as a clear one does, but
   * which cannot be told. Each names those it takes to be sure.
   */
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

/** An exposure that speaks for itself on the second or third day. How much it does is not told. */
export interface LaterEffect extends Pick<Effect, "exposure" | "threshold" | "togetherWith"> {
  /** Days from the exposure to the rating. */
  readonly lagDays: LaterDays;
  /** More pain, or less. */
  readonly isHigher: boolean;
}

export interface EffectsKnown {
  readonly kind: "effects";
  /** Strongest first: the largest change, drawn towards none by how likely chance is. */
  readonly effects: readonly Effect[];
  /** What comes later than the day after; held equal in the effects. */
  readonly later: readonly LaterEffect[];
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

/** Fewer rated days to learn from than this, and nothing is said. Product choice: docs/evidence/personal.md. */
export const DAYS_NEEDED = 28;

/** The effects of every exposure of a timeline, strongest first, or why nothing can be said. */
export function effectsOf(timeline: Timeline, options: EffectsOptions = {}): EffectsAnswer {
  const { only, seed = 1 } = options;
  const exposures = timeline.exposures.filter(({ exposure }) => only?.includes(exposure.id) ?? true);
  const rows = ratedRows({ ...timeline, exposures });
  const silence = silenceOf(timeline, rows);
  if (silence !== undefined) return { kind: "silent", because: silence };

  const distance = timeline.exposures.find(({ exposure }) => exposure.id === "distance");
  const isRest = (place: number): boolean => distance?.byDay[place] === 0;
  const compared: Compared[] = [];
  const silent: Silence[] = [];
  for (const column of exposures) {
    const found = exposedDays(column, rows.places, isRest);
    if ("kind" in found) silent.push({ exposure: column.exposure, because: found });
    else compared.push(found);
  }
  const feltPoints = feltAt(timeline.pain);
  return {
    kind: "effects",
    ...(compared.length === 0
      ? { effects: [], later: [] }
      : effectsOfRows(rows, compared, timeline, { feltPoints, seed })),
    silent,
    daysUsed: rows.places.length,
    daysRated: knownIn(timeline.pain),
    fromDay: dayAt(timeline, rows.places[0] ?? 0),
    toDay: dayAt(timeline, rows.places.at(-1) ?? 0),
    painIs: timeline.painIs,
    feltPoints,
  };
}

function silenceOf(timeline: Timeline, { places, pain }: RatedRows): EffectsSilent["because"] | undefined {
  if (knownIn(timeline.pain) === 0) return { kind: "no-diary" };
  if (places.length < DAYS_NEEDED) return { kind: "too-few-days", days: places.length, needed: DAYS_NEEDED };
  const isStill = pain.every((rating) => rating === pain[0]);
  return isStill ? { kind: "pain-never-changes", days: places.length } : undefined;
}

function effectsOfRows(
  rows: RatedRows,
  all: readonly Compared[],
  timeline: Timeline,
  asked: FitAsked,
): Pick<EffectsKnown, "effects" | "later"> {
  const dayOf = daysOnce(timeline);
  const painAfter = timeline.pain.subarray(1);
  const apart = sameDays(all, rows.places);
  const compared = apart.map((one) => one.compared);
  const fit = fitEffects(rows, compared, asked);
  const { sums, few } = fit;
  const again = otherReading(timeline, compared, fit);
  const changes = fit.changes.map((change, at) =>
    toldWith(few.change[at] ?? 0, intervalOf(change, again[at]?.change)),
  );
  // of a run and an evening rating: easing the next day, and hurting that evening in one who runs less when sore,
  // look the same in both readings, so that less pain after more running stays open
  const isLeftOpen = compared.map(
    ({ exposure }, at) =>
      again[at] !== undefined && exposure.overRuns !== "not-of-runs" && (changes[at]?.change ?? 0) < 0,
  );
  const isClear = clearOnes(few.chanceAny, changes).map((clear, at) => clear && isLeftOpen[at] !== true);
  const effects = compared
    .map((one, at): Effect & { readonly at: number } => ({
      at,
      exposure: one.exposure,
      ...(changes[at] ?? NO_CHANGE),
      ...(one.threshold !== undefined && { threshold: one.threshold }),
      meanWith: one.meanWith,
      meanWithout: one.meanWithout,
      daysWith: one.placesWith.map(dayOf),
      daysWithout: one.placesWithout.length,
      painAfterWith: meanAt(painAfter, one.placesWith),
      painAfterWithout: meanAt(painAfter, one.placesWithout),
      chanceAny: few.chanceAny[at] ?? 0,
      chanceFelt: few.chanceFelt[at] ?? 0,
      standing: isClear[at] === true ? "clear" : "not-clear",
      togetherWith: apart[at]?.togetherWith ?? [],
      notApartFrom:
        isClear[at] === true || isLeftOpen[at] === true
          ? []
          : notApart(few, sums, at).flatMap((other) => compared[other]?.exposure.id ?? []),
    }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || b.chanceAny - a.chanceAny || a.at - b.at)
    .map(({ at: _, ...effect }) => effect);
  const later = fit.later.map(({ exposure: { exposure, threshold }, lagDays, isHigher }): LaterEffect => {
    const of = apart.find((one) => one.compared.exposure === exposure);
    return {
      exposure,
      ...(threshold !== undefined && { threshold }),
      togetherWith: of?.togetherWith ?? [],
      lagDays,
      isHigher,
    };
  });
  return { effects, later };
}

/** The change drawn towards none, and an interval that is not: it holds the change too. */
const toldWith = (change: number, { low, high }: Interval) => ({
  change,
  low: Math.min(low, change),
  high: Math.max(high, change),
});

/** The exposures share their days: each is written once. */
function daysOnce({ firstDay }: Timeline): (place: number) => Day {
  const first = dayNumber(firstDay);
  const days = new Map<number, Day>();
  return (place) => {
    const day = days.get(place) ?? dayFromNumber(first + place);
    days.set(place, day);
    return day;
  };
}

const NO_CHANGE = { change: 0, low: 0, high: 0 };
