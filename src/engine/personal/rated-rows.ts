import type { ExposureColumn, Timeline } from "./timeline.ts";

/** One rated day to learn from, and what has to be held equal for it. */
export interface RatedRows {
  /** Places in the timeline; the exposures of the day before each are what is asked about. */
  readonly places: readonly number[];
  readonly pain: Float64Array;
  /** How much each row counts: less where the day before was not rated. */
  readonly weights: Float64Array;
  /** What is held equal, column by column: level, drift, pain of the days before. Given freely, drawn nowhere. */
  readonly heldEqual: readonly Float64Array[];
}

/** A rating must lie within a week of the one before it: further back it says little about the days between. */
const REACH_DAYS = 7;
/** The usual pain of late: the days before the day before. Product choices: docs/evidence/personal.md. */
const LATELY_DAYS = 10;
const RATED_FULLY = 4;
/** A row with unrated days before it is explained less well. */
const WEIGHT_AFTER_GAP = 0.75;
/** How much of a level is left after so many days, for lack of better before it is learnt. */
const KEPT_BY_GAP = [0, 1, 1, 0.6, 0.4, 0.4, 0.4, 0.4];

/** The rated days that have a rating within the week before them, in their order. */
export function ratedRows(timeline: Pick<Timeline, "pain" | "exposures">): RatedRows {
  const { pain } = timeline;
  const places: number[] = [];
  const gaps: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [place, rating] of pain.entries()) {
    if (Number.isNaN(rating)) continue;
    if (place - last <= REACH_DAYS && place >= 2) {
      places.push(place);
      gaps.push(place - last);
    }
    last = place;
  }
  const ratings = Float64Array.from(places, (place) => pain[place] ?? 0);
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / Math.max(1, ratings.length);
  const column = (at: (place: number, gap: number) => number): Float64Array =>
    Float64Array.from(places, (place, row) => at(place, gaps[row] ?? 1));
  const before = (place: number, gap: number): number => (pain[place - gap] ?? mean) - mean;
  const amounts = amountColumns(timeline.exposures, places);
  return {
    places,
    pain: ratings,
    weights: column((_, gap) => (gap === 1 ? 1 : WEIGHT_AFTER_GAP)),
    heldEqual: [
      column(() => 1),
      column((place) => place / pain.length - 0.5),
      column((place, gap) => (gap === 1 ? before(place, gap) : 0)),
      column((place) => lately(pain, place, mean)),
      // the same again for rows after a gap, where the pain before the exposure is known less well
      column((_, gap) => (gap > 1 ? 1 : 0)),
      column((place, gap) => (gap > 1 ? (KEPT_BY_GAP[gap] ?? 0) * before(place, gap) : 0)),
      // on an unrated day nobody knows whether little was done for being sore: how much was done says nothing then
      ...amounts.map((amount) => column((place, gap) => (gap > 1 ? (amount[place - 1] ?? 0) : 0))),
    ],
  };
}

/** Mean rating of the days before the day before, against the mean of all; drawn to it when few are rated. */
function lately(pain: Float64Array, place: number, mean: number): number {
  let sum = 0;
  let rated = 0;
  for (let day = place - 2; day >= 0 && day >= place - LATELY_DAYS; day--) {
    const rating = pain[day] ?? Number.NaN;
    if (Number.isNaN(rating)) continue;
    sum += rating;
    rated++;
  }
  return rated === 0 ? 0 : (sum / rated - mean) * Math.min(1, rated / RATED_FULLY);
}

/** How much there was of everything on each day: load, and the rest; each exposure in its own deviations. */
function amountColumns(exposures: readonly ExposureColumn[], places: readonly number[]): Float64Array[] {
  const ofLoad = exposures.filter(({ exposure }) => exposure.kind === "load");
  const others = exposures.filter(({ exposure }) => exposure.kind !== "load");
  return [ofLoad, others].filter((group) => group.length > 0).map((group) => amountOf(group, places));
}

function amountOf(group: readonly ExposureColumn[], places: readonly number[]): Float64Array {
  const amount = new Float64Array(group[0]?.byDay.length ?? 0);
  for (const { byDay } of group) {
    const { mean, deviation } = spreadOf(byDay, places);
    if (deviation === 0) continue;
    for (const place of places) {
      const value = byDay[place - 1] ?? Number.NaN;
      if (!Number.isNaN(value)) amount[place - 1] = (amount[place - 1] ?? 0) + (value - mean) / deviation;
    }
  }
  return amount;
}

function spreadOf(byDay: Float64Array, places: readonly number[]) {
  let known = 0;
  let sum = 0;
  let squares = 0;
  for (const place of places) {
    const value = byDay[place - 1] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    known++;
    sum += value;
    squares += value * value;
  }
  const mean = known === 0 ? 0 : sum / known;
  return { mean, deviation: known === 0 ? 0 : Math.sqrt(Math.max(0, squares / known - mean * mean)) };
}
