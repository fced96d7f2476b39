import { MS_PER_DAY } from "../../units/day.ts";
import type { XmlCursor } from "./xml-cursor.ts";
import { nextToken, TOKEN } from "./xml-cursor.ts";

/**
 * The number written in these bytes, rounded as the language rounds it, or NaN. A decimal comma is
 * taken too: some apps write numbers in their user's language.
 */
export function numberIn(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let end = to;
  // Safe to assert below: from <= at < end <= to, and `to` is inside the bytes.
  while (at < end && bytes[at]! <= SPACE) at++;
  while (at < end && bytes[end - 1]! <= SPACE) end--;
  const first = at;
  let isNegative = false;
  if (at < end && (bytes[at] === MINUS || bytes[at] === PLUS)) {
    isNegative = bytes[at] === MINUS;
    at++;
  }
  if (at >= end) return Number.NaN;
  let digits = 0;
  let mantissa = 0;
  let decimals = 0;
  let hasPoint = false;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) {
      mantissa = mantissa * 10 + (byte - ZERO);
      digits++;
      if (hasPoint) decimals++;
    } else if ((byte === POINT || byte === COMMA) && !hasPoint) hasPoint = true;
    else return numberOfText(bytes, first, end);
  }
  if (digits === 0) return Number.NaN;
  // Up to 15 digits both numbers are exact, so the one division rounds as parsing would.
  if (digits > 15) return numberOfText(bytes, first, end);
  const value = decimals === 0 ? mantissa : mantissa / POWERS_OF_TEN[decimals]!;
  return isNegative ? -value : value;
}

/** Milliseconds of an ISO 8601 time, or NaN. Without a zone it is UTC, as GPX and TCX ask. */
export function timeIn(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  let end = to;
  while (at < end && bytes[at]! <= SPACE) at++;
  while (at < end && bytes[end - 1]! <= SPACE) end--;
  if (end - at < 19) return Number.NaN;
  if (
    bytes[at + 4] !== MINUS ||
    bytes[at + 7] !== MINUS ||
    bytes[at + 13] !== COLON ||
    bytes[at + 16] !== COLON
  )
    return Number.NaN;
  const separator = bytes[at + 10]! | 32;
  if (separator !== LETTER_T && separator !== SPACE) return Number.NaN;
  const day = dayStartMs(
    twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2),
    twoDigits(bytes, at + 5),
    twoDigits(bytes, at + 8),
  );
  const hour = twoDigits(bytes, at + 11);
  const minute = twoDigits(bytes, at + 14);
  const second = twoDigits(bytes, at + 17);
  if (!(hour <= 24 && minute <= 59 && second <= 60)) return Number.NaN;
  let ms = day + hour * 3_600_000 + minute * 60_000 + second * 1000;
  at += 19;
  if (at < end && (bytes[at] === POINT || bytes[at] === COMMA)) {
    let unit = 100;
    for (at++; at < end && bytes[at]! >= ZERO && bytes[at]! <= NINE; at++) {
      ms += (bytes[at]! - ZERO) * unit;
      unit /= 10;
    }
  }
  while (at < end && bytes[at]! <= SPACE) at++; // Apple Health sets the offset apart
  // Whole microseconds: adding tenths of tenths would leave dust in the last bits.
  ms = Math.round(ms * 1000) / 1000;
  const offsetS = offsetIn(bytes, at, end);
  return offsetS === undefined ? ms : ms - offsetS * 1000;
}

/** How far a written time is ahead of UTC. `Z`, `+00:00` and nothing at all say UTC, not where the runner was. */
export function utcOffsetIn(bytes: Uint8Array, from: number, to: number): number | undefined {
  let end = to;
  while (end > from && bytes[end - 1]! <= SPACE) end--;
  for (let at = end - 1; at >= from + 16 && at > end - 8; at--) {
    if (bytes[at] === PLUS || bytes[at] === MINUS) return offsetIn(bytes, at, end) || undefined;
  }
  return undefined;
}

/** Text of the element just opened, children left out; the cursor ends on its closing. Blank text is absent. */
export function readText(cursor: XmlCursor, encoding: string): string | undefined {
  const depth = cursor.depth;
  let text = "";
  for (;;) {
    const kind = nextToken(cursor);
    if (kind === TOKEN.end || (kind === TOKEN.close && cursor.depth < depth)) break;
    if (kind !== TOKEN.text || cursor.depth !== depth || text.length >= LONGEST_TEXT) continue;
    const part = decode(cursor.bytes, cursor.from, Math.min(cursor.to, cursor.from + LONGEST_TEXT), encoding);
    text += cursor.isRaw ? part : withoutEntities(part);
  }
  text = text.trim();
  return text === "" ? undefined : text;
}

/** Number of the element just opened: NaN when it holds none. The cursor stays before its closing. */
export function readNumber(cursor: XmlCursor): number {
  return nextToken(cursor) === TOKEN.text ? numberIn(cursor.bytes, cursor.from, cursor.to) : Number.NaN;
}

/** The text of an attribute or a short element. */
export function textIn(bytes: Uint8Array, from: number, to: number, encoding = "utf-8"): string {
  return withoutEntities(decode(bytes, from, Math.min(to, from + LONGEST_TEXT), encoding));
}

const SPACE = 0x20;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const COLON = 0x3a;
const ZERO = 0x30;
const NINE = 0x39;
const LETTER_T = 0x74;

/** More than any note a person types; a wrecked file must not become one long name. */
const LONGEST_TEXT = 16_384;

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** Long or scientific: the language's own parser, kept to what a decimal number may hold. */
function numberOfText(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 64) return Number.NaN;
  let text = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!; // safe: at < to
    const isDigit = byte >= ZERO && byte <= NINE;
    const isSign =
      byte === PLUS || byte === MINUS || byte === POINT || byte === COMMA || (byte | 32) === 0x65;
    if (!isDigit && !isSign) return Number.NaN;
    text += byte === COMMA ? "." : String.fromCharCode(byte);
  }
  return Number(text);
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - ZERO; // safe: the caller has counted the bytes
  const ones = bytes[at + 1]! - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** UTC midnight of a date of the calendar; NaN when there is no such date. */
function dayStartMs(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 0)) return Number.NaN;
  const shifted = month <= 2 ? year - 1 : year; // years that begin in March put the leap day last
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) * MS_PER_DAY;
}

/** `+02:00`, `+0200`, `+02` as seconds; absent for `Z` and nothing. */
function offsetIn(bytes: Uint8Array, from: number, end: number): number | undefined {
  const sign = bytes[from];
  if (from + 3 > end || (sign !== PLUS && sign !== MINUS)) return undefined;
  const hours = twoDigits(bytes, from + 1);
  const minutesAt = from + 3 + (bytes[from + 3] === COLON ? 1 : 0);
  const minutes = minutesAt + 2 <= end ? twoDigits(bytes, minutesAt) : 0;
  if (!(hours <= 18 && minutes <= 59)) return undefined;
  const seconds = hours * 3600 + minutes * 60;
  return sign === MINUS ? -seconds : seconds;
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** `encoding` is one the platform knows (see `openXml`). */
function decode(bytes: Uint8Array, from: number, to: number, encoding: string): string {
  let decoder = decoders.get(encoding);
  if (decoder === undefined) {
    decoder = new TextDecoder(encoding);
    decoders.set(encoding, decoder);
  }
  const text = decoder.decode(bytes.subarray(from, to));
  const isWronglyDeclared = encoding === "utf-8" && text.includes("\ufffd");
  return isWronglyDeclared ? decode(bytes, from, to, "windows-1252") : text;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Only XML's own entities are expanded; one that a document type declares stays as written. */
function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (written, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name.toLowerCase()] ?? written;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : "";
  });
}
