import { isPlausibleTime, MOST_PARTS } from "../limits.ts";
import type { Table } from "./decode-fit.ts";

const TIMER = 0;
const START = 0;
const STOPS: ReadonlySet<number> = new Set([1, 4, 8, 9]); // stop, stop all, and both with "disable"

/** From each stop of the timer to the start that follows; a last stop is the end, not a pause. */
export function pausesOf(event: Table<"event">): { readonly fromMs: number; readonly toMs: number }[] {
  const { timestampS, event: kinds, eventType } = event.numbers;
  if (timestampS === undefined || kinds === undefined || eventType === undefined) return [];
  const rows: number[] = [];
  for (let row = 0; row < event.count; row++) {
    const isTimer = kinds[row] === TIMER && isPlausibleTime(timestampS[row]! * 1000);
    if (isTimer && (eventType[row] === START || STOPS.has(eventType[row]!))) rows.push(row);
  }
  rows.sort((a, b) => timestampS[a]! - timestampS[b]! || a - b);

  const pauses: { fromMs: number; toMs: number }[] = [];
  let stoppedAtMs: number | undefined;
  for (const row of rows) {
    if (pauses.length >= MOST_PARTS) break;
    const ms = timestampS[row]! * 1000;
    if (eventType[row] !== START) {
      stoppedAtMs ??= ms;
    } else {
      if (stoppedAtMs !== undefined && ms > stoppedAtMs) pauses.push({ fromMs: stoppedAtMs, toMs: ms });
      stoppedAtMs = undefined;
    }
  }
  return pauses;
}
