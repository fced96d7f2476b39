import { runsBetween } from "../../history/runs-between.ts";
import { addDays, type Day, daysBetween } from "../../units/day.ts";
import { type ExperimentDiary, ratingOf, runsByDay } from "./experiment-days.ts";
import type { ExperimentOutcome, PastOutcome } from "./protocol.ts";

// Product choices: docs/evidence/experiments.md.
const DAYS_BACK = 84;
const RATINGS_NEEDED = 10;
const NEIGHBOURS_NEEDED = 10;
/** For a runner of whom too little is known: pain that varies and lasts, three runs a week, four ratings in five told. */
const ASSUMED = { mean: 3, deviation: 1.5, correlation: 0.6, runsAWeek: 3, toldRatio: 0.8 };
/** A handful of equal ratings does not mean that pain never varies. */
const LEAST_DEVIATION = 0.5;
const MOST_CORRELATION = 0.9;

/** How the outcome went in the twelve weeks before a day; assumed, and said to be, where too little was told. */
export function pastOutcome(outcome: ExperimentOutcome, diary: ExperimentDiary, today: Day): PastOutcome {
  const from = addDays(today, -DAYS_BACK);
  const runDays = [...runsByDay(runsBetween(diary.history.runs, from, addDays(today, -1))).keys()];
  const checkInByDay = new Map(diary.checkIns.map((checkIn) => [checkIn.onDay, checkIn]));
  const rated = runDays.flatMap((day) => {
    const rating = ratingOf(outcome, day, checkInByDay, today);
    return rating === undefined ? [] : [{ day, rating }];
  });
  if (rated.length < RATINGS_NEEDED) return { ...ASSUMED, ratings: rated.length, isAssumed: true };
  const mean = rated.reduce((sum, { rating }) => sum + rating, 0) / rated.length;
  const variance = rated.reduce((sum, { rating }) => sum + (rating - mean) ** 2, 0) / (rated.length - 1);
  const firstRun = runDays[0] ?? today;
  return {
    mean,
    deviation: Math.max(LEAST_DEVIATION, Math.sqrt(variance)),
    correlation: dayToDay(rated, mean, variance) ?? ASSUMED.correlation,
    runsAWeek: Math.min(7, (runDays.length * 7) / Math.max(7, daysBetween(firstRun, today))),
    toldRatio: rated.length / runDays.length,
    ratings: rated.length,
    isAssumed: false,
  };
}

/** Correlation of neighbours brought to one day's distance; absent with too few neighbours within three days. */
function dayToDay(
  rated: readonly { readonly day: Day; readonly rating: number }[],
  mean: number,
  variance: number,
): number | undefined {
  const products = rated.flatMap(({ day, rating }, place) => {
    const before = rated[place - 1];
    const apart = before && daysBetween(before.day, day);
    return before === undefined || apart === undefined || apart > 3
      ? []
      : [{ apart, product: (rating - mean) * (before.rating - mean) }];
  });
  if (products.length < NEIGHBOURS_NEEDED || variance === 0) return undefined;
  const apart = products.reduce((sum, one) => sum + one.apart, 0) / products.length;
  const shared = products.reduce((sum, { product }) => sum + product, 0) / products.length / variance;
  return Math.min(MOST_CORRELATION, Math.max(0, shared) ** (1 / apart));
}
