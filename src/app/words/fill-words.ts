import type { Evidence, Finding } from "../../engine/findings/finding.ts";
import type { Day } from "../../engine/units/day.ts";
import type { Unit } from "../../engine/units/quantities.ts";
import { en, type SharedWordKey } from "./en.ts";
import { fillPlaces } from "./fill-places.ts";

/** How one face writes numbers and dates for its runner, units with them. */
export interface FormatWords {
  readonly quantity: (value: number, unit: Unit) => string;
  readonly day: (day: Day) => string;
}

/** The sentence of a key with its places filled. */
export const fillWords = (key: SharedWordKey, values: Readonly<Record<string, string>> = {}): string =>
  fillPlaces(en[key], values);

/** What the places of a finding's sentences stand for: each measure by its key, and its day by `<key>-day`. */
export function findingValues(finding: Finding, format: FormatWords): Readonly<Record<string, string>> {
  return Object.fromEntries(finding.evidence.flatMap((item) => valuesOf(item, format)));
}

const valuesOf = ({ measure, value, unit, onDay }: Evidence, format: FormatWords): [string, string][] => [
  [measure, format.quantity(value, unit)],
  ...(onDay === undefined ? [] : [[`${measure}-day`, format.day(onDay)] satisfies [string, string]]),
];

/** Is this one of the keys that have words? For keys that come as plain text, in stored findings. */
export const hasWords = (key: string): key is SharedWordKey => Object.hasOwn(en, key);

/** The words of a key, or the key itself where a stored finding is older or newer than the catalogue. */
export const wordsOr = (key: string): string => (hasWords(key) ? en[key] : key);
