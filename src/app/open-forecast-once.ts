import type { OpenForecast } from "../engine/personal/forecast/forecast.ts";
import type { Steps } from "../engine/personal/forecast/forecast-series.ts";

/** Opens a forecast under a key, or gives back the one being opened or open under it. */
export type OpenForecastOnce = (key: string, steps: () => Steps<OpenForecast>) => Promise<OpenForecast>;

/**
 * Keeps the newest forecast. A back-test over years takes a second: between its steps others have their turn, and who
 * asks the same meanwhile waits for the same.
 */
export function openForecastsOnce(nextTurn: () => Promise<void> = async () => undefined): OpenForecastOnce {
  let newest: { readonly key: string; readonly opening: Promise<OpenForecast> } | undefined;
  return (key, steps) => {
    if (newest?.key !== key) newest = { key, opening: inTurns(steps(), nextTurn) };
    return newest.opening;
  };
}

async function inTurns<Answer>(steps: Steps<Answer>, nextTurn: () => Promise<void>): Promise<Answer> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await nextTurn();
  }
}
