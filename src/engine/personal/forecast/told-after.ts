import type { CheckIn } from "../../answers/check-in.ts";
import { dayNumber, MS_PER_DAY } from "../../units/day.ts";
import { placeOf, type Span } from "../days/rating-columns.ts";
import { isInTime, type ToldNumber, toldAtMs } from "../days/told-in-time.ts";

/** Days are the runner's and instants are UTC's: an evening west of Greenwich lies in the next day of UTC. */
const HALF_A_DAY_MS = MS_PER_DAY / 2;

/**
 * How many days after each day its numbers were told: what is told of Monday on Tuesday evening is known from Tuesday
 * on. 0 where nothing was told in time. Of several numbers the last one counts.
 */
export function toldAfter(
  checkIns: readonly CheckIn[],
  fields: readonly ToldNumber[],
  span: Span,
): Uint8Array {
  const after = new Uint8Array(span.days);
  for (const field of fields)
    for (const entry of checkIns) {
      const place = placeOf(entry.onDay, span);
      if (place === undefined || entry[field] === undefined || !isInTime(entry, field)) continue;
      const toldOn = Math.floor((toldAtMs(entry, field) - HALF_A_DAY_MS) / MS_PER_DAY);
      after[place] = Math.max(after[place] ?? 0, toldOn - dayNumber(entry.onDay));
    }
  return after;
}
