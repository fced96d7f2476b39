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

  const rows = new Int32Array(timeMs.length);
  let count = 0;
  for (let i = 0; i < timeMs.length; i++) if (isPlausibleTime(timeMs[i]!)) rows[count++] = i; // index below length
  const kept = rows.subarray(0, count);
  if (!wasSortedByMoving(kept, timeMs)) kept.sort((a, b) => timeMs[a]! - timeMs[b]! || a - b);
  const times = new Float64Array(count);
  for (let i = 0; i < count; i++) times[i] = timeMs[kept[i]!]!;
  return { rows: kept, timeMs: times };
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

/** More moves than this for each row, and a general sort is quicker. */
const MOST_MOVES_A_ROW = 8;

/** Watches misplace a record or two: moving those is far quicker than sorting. False when it gave up. */
const wasSortedByMoving = (rows: Int32Array, timeMs: Float64Array): boolean => {
  let movesLeft = rows.length * MOST_MOVES_A_ROW;
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i]!;
    const ms = timeMs[row]!;
    let at = i;
    for (; at > 0 && timeMs[rows[at - 1]!]! > ms; at--) {
      if (movesLeft-- === 0) {
        rows[at] = row;
        return false;
      }
      rows[at] = rows[at - 1]!;
    }
    rows[at] = row;
  }
  return true;
};
