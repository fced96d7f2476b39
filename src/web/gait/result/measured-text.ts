import { type ShownMeasure, shownMeasure } from "../../../app/gait/shown-measure.ts";
import type { GaitMeasure } from "../../../engine/gait/gait-result.ts";
import type { Format } from "../../words/format.ts";
import type { Words } from "../../words/words.tsx";

/** Shares of the leg are small numbers: a tenth of them can still be read. */
const digitsOf = ({ unit, digits }: ShownMeasure): number =>
  unit === "% of leg" || unit === "%" ? 1 : digits;

/** A number of a measure without its unit; another value of the same measure when one is given. */
export const plainNumber = (format: Format, measure: GaitMeasure, value = measure.value): string => {
  const shown = shownMeasure({ ...measure, value });
  return format.number(shown.value, digitsOf(shown));
};

/** The same with its unit, as one text. */
export function measuredText(
  words: Words,
  format: Format,
  measure: GaitMeasure,
  value = measure.value,
): string {
  return withUnit(words, measure, plainNumber(format, measure, value));
}

/** A small amount of it, such as its error, as fine as its first figure needs. */
export function smallText(format: Format, measure: GaitMeasure, value: number): string {
  const shown = shownMeasure({ ...measure, value });
  const finest = digitsOf(shown) + 1;
  const fine = Math.abs(shown.value) >= 0.95 ? digitsOf(shown) : finest;
  return format.number(Math.max(Math.abs(shown.value), 10 ** -finest), fine);
}

export function withUnit({ say }: Words, measure: GaitMeasure, number: string): string {
  const unit = say(`form.unit.${shownMeasure(measure).unit}`);
  return `${number}${unit === "°" ? "" : "\u00a0"}${unit}`;
}
