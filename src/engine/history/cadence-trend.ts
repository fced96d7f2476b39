import { linesOf, ownCadence } from "./cadence-line.ts";
import type { History } from "./history.ts";
import { medianOf } from "./median-of.ts";

/** One month's cadence at like speed against the runner's line over the whole history. */
export interface CadenceMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Median of its runs, in steps per minute; negative is fewer steps. */
  readonly deviationSpm: number;
  readonly runs: number;
}

/** Every month that has runs with cadence, oldest first; empty without enough runs for a line. */
export function cadenceTrend({ runs }: Pick<History, "runs">): readonly CadenceMonth[] {
  const own = runs.map((run) => ownCadence(run)); // the line covers every speed they have, so once is enough
  const lines = linesOf(runs, own);
  const byMonth = new Map<string, number[]>();
  for (const [place, run] of runs.entries()) {
    const interceptSpm = own[place]?.interceptSpm;
    const line = run.isTreadmill ? lines.treadmill : lines.ground;
    if (interceptSpm === undefined || line === undefined) continue;
    const month = run.ranOnDay.slice(0, 7);
    const deviations = byMonth.get(month);
    if (deviations === undefined) byMonth.set(month, [interceptSpm - line.interceptSpm]);
    else deviations.push(interceptSpm - line.interceptSpm);
  }
  return [...byMonth].map(([month, deviations]) => ({
    month,
    deviationSpm: medianOf(deviations) ?? 0,
    runs: deviations.length,
  }));
}
