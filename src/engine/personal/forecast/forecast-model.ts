import { CholeskyDecomposition, inverse, Matrix } from "ml-matrix";
import { normalDeviate, type Random } from "../../units/random.ts";
import type { ForecastDays } from "./forecast-days.ts";

/**
 * The pain of one day from the day before: Bayesian regression on yesterday's pain, the level of late, and what was
 * run and lived in the three days before. It learns day by day and never looks ahead.
 */
export interface DayModel {
  /** Takes in the ratings up to this place. Places never fall. */
  learnUpTo(place: number): void;
  /** What is believed now; absent with fewer ratings than `RATINGS_NEEDED` that follow a rating. */
  fit(): Fitted | undefined;
  /** Pain told, or as it is imagined, and the level that goes with it. */
  stateAt(place: number): PainState | undefined;
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
  const told = (exposure: number, place: number): number =>
    known.exposures[exposure]?.byDay[place] ?? Number.NaN;
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

  const learn = (place: number): void => {
    for (const [exposure, sum] of sums.entries()) {
      const value = told(exposure, place - 1);
      if (Number.isNaN(value)) continue;
      sum.total += value;
      sum.days++;
    }
    for (let at = 0; at < moments.length; at++) moments[at] = (moments[at] ?? 0) * KEPT_A_DAY;
    for (let at = 0; at < size; at++) products[at] = (products[at] ?? 0) * KEPT_A_DAY;
    squares *= KEPT_A_DAY;
    const [before, now] = [known.pain[place - 1] ?? Number.NaN, known.pain[place] ?? Number.NaN];
    if (Number.isNaN(before) || Number.isNaN(now)) return;
    const row = rowOf({ pain: before, level: levels[place - 1] ?? before }, exposuresBefore(place - 1, told));
    ratings++;
    squares += now * now;
    for (let a = 0; a < size; a++) {
      const value = row[a] ?? 0;
      products[a] = (products[a] ?? 0) + value * now;
      for (let b = 0; b < size; b++)
        moments[a * size + b] = (moments[a * size + b] ?? 0) + value * (row[b] ?? 0);
    }
  };

  return {
    learnUpTo(place) {
      while (learnt < place) learn(++learnt);
    },
    fit: () => (ratings < RATINGS_NEEDED ? undefined : fitOf({ size, moments, products, squares })),
    stateAt(place) {
      const pain = known.pain[place] ?? Number.NaN;
      return Number.isNaN(pain) ? undefined : { pain, level: levels[place] ?? pain };
    },
    exposuresBefore,
  };
}

/** The level after one more rating. */
export const levelAfter = (level: number, pain: number): number => level + LEVEL_SHARE * (pain - level);

function levelsOf(pain: Float64Array): Float64Array {
  let level = Number.NaN;
  return pain.map((rating) => {
    if (!Number.isNaN(rating)) level = Number.isNaN(level) ? rating : levelAfter(level, rating);
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
    (at) => at > 0 && (scales[at] ?? 0) > 1e-9 * (1 + Math.abs(mean(at))),
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
