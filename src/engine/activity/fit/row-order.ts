import { isPlausibleTime } from "../limits.ts";

/** Rows with a believable time, by time. `rows` is absent when all rows are used in file order. */
export interface RowOrder {
  readonly rows?: Int32Array;
  readonly timeMs: Float64Array;
}

/** Drops rows whose clock cannot be right and puts the others in order; rows of one time keep theirs. */
export function orderRows(timeMs: Float64Array): RowOrder {
  let isInOrder = true;
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < timeMs.length; i++) {
    const ms = timeMs[i]!;
    if (ms < last || !isPlausibleTime(ms)) {
      isInOrder = false;
      break;
    }
    last = ms;
  }
  if (isInOrder) return { timeMs };

  const kept: number[] = [];
  for (let i = 0; i < timeMs.length; i++) if (isPlausibleTime(timeMs[i]!)) kept.push(i);
  return orderOf(kept, timeMs);
}

/** The same order without the rows outside these two times. */
export function withinTimes(order: RowOrder, fromMs: number, toMs: number): RowOrder {
  const kept: number[] = [];
  const times: number[] = [];
  order.timeMs.forEach((ms, i) => {
    if (ms < fromMs || ms > toMs) return;
    kept.push(order.rows?.[i] ?? i);
    times.push(ms);
  });
  return { rows: Int32Array.from(kept), timeMs: Float64Array.from(times) };
}

/** A stretch of a column in this order: the column itself when it is all of it. */
export function take(column: Float64Array, order: RowOrder, from: number, to: number): Float64Array {
  const { rows } = order;
  if (rows === undefined) {
    return from === 0 && to === column.length ? column : column.slice(from, to);
  }
  const taken = new Float64Array(to - from);
  for (let i = from; i < to; i++) taken[i - from] = column[rows[i]!]!;
  return taken;
}

/** The first place whose time is not before this one. */
export function firstAtOrAfter(timeMs: Float64Array, ms: number): number {
  let low = 0;
  let high = timeMs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeMs[middle]! < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A plain array, because its sort makes use of stretches already in order. */
const orderOf = (rows: number[], timeMs: Float64Array): RowOrder => {
  rows.sort((a, b) => timeMs[a]! - timeMs[b]! || a - b); // rows are indices of timeMs
  return { rows: Int32Array.from(rows), timeMs: Float64Array.from(rows, (row) => timeMs[row]!) };
};
