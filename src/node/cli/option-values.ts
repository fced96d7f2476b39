import { InvalidArgumentError } from "commander";
import { type Day, dayFromText } from "../../engine/units/day.ts";

// What a person types after an option, checked on the way in. The message says what would be understood.

export function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}

/** A seed as it is shown: a draw is repeated by typing it again. */
export function seedOption(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seed < 2 ** 32)) throw new InvalidArgumentError("It must be a whole number from 0 to 4294967295.");
  return seed;
}

export function dayOption(text: string): Day {
  const day = dayFromText(text);
  if (day === undefined) throw new InvalidArgumentError("It must be a date such as 2026-05-03.");
  return day;
}

/** Pain, effort or stress: a whole number from 0 to 10. */
export function score(text: string): number {
  if (!/^(\d|10)$/.test(text)) throw new InvalidArgumentError("It must be a whole number from 0 to 10.");
  return Number(text);
}

/** Pain above which a day is a flare: some pain has to be left above it. */
export function flareLine(text: string): number {
  if (!/^\d$/.test(text)) throw new InvalidArgumentError("It must be a whole number from 0 to 9.");
  return Number(text);
}

export function measured(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) throw new InvalidArgumentError("It must be a number.");
  return value;
}

/** Hours out of one day, 0 to 24. */
export function hoursOfDay(text: string): number {
  const hours = measured(text);
  if (hours < 0 || hours > 24) throw new InvalidArgumentError("It must be hours from 0 to 24.");
  return hours;
}

export const commaSeparated = (text: string): readonly string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** One more of the runner's own activities, such as `run 5 km=6`. */
export function activity(
  text: string,
  before: readonly { readonly name: string; readonly ability: number }[] = [],
): readonly { readonly name: string; readonly ability: number }[] {
  const [, name, ability] = /^(.{1,100}\S?)=(\d{1,2})$/.exec(text.trim()) ?? [];
  if (name === undefined || ability === undefined)
    throw new InvalidArgumentError('It must be like "run 5 km=6".');
  return [...before, { name: name.trim(), ability: score(ability) }];
}

/** From very much worse (-3) to very much better (3). */
export function change(text: string): number {
  if (!/^-?[0-3]$/.test(text)) throw new InvalidArgumentError("It must be a whole number from -3 to 3.");
  return Number(text);
}

/** Three scores with commas between, such as 4,2,6. */
export function threeScores(text: string): readonly [number, number, number] {
  const [before, bending, arching, more] = commaSeparated(text).map(score);
  if (before === undefined || bending === undefined || arching === undefined || more !== undefined)
    throw new InvalidArgumentError("It must be three numbers from 0 to 10, such as 4,2,6.");
  return [before, bending, arching];
}

/** A place in a picture, such as 0.3,0.5: shares of its width and height. */
export function sharesOfPicture(text: string): {
  readonly x: number;
  readonly y: number;
  readonly timeS?: number;
} {
  const [x, y, timeS, more] = commaSeparated(text).map(Number);
  const isShare = (value: number | undefined): value is number =>
    value !== undefined && value >= 0 && value <= 1;
  const isTime = timeS === undefined || (timeS >= 0 && timeS < Number.POSITIVE_INFINITY);
  if (!isShare(x) || !isShare(y) || !isTime || more !== undefined)
    throw new InvalidArgumentError(
      "It must be two numbers from 0 to 1, and the second of the clip if it is not the first, such as 0.3,0.5,2.5.",
    );
  return { x, y, ...(timeS !== undefined && { timeS }) };
}
