import type { CheckIn } from "../../answers/check-in.ts";
import { dayNumber, MS_PER_DAY } from "../../units/day.ts";
import { placeOf, type Span, unknownColumn } from "./rating-columns.ts";

/** What a day is told to be, as a number. */
export type ToldNumber = "painNow" | "painWorst" | "sleepHours" | "stress";

/** Whenever it was told; in time alone is what was known then. */
export type ToldWhen = "ever" | "in-time";

/** Later than two days after its day a number is remembered, not noted: docs/evidence/flare-warning.md. Product choice. */
export const IN_TIME_DAYS = 2;

/** One number of the check-ins by day. Of two entries for a day the newer one counts, of those that were in time. */
export function toldColumn(
  checkIns: readonly CheckIn[],
  field: ToldNumber,
  span: Span,
  when: ToldWhen,
): Float64Array {
  const column = unknownColumn(span.days);
  for (const entry of checkIns.toSorted((a, b) => toldAtMs(a, field) - toldAtMs(b, field))) {
    const place = placeOf(entry.onDay, span);
    const value = entry[field];
    if (place === undefined || value === undefined) continue;
    if (when === "ever" || isInTime(entry, field)) column[place] = value;
  }
  return column;
}

/** The highest pain told for each day, now or at its worst, 0 to 10. */
export function painTold(checkIns: readonly CheckIn[], span: Span, when: ToldWhen): Float64Array {
  const worst = toldColumn(checkIns, "painWorst", span, when);
  return toldColumn(checkIns, "painNow", span, when).map((now, place) =>
    highest(now, worst[place] ?? Number.NaN),
  );
}

/** The higher of two numbers, either of which may not be known. */
export const highest = (a: number, b: number): number =>
  Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b);

/** The instant one number of an entry was told, in milliseconds UTC. */
export const toldAtMs = (entry: CheckIn, field: ToldNumber): number =>
  entry.toldAtMs?.[field] ?? entry.enteredAtMs;

/** Days are the runner's and instants are UTC's, so that the line lies up to half a day off. */
export const isInTime = (entry: CheckIn, field: ToldNumber): boolean =>
  toldAtMs(entry, field) < (dayNumber(entry.onDay) + IN_TIME_DAYS + 1) * MS_PER_DAY;
