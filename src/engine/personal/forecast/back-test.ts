import type { Day } from "../../units/day.ts";
import { type ForecastDays, forecastDayAt } from "./forecast-days.ts";
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
import { BASELINES, type Baseline, type Verdict, verdictOf } from "./verdict.ts";

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
    verdict: verdictOf(known.pain, model, gains),
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
