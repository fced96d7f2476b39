import { isAbove } from "../../units/quantities.ts";
import type { FlareForecast, OpenForecast } from "./forecast.ts";
import { growingChances } from "./growing-chances.ts";
import type { PlannedRunning } from "./planned-running.ts";

/**
 * The forecast for runs that somebody made up. They are held to what holds for a "what if": silent beyond what was
 * learnt from, and where more of the same running would not get a clearly higher chance. Whoever asks about a shorter
 * and a longer plan does not find the longer one safer. Beside a plan that has no running, nothing is said of runs.
 */
export function forecastOfPlan(
  open: OpenForecast,
  planned: readonly PlannedRunning[],
  plan: "with-running" | "without-running" = "with-running",
): FlareForecast {
  const { forecast } = open;
  if (forecast.answer.kind === "silent") return forecast;
  if (plan === "without-running" && planned.some(({ distanceM }) => distanceM > 0))
    return { ...forecast, answer: { kind: "silent", because: { kind: "no-running-planned" } } };
  return { ...forecast, answer: answerTo(open, planned, forecast.answer) };
}

type Speaks = Extract<FlareForecast["answer"], { kind: "speaks" }>;

function answerTo(
  { forecast, chanceWith, reachOn }: OpenForecast,
  planned: readonly PlannedRunning[],
  speaks: Speaks,
): FlareForecast["answer"] {
  const runs = planned.filter(({ day, distanceM }) => day < forecast.toDay && distanceM > 0);
  if (runs.length === 0) return speaks;
  for (const { day, distanceM } of runs) {
    const reachM = reachOn(day);
    if (isAbove(distanceM, reachM))
      return { kind: "silent", because: { kind: "run-beyond-own-days", day, reachM } };
  }
  const reach = Math.min(...runs.map(({ day, distanceM }) => reachOn(day) / distanceM));
  const timesPlanned = (share: number): readonly PlannedRunning[] =>
    planned.map((one) => ({ ...one, distanceM: share * one.distanceM }));
  const [asked] = growingChances([1], { reach, chanceWith: (share) => chanceWith(timesPlanned(share)) });
  return asked?.kind === "told"
    ? { ...speaks, probability: asked.probability }
    : { kind: "silent", because: { kind: "more-not-higher" } };
}
