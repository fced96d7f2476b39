import type { ExposureColumn, Timeline } from "../days/timeline.ts";
import { allTogether, type Change } from "./all-together.ts";
import type { Compared } from "./exposed-days.ts";
import { type After, holdEqual } from "./hold-equal.ts";
import { painBefore } from "./pain-before.ts";
import { WITHOUT_MEMORY } from "./pain-memory.ts";
import type { RatedRows } from "./rated-rows.ts";
import { sumsOf } from "./sums.ts";

/** Fewer of the rated days than this may have been told after the exposure without any doubt about the rest. */
const FEW_SHARE = 0.1;

/**
 * What each change is with the pain before the exposure held equal, not that of its own evening. Where a rating came
 * after what was done that day, or with it, pain that rose in the evening and was gone by the next day looks like a
 * fall of pain the day after, and relief that lasts an evening like a rise. Absent where the rating came first.
 */
export function otherReading(
  timeline: Timeline,
  rows: RatedRows,
  compared: readonly Compared[],
  { after, varianceOfNoise }: { readonly after: After; readonly varianceOfNoise: number },
): readonly (Change | undefined)[] {
  const isAfter = compared.map(({ exposure }) =>
    timeline.exposures.some((column) => column.exposure === exposure && isToldAfter(timeline, column)),
  );
  if (!isAfter.includes(true)) return [];
  const heldEqual = [...rows.heldEqual, ...painBefore(timeline.pain, rows.places)];
  const held = holdEqual({ ...rows, heldEqual }, WITHOUT_MEMORY);
  const { changes } = allTogether(sumsOf(held, compared, after), varianceOfNoise);
  return changes.map((change, at) => (isAfter[at] === true ? change : undefined));
}

/** Of the days that were rated and show any of it: did the rating come after it, or is that not known? */
function isToldAfter({ pain }: Timeline, { byDay, beforeRating }: ExposureColumn): boolean {
  let rated = 0;
  let after = 0;
  for (let place = 0; place < byDay.length; place++) {
    const value = byDay[place] ?? Number.NaN;
    if (Number.isNaN(value) || value === 0 || Number.isNaN(pain[place] ?? Number.NaN)) continue;
    rated++;
    if (beforeRating[place] !== 0) after++;
  }
  return after > FEW_SHARE * rated;
}
