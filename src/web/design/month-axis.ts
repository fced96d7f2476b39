import { type Day, dayFromNumber, dayNumber } from "../../engine/units/day.ts";
import type { Format } from "../words/format.ts";

/** Charts over days stand on one axis: seconds since 1970, a day at its midnight UTC. */
export const SECONDS_PER_DAY = 86_400;

const atDay = (day: Day): number => dayNumber(day) * SECONDS_PER_DAY;

/** First days of months, as many as there is room for. */
export function monthSplits(min: number, max: number, room: number): number[] {
  const months: number[] = [];
  const first = dayFromNumber(Math.ceil(min / SECONDS_PER_DAY));
  let [year = 1970, month = 1] = first.split("-").map(Number);
  for (;;) {
    const at = atDay(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01` as Day); // a first of a month is a day
    if (at > max) break;
    if (at >= min) months.push(at);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  const step = [1, 2, 3, 6, 12, 24, 48].find((every) => months.length / every <= Math.max(2, room)) ?? 96;
  return months.filter((at) => monthIndex(at) % step === 0);
}

/** Weeks where there are too few months to find one's way by. */
export function daySplits(min: number, max: number, room: number): number[] {
  const days = (max - min) / SECONDS_PER_DAY;
  if (days > 100) return monthSplits(min, max, room);
  const step = [1, 2, 7, 14, 28].find((every) => days / every <= Math.max(2, room)) ?? 28;
  const splits: number[] = [];
  for (let at = Math.ceil(max / SECONDS_PER_DAY) - 1; at * SECONDS_PER_DAY >= min; at -= step)
    splits.unshift(at * SECONDS_PER_DAY);
  return splits;
}

/** January says its year; so does the first label. */
export function monthText(format: Format, at: number, index: number): string {
  const day = dayFromNumber(at / SECONDS_PER_DAY);
  return monthIndex(at) % 12 === 0 || index === 0 ? format.monthOfYear(day) : format.monthName(day);
}

/** Days while they are days, months when they are months. */
export function daySplitText(format: Format, splits: readonly number[]): string[] {
  const [first = 0, second = first] = splits;
  if (second - first > 28 * SECONDS_PER_DAY) return splits.map((at, index) => monthText(format, at, index));
  return splits.map((at) => format.shortDay(dayFromNumber(at / SECONDS_PER_DAY)));
}

const monthIndex = (at: number): number => {
  const [year = 0, month = 1] = dayFromNumber(at / SECONDS_PER_DAY)
    .split("-")
    .map(Number);
  return year * 12 + month - 1;
};
