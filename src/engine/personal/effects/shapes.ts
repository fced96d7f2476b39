import type { Exposure } from "../days/exposures.ts";

// Product choices: docs/evidence/personal.md.
/** Where a step may lie, as shares of the days with any of it. */
const STEPS_AT = [1 / 3, 1 / 2, 0.6, 2 / 3, 0.73, 0.82];
/** Fewer days than this on one side of a step, and it is no step. */
const DAYS_BESIDE_STEP = 4;
/** Deviation of a shape, in distances between the two kinds of days: beyond it, it hardly tells them apart. */
const MOST_SPREAD = 2.5;

/** The two kinds of days that are compared, by place, and the line between them. */
interface Kinds {
  readonly placesWith: readonly number[];
  readonly placesWithout: readonly number[];
  readonly line: number;
  /** Of the days that have any of it, in order. */
  readonly amounts: Float64Array;
  /** Days of nothing, by place, for what can only be told of a run. */
  readonly isRest: (place: number) => boolean;
}

/**
 * Ways in which an amount may act: a step at the runner's own line or at another, or the more the worse. Each is scaled
 * so that its coefficient is the change between the two kinds of days; centred, and 0 where it cannot be told. How a run
 * was run cannot be told of a rest day: there it weighs on neither side, or is like the days without it.
 */
export function shapesOf(exposure: Exposure, byDay: Float64Array, kinds: Kinds): readonly Float64Array[] {
  const { contrast, kind } = exposure;
  const lines = contrast.kind === "yes" ? [kinds.line] : [kinds.line, ...otherLines(exposure, kinds)];
  const steps = [...new Set(lines)].map((line) => stepAt(byDay, line));
  const shapes = [...steps, ...(contrast.kind === "yes" ? [] : [byDay.slice()])].filter((shape) =>
    scale(shape, kinds),
  );
  return kind === "manner" ? shapes.flatMap((shape) => [shape, restLikeWithout(shape, kinds)]) : shapes;
}

function otherLines(
  { contrast }: Exposure,
  { amounts, placesWith, placesWithout }: Kinds,
): readonly number[] {
  const isBelow = contrast.kind === "own-share" && contrast.side === "below";
  const days = placesWith.length + placesWithout.length;
  return STEPS_AT.flatMap((share) => {
    const above = Math.round(amounts.length * (isBelow ? share : 1 - share));
    const at = amounts.length - above;
    const line = ((amounts[at - 1] ?? Number.NaN) + (amounts[at] ?? Number.NaN)) / 2;
    return Number.isNaN(line) || Math.min(above, days - above) < DAYS_BESIDE_STEP ? [] : [line];
  });
}

function stepAt(byDay: Float64Array, line: number): Float64Array {
  const step = new Float64Array(byDay.length);
  for (let place = 0; place < step.length; place++) {
    const value = byDay[place]!; // in range by the loop
    step[place] = value > line ? 1 : value <= line ? 0 : Number.NaN;
  }
  return step;
}

/** Into units of the distance between the two kinds of days, in place; false where they hardly differ in it. */
function scale(shape: Float64Array, { placesWith, placesWithout }: Kinds): boolean {
  const [sumWith, sumWithout] = [sumAt(shape, placesWith), sumAt(shape, placesWithout)];
  const apart = sumWith / placesWith.length - sumWithout / placesWithout.length;
  const count = placesWith.length + placesWithout.length;
  const mean = (sumWith + sumWithout) / count;
  for (let place = 0; place < shape.length; place++) {
    const value = shape[place]!; // in range by the loop
    shape[place] = Number.isNaN(value) ? 0 : (value - mean) / apart;
  }
  const squares = squaresAt(shape, placesWith) + squaresAt(shape, placesWithout);
  return Math.sqrt(squares / count) < MOST_SPREAD; // not a number where nothing differs at all
}

/** Rest days as the mean of the days without it. */
function restLikeWithout(shape: Float64Array, { placesWithout, isRest }: Kinds): Float64Array {
  const level = sumAt(shape, placesWithout) / placesWithout.length;
  return shape.map((value, place) => (isRest(place) ? level : value));
}

function sumAt(column: Float64Array, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += column[place] ?? 0;
  return sum;
}

function squaresAt(column: Float64Array, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += (column[place] ?? 0) ** 2;
  return sum;
}
