declare const dayBrand: unique symbol;

/** The runner's local calendar date, `YYYY-MM-DD`. Compares in time order as text. */
export type Day = string & { readonly [dayBrand]: true };

const MS_PER_DAY = 86_400_000;
const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** A day from its text, or nothing when the text is not a date of the calendar. */
export function dayFromText(text: string): Day | undefined {
  if (!DAY_SHAPE.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(ms)) return undefined;
  return dayOfUtcMs(ms) === text ? (text as Day) : undefined; // 2024-02-30 rolls over: refused
}

/** The local date of an instant, given how far local time is ahead of UTC. */
export function dayFromMs(instantMs: number, utcOffsetS: number): Day {
  return dayOfUtcMs(instantMs + utcOffsetS * 1000);
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfUtcMs(utcMsOfDay(day) + count * MS_PER_DAY);
}

/** Whole days from the first to the second: positive when the second is later. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1970-01-01: a day as a number, for arithmetic over long histories. */
export function dayNumber(day: Day): number {
  return Math.round(utcMsOfDay(day) / MS_PER_DAY);
}

/** The day of a day number. */
export function dayFromNumber(number: number): Day {
  return dayOfUtcMs(number * MS_PER_DAY);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

/** The first day of the week that holds this day; weeks begin on Monday unless told otherwise (0-6). */
export function weekStartOf(day: Day, firstWeekday = 0): Day {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

const utcMsOfDay = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

const dayOfUtcMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day; // years 0-9999 only: readers refuse others
