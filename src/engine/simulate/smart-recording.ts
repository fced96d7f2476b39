import { COLUMN_NAMES, type ColumnName, type Samples } from "../activity/activity.ts";
import type { Random } from "./random.ts";
import type { Pause } from "./run-samples.ts";

/** The rows that a device keeps which writes only when something has changed: every 1 to 7 seconds. */
export function thinned(samples: Samples, pauses: readonly Pause[], random: Random): Samples {
  const kept: number[] = [];
  const edgesMs = new Set(pauses.flatMap((pause) => [pause.fromMs, pause.toMs]));
  let next = 0;
  for (let row = 0; row < samples.count; row++) {
    const isEdge = row === samples.count - 1 || edgesMs.has(samples.timeMs[row] ?? 0);
    if (row < next && !isEdge) continue;
    kept.push(row);
    next = row + 1 + Math.floor(random() * 7);
  }

  const take = (values: Float64Array): Float64Array =>
    Float64Array.from(kept, (row) => values[row] ?? Number.NaN);
  const columns: Partial<Record<ColumnName, Float64Array>> = {};
  for (const name of COLUMN_NAMES) {
    const values = samples.columns[name];
    if (values) columns[name] = take(values);
  }
  return { ...samples, count: kept.length, timeMs: take(samples.timeMs), columns };
}
