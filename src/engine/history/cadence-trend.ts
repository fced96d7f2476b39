import { type CadenceLines, cadenceDeviation, linesOf } from "./cadence-line.ts";
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
export function cadenceTrend(
  history: Pick<History, "runs">,
  lines: CadenceLines = linesOf(history.runs),
): readonly CadenceMonth[] {
  const byMonth = new Map<string, number[]>();
  for (const run of history.runs) {
    const deviation = cadenceDeviation(run, lines);
    if (deviation === undefined) continue;
    const month = run.ranOnDay.slice(0, 7);
    const deviations = byMonth.get(month);
    if (deviations === undefined) byMonth.set(month, [deviation]);
    else deviations.push(deviation);
  }
  return [...byMonth].map(([month, deviations]) => ({
    month,
    deviationSpm: medianOf(deviations) ?? 0,
    runs: deviations.length,
  }));
}
