import type { ExposureColumn, Timeline } from "../days/timeline.ts";
import { allTogether, type Change } from "./all-together.ts";
import type { Compared } from "./exposed-days.ts";
import type { Fit } from "./fit-effects.ts";
import { holdEqual, seenByRows } from "./hold-equal.ts";
import { painBefore } from "./pain-before.ts";
import { WITHOUT_MEMORY } from "./pain-memory.ts";
import { type OpenSums, type Sums, sumsOf } from "./sums.ts";
import { keepsToWeekdays, weekdayColumns } from "./weekdays.ts";

/**
 * What a change is with that held equal which may pass for its doing. Where a rating came after what was done that day, or
 * with it, that is the pain before, not that of the evening: pain that rose in the evening and was gone by the next day
 * looks like a fall of pain the day after, and relief that lasts an evening like a rise. Where the exposure keeps to some
 * weekdays, it is the weekday: what else those bring looks like its doing.
 */
export interface OtherReading {
  readonly change: Change;
  readonly isToldAfter: boolean;
}

/** Fewer of the rated days than this may have been told after the exposure without any doubt about the rest. */
const FEW_SHARE = 0.1;

/** The second reading of each exposure; absent where nothing is in doubt. */
export function otherReading(
  timeline: Timeline,
  compared: readonly Compared[],
  { rows, after, varianceOfNoise, sums }: Pick<Fit, "rows" | "after" | "varianceOfNoise" | "sums">,
): readonly (OtherReading | undefined)[] {
  const changesOf = (one: Sums): readonly Change[] => allTogether(one, varianceOfNoise).changes;
  const toldAfter = once((): OpenSums => {
    const heldEqual = [...rows.heldEqual, ...painBefore(timeline.pain, rows.places)];
    return sumsOf(holdEqual({ ...rows, heldEqual }, WITHOUT_MEMORY), compared, after);
  });
  const changes = {
    toldAfter: once(() => changesOf(toldAfter())),
    weekdays: once(() => changesOf(sums.holdingAlso(weekdayColumns(rows.places)))),
    both: once(() => changesOf(toldAfter().holdingAlso(weekdayColumns(rows.places)))),
  };
  return compared.map(({ exposure, columns: [column = NO_COLUMN] }, at) => {
    const isAfter = timeline.exposures.some((one) => one.exposure === exposure && isToldAfter(timeline, one));
    const keeps = keepsToWeekdays(seenByRows(rows.places, column), rows.places);
    if (!isAfter && !keeps) return undefined;
    const change = changes[isAfter && keeps ? "both" : isAfter ? "toldAfter" : "weekdays"]()[at];
    return change && { change, isToldAfter: isAfter };
  });
}

const NO_COLUMN = new Float64Array(0);

function once<Answer>(work: () => Answer): () => Answer {
  let answer: { readonly of: Answer } | undefined;
  return () => {
    answer ??= { of: work() };
    return answer.of;
  };
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
