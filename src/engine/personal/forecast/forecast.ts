import type { Told } from "../../answers/told.ts";
import type { History } from "../../history/history.ts";
import { addDays, type Day } from "../../units/day.ts";
import { knownIn, type Span } from "../days/rating-columns.ts";
import { painTold } from "../days/told-in-time.ts";
import { type BackTest, backTestOf } from "./back-test.ts";
import { forecastDayAt, forecastDays } from "./forecast-days.ts";
import { LONGEST_SILENCE_DAYS } from "./forecast-paths.ts";
import { atOnce, forecastSteps, HORIZON_DAYS, type SeriesOptions, type Steps } from "./forecast-series.ts";
import { type PlannedRunning, plannedFrom } from "./planned-running.ts";
import { reachOn } from "./reach.ts";
import type { Verdict } from "./verdict.ts";

export interface ForecastInput {
  /** The days of the runner's timeline. */
  readonly timeline: Span;
  readonly history: Pick<History, "runs">;
  readonly told: Pick<Told, "checkIns">;
  /** Of the last day of the timeline and those after; a later day left out is taken as in the runner's usual week. */
  readonly planned?: readonly PlannedRunning[];
  /** The runner's own threshold; drawn from their diary when absent. */
  readonly abovePain?: number;
  readonly seed?: number;
}

/** The flare warning: how likely pain passes the threshold in the next three days, or why nothing is said. */
export interface FlareForecast {
  /** The days asked about: the three after the last day known. */
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly threshold: Threshold;
  /** Days whose rating was told more than two days later: neither learnt from nor checked against. */
  readonly daysToldLate: number;
  readonly answer:
    | {
        readonly kind: "speaks";
        readonly probability: number;
        /** How often it came on this runner's days so far. */
        readonly ownBaseRate: number;
      }
    | { readonly kind: "silent"; readonly because: SilentBecause };
  readonly backTest: BackTest;
}

export type SilentBecause =
  | Exclude<Verdict, { kind: "speaks" }>
  /** No rating of the last week to begin from. */
  | { readonly kind: "pain-not-told"; readonly days: number }
  /** A run was asked about of which the days learnt from do not know the like; they do up to the reach, in metres. */
  | { readonly kind: "run-beyond-own-days"; readonly day: Day; readonly reachM: number }
  /** Runs were asked about, and more running would not get a higher chance all the way: see `growingChances`. */
  | { readonly kind: "more-not-higher" }
  /** Runs were asked about while the plan has none on any day. */
  | { readonly kind: "no-running-planned" };

/** Pain above this is a flare: a line of today, by which all days are judged. */
export interface Threshold {
  readonly abovePain: number;
  readonly basis: "chosen" | "own-history";
  /** Told days it is drawn from, and how many of them lie above it. */
  readonly daysTold: number;
  readonly daysAbove: number;
}

const SEED = 1;

/** A forecast, and the chances under other plans. */
export interface OpenForecast {
  readonly forecast: FlareForecast;
  /** With the same imagined luck, so that two plans differ by the plans alone; absent where the model cannot tell. */
  readonly chanceWith: (planned: readonly PlannedRunning[]) => number | undefined;
  /** The longest distance of that day of which the days learnt from know the like, in metres. */
  readonly reachOn: (day: Day) => number;
}

/** Forecasts from everything known up to the last day of the timeline. The same input gives the same answer. */
export const forecastFlare = (input: ForecastInput): FlareForecast => openForecast(input).forecast;

/** The same, kept open for "what if". */
export const openForecast = (input: ForecastInput): OpenForecast => atOnce(forecastInSteps(input));

/** The same in steps: years of days take more than a second. */
export function* forecastInSteps(input: ForecastInput): Steps<OpenForecast> {
  const known = forecastDays(input.timeline, input);
  const pain = painTold(input.told.checkIns, input.timeline, "ever");
  const threshold = thresholdOf(pain, input.abovePain);
  const options: SeriesOptions = { abovePain: threshold.abovePain, seed: input.seed ?? SEED };
  const series = yield* forecastSteps(known, options);
  const backTest = backTestOf(known, options, series.days);
  const lastDay = forecastDayAt(known, known.days - 1);
  const chanceWith: OpenForecast["chanceWith"] = (planned) =>
    series.chanceWith(plannedFrom(planned, lastDay, input.history));
  const probability = chanceWith(input.planned ?? []);
  const ownBaseRate = series.days.at(-1)?.probabilities["own-base-rate"];
  return {
    forecast: {
      fromDay: addDays(lastDay, 1),
      toDay: addDays(lastDay, HORIZON_DAYS),
      threshold,
      daysToldLate: knownIn(pain) - knownIn(known.pain),
      answer: answerOf(backTest.verdict, probability, ownBaseRate),
      backTest,
    },
    chanceWith,
    reachOn: (day) => reachOn(day, known, input.history),
  };
}

function answerOf(
  verdict: Verdict,
  probability: number | undefined,
  ownBaseRate = 0,
): FlareForecast["answer"] {
  if (verdict.kind !== "speaks") return { kind: "silent", because: verdict };
  return probability === undefined
    ? { kind: "silent", because: { kind: "pain-not-told", days: LONGEST_SILENCE_DAYS } }
    : { kind: "speaks", probability, ownBaseRate };
}

/** Pain above this keeps one from running: rule R3 in rules.json (`vincent2017`). A lesser rise is no flare. */
const LOWEST = 3;
/** Product choices: docs/evidence/flare-warning.md. */
const SHARE_ABOVE = 0.2;
const HIGHEST = 7;

/**
 * The chosen threshold, else the lowest whole score that at most a fifth of the told days lie above, from 3 to 7: so
 * that a flare is a bad day for this runner, bad enough to run less for.
 */
export function thresholdOf(pain: Float64Array, chosen?: number): Threshold {
  const told = pain.filter((value) => !Number.isNaN(value));
  const above = (line: number): number => told.filter((value) => value > line).length;
  if (chosen !== undefined)
    return { abovePain: chosen, basis: "chosen", daysTold: told.length, daysAbove: above(chosen) };
  let line = LOWEST;
  while (line < HIGHEST && above(line) > SHARE_ABOVE * told.length) line++;
  return { abovePain: line, basis: "own-history", daysTold: told.length, daysAbove: above(line) };
}
