import { CholeskyDecomposition, inverse, Matrix } from "ml-matrix";
import { normalDeviate, type Random } from "../../units/random.ts";
import { IN_TIME_DAYS } from "../days/told-in-time.ts";
import { type ForecastDays, isKnownBy, knownOn } from "./forecast-days.ts";

/**
 * The pain of one day from the day before: Bayesian regression on yesterday's pain, the level of late, and what was
 * run and lived in the three days before. It learns day by day and never looks ahead.
 */
export interface DayModel {
  /** Takes in what was told up to the end of this place. Places never fall. */
  learnUpTo(place: number): void;
  /** What is believed now; absent with fewer ratings than `RATINGS_NEEDED` that follow a rating. */
  fit(): Fitted | undefined;
  /** The pain of a place and the level that goes with it, as they were known at the end of another. */
  stateAt(place: number, asOf: number): PainState | undefined;
  /** The numbers that explain the day after `place`, apart from pain. `planned` stands in for days to come. */
  exposuresBefore(place: number, planned: (exposure: number, place: number) => number): Float64Array;
}

export interface PainState {
  readonly pain: number;
  readonly level: number;
}

/** Coefficients as likely values and how they may be off, for numbers as they stand (not scaled). */
export interface Fitted {
  /** Intercept, yesterday's pain, level, then two per exposure: the day before, and the two before that. */
  draw(random: Random): Float64Array;
  readonly deviation: number;
}

// Product choices: docs/evidence/flare-warning.md.
export const RATINGS_NEEDED = 30;
/** Share of the newest rating in the level of late. */
const LEVEL_SHARE = 0.2;
/** What is a year old counts half. */
const KEPT_A_DAY = 0.5 ** (1 / 365);
/** So many ratings' worth of belief that a number does nothing. */
const PRIOR_OF_PAIN = 1;
const PRIOR_OF_EXPOSURE = 30;
/** With fewer known days an exposure says nothing yet. */
const EXPOSURE_DAYS_NEEDED = 14;
/** Belief in an error of one point, worth so many ratings. */
const PRIOR_ERRORS = 4;
/** A number that moves less than this share of its mean has not moved: a difference of squares is rounded by 1e-8 of it. */
const LEAST_SCALE = 1e-6;
const LAGS = 2;
/** Intercept, yesterday, level: the coefficients before those of exposures. */
export const PAIN_TERMS = 3;

export function openDayModel(known: ForecastDays): DayModel {
  const size = PAIN_TERMS + LAGS * known.exposures.length;
  const moments = new Float64Array(size * size);
  const products = new Float64Array(size);
  let squares = 0;
  let ratings = 0;
  let learnt = -1;
  const levels = levelsOf(known.pain);
  const sums = known.exposures.map(() => ({ total: 0, days: 0 }));

  const usualOf = (exposure: number): number => {
    const { total, days } = sums[exposure] ?? { total: 0, days: 0 };
    return days < EXPOSURE_DAYS_NEEDED ? 0 : total / days;
  };
  const toldAt = (exposure: number, place: number, asOf: number): number => {
    const { byDay, toldAfter } = known.exposures[exposure] ?? {};
    return isKnownBy(toldAfter, place, asOf) ? (byDay?.[place] ?? Number.NaN) : Number.NaN;
  };
  const ratingAt = (place: number, asOf: number): number =>
    isKnownBy(known.painToldAfter, place, asOf) ? (known.pain[place] ?? Number.NaN) : Number.NaN;
  const levelAt = (place: number, asOf: number): number => {
    const allTold = Math.min(place, asOf - IN_TIME_DAYS);
    let level = levels[allTold] ?? Number.NaN;
    for (let at = Math.max(0, allTold + 1); at <= place; at++) level = levelWith(level, ratingAt(at, asOf));
    return level;
  };
  const orUsual = (value: number, exposure: number): number =>
    Number.isNaN(value) || (sums[exposure]?.days ?? 0) < EXPOSURE_DAYS_NEEDED ? usualOf(exposure) : value;

  const exposuresBefore: DayModel["exposuresBefore"] = (place, planned) => {
    const numbers = new Float64Array(size - PAIN_TERMS);
    for (let exposure = 0; exposure < known.exposures.length; exposure++) {
      const at = (day: number): number => orUsual(planned(exposure, day), exposure);
      numbers[LAGS * exposure] = at(place);
      numbers[LAGS * exposure + 1] = (at(place - 1) + at(place - 2)) / 2;
    }
    return numbers;
  };

  /** Of two neighbouring ratings, once both are told, from what was known by then. */
  const learnFrom = (place: number, asOf: number): void => {
    const [before, now] = [ratingAt(place - 1, asOf), ratingAt(place, asOf)];
    if (Number.isNaN(before) || Number.isNaN(now)) return;
    const state = { pain: before, level: levelAt(place - 1, asOf) };
    const row = rowOf(
      state,
      exposuresBefore(place - 1, (exposure, at) => toldAt(exposure, at, asOf)),
    );
    ratings++;
    squares += now * now;
    for (let a = 0; a < size; a++) {
      const value = row[a] ?? 0;
      products[a] = (products[a] ?? 0) + value * now;
      for (let b = 0; b < size; b++)
        moments[a * size + b] = (moments[a * size + b] ?? 0) + value * (row[b] ?? 0);
    }
  };

  const liveDay = (day: number): void => {
    for (const [exposure, sum] of sums.entries())
      for (let place = Math.max(0, day - IN_TIME_DAYS); place < day; place++) {
        if (Math.max(place + 1, knownOn(known.exposures[exposure]?.toldAfter, place)) !== day) continue;
        const value = toldAt(exposure, place, day);
        if (Number.isNaN(value)) continue;
        sum.total += value;
        sum.days++;
      }
    for (let at = 0; at < moments.length; at++) moments[at] = (moments[at] ?? 0) * KEPT_A_DAY;
    for (let at = 0; at < size; at++) products[at] = (products[at] ?? 0) * KEPT_A_DAY;
    squares *= KEPT_A_DAY;
    for (let place = Math.max(0, day - IN_TIME_DAYS); place <= day; place++)
      if (Math.max(knownOn(known.painToldAfter, place - 1), knownOn(known.painToldAfter, place)) === day)
        learnFrom(place, day);
  };

  return {
    learnUpTo(place) {
      while (learnt < place) liveDay(++learnt);
    },
    fit: () => (ratings < RATINGS_NEEDED ? undefined : fitOf({ size, moments, products, squares })),
    stateAt(place, asOf) {
      const pain = ratingAt(place, asOf);
      return Number.isNaN(pain) ? undefined : { pain, level: levelAt(place, asOf) };
    },
    exposuresBefore,
  };
}

/** The level after one more rating. */
export const levelAfter = (level: number, pain: number): number => level + LEVEL_SHARE * (pain - level);

/** The same from a day on which a rating may be missing, and from days on which no level is known yet. */
const levelWith = (level: number, rating: number): number =>
  Number.isNaN(rating) ? level : Number.isNaN(level) ? rating : levelAfter(level, rating);

function levelsOf(pain: Float64Array): Float64Array {
  let level = Number.NaN;
  return pain.map((rating) => {
    level = levelWith(level, rating);
    return level;
  });
}

const rowOf = ({ pain, level }: PainState, exposures: Float64Array): Float64Array =>
  Float64Array.of(1, pain, level, ...exposures);

interface Moments {
  readonly size: number;
  readonly moments: Float64Array;
  readonly products: Float64Array;
  readonly squares: number;
}

/** Ridge regression on scaled numbers: the same pull towards nothing for metres and for hours. */
function fitOf({ size, moments, products, squares }: Moments): Fitted {
  const weight = moments[0] ?? 0;
  const meanPain = (products[0] ?? 0) / weight;
  const moment = (a: number, b: number): number => moments[a * size + b] ?? 0;
  const means = Float64Array.from({ length: size }, (_, at) => moment(0, at) / weight);
  const mean = (at: number): number => means[at] ?? 0;
  const scales = Float64Array.from({ length: size }, (_, at) =>
    Math.sqrt(Math.max(0, moment(at, at) / weight - mean(at) ** 2)),
  );
  const used = Array.from({ length: size }, (_, at) => at).filter(
    (at) => at > 0 && (scales[at] ?? 0) > LEAST_SCALE * (1 + Math.abs(mean(at))),
  );
  const scale = (at: number): number => scales[at] ?? 1;
  const shared = Matrix.zeros(used.length, used.length);
  const target = Matrix.zeros(used.length, 1);
  for (const [i, a] of used.entries()) {
    target.set(i, 0, ((products[a] ?? 0) - mean(a) * meanPain * weight) / scale(a));
    for (const [j, b] of used.entries())
      shared.set(i, j, (moment(a, b) - mean(a) * mean(b) * weight) / (scale(a) * scale(b)));
  }
  const precision = shared.clone();
  for (const [i, a] of used.entries())
    precision.set(i, i, precision.get(i, i) + (a < PAIN_TERMS ? PRIOR_OF_PAIN : PRIOR_OF_EXPOSURE));
  const cholesky = new CholeskyDecomposition(precision);
  const likely = used.length === 0 ? target : cholesky.solve(target);
  const spread = used.length === 0 ? shared : inverse(cholesky.lowerTriangularMatrix).transpose();
  const explained = 2 * likely.dot(target) - likely.dot(shared.mmul(likely));
  const errors = Math.max(0, squares - meanPain ** 2 * weight - explained);
  const deviation = Math.sqrt((errors + PRIOR_ERRORS) / (weight + PRIOR_ERRORS));

  return {
    deviation,
    draw(random) {
      const noise = used.map(() => deviation * normalDeviate(random));
      const coefficients = new Float64Array(size);
      let intercept = meanPain + (deviation / Math.sqrt(weight)) * normalDeviate(random);
      for (const [i, a] of used.entries()) {
        let value = likely.get(i, 0);
        for (let j = i; j < used.length; j++) value += spread.get(i, j) * (noise[j] ?? 0); // upper triangular
        coefficients[a] = value / scale(a);
        intercept -= (coefficients[a] ?? 0) * mean(a);
      }
      coefficients[0] = intercept;
      return coefficients;
    },
  };
}
