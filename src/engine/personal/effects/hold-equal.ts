import { type News, newsOf, type PainMemory } from "./pain-memory.ts";
import type { RatedRows } from "./rated-rows.ts";
import { slowLevel } from "./slow-level.ts";

/** Rated rows with what is held equal taken out, and pain's memory too: plain sums of products do for the rest. */
export interface HeldEqual {
  readonly places: readonly number[];
  /** The ratings, what is held equal taken out. */
  readonly pain: Float64Array;
  readonly ofPain: number;
  /** Rows less what is held equal. */
  readonly freedom: number;
  /**
   * A column by day as the rows see it: that of the day before, and where it fades as pain does what is left of the
   * days before that; what is held equal taken out.
   */
  readonly atRows: (byDay: Float64Array, after: After) => Float64Array;
  /** Columns of rows, ready to be held equal too. */
  readonly readyToHold: (columns: readonly Float64Array[]) => readonly Float64Array[];
}

/** Is an effect gone after its day, or does it fade as pain does? */
export type After = "gone" | "fades";

/** Takes what is held equal out of the ratings, and gets ready to take it out of exposures. */
export function holdEqual(rows: RatedRows, memory: PainMemory): HeldEqual {
  const { places, pain, heldEqual } = rows;
  const { levels, takeOut: takeOutLevels } = slowLevel(places.length);
  const { of, logVariance } = newsOf(rows, memory);
  const news: News = { of: (column) => takeOutLevels(of(column)), logVariance };
  const { columns } = orthonormal(heldEqual, news);
  const ratings = takeOut(news.of(pain), columns);
  const seen = new Float64Array(places.length); // one for all columns: years of days are many bytes
  return {
    places,
    pain: ratings,
    ofPain: dot(ratings, ratings),
    freedom: places.length - columns.length - levels,
    atRows: (byDay, after) =>
      takeOut(
        news.of(seenByRows(places, after === "fades" ? fading(byDay, memory.kept) : byDay, seen)),
        columns,
      ),
    readyToHold: (more) => orthonormal(more, news, columns).columns,
  };
}

/**
 * Logarithm of how well a memory foretells ratings, what is held equal apart (restricted likelihood). Slow changes of
 * years stay in: too long a memory costs little, with too short a one chance looks like a cause.
 */
export function evidenceOf(memory: PainMemory, rows: RatedRows, ratings: Float64Array): number {
  const news = newsOf(rows, memory);
  const { columns, logSize } = orthonormal(rows.heldEqual, news);
  const rest = takeOut(news.of(ratings), columns);
  const freedom = rows.places.length - columns.length;
  return -(freedom * Math.log(Math.max(dot(rest, rest), TINY)) + news.logVariance) / 2 - logSize;
}

/** A column by day as the rated rows see it: that of the day before each. */
export function seenByRows(
  places: readonly number[],
  byDay: Float64Array,
  seen = new Float64Array(places.length),
): Float64Array {
  for (let row = 0; row < seen.length; row++) seen[row] = byDay[places[row]! - 1]!; // rows begin at the third day
  return seen;
}

const TINY = 1e-9;
const NOTHING_LEFT = 1e-6;

/** Columns as news, each of length 1 and at right angles to the others and to those held already. */
function orthonormal(heldEqual: readonly Float64Array[], news: News, already: readonly Float64Array[] = []) {
  const columns: Float64Array[] = [];
  let logSize = 0;
  for (const column of heldEqual) {
    const rest = news.of(column);
    const size = Math.sqrt(dot(rest, rest));
    for (const held of [already, columns, already, columns]) takeOut(rest, held); // twice for accuracy
    const restSize = Math.sqrt(dot(rest, rest));
    if (restSize <= NOTHING_LEFT * size) continue; // empty, or told by the others already
    logSize += Math.log(restSize);
    columns.push(rest.map((value) => value / restSize));
  }
  return { columns, logSize };
}

/** What is left of all days up to each, when so much of a day is left on the next. */
export function fading(byDay: Float64Array, kept: number): Float64Array {
  const left = new Float64Array(byDay.length);
  let sum = 0;
  for (let place = 0; place < byDay.length; place++) {
    sum = kept * sum + byDay[place]!; // in range by the loop
    left[place] = sum;
  }
  return left;
}

/** Takes what the held columns say out of a column, in place (Gram-Schmidt). */
export function takeOut(column: Float64Array, held: readonly Float64Array[]): Float64Array {
  for (const one of held) {
    const share = dot(one, column);
    for (let row = 0; row < column.length; row++) column[row]! -= share * one[row]!; // in range by the loop, of one length
  }
  return column;
}

/** The hot loop of a refit: plain typed columns, which a matrix class only slows down. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < a.length; row++) sum += a[row]! * b[row]!; // in range by the loop, of one length
  return sum;
}
