import { shownMeasure } from "../../../app/gait/shown-measure.ts";
import type { GaitMeasure } from "../../../engine/gait/gait-result.ts";
import type { Format } from "../../words/format.ts";
import type { Words } from "../../words/words.tsx";

/** A number of a measure with its unit, as one text; another value of the same measure when one is given. */
export function measuredText(
  { say }: Words,
  format: Format,
  measure: GaitMeasure,
  value = measure.value,
): string {
  const shown = shownMeasure({ ...measure, value });
  const unit = say(`form.unit.${shown.unit}`);
  return `${format.number(shown.value, shown.digits)}${unit === "°" ? "" : " "}${unit}`;
}

/** The same without its unit, finer when asked. */
export const plainNumber = (format: Format, measure: GaitMeasure, value: number, more = 0): string => {
  const shown = shownMeasure({ ...measure, value });
  return format.number(shown.value, shown.digits + more);
};
