import { allTogether, type Change } from "./all-together.ts";
import { changesInDoubt } from "./changes-in-doubt.ts";
import { believedMemories, likeliestOf } from "./choose-memory.ts";
import type { Compared } from "./exposed-days.ts";
import { type FewCauses, fewCauses } from "./few-causes.ts";
import { type After, fading, holdEqual, seenByRows } from "./hold-equal.ts";
import type { PainMemory } from "./pain-memory.ts";
import { newestRows, type RatedRows } from "./rated-rows.ts";
import { shapeSums } from "./shape-sums.ts";
import { type Sums, sumsOf } from "./sums.ts";

/** What the rated rows say of the exposures. */
export interface Fit {
  /** Is an effect gone after its day, or does it fade as pain does? The ratings themselves decide. */
  readonly after: After;
  readonly sums: Sums;
  readonly varianceOfNoise: number;
  /** By exposure, all of them in the model at once. */
  readonly changes: readonly Change[];
  readonly few: FewCauses;
}

export interface FitAsked {
  readonly feltPoints: number;
  readonly seed: number;
}

const AFTER: readonly After[] = ["gone", "fades"];
// Product choices: docs/evidence/personal.md.
/** How often pain's memory is looked at anew, what was found taken out of the ratings. */
const LOOKS_MOST = 2;
/** So many of the newest ratings tell how pain hangs together; more would tell the same, and take longer. */
const NEWEST_ROWS = 400;
const ROUNDS_TO_LOOK = 30;
/** A long diary leaves few models in doubt. */
const ROUNDS_OF_LONG = 60;

/**
 * Fits the exposures with pain's own memory. The memory is looked for first in the ratings alone, and again with the
 * effects found so far taken out of them: what moves pain would otherwise pass for a shorter memory.
 */
export function fitEffects(rows: RatedRows, compared: readonly Compared[], asked: FitAsked): Fit {
  const newest = newestRows(rows, NEWEST_ROWS);
  const isLong = rows.places.length > NEWEST_ROWS;
  let memory = likeliestOf(believedMemories(newest));
  for (let look = 1; ; look++) {
    const fit = fitWith(newest, compared, { ...asked, memory, among: AFTER, rounds: ROUNDS_TO_LOOK });
    const memories = believedMemories(newest, withoutEffects(newest, compared, { ...fit, memory }));
    const again = likeliestOf(memories);
    if (again !== memory && look < LOOKS_MOST) {
      memory = again;
      continue;
    }
    const { together, ...found } = fitWith(rows, compared, {
      ...asked,
      memory,
      among: [fit.after],
      ...(isLong && { rounds: ROUNDS_OF_LONG }),
    });
    return {
      ...found,
      varianceOfNoise: together.varianceOfNoise,
      // a long diary leaves no doubt of its memory worth the time
      changes: isLong ? together.changes : changesInDoubt(rows, compared, memories, AFTER),
    };
  }
}

interface Given extends FitAsked {
  readonly memory: PainMemory;
  readonly among: readonly After[];
  readonly rounds?: number;
}

function fitWith(rows: RatedRows, compared: readonly Compared[], { memory, among, ...asked }: Given) {
  const held = holdEqual(rows, memory);
  const fit = among
    .map((after) => {
      const sums = sumsOf(held, compared, after);
      return { after, sums, together: allTogether(sums) };
    })
    .reduce((best, one) => (one.together.evidence > best.together.evidence ? one : best));
  const { varianceOfNoise } = fit.together;
  return { ...fit, few: fewCauses(shapeSums(held, compared, fit.after), { ...asked, varianceOfNoise }) };
}

/** In points: changes nothing of what is asked of the ratings. */
const TOO_SMALL = 0.01;

function withoutEffects(
  { places, pain }: RatedRows,
  compared: readonly Compared[],
  { few, after, memory }: Pick<Fit, "few" | "after"> & { readonly memory: PainMemory },
): Float64Array {
  const rest = pain.slice();
  for (const [at, shape] of compared.flatMap(({ shapes }) => shapes).entries()) {
    const change = few.changeByShape[at] ?? 0;
    if (Math.abs(change) < TOO_SMALL) continue;
    const seen = seenByRows(places, after === "fades" ? fading(shape, memory.kept) : shape);
    for (let row = 0; row < rest.length; row++) rest[row]! -= change * seen[row]!; // in range by the loop
  }
  return rest;
}
