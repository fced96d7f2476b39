import type { Day } from "../units/day.ts";
import { type ForecastDays, forecastDayAt } from "./forecast-days.ts";
import { RATINGS_NEEDED } from "./forecast-model.ts";
import {
  type DayForecast,
  FORECASTERS,
  type ForecasterId,
  forecastSeries,
  type SeriesOptions,
} from "./forecast-series.ts";
import {
  type Gain,
  gainOver,
  type ReliabilityBin,
  reliabilityOf,
  type Scored,
  type Scores,
  scoresOf,
} from "./scores.ts";

/** How the flare warning would have done on this runner's own past, day by day. */
export interface BackTest {
  readonly abovePain: number;
  /** The days on which every forecaster spoke and what came is known. */
  readonly fromDay?: Day;
  readonly toDay?: Day;
  readonly scores: Readonly<Partial<Record<ForecasterId, Scores>>>;
  readonly reliability: readonly ReliabilityBin[];
  /** Of the model over each of the two it has to beat. */
  readonly gains: Readonly<Partial<Record<Baseline, Gain>>>;
  readonly verdict: Verdict;
  /** Every forecast that was scored, so that each number can be followed to its days. */
  readonly forecasts: readonly ScoredDay[];
}

export interface ScoredDay {
  readonly day: Day;
  readonly probability: number;
  readonly came: boolean;
}

export type Baseline = "same-as-yesterday" | "own-base-rate";
export const BASELINES: readonly Baseline[] = ["same-as-yesterday", "own-base-rate"];

/**
 * May the warning speak? Only with at least 60 scored days, ten of them before a flare and ten not, and when it
 * beats both baselines on both scores beyond doubt: the 5 % end of each gain lies above 0.
 */
export type Verdict =
  | { readonly kind: "speaks" }
  | { readonly kind: "too-few-ratings"; readonly ratings: number; readonly needed: number }
  | {
      readonly kind: "too-few-forecasts";
      readonly forecasts: number;
      readonly needed: number;
      readonly events: number;
      readonly eventsNeeded: number;
    }
  | { readonly kind: "no-better-than"; readonly baselines: readonly Baseline[] };

// Product choices: docs/evidence/flare-warning.md.
export const FORECASTS_NEEDED = 60;
export const EVENTS_NEEDED = 10;

export function backTest(known: ForecastDays, options: SeriesOptions): BackTest {
  return backTestOf(known, options, forecastSeries(known, options).days);
}

/** The same from forecasts that were made already. */
export function backTestOf(
  known: ForecastDays,
  options: SeriesOptions,
  series: readonly DayForecast[],
): BackTest {
  const scored = scoredBy(series);
  const model = scored.model;
  const gains = Object.fromEntries(
    model.length === 0
      ? []
      : BASELINES.map((id, part) => [id, gainOver(model, scored[id], options.seed + part)] as const),
  );
  const [first, last] = [model[0], model.at(-1)];
  return {
    abovePain: options.abovePain,
    ...(first !== undefined && { fromDay: forecastDayAt(known, first.place) }),
    ...(last !== undefined && { toDay: forecastDayAt(known, last.place) }),
    scores: Object.fromEntries(
      FORECASTERS.flatMap((id) => (scored[id].length === 0 ? [] : [[id, scoresOf(scored[id])] as const])),
    ),
    reliability: reliabilityOf(model),
    gains,
    verdict: verdictOf(known, model, gains),
    forecasts: model.map(({ place, probability, came }) => ({
      day: forecastDayAt(known, place),
      probability,
      came,
    })),
  };
}

/** The same days for everybody: those on which the model and both baselines spoke. */
function scoredBy(series: readonly DayForecast[]): Readonly<Record<ForecasterId, readonly Scored[]>> {
  const days = series.filter(
    ({ came, probabilities }) => came !== undefined && probabilities.model !== undefined,
  );
  const of = (id: ForecasterId): readonly Scored[] =>
    days.flatMap(({ place, came, probabilities }) => {
      const probability = probabilities[id];
      return probability === undefined || came === undefined ? [] : [{ place, probability, came }];
    });
  return {
    model: of("model"),
    "same-as-yesterday": of("same-as-yesterday"),
    "own-base-rate": of("own-base-rate"),
    "single-run-ratio": of("single-run-ratio"),
    "weekly-growth": of("weekly-growth"),
    "acute-chronic": of("acute-chronic"),
  };
}

function verdictOf(
  known: ForecastDays,
  scored: readonly Scored[],
  gains: Readonly<Partial<Record<Baseline, Gain>>>,
): Verdict {
  const ratings = known.pain.reduce((told, value) => told + (Number.isNaN(value) ? 0 : 1), 0);
  if (ratings < RATINGS_NEEDED) return { kind: "too-few-ratings", ratings, needed: RATINGS_NEEDED };
  const events = scored.filter(({ came }) => came).length;
  const rarer = Math.min(events, scored.length - events);
  if (scored.length < FORECASTS_NEEDED || rarer < EVENTS_NEEDED)
    return {
      kind: "too-few-forecasts",
      forecasts: scored.length,
      needed: FORECASTS_NEEDED,
      events,
      eventsNeeded: EVENTS_NEEDED,
    };
  const unbeaten = BASELINES.filter((id) => {
    const gain = gains[id];
    return gain === undefined || gain.brierLow <= 0 || gain.logBitsLow <= 0;
  });
  return unbeaten.length === 0 ? { kind: "speaks" } : { kind: "no-better-than", baselines: unbeaten };
}
