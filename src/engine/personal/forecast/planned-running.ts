import { withoutDoubtful } from "../../history/doubtful-distance.ts";
import type { History } from "../../history/history.ts";
import { knownDistanceM } from "../../history/known-distance.ts";
import { runsBetween } from "../../history/runs-between.ts";
import { type SpikeScore, spikesOf } from "../../history/spikes-of.ts";
import type { Run } from "../../run/run.ts";
import { type Day, dayNumber, daysBetween } from "../../units/day.ts";
import { type DayLoads, loadsOn } from "./forecast-days.ts";
import type { Planned } from "./forecast-series.ts";

/** What is to be run on a day: 0 is a day without a run. What was run on it already is not undone. */
export interface PlannedRunning {
  readonly day: Day;
  readonly distanceM: number;
  readonly descentM?: number;
}

type Runs = Pick<History, "runs">;

/** What a plan says of the days from the last known one on, each as if it had been run and recorded. */
export function plannedFrom(planned: readonly PlannedRunning[], lastDay: Day, history: Runs): Planned {
  const byDaysAhead = new Map(planned.map((one) => [daysBetween(lastDay, one.day), one]));
  const loadsAhead = new Map<number, DayLoads>();
  const loadsOf = (daysAhead: number, running: PlannedRunning): DayLoads => {
    const loads = loadsAhead.get(daysAhead) ?? loadsWith(running, history);
    loadsAhead.set(daysAhead, loads);
    return loads;
  };
  return (id, daysAhead) => {
    const running = byDaysAhead.get(daysAhead);
    if (running === undefined) return undefined;
    const loads = loadsOf(daysAhead, running);
    if (id === "distance") return loads.distanceM;
    if (id === "single-run-ratio") return loads.singleRunRatio;
    if (id === "descent") return Number.isNaN(loads.descentM) ? undefined : loads.descentM;
    return undefined;
  };
}

/**
 * How a run that has not been run would stand against the longest of the 30 days before its day. A distance in doubt is
 * not one to stand against: beside a recorded drive every run looks short.
 */
export function spikeWith({ day, distanceM }: PlannedRunning, history: Runs): SpikeScore {
  const before = withoutDoubtful(
    history.runs.filter(({ ranOnDay }) => ranOnDay < day),
    history.runs,
  );
  const run = imaginedRun({ day, distanceM });
  return spikesOf({ runs: [...before, run] }).at(-1) ?? { kind: "no-distance", run };
}

/** Metres recorded on a day; `NaN` when one of its runs has no known distance. */
export const ranM = (day: Day, history: Runs): number =>
  runsBetween(history.runs, day, day).reduce((sum, run) => sum + (knownDistanceM(run) ?? Number.NaN), 0);

function loadsWith(running: PlannedRunning, history: Runs): DayLoads {
  const upTo = history.runs.filter(({ ranOnDay }) => ranOnDay <= running.day);
  if (running.distanceM > 0) return loadsOn(running.day, { runs: [...upTo, imaginedRun(running)] });
  const hasRun = upTo.at(-1)?.ranOnDay === running.day;
  return hasRun ? loadsOn(running.day, { runs: upTo }) : { distanceM: 0, singleRunRatio: 0, descentM: 0 };
}

const imaginedRun = ({ day, distanceM, descentM }: PlannedRunning): Run => ({
  id: "planned",
  ranOnDay: day,
  dayBasis: "by-hand",
  startedAtMs: dayNumber(day) * 86_400_000,
  utcOffsetS: 0,
  source: "by-hand",
  isTreadmill: false,
  isTrail: false,
  isSimulated: true,
  corrected: [],
  isPartial: false,
  distanceM,
  ...(descentM !== undefined && { climb: { ascentM: 0, descentM, basis: "gps" } }),
});
