import { rowColumn } from "./row-column.ts";

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
