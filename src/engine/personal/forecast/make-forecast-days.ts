import { aDay } from "../../history/make-run.ts";
import { normalDeviate, seededRandom } from "../../units/random.ts";
import type { ForecastDays } from "./forecast-days.ts";

// For tests and benches only: days of a made-up runner.

export interface MadeUpRunner {
  readonly seed: number;
  readonly days: number;
  /** How much of one day's pain is left the next day. */
  readonly lasts?: number;
  /** Points of pain for each 5 km over 10, halved every day after. */
  readonly effect?: number;
  readonly usualPain?: number;
  readonly deviation?: number;
  /** Share of days without a rating. */
  readonly skips?: number;
}

/** Runs less when sore, skips ratings, and tells whole scores from 0 to 10. */
export function madeUpDays(runner: MadeUpRunner): ForecastDays {
  const { seed, days, lasts = 0.8, effect = 0, usualPain = 2, deviation = 1.5, skips = 0.1 } = runner;
  const random = seededRandom(seed);
  const pain = new Float64Array(days);
  const distanceM = new Float64Array(days);
  const singleRunRatio = new Float64Array(days);
  let drift = deviation * normalDeviate(random);
  let carried = 0;
  for (let day = 0; day < days; day++) {
    carried = carried / 2 + effect * Math.max(0, ((distanceM[day - 1] ?? 0) - 10_000) / 5_000);
    drift = lasts * drift + deviation * Math.sqrt(1 - lasts ** 2) * normalDeviate(random);
    const felt = Math.round(Math.min(10, Math.max(0, usualPain + drift + carried)));
    const usualM = USUAL_WEEK_M[day % 7] ?? 0;
    const wishedM =
      random() < 0.08 ? 20_000 : random() < 0.2 ? 0 : usualM * (1 + 0.15 * normalDeviate(random));
    distanceM[day] = felt > 5 ? 0 : Math.max(0, wishedM);
    const longestM = Math.max(0, ...distanceM.slice(Math.max(0, day - 30), day));
    singleRunRatio[day] = day < 30 || longestM === 0 ? Number.NaN : (distanceM[day] ?? 0) / longestM;
    pain[day] = random() < skips ? Number.NaN : felt;
  }
  return {
    firstDay: aDay("2020-01-06"),
    days,
    pain,
    exposures: [
      { id: "distance", byDay: distanceM },
      { id: "single-run-ratio", byDay: singleRunRatio },
    ],
    loads: { distanceM, singleRunRatio },
  };
}

const USUAL_WEEK_M: readonly number[] = [0, 8_000, 0, 9_000, 0, 7_000, 12_000];
