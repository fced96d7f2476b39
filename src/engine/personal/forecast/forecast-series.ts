import { isAbove } from "../../units/quantities.ts";
import { IN_TIME_DAYS } from "../days/told-in-time.ts";
import { type ForecastDays, isKnownBy, knownOn } from "./forecast-days.ts";
import { openDayModel, RATINGS_NEEDED } from "./forecast-model.ts";
import { imaginePaths, LONGEST_SILENCE_DAYS } from "./forecast-paths.ts";
import { ruleStates } from "./forecast-rules.ts";
import { openScale, openTally } from "./forecast-scale.ts";

/** Days after the last known one in which pain is watched. */
export const HORIZON_DAYS = 3;
/** Of those, at least so many must have a rating: otherwise nobody knows what came. */
const RATED_NEEDED = 2;

/** Everything that forecasts here, the model first; the others are what it is held against. */
export const FORECASTERS = [
  "model",
  "same-as-yesterday",
  "own-base-rate",
  "single-run-ratio",
  "weekly-growth",
  "acute-chronic",
] as const;
export type ForecasterId = (typeof FORECASTERS)[number];

/** What each forecaster said on one day, from that day and those before alone. */
export interface DayForecast {
  readonly place: number;
  readonly probabilities: Readonly<Partial<Record<ForecasterId, number>>>;
  /** What came in the days after; absent while it is not known. */
  readonly came?: boolean;
}

export interface SeriesOptions {
  /** A flare is pain above this. */
  readonly abovePain: number;
  readonly seed: number;
}

/** What is planned after the last day, by exposure id and days from it (0 is the last day). */
export type Planned = (exposureId: string, daysAhead: number) => number | undefined;

export interface Series {
  /** One for each day, oldest first. */
  readonly days: readonly DayForecast[];
  /** The model's chance after the last day under a plan; absent where it cannot tell. */
  readonly chanceWith: (planned: Planned) => number | undefined;
}

/** A long piece of work in steps, each a small part of a second, so that its doer may do something else in between. */
export type Steps<Answer> = Generator<undefined, Answer, undefined>;

/** Does all steps at once. */
export function atOnce<Answer>(steps: Steps<Answer>): Answer {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

const DAYS_A_STEP = 20;

/** Every forecast on the runner's own past, at once. */
export const forecastSeries = (known: ForecastDays, options: SeriesOptions): Series =>
  atOnce(forecastSteps(known, options));

/**
 * Goes through the days once and forecasts on each from what had been told by its end: as it would have been said on
 * that day. The model learns up to that day and is brought to scale by how its earlier forecasts turned out; what is to
 * be run is taken as the runner's usual week, since nobody knows any more what was planned. Only the last day can be
 * given a plan.
 */
export function* forecastSteps(known: ForecastDays, options: SeriesOptions): Steps<Series> {
  const model = openDayModel(known);
  const scale = openScale();
  const base = openTally();
  const tallies = new Map<ForecasterId, ReturnType<typeof openTally>>();
  const states: Partial<Record<ForecasterId, readonly (string | undefined)[]>> = {
    "same-as-yesterday": yesterdayStates(known, options.abovePain),
    ...(known.loads !== undefined && ruleStates(known.loads)),
  };
  const raw: (number | undefined)[] = [];
  const forecasts: DayForecast[] = [];
  let rated = 0;

  const takeIn = (origin: number): void => {
    const came = origin < 0 ? undefined : cameAfter(known.pain, origin, options.abovePain);
    if (came === undefined) return;
    const forecast = raw[origin];
    if (forecast !== undefined) scale.add(forecast, came);
    base.add("all", came);
    for (const [id, byPlace] of Object.entries(states) as [ForecasterId, readonly (string | undefined)[]][]) {
      // keys as written above
      const state = byPlace[origin];
      const tally = tallies.get(id) ?? openTally();
      tallies.set(id, tally);
      if (state !== undefined) tally.add(state, came);
    }
  };

  const imagine = (place: number, planned?: Planned): number | undefined =>
    imaginePaths(model, {
      place,
      days: HORIZON_DAYS,
      abovePain: options.abovePain,
      seed: options.seed,
      planned: plannedAt(known, place, planned),
    });

  for (let place = 0; place < known.days; place++) {
    if (place % DAYS_A_STEP === DAYS_A_STEP - 1) yield;
    model.learnUpTo(place);
    for (let origin = place - HORIZON_DAYS - IN_TIME_DAYS; origin <= place - HORIZON_DAYS; origin++)
      if (outcomeKnownOn(known, origin) === place) takeIn(origin);
    if (!Number.isNaN(known.pain[place] ?? Number.NaN)) rated++;
    const imagined = imagine(place);
    raw[place] = imagined;
    const rate = base.rate("all", 0.5);
    const probabilities: Partial<Record<ForecasterId, number>> = {};
    if (imagined !== undefined) probabilities.model = scale.apply(imagined);
    if (rated >= RATINGS_NEEDED) {
      probabilities["own-base-rate"] = rate;
      for (const [id, byPlace] of Object.entries(states) as [
        ForecasterId,
        readonly (string | undefined)[],
      ][]) {
        // keys as written above
        const state = byPlace[place];
        probabilities[id] = state === undefined ? rate : (tallies.get(id)?.rate(state, rate) ?? rate);
      }
    }
    const came = cameAfter(known.pain, place, options.abovePain);
    forecasts.push({ place, probabilities, ...(came !== undefined && { came }) });
  }
  return {
    days: forecasts,
    chanceWith(planned) {
      const imagined = imagine(known.days - 1, planned);
      return imagined === undefined ? undefined : scale.apply(imagined);
    },
  };
}

/** Did pain pass the threshold in the days after a place? Absent when too few of them were rated. */
export function cameAfter(pain: Float64Array, place: number, abovePain: number): boolean | undefined {
  const ratings = [...pain.slice(place + 1, place + 1 + HORIZON_DAYS)].filter(
    (value) => !Number.isNaN(value),
  );
  if (place + HORIZON_DAYS >= pain.length || ratings.length < RATED_NEEDED) return undefined;
  return ratings.some((rating) => isAbove(rating, abovePain));
}

/** The place at whose end all ratings after the origin were told, or those that are missing can no longer be in time. */
function outcomeKnownOn({ pain, painToldAfter }: ForecastDays, origin: number): number {
  const places = Array.from({ length: HORIZON_DAYS }, (_, at) => origin + 1 + at);
  const isMissing = places.some((place) => Number.isNaN(pain[place] ?? Number.NaN));
  return isMissing
    ? origin + HORIZON_DAYS + IN_TIME_DAYS
    : Math.max(...places.map((place) => knownOn(painToldAfter, place)));
}

const WEEKS_BACK = 4;

/** Days as they were known at the origin; days to come as planned, else as on the same weekday of the last four weeks. */
function plannedAt(
  known: ForecastDays,
  origin: number,
  planned: Planned | undefined,
): (exposure: number, place: number) => number {
  return (exposure, place) => {
    const column = known.exposures[exposure];
    if (column === undefined) return Number.NaN;
    const given = place < origin ? undefined : planned?.(column.id, place - origin);
    if (given !== undefined) return given;
    if (place <= origin)
      return isKnownBy(column.toldAfter, place, origin) ? (column.byDay[place] ?? Number.NaN) : Number.NaN;
    let [total, days] = [0, 0];
    for (let week = 1; week <= WEEKS_BACK; week++) {
      const value = column.byDay[place - 7 * week] ?? Number.NaN;
      if (place - 7 * week > origin || Number.isNaN(value)) continue;
      total += value;
      days++;
    }
    return days === 0 ? Number.NaN : total / days;
  };
}

/** The newest rating that was known on each day, above the threshold or not. */
function yesterdayStates(
  { pain, painToldAfter }: ForecastDays,
  abovePain: number,
): readonly (string | undefined)[] {
  return Array.from(pain, (_, place) => {
    for (let at = place; at >= 0 && place - at <= LONGEST_SILENCE_DAYS; at--) {
      const rating = isKnownBy(painToldAfter, at, place) ? (pain[at] ?? Number.NaN) : Number.NaN;
      if (!Number.isNaN(rating)) return isAbove(rating, abovePain) ? "above" : "not-above";
    }
    return undefined;
  });
}
