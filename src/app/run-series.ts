import type { Activity, ColumnName, Samples } from "../engine/activity/activity.ts";
import type { RunSeries } from "./answers.ts";

/** Points on the screen at most. */
const MOST_POINTS = 1500;

const EARTH_RADIUS_M = 6_371_008.8;

/** Columns that only grow or lead somewhere: they keep their own value of each moment, not the extremes around it. */
const PATH_COLUMNS: ReadonlySet<string> = new Set(["distanceM", "xM", "yM"]);

/**
 * The recording thinned for the screen. A span of samples becomes two points that hold each column's
 * least and greatest value of the span in their order, so that no peak is lost. Positions become metres
 * east (`xM`) and north (`yM`) of the first one.
 */
export function runSeries({ samples }: Activity): RunSeries {
  const columns = { ...withoutPositions(samples), ...trackOf(samples) };
  const places = placesOf(samples.count);
  const startMs = samples.timeMs[0] ?? 0;
  return {
    elapsedS: places.map(({ at }) => ((samples.timeMs[at] ?? startMs) - startMs) / 1000),
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [
        name,
        PATH_COLUMNS.has(name) ? valuesAt(column, places) : extremesAround(column, places),
      ]),
    ),
  };
}

/** One point: the sample it stands at, and the span it shares with its neighbour. */
interface Place {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function placesOf(count: number): readonly Place[] {
  if (count <= MOST_POINTS) return Array.from({ length: count }, (_, at) => ({ at, from: at, to: at + 1 }));
  const spans = MOST_POINTS / 2;
  return Array.from({ length: spans }, (_, span) => {
    const from = Math.floor((span * count) / spans);
    const to = Math.floor(((span + 1) * count) / spans);
    return [
      { at: from, from, to },
      { at: to - 1, from, to },
    ];
  }).flat();
}

const valuesAt = (column: Float64Array, places: readonly Place[]): (number | null)[] =>
  places.map(({ at }) => known(column[at]));

function extremesAround(column: Float64Array, places: readonly Place[]): (number | null)[] {
  const values: (number | null)[] = [];
  for (const { at, from, to } of places) {
    if (to - from === 1) {
      values.push(known(column[at]));
      continue;
    }
    if (at !== from) continue; // the first point of a span speaks for both
    let least = -1;
    let greatest = -1;
    for (let index = from; index < to; index++) {
      const value = column[index]!; // within the span, which is within the column
      if (Number.isNaN(value)) continue;
      if (least < 0 || value < column[least]!) least = index;
      if (greatest < 0 || value > column[greatest]!) greatest = index;
    }
    values.push(known(column[Math.min(least, greatest)]), known(column[Math.max(least, greatest)]));
  }
  return values;
}

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function withoutPositions(samples: Samples): Readonly<Partial<Record<ColumnName, Float64Array>>> {
  const { latitudeDeg: _latitude, longitudeDeg: _longitude, ...columns } = samples.columns;
  return columns;
}

/** Flat around the start: a run is short enough for that. */
function trackOf({ count, columns }: Samples): Readonly<Record<string, Float64Array>> {
  const { latitudeDeg, longitudeDeg } = columns;
  if (latitudeDeg === undefined || longitudeDeg === undefined) return {};
  const start = latitudeDeg.findIndex(
    (latitude, index) => !Number.isNaN(latitude + (longitudeDeg[index] ?? NaN)),
  );
  if (start < 0) return {};
  const latitude0 = latitudeDeg[start]!; // found just above
  const longitude0 = longitudeDeg[start]!;
  const metresPerDegree = (EARTH_RADIUS_M * Math.PI) / 180;
  const shrink = Math.cos((latitude0 * Math.PI) / 180);
  const xM = new Float64Array(count);
  const yM = new Float64Array(count);
  for (let index = 0; index < count; index++) {
    const east = ((longitudeDeg[index]! - longitude0 + 540) % 360) - 180; // columns have one length
    xM[index] = east * shrink * metresPerDegree;
    yM[index] = (latitudeDeg[index]! - latitude0) * metresPerDegree;
  }
  return { xM, yM };
}
