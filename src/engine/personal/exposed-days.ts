import type { Silence } from "./effects.ts";
import type { Contrast, Exposure } from "./exposures.ts";
import type { ExposureColumn } from "./timeline.ts";

/** One exposure, ready to be compared: which days show it, and its columns over the whole timeline. */
export interface Compared {
  readonly exposure: Exposure;
  /** Absent for yes and no. */
  readonly threshold?: number;
  /** 1 shows it, 0 does not, `NaN` cannot be told; by day. */
  readonly shows: Float64Array;
  readonly meanWith: number;
  readonly meanWithout: number;
  /** Places of the days before rated days that show it, and how many do not. */
  readonly placesWith: readonly number[];
  readonly daysWithout: number;
  /**
   * The first column's coefficient is the change: midway between the step at the line and, where it is an amount,
   * the amount in units of the distance between the two kinds of days. The second column lets the true effect be
   * more of a step or more of a slope. Centred; 0 where it cannot be told, so that such days weigh on neither side.
   */
  readonly columns: readonly Float64Array[];
}

/** Fewer days of either kind than this, and nothing is said. Product choice: docs/evidence/personal.md. */
export const DAYS_OF_EACH_KIND = 7;

/** Sorts the days before rated days into those that show the exposure and those that do not. */
export function exposedDays(
  column: ExposureColumn,
  places: readonly number[],
): Compared | Silence["because"] {
  const { exposure, byDay } = column;
  const before = places
    .map((place) => place - 1)
    .filter((place) => !Number.isNaN(byDay[place] ?? Number.NaN));
  if (before.length === 0) return { kind: "never-known" };
  if (before.length < 2 * DAYS_OF_EACH_KIND)
    return { kind: "too-few-days", days: before.length, needed: 2 * DAYS_OF_EACH_KIND };
  const { contrast } = exposure;
  const values = before.map((place) => byDay[place] ?? 0);
  const line = lineOf(contrast, values, exposure.onRestDays === "none");
  const isBelow = contrast.kind === "own-share" && contrast.side === "below";
  const shows = byDay.map((value) =>
    Number.isNaN(value) ? value : (isBelow ? value < line : value > line) ? 1 : 0,
  );
  const placesWith = before.filter((place) => shows[place] === 1);
  const placesWithout = before.filter((place) => shows[place] === 0);
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
    daysWithout: placesWithout.length,
    columns: shapesOf(
      centred(shows, before, 1),
      contrast.kind === "yes" ? undefined : centred(byDay, before, meanWith - meanWithout),
    ),
  };
}

/** Halfway between two values that occur, so that no day stands on the line. */
function lineOf(contrast: Contrast, values: readonly number[], isNoneZero: boolean): number {
  if (contrast.kind === "yes") return 0.5;
  if (contrast.kind === "stated") return contrast.threshold;
  const withAny = values.filter((value) => !isNoneZero || value > 0).sort((a, b) => a - b);
  const wanted =
    contrast.side === "below"
      ? withAny.length * contrast.shareRatio
      : withAny.length * (1 - contrast.shareRatio);
  let best = { line: withAny.at(-1) ?? 0, away: Number.POSITIVE_INFINITY };
  for (let at = 1; at < withAny.length; at++) {
    const [low = 0, high = 0] = [withAny[at - 1], withAny[at]];
    if (low < high && Math.abs(at - wanted) < best.away)
      best = { line: (low + high) / 2, away: Math.abs(at - wanted) };
  }
  return best.line;
}

const shapesOf = (step: Float64Array, slope: Float64Array | undefined): readonly Float64Array[] =>
  slope === undefined
    ? [step]
    : [
        step.map((value, place) => (value + (slope[place] ?? 0)) / 2),
        step.map((value, place) => (value - (slope[place] ?? 0)) / 2),
      ];

const meanAt = (column: Float64Array, places: readonly number[]): number =>
  places.reduce((sum, place) => sum + (column[place] ?? 0), 0) / places.length;

const centred = (column: Float64Array, places: readonly number[], unit: number): Float64Array => {
  const mean = meanAt(column, places);
  return column.map((value) => (Number.isNaN(value) ? 0 : (value - mean) / unit));
};
