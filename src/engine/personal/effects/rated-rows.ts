import type { Timeline } from "../days/timeline.ts";
import { rowColumn } from "./row-column.ts";

/** One rated day to learn from, and what has to be held equal for it. */
export interface RatedRows {
  /** Places in the timeline; the exposures of the day before each are what is asked about. */
  readonly places: readonly number[];
  readonly pain: Float64Array;
  /** What is held equal, column by column: level, drift, pain of the days before. Given freely, drawn nowhere. */
  readonly heldEqual: readonly Float64Array[];
}

// Product choice: docs/evidence/personal.md.
/** A rating must lie within a week of the one before it: further back it says little about the days between. */
const REACH_DAYS = 7;

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
  const column = (at: (place: number, gap: number) => number): Float64Array =>
    rowColumn(places, (place, row) => at(place, gaps[row] ?? 1));
  const signs = sorenessSigns(timeline, places);
  return {
    places,
    pain: column((place) => pain[place] ?? 0),
    heldEqual: [
      column(() => 1),
      column((place) => place / pain.length - 0.5),
      // who runs less for being sore seems to do better after more running, where the soreness was not rated
      column((place, gap) => (gap > 1 ? (signs[place - 1] ?? 0) : 0)),
    ],
  };
}

/** The newest of the rows, no more than so many. */
export function newestRows(rows: RatedRows, most: number): RatedRows {
  const from = Math.max(0, rows.places.length - most);
  return {
    places: rows.places.slice(from),
    pain: rows.pain.slice(from),
    heldEqual: rows.heldEqual.map((column) => column.slice(from)),
  };
}

/**
 * What the exposures of a day say about how sore that day was: each weighed by how it goes with the rating of the
 * same day, the rating of the day before allowed for. A guess at the pain of days that were not rated.
 */
function sorenessSigns(
  { pain, exposures }: Pick<Timeline, "pain" | "exposures">,
  places: readonly number[],
): Float64Array {
  const signs = new Float64Array(pain.length);
  const next = places.filter((place) => !Number.isNaN(pain[place - 1] ?? Number.NaN));
  const news = newsOf(pain, next);
  for (const { byDay } of exposures) {
    const { mean, deviation } = spreadOf(byDay, places);
    if (deviation === 0) continue;
    let together = 0;
    let known = 0;
    for (const [at, place] of next.entries()) {
      const value = byDay[place] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      together += ((value - mean) / deviation) * (news[at] ?? 0);
      known++;
    }
    if (known === 0) continue;
    const weight = together / known;
    for (const place of places) {
      const value = byDay[place - 1] ?? Number.NaN;
      if (!Number.isNaN(value))
        signs[place - 1] = (signs[place - 1] ?? 0) + (weight * (value - mean)) / deviation;
    }
  }
  return signs;
}

/** Of each rating, what the rating of the day before did not say. */
function newsOf(pain: Float64Array, places: readonly number[]): Float64Array {
  const now = places.map((place) => pain[place] ?? 0);
  const before = places.map((place) => pain[place - 1] ?? 0);
  const meanNow = sum(now) / Math.max(1, places.length);
  const meanBefore = sum(before) / Math.max(1, places.length);
  const squares = sum(before.map((rating) => (rating - meanBefore) ** 2));
  const products = sum(now.map((rating, at) => (rating - meanNow) * ((before[at] ?? 0) - meanBefore)));
  const slope = squares === 0 ? 0 : products / squares;
  return rowColumn(now, (rating, at) => rating - meanNow - slope * ((before[at] ?? 0) - meanBefore));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function spreadOf(byDay: Float64Array, places: readonly number[]) {
  let known = 0;
  let total = 0;
  let squares = 0;
  for (const place of places) {
    const value = byDay[place - 1] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    known++;
    total += value;
    squares += value * value;
  }
  const mean = known === 0 ? 0 : total / known;
  return { mean, deviation: known === 0 ? 0 : Math.sqrt(Math.max(0, squares / known - mean * mean)) };
}
