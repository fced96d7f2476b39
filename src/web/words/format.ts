import type { Day } from "../../engine/units/day.ts";
import {
  feetFromMetres,
  metresFromMiles,
  milesFromMetres,
  type Unit,
} from "../../engine/units/quantities.ts";

/** A number as a person reads it, its unit apart so that it can stand smaller. */
export interface Shown {
  readonly number: string;
  readonly unit: string;
}

export interface Format {
  readonly distanceUnit: "km" | "mi";
  readonly number: (value: number, digits?: number) => string;
  readonly distance: (metres: number, digits?: number) => Shown;
  /** Length of a step, a climb: metres or feet. */
  readonly height: (metres: number) => Shown;
  readonly smallLength: (metres: number) => Shown;
  /** Time for one kilometre or mile. */
  readonly pace: (metresPerSecond: number) => Shown;
  readonly duration: (seconds: number) => string;
  readonly durationWords: (seconds: number) => string;
  readonly percent: (ratio: number, digits?: number) => string;
  readonly day: (day: Day) => string;
  readonly shortDay: (day: Day) => string;
  readonly weekday: (day: Day) => string;
  readonly weekdayName: (day: Day) => string;
  /** For sentences: with its year, short. */
  readonly dayOfYear: (day: Day) => string;
  readonly month: (day: Day) => string;
  /** `May`; and with its year, short: `May 2026`. */
  readonly monthName: (day: Day) => string;
  readonly monthOfYear: (day: Day) => string;
  readonly dayOfMonth: (day: Day) => string;
  /** A distance as one text, for sentences. */
  readonly distanceText: (metres: number, digits?: number) => string;
  readonly text: (shown: Shown) => string;
  /** For a field to type in: no grouping, no needless zeros. */
  readonly plainNumber: (value: number, digits: number) => string;
  /** Metres of one kilometre or one mile: where axes and splits are ruled. */
  readonly unitM: number;
  readonly dayRange: (from: Day, to: Day) => string;
  /** Wall-clock time where the run was. */
  readonly clock: (instantMs: number, utcOffsetS: number) => string;
  readonly instant: (instantMs: number) => string;
  readonly bytes: (bytes: number) => string;
  readonly quantity: (value: number, unit: Unit) => Shown;
  /** A quantity as one text, for sentences. */
  readonly quantityText: (value: number, unit: Unit) => string;
}

/** Units that are words, in the runner's language. */
export interface UnitWords {
  readonly stepsPerMinute: string;
  readonly bodyWeights: string;
  readonly beatsPerMinute: string;
  readonly yes: string;
  readonly no: string;
}

const ENGLISH: UnitWords = {
  stepsPerMinute: "steps/min",
  bodyWeights: "× body weight",
  beatsPerMinute: "bpm",
  yes: "yes",
  no: "no",
};

const METRES_PER_KM = 1000;

/** How numbers, units and dates are written for one runner. Units are converted here and nowhere else in the web. */
export function makeFormat(locale: string, distanceUnit: "km" | "mi", unitWords = ENGLISH): Format {
  const isMetric = distanceUnit === "km";
  const inUnit = (metres: number): number => (isMetric ? metres / METRES_PER_KM : milesFromMetres(metres));
  const number = (value: number, digits = 0): string =>
    numberFormat(locale, digits).format(Object.is(Math.round(value * 10 ** digits), -0) ? 0 : value);
  const dayFormat = (options: Intl.DateTimeFormatOptions) => (day: Day) =>
    dateFormat(locale, options).format(utcDate(day));

  const distance = (metres: number, digits?: number): Shown => ({
    number: number(inUnit(metres), digits ?? (inUnit(metres) >= 100 ? 0 : 1)),
    unit: distanceUnit,
  });
  const pace = (metresPerSecond: number): Shown => {
    const seconds = (isMetric ? METRES_PER_KM : metresFromMiles(1)) / metresPerSecond;
    return { number: clockText(seconds), unit: `/${distanceUnit}` };
  };
  const height = (metres: number): Shown =>
    isMetric ? { number: number(metres), unit: "m" } : { number: number(feetFromMetres(metres)), unit: "ft" };
  const smallLength = (metres: number): Shown => ({ number: number(metres * 100, 1), unit: "cm" });
  const percent = (ratio: number, digits = 0): string => `${number(ratio * 100, digits)}\u00a0%`;

  const quantityOf = (value: number, unit: Unit): Shown =>
    quantity({ locale, unitWords, number, distance, pace }, value, unit);

  return {
    distanceUnit,
    number,
    distance,
    height,
    smallLength,
    pace,
    percent,
    duration: clockText,
    durationWords: (seconds) => durationWords(locale, seconds),
    day: dayFormat({ day: "numeric", month: "long", year: "numeric" }),
    shortDay: dayFormat({ day: "numeric", month: "short" }),
    weekday: dayFormat({ weekday: "short" }),
    weekdayName: dayFormat({ weekday: "long" }),
    dayOfYear: dayFormat({ day: "numeric", month: "short", year: "numeric" }),
    month: dayFormat({ month: "long", year: "numeric" }),
    monthName: dayFormat({ month: "short" }),
    monthOfYear: dayFormat({ month: "short", year: "numeric" }),
    dayOfMonth: dayFormat({ day: "numeric" }),
    distanceText: (metres, digits) => textOf(distance(metres, digits)),
    text: textOf,
    plainNumber: (value, digits) => plainNumberFormat(locale, digits).format(value),
    unitM: isMetric ? METRES_PER_KM : metresFromMiles(1),
    dayRange: (from, to) =>
      dateFormat(locale, { day: "numeric", month: "short", year: "numeric" }).formatRange(
        utcDate(from),
        utcDate(to),
      ),
    clock: (instantMs, utcOffsetS) =>
      dateFormat(locale, { hour: "numeric", minute: "2-digit" }).format(instantMs + utcOffsetS * 1000),
    instant: (instantMs) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(instantMs),
    bytes: (bytes) =>
      bytes < 1_000_000 ? `${number(Math.max(1, bytes / 1000))} kB` : `${number(bytes / 1_000_000, 1)} MB`,
    quantity: quantityOf,
    quantityText: (value, unit) => textOf(quantityOf(value, unit)),
  };
}

/** Runs of a kilometre and more read best in kilometres; a step does not. */
function quantity(
  format: Pick<Format, "number" | "distance" | "pace"> & {
    readonly locale: string;
    readonly unitWords: UnitWords;
  },
  value: number,
  unit: Unit,
): Shown {
  switch (unit) {
    case "m":
      return Math.abs(value) >= 500
        ? format.distance(value)
        : { number: format.number(value, Math.abs(value) < 10 ? 2 : 0), unit: "m" };
    case "s":
      return Math.abs(value) < 1
        ? { number: format.number(value * 1000), unit: "ms" }
        : { number: clockText(value), unit: "" };
    case "m/s":
      return format.pace(value);
    case "ratio":
      return { number: format.number(value, 2), unit: "×" };
    case "deg":
      return { number: format.number(value, 1), unit: "°" };
    case "C":
      return { number: format.number(value), unit: "°C" };
    case "steps/min":
      return {
        number: format.number(value, Math.abs(value) < 20 ? 1 : 0),
        unit: format.unitWords.stepsPerMinute,
      };
    case "count":
      return { number: format.number(value), unit: "" };
    case "score":
      return { number: format.number(value, Number.isInteger(value) ? 0 : 1), unit: "" };
    case "yes-no":
      return { number: value > 0 ? format.unitWords.yes : format.unitWords.no, unit: "" };
    case "body-weights":
      return { number: format.number(value, value < 100 ? 2 : 0), unit: format.unitWords.bodyWeights };
    case "days":
      return daysShown(format.locale, value);
    case "bpm":
      return { number: format.number(value), unit: format.unitWords.beatsPerMinute };
    case "kg":
    case "W":
    case "J":
      return { number: format.number(value), unit };
  }
}

/** `1 day`, `6 days`: the word comes from the language's own rules. */
function daysShown(locale: string, days: number): Shown {
  const parts = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "day",
    unitDisplay: "long",
    maximumFractionDigits: 0,
  }).formatToParts(days);
  const isUnit = ({ type }: Intl.NumberFormatPart): boolean => type === "unit" || type === "literal";
  const joined = (kept: readonly Intl.NumberFormatPart[]): string =>
    kept
      .map(({ value }) => value)
      .join("")
      .trim();
  return { number: joined(parts.filter((part) => !isUnit(part))), unit: joined(parts.filter(isUnit)) };
}

/** No-break space: a number and its unit stay on one line. */
const textOf = ({ number, unit }: Shown): string =>
  unit === "" ? number : `${number}${unit.startsWith("/") || unit === "°" ? "" : "\u00a0"}${unit}`;

/** `1:02:45`, or `42:07` below an hour. */
function clockText(seconds: number): string {
  if (!Number.isFinite(seconds)) return "–";
  const whole = Math.round(Math.abs(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (part: number): string => String(part).padStart(2, "0");
  const sign = seconds < 0 && whole > 0 ? "−" : "";
  return hours > 0 ? `${sign}${hours}:${two(minutes)}:${two(rest)}` : `${sign}${minutes}:${two(rest)}`;
}

/** `2 hr 5 min`, `40 sec`: for sentences. */
function durationWords(locale: string, seconds: number): string {
  const of = (value: number, unit: "hour" | "minute" | "second"): string =>
    new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short" }).format(value);
  if (seconds < 60) return of(Math.max(1, Math.round(seconds)), "second");
  const minutes = Math.round(seconds / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return of(minutes, "minute");
  return rest === 0 ? of(hours, "hour") : `${of(hours, "hour")} ${of(rest, "minute")}`;
}

const utcDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs more than using it a thousand times. */
function numberFormat(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const kept = numberFormats.get(key);
  if (kept !== undefined) return kept;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  numberFormats.set(key, made);
  return made;
}

const plainNumberFormat = (locale: string, digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: false });

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Days carry no zone: they are written as the UTC dates they are stored as. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const kept = dateFormats.get(key);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  dateFormats.set(key, made);
  return made;
}
