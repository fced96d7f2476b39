import type { Exposure } from "../days/exposures.ts";
import type { Compared } from "./exposed-days.ts";
import { dot, seenByRows } from "./hold-equal.ts";

/** One comparison of days, and the other exposures that would make the same one. */
export interface SameDays {
  readonly compared: Compared;
  readonly togetherWith: readonly Exposure[];
}

/** Correlation from which two exposures are one comparison. Product choice: docs/evidence/personal.md. */
const SAME = 0.9;

/**
 * The exposures, those that came on the very same days taken as one: longer runs have more steps, and no diary can
 * tell which of the two it was. The plainest stands for them, the first in the order they are looked at.
 */
export function sameDays(compared: readonly Compared[], places: readonly number[]): readonly SameDays[] {
  const taken: { compared: Compared; togetherWith: Exposure[]; column: Float64Array }[] = [];
  for (const one of compared) {
    const column = unitOf(seenByRows(places, one.columns[0] ?? one.shows));
    const same = taken.find((other) => dot(other.column, column) >= SAME);
    if (same === undefined) taken.push({ compared: one, togetherWith: [], column });
    else same.togetherWith.push(one.exposure);
  }
  return taken;
}

/** Of a centred column; sums of products are then correlations. */
function unitOf(column: Float64Array): Float64Array {
  const size = Math.sqrt(dot(column, column));
  return column.map((value) => value / size);
}
