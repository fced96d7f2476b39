import { rowColumn } from "./row-column.ts";

// Product choices: docs/evidence/personal.md.
/** The usual pain of late: the days before the day before. */
const LATELY_DAYS = 10;
const RATED_FULLY = 4;
/** How much of a level is left after so many days, for lack of better before it is learnt. */
const KEPT_BY_GAP = [0, 1, 1, 0.6, 0.4, 0.4, 0.4, 0.4];

/**
 * The pain before the exposure of each row, column by column: where the day before was rated the newest of the days
 * before it, since that day's rating may already hold what the exposure did; the pain of late; and the same for rows
 * after a gap, where the pain before the exposure is known less well. Ratings against their mean over the rows.
 */
export function painBefore(pain: Float64Array, places: readonly number[]): readonly Float64Array[] {
  let total = 0;
  for (const place of places) total += pain[place] ?? 0;
  const mean = total / Math.max(1, places.length);
  const rating = (place: number): number => (pain[place] ?? Number.NaN) - mean;
  const gaps = places.map((place) => gapTo(pain, place, 1));
  const left = (place: number, gap: number): number =>
    gap < KEPT_BY_GAP.length ? (KEPT_BY_GAP[gap] ?? 0) * rating(place - gap) : 0;
  const column = (at: (place: number, gap: number) => number): Float64Array =>
    rowColumn(places, (place, row) => at(place, gaps[row] ?? 1));
  return [
    column((place, gap) => (gap > 1 ? 0 : left(place, gapTo(pain, place, 2)))),
    column((place) => lately(pain, place, mean)),
    column((_, gap) => (gap > 1 ? 1 : 0)),
    column((place, gap) => (gap > 1 ? left(place, gap) : 0)),
  ];
}

/** Days back to the newest rating at least so many days before. */
function gapTo(pain: Float64Array, place: number, least: number): number {
  let gap = least;
  while (gap < KEPT_BY_GAP.length && Number.isNaN(pain[place - gap] ?? Number.NaN)) gap++;
  return gap;
}

/** Mean rating of the days before the day before, against the mean of all; drawn to it when few are rated. */
function lately(pain: Float64Array, place: number, mean: number): number {
  let total = 0;
  let rated = 0;
  for (let day = place - 2; day >= 0 && day >= place - LATELY_DAYS; day--) {
    const rating = pain[day] ?? Number.NaN;
    if (Number.isNaN(rating)) continue;
    total += rating;
    rated++;
  }
  return rated === 0 ? 0 : (total / rated - mean) * Math.min(1, rated / RATED_FULLY);
}
