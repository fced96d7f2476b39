import type { Compared } from "./exposed-days.ts";
import { type After, dot, type HeldEqual, holdEqual, takeOut } from "./hold-equal.ts";
import type { PainMemory } from "./pain-memory.ts";
import type { RatedRows } from "./rated-rows.ts";
import { rowColumn } from "./row-column.ts";

/** An exposure that moves the rating of a later day than the next. */
export interface ActsLater extends Tried {
  /** More pain, or less. */
  readonly isHigher: boolean;
}

interface Tried {
  readonly exposure: Compared;
  /** Days from the exposure to the rating. */
  readonly lagDays: LaterDays;
}

export type LaterDays = (typeof LAGS_DAYS)[number];

// Product choices: docs/evidence/personal.md.
const LAGS_DAYS = [2, 3] as const;
const MOST = 4;
/** With fewer rows to spare, too much looks like an effect. */
const LEAST_SPARE = 20;

/**
 * Which exposures act later than on the next day, strongest first. Left alone, such an effect passes for its opposite:
 * where pain comes two days after a short night, the day between stands before a rise, and pain's memory takes it for
 * relief. Only what speaks for itself by more than the best of so many would by chance (Schwarz's criterion, and the
 * number that were tried), whether effects are gone after their day or fade as pain does.
 */
export function actsLater(
  rows: RatedRows,
  compared: readonly Compared[],
  memory: PainMemory,
): readonly ActsLater[] {
  const tried = compared.flatMap((exposure) => LAGS_DAYS.map((lagDays) => ({ exposure, lagDays })));
  const atLeast = Math.log(rows.places.length) / 2 + Math.log(tried.length);
  const found: ActsLater[] = [];
  while (found.length < MOST) {
    const held = holdEqual(withLater(rows, found), memory);
    const gone = gainsOf(held, { compared, tried, after: "gone" }).filter(({ gain }) => gain > atLeast);
    if (gone.length === 0) break; // mostly so, and half of the work is spared
    const fades = gainsOf(held, { compared, tried: gone.map(({ of }) => of), after: "fades" });
    const [strongest] = gone
      .map((one, at) => ({ ...one, gain: Math.min(one.gain, fades[at]?.gain ?? 0) }))
      .sort((a, b) => b.gain - a.gain);
    if (strongest === undefined || strongest.gain <= atLeast) break;
    found.push({ ...strongest.of, isHigher: strongest.isHigher });
  }
  return found;
}

/** The rows with what acts later held equal. */
export const withLater = (rows: RatedRows, later: readonly Tried[]): RatedRows => ({
  ...rows,
  heldEqual: [
    ...rows.heldEqual,
    ...later.map((one) => {
      const byDay = comingLater(one);
      return rowColumn(rows.places, (place) => byDay[place - 1] ?? 0);
    }),
  ],
});

interface Gain {
  readonly of: Tried;
  /** How much likelier the ratings are with it, as a logarithm. */
  readonly gain: number;
  readonly isHigher: boolean;
}

/** Of each that was tried, the day before every rating allowed for. */
function gainsOf(
  held: HeldEqual,
  {
    compared,
    tried,
    after,
  }: {
    readonly compared: readonly Compared[];
    readonly tried: readonly Tried[];
    readonly after: After;
  },
): readonly Gain[] {
  const known: Float64Array[] = []; // of length 1 and at right angles
  for (const { columns } of compared) {
    const [rest, size] = apartFrom(known, held.atRows(columns[0] ?? NO_COLUMN, after));
    if (size > 0) known.push(rest.map((value) => value / size));
  }
  const pain = takeOut(held.pain.slice(), known);
  const ofPain = dot(pain, pain);
  const spare = held.freedom - known.length;
  if (spare < LEAST_SPARE) return [];
  return tried.map((of) => {
    const [rest, size] = apartFrom(known, held.atRows(comingLater(of), after));
    const told = size === 0 ? 0 : dot(rest, pain) / size;
    return { of, gain: (-spare / 2) * Math.log(1 - told ** 2 / ofPain), isHigher: told > 0 };
  });
}

const NO_COLUMN = new Float64Array(0);
const NOTHING_LEFT = 1e-3;

/** What of a column the known ones do not tell, and its length; 0 where they tell nearly all. */
function apartFrom(known: readonly Float64Array[], column: Float64Array): readonly [Float64Array, number] {
  const before = Math.sqrt(dot(column, column));
  const rest = takeOut(column, known);
  const size = Math.sqrt(dot(rest, rest));
  return [rest, size > NOTHING_LEFT * before ? size : 0];
}

/** The exposure by day, later by as many days as its effect is. */
function comingLater({ exposure, lagDays }: Tried): Float64Array {
  const [column = NO_COLUMN] = exposure.columns;
  const later = new Float64Array(column.length);
  later.set(column.subarray(0, Math.max(0, column.length - lagDays + 1)), lagDays - 1);
  return later;
}
