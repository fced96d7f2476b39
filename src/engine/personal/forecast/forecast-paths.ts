import { normalDeviate, seededRandom, seedOfPart } from "../../units/random.ts";
import { type DayModel, levelAfter, PAIN_TERMS, type PainState } from "./forecast-model.ts";

export interface PathsAsked {
  /** The last day that is known. */
  readonly place: number;
  /** Days from there on that the threshold is watched. */
  readonly days: number;
  readonly abovePain: number;
  readonly seed: number;
  /** What is run and lived, by exposure and place: known days and planned ones alike. */
  readonly planned: (exposure: number, place: number) => number;
}

/** Ratings older than this say too little about tomorrow. */
export const LONGEST_SILENCE_DAYS = 7;
const PATHS = 300;
const MOST_PAIN = 10;

/**
 * The chance that pain passes the threshold on one of the days. Imagines the days from the last rating on, each time with coefficients and chance of their own, whole scores from
 * 0 to 10. The same seed imagines the same chance, so that two plans differ by the plans alone. Absent when the
 * last rating is too old, or too little is known to fit.
 */
export function imaginePaths(model: DayModel, asked: PathsAsked): number | undefined {
  const from = lastRated(model, asked.place);
  const fitted = model.fit();
  if (from === undefined || fitted === undefined) return undefined;
  const steps = asked.place + asked.days - from.place;
  const exposures = Array.from({ length: steps }, (_, step) =>
    model.exposuresBefore(from.place + step, asked.planned),
  );
  const random = seededRandom(seedOfPart(asked.seed, asked.place));
  let passed = 0;
  for (let path = 0; path < PATHS; path++) {
    const coefficients = fitted.draw(random);
    let { pain, level } = from.state;
    let hasPassed = false;
    for (let step = 0; step < steps; step++) {
      let expected = (coefficients[0] ?? 0) + (coefficients[1] ?? 0) * pain + (coefficients[2] ?? 0) * level;
      const numbers = exposures[step];
      if (numbers !== undefined)
        for (let at = 0; at < numbers.length; at++)
          expected += (coefficients[PAIN_TERMS + at] ?? 0) * (numbers[at] ?? 0);
      const felt = expected + fitted.deviation * normalDeviate(random);
      pain = Math.round(Math.min(MOST_PAIN, Math.max(0, felt)));
      level = levelAfter(level, pain);
      if (from.place + step >= asked.place && pain > asked.abovePain) hasPassed = true;
    }
    if (hasPassed) passed++;
  }
  return (passed + 0.5) / (PATHS + 1);
}

function lastRated(
  model: DayModel,
  place: number,
): { readonly place: number; readonly state: PainState } | undefined {
  for (let at = place; at >= 0 && place - at <= LONGEST_SILENCE_DAYS; at--) {
    const state = model.stateAt(at, place);
    if (state !== undefined) return { place: at, state };
  }
  return undefined;
}
