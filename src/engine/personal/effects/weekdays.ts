import { allTogether } from "./all-together.ts";
import type { Compared } from "./exposed-days.ts";
import { holdEqual } from "./hold-equal.ts";
import type { PainMemory } from "./pain-memory.ts";
import type { RatedRows } from "./rated-rows.ts";
import { rowColumn } from "./row-column.ts";
import { sumsOf } from "./sums.ts";

const DAYS_OF_WEEK = 7;
/** Product choice: so uneven over the week (F ratio) chance makes an exposure in one of a hundred. docs/evidence/personal.md. */
const UNEVEN = 3;

/** Whether each row is of a weekday, column by column; the last weekday is what none of them is. */
export const weekdayColumns = (places: readonly number[]): readonly Float64Array[] =>
  Array.from({ length: DAYS_OF_WEEK - 1 }, (_, weekday) =>
    rowColumn(places, (place) => (place % DAYS_OF_WEEK === weekday ? 1 : 0)),
  );

/**
 * Does an exposure keep to some weekdays, as the long run of Sunday does? What else those days bring then looks like
 * its doing: the variance between weekdays against that within them is more than chance would make it.
 */
export function keepsToWeekdays(column: Float64Array, places: readonly number[]): boolean {
  const sums = new Float64Array(DAYS_OF_WEEK);
  const counts = new Float64Array(DAYS_OF_WEEK);
  let total = 0;
  let squares = 0;
  for (const [row, place] of places.entries()) {
    const value = column[row] ?? 0;
    const weekday = place % DAYS_OF_WEEK;
    sums[weekday] = (sums[weekday] ?? 0) + value;
    counts[weekday] = (counts[weekday] ?? 0) + 1;
    total += value;
    squares += value * value;
  }
  const rows = places.length;
  let between = -(total * total) / rows;
  for (const [weekday, sum] of sums.entries()) between += (sum * sum) / Math.max(1, counts[weekday] ?? 0);
  const within = squares - (total * total) / rows - between;
  return between / (DAYS_OF_WEEK - 1) >= (UNEVEN * within) / (rows - DAYS_OF_WEEK);
}

/** The rows with the weekday held equal. */
export const withWeekdays = (rows: RatedRows): RatedRows => ({
  ...rows,
  heldEqual: [...rows.heldEqual, ...weekdayColumns(rows.places)],
});

/**
 * Do weekdays hurt by themselves, beyond all that was done on the days before them? By Schwarz's criterion: each weekday
 * has to say more of the ratings than chance would let it.
 */
export function hasPainOfWeekdays(
  rows: RatedRows,
  compared: readonly Compared[],
  memory: PainMemory,
): boolean {
  const sums = sumsOf(holdEqual(rows, memory), compared, "gone");
  const without = allTogether(sums).varianceOfNoise;
  const withThem = allTogether(sums.holdingAlso(weekdayColumns(rows.places))).varianceOfNoise;
  const spare = sums.freedom - sums.withPain.length; // few days and many exposures leave nothing to tell weekdays by
  const gain = (spare * Math.log(without / withThem) + DAYS_OF_WEEK - 1) / 2; // these variances have paid for each number
  return gain > ((DAYS_OF_WEEK - 1) * Math.log(rows.places.length)) / 2;
}
