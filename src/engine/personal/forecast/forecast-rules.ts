import { isAbove } from "../../units/quantities.ts";
import type { LoadDays } from "./forecast-days.ts";

/** Lines of the rules that are scored beside the model: rules.json R1 and R2. */
const SPIKE_RATIO = 1.1;
const SPIKE_DAYS = 3;
const GROWTH_RATIO = 1.1;
const WEEK = 7;
const FOUR_WEEKS = 28;
/** No verified source gives the acute-chronic ratio a line, so the runner's own upper quarter is taken. */
const UPPER_SHARE = 0.75;
const VALUES_NEEDED = 28;

/** Whether each rule of the load spoke on each day; absent where what it needs is not known. */
export function ruleStates({ distanceM, singleRunRatio }: LoadDays): {
  readonly "single-run-ratio": readonly (string | undefined)[];
  readonly "weekly-growth": readonly (string | undefined)[];
  readonly "acute-chronic": readonly (string | undefined)[];
} {
  const places = Array.from(distanceM, (_, place) => place);
  const chronic = places.map((place) =>
    ratio(sum(distanceM, place, WEEK), sum(distanceM, place, FOUR_WEEKS) / 4),
  );
  return {
    "single-run-ratio": places.map((place) =>
      spikeState(singleRunRatio.slice(Math.max(0, place + 1 - SPIKE_DAYS), place + 1)),
    ),
    "weekly-growth": places.map((place) =>
      stateOf(ratio(sum(distanceM, place, WEEK), sum(distanceM, place - WEEK, WEEK)), GROWTH_RATIO),
    ),
    "acute-chronic": aboveOwnQuarter(chronic),
  };
}

const stateOf = (value: number, line: number): string | undefined =>
  Number.isNaN(value) ? undefined : isAbove(value, line) ? "above" : "not-above";

function spikeState(ratios: Float64Array): string | undefined {
  if (ratios.some((value) => isAbove(value, SPIKE_RATIO))) return "above";
  return ratios.some((value) => Number.isNaN(value)) ? undefined : "not-above";
}

/** Of the days ending at a place; not known as soon as one day is not. */
function sum(column: Float64Array, place: number, days: number): number {
  if (place - days + 1 < 0) return Number.NaN;
  let total = 0;
  for (let at = place - days + 1; at <= place; at++) total += column[at] ?? Number.NaN;
  return total;
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : Number.NaN);

/** Each value against those up to it, kept in order. */
function aboveOwnQuarter(values: readonly number[]): readonly (string | undefined)[] {
  const sorted: number[] = [];
  return values.map((value) => {
    if (Number.isNaN(value)) return undefined;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    sorted.splice(low, 0, value);
    const line = sorted[Math.floor(UPPER_SHARE * (sorted.length - 1))] ?? value;
    return sorted.length < VALUES_NEEDED ? undefined : stateOf(value, line);
  });
}
