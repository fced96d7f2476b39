declare const dayBrand: unique symbol;

/** The runner's local calendar date, `YYYY-MM-DD`. Compares in time order as text. */
export type Day = string & { readonly [dayBrand]: true };

/** Of a day of 24 hours: a day on which clocks change is longer or shorter by the hour. */
export const MS_PER_DAY = 86_400_000;
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
  return dayFromNumber(dayNumber(day) + count);
}

/** Whole days from the first to the second: positive when the second is later. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1970-01-01: a day as a number, for arithmetic over long histories. */
export function dayNumber(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
}

/**
 * The day of a day number, for years 0 to 9999: readers refuse others. Own arithmetic, since long histories make
 * many thousands of days and the platform's dates take five times as long. Years begin in March here, so that
 * the leap day comes last.
 */
export function dayFromNumber(number: number): Day {
  const sinceMarch0 = number + DAYS_FROM_MARCH_0;
  const era = Math.floor(sinceMarch0 / DAYS_PER_400_YEARS);
  const dayOfEra = sinceMarch0 - era * DAYS_PER_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as Day; // a day by its making
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

/** The first day of the week that holds this day; weeks begin on Monday unless told otherwise (0-6). */
export function weekStartOf(day: Day, firstWeekday = 0): Day {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

const DAYS_FROM_MARCH_0 = 719_468; // from 0000-03-01 to 1970-01-01
const DAYS_PER_400_YEARS = 146_097;

const dayOfUtcMs = (ms: number): Day => dayFromNumber(Math.floor(ms / MS_PER_DAY));

const padded = (value: number, width: number): string => String(value).padStart(width, "0");
