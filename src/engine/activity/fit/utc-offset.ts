import type { Table } from "./decode-fit.ts";

const QUARTER_HOUR_S = 900;
/** Both clocks are read within moments of each other; a greater rest means they were not. */
const LARGEST_REST_S = 120;
const WESTMOST_S = -12 * 3600;
const EASTMOST_S = 14 * 3600;

/** How far the watch was ahead of UTC, to the quarter hour; absent when the file is silent or absurd. */
export function utcOffsetOf(activity: Table<"activity">): number | undefined {
  const { localS, timestampS } = activity.numbers;
  for (let row = 0; row < activity.count; row++) {
    const aheadS = (localS?.[row] ?? Number.NaN) - (timestampS?.[row] ?? Number.NaN);
    const rounded = Math.round(aheadS / QUARTER_HOUR_S) * QUARTER_HOUR_S;
    if (Math.abs(aheadS - rounded) > LARGEST_REST_S) continue;
    if (rounded >= WESTMOST_S && rounded <= EASTMOST_S) return rounded === 0 ? 0 : rounded; // never -0
  }
  return undefined;
}
