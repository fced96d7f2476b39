import { knownIn } from "../days/rating-columns.ts";
import { RATINGS_NEEDED } from "./forecast-model.ts";
import type { Gain, Scored } from "./scores.ts";

/** The simple guesses that a warning has to beat. */
export type Baseline = "same-as-yesterday" | "own-base-rate";
export const BASELINES: readonly Baseline[] = ["same-as-yesterday", "own-base-rate"];

/**
 * May the warning speak? Only with at least 60 scored days, ten of them before a flare and ten not, and when it
 * beats both baselines on both scores beyond doubt: the 5 % end of each gain lies above 0.
 */
export type Verdict =
  | { readonly kind: "speaks" }
  | { readonly kind: "too-few-ratings"; readonly ratings: number; readonly needed: number }
  /** The model learns from a rating and the one of the day before: kept every second day, a diary has none. */
  | { readonly kind: "too-few-in-a-row"; readonly inARow: number; readonly needed: number }
  | {
      readonly kind: "too-few-forecasts";
      readonly forecasts: number;
      readonly needed: number;
      readonly events: number;
      readonly eventsNeeded: number;
    }
  /** Not shown to be better than these beyond doubt; it may be. */
  | { readonly kind: "no-better-than"; readonly baselines: readonly Baseline[] };

/** Product choices: docs/evidence/flare-warning.md. */
const FORECASTS_NEEDED = 60;
const EVENTS_NEEDED = 10;

/** What is told of pain by day, the forecasts held against it, and the model's gain over each baseline. */
export function verdictOf(
  pain: Float64Array,
  scored: readonly Scored[],
  gains: Readonly<Partial<Record<Baseline, Gain>>>,
): Verdict {
  const needed = RATINGS_NEEDED;
  const ratings = knownIn(pain);
  if (ratings < needed) return { kind: "too-few-ratings", ratings, needed };
  const inARow = knownIn(pain.map((rating, place) => rating + (pain[place - 1] ?? Number.NaN)));
  if (inARow < needed) return { kind: "too-few-in-a-row", inARow, needed };
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
