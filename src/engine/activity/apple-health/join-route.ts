import type { Activity, ColumnName, Samples } from "../activity.ts";

/**
 * A workout with the positions of its route files. The route gives the samples; each value of the
 * workout's records stands at the sample nearest to it in time, the seconds between stay without.
 * Routes that hold nothing leave the workout as it is.
 */
export function joinRoute(workout: Activity, routes: readonly Activity[]): Activity {
  const parts = routes
    .filter((route) => route.samples.count > 0)
    .sort((a, b) => a.startedAtMs - b.startedAtMs);
  if (parts.length === 0) return workout;
  const route = joined(parts.map((part) => part.samples));
  const cut = parts.find((part) => part.partial !== undefined)?.partial;
  return {
    ...workout,
    samples: { ...route, columns: { ...route.columns, ...placed(workout.samples, route) } },
    ...(cut !== undefined && { partial: cut }),
  };
}

/** Further from every point of the route than this, a value belongs to a stretch without positions. */
const FARTHEST_MS = 10_000;

/** Routes of one workout in order; an overlap, which only a re-told stretch brings, is left out. */
function joined(parts: readonly Samples[]): Samples {
  const first = parts[0];
  if (first !== undefined && parts.length === 1) return first;
  const rows: { readonly samples: Samples; readonly row: number }[] = [];
  let lastMs = Number.NEGATIVE_INFINITY;
  for (const samples of parts) {
    for (let row = 0; row < samples.count; row++) {
      const ms = samples.timeMs[row] ?? Number.NaN;
      if (ms < lastMs) continue;
      lastMs = ms;
      rows.push({ samples, row });
    }
  }
  const take = (columnOf: (samples: Samples) => Float64Array | undefined): Float64Array =>
    Float64Array.from(rows, ({ samples, row }) => columnOf(samples)?.[row] ?? Number.NaN);
  const columns: Partial<Record<ColumnName, Float64Array>> = {};
  for (const samples of parts) {
    // The keys of columns are column names.
    for (const name of Object.keys(samples.columns) as ColumnName[])
      columns[name] ??= take((one) => one.columns[name]);
  }
  return { count: rows.length, timeMs: take((samples) => samples.timeMs), columns };
}

function placed(records: Samples, route: Samples): Partial<Record<ColumnName, Float64Array>> {
  const columns: Partial<Record<ColumnName, Float64Array>> = {};
  for (const [name, values] of Object.entries(records.columns) as [ColumnName, Float64Array][]) {
    if (route.columns[name] !== undefined) continue; // the route's own speed is finer than the record's
    const column = new Float64Array(route.count).fill(Number.NaN);
    for (let row = 0; row < records.count; row++) {
      const value = values[row] ?? Number.NaN;
      const nearest = Number.isNaN(value) ? -1 : nearestRow(route.timeMs, records.timeMs[row] ?? Number.NaN);
      if (nearest >= 0) column[nearest] = value;
    }
    if (!column.every(Number.isNaN)) columns[name] = column;
  }
  return columns;
}

/** The row nearest in time, or -1 when all are too far. */
function nearestRow(timeMs: Float64Array, ms: number): number {
  let low = 0;
  let high = timeMs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeMs[middle]! < ms)
      low = middle + 1; // safe: middle < length
    else high = middle;
  }
  const after = Math.abs((timeMs[low] ?? Number.POSITIVE_INFINITY) - ms);
  const before = Math.abs((timeMs[low - 1] ?? Number.POSITIVE_INFINITY) - ms);
  if (Math.min(after, before) > FARTHEST_MS) return -1;
  return after <= before ? low : low - 1;
}
