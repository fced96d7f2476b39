import type { Exposure } from "../days/exposures.ts";
import type { ExposureColumn } from "../days/timeline.ts";
import type { Silence } from "./effects.ts";
import { shapesOf } from "./shapes.ts";

/** One exposure, ready to be compared: which days show it, and its columns over the whole timeline. */
export interface Compared {
  readonly exposure: Exposure;
  /** Absent for yes and no. */
  readonly threshold?: number;
  /** 1 shows it, 0 does not, `NaN` cannot be told; by day. */
  readonly shows: Float64Array;
  readonly meanWith: number;
  readonly meanWithout: number;
  /** Places of the days before rated days that show it, and of those that do not. */
  readonly placesWith: readonly number[];
  readonly placesWithout: readonly number[];
  /**
   * The first column's coefficient is the change: midway between the step at the line and, where it is an amount,
   * the amount in units of the distance between the two kinds of days. The second column lets the true effect be
   * more of a step or more of a slope. Centred; 0 where it cannot be told, so that such days weigh on neither side.
   */
  readonly columns: readonly Float64Array[];
  /** Each way in which it may act by itself: a step at some line, or the more the worse. */
  readonly shapes: readonly Float64Array[];
}

/** Fewer days of either kind than this, and nothing is said. Product choice: docs/evidence/personal.md. */
export const DAYS_OF_EACH_KIND = 7;

/** Sorts the days before rated days into those that show the exposure and those that do not. */
export function exposedDays(
  column: ExposureColumn,
  places: readonly number[],
  isRest: (place: number) => boolean = () => false,
): Compared | Silence["because"] {
  const { exposure, byDay } = column;
  const before: number[] = [];
  for (const place of places) if (!Number.isNaN(byDay[place - 1] ?? Number.NaN)) before.push(place - 1);
  if (before.length === 0) return { kind: "never-known" };
  if (before.length < 2 * DAYS_OF_EACH_KIND)
    return { kind: "too-few-days", days: before.length, needed: 2 * DAYS_OF_EACH_KIND };
  const { contrast } = exposure;
  const amounts = amountsOf(exposure, byDay, before);
  const line = lineOf(exposure, amounts);
  const isBelow = contrast.kind === "own-share" && contrast.side === "below";
  const shows = byDay.map((value) =>
    Number.isNaN(value) ? value : (isBelow ? value < line : value > line) ? 1 : 0,
  );
  const placesWith: number[] = [];
  const placesWithout: number[] = [];
  for (const place of before) (shows[place] === 1 ? placesWith : placesWithout).push(place);
  if (Math.min(placesWith.length, placesWithout.length) < DAYS_OF_EACH_KIND) {
    return {
      kind: "too-little-variation",
      daysWith: placesWith.length,
      daysWithout: placesWithout.length,
      needed: DAYS_OF_EACH_KIND,
    };
  }
  const meanWith = meanAt(byDay, placesWith);
  const meanWithout = meanAt(byDay, placesWithout);
  return {
    exposure,
    ...(contrast.kind !== "yes" && { threshold: line }),
    shows,
    meanWith,
    meanWithout,
    placesWith,
    placesWithout,
    columns: stepAndSlope(
      centred(shows, before, 1),
      contrast.kind === "yes" ? undefined : centred(byDay, before, meanWith - meanWithout),
    ),
    shapes: shapesOf(exposure, byDay, { placesWith, placesWithout, line, isRest, amounts }),
  };
}

/** Of the days with any of it, where only some have any: the amounts, in order. */
function amountsOf({ onRestDays }: Exposure, byDay: Float64Array, places: readonly number[]): Float64Array {
  const amounts = new Float64Array(places.length);
  let count = 0;
  for (const place of places) {
    const value = byDay[place] ?? 0;
    if (onRestDays === "not-told" || value > 0) amounts[count++] = value;
  }
  return amounts.subarray(0, count).sort();
}

/** Halfway between two values that occur, so that no day stands on the line. */
function lineOf({ contrast }: Exposure, amounts: Float64Array): number {
  if (contrast.kind === "yes") return YES_LINE;
  if (contrast.kind === "stated") return contrast.threshold;
  const count = amounts.length;
  const share = contrast.side === "below" ? contrast.shareRatio : 1 - contrast.shareRatio;
  // of equal values none may be parted from the others: the nearest place between two that differ
  for (let away = 0; away < count; away++) {
    for (const at of [Math.round(count * share) - away, Math.round(count * share) + away]) {
      const low = amounts[at - 1];
      const high = amounts[at];
      if (low !== undefined && high !== undefined && low < high) return (low + high) / 2;
    }
  }
  return amounts[count - 1] ?? 0; // all alike: nothing is above it
}

const YES_LINE = 0.5;

function stepAndSlope(step: Float64Array, slope: Float64Array | undefined): readonly Float64Array[] {
  if (slope === undefined) return [step];
  const [midway, apart] = [new Float64Array(step.length), new Float64Array(step.length)];
  for (let place = 0; place < step.length; place++) {
    const [one, other] = [step[place]!, slope[place]!]; // in range by the loop, of one length
    midway[place] = (one + other) / 2;
    apart[place] = (one - other) / 2;
  }
  return [midway, apart];
}

/** Mean of a column on some of its days. */
export function meanAt(column: Float64Array, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += column[place] ?? 0;
  return sum / places.length;
}

function centred(column: Float64Array, places: readonly number[], unit: number): Float64Array {
  const mean = meanAt(column, places);
  const values = new Float64Array(column.length);
  for (let place = 0; place < values.length; place++) {
    const value = column[place]!; // in range by the loop
    values[place] = Number.isNaN(value) ? 0 : (value - mean) / unit;
  }
  return values;
}
