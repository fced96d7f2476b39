import { isAbove } from "../units/quantities.ts";
import type { FlareForecast, OpenForecast, SilentBecause } from "./forecast.ts";
import { growingChances } from "./growing-chances.ts";
import type { PlannedRunning } from "./planned-running.ts";

/**
 * The forecast for runs that somebody made up. They are held to what holds for a "what if": silent beyond what was
 * learnt from, and where more of the same running would not get a higher chance all the way. Whoever asks about a
 * shorter and a longer plan never finds the longer one safer.
 */
export function forecastOfPlan(open: OpenForecast, planned: readonly PlannedRunning[]): FlareForecast {
  const { forecast } = open;
  if (forecast.answer.kind === "silent") return forecast;
  const because = silenceOf(open, planned);
  return because === undefined ? forecast : { ...forecast, answer: { kind: "silent", because } };
}

function silenceOf(
  { forecast, chanceWith, reachOn }: OpenForecast,
  planned: readonly PlannedRunning[],
): SilentBecause | undefined {
  const runs = planned.filter(({ day, distanceM }) => day < forecast.toDay && distanceM > 0);
  if (runs.length === 0) return undefined;
  for (const { day, distanceM } of runs) {
    const reachM = reachOn(day);
    if (isAbove(distanceM, reachM)) return { kind: "run-beyond-own-days", day, reachM };
  }
  const shareOf = (share: number): readonly PlannedRunning[] =>
    planned.map((one) => ({ ...one, distanceM: share * one.distanceM }));
  const [all] = growingChances([1], { reach: 1, chanceWith: (share) => chanceWith(shareOf(share)) });
  return all?.kind === "told" ? undefined : { kind: "more-not-higher" };
}
