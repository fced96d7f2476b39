import { type ActsLater, actsLater, withLater } from "./acts-later.ts";
import { allTogether, type Change } from "./all-together.ts";
import { believedMemories, likeliestOf } from "./choose-memory.ts";
import type { Compared } from "./exposed-days.ts";
import { type FewCauses, fewCauses } from "./few-causes.ts";
import { type After, fading, holdEqual, seenByRows } from "./hold-equal.ts";
import type { PainMemory } from "./pain-memory.ts";
import { newestRows, type RatedRows } from "./rated-rows.ts";
import { changesOver, fewOver, readingsOf } from "./readings.ts";
import { shapeSums } from "./shape-sums.ts";
import { RATINGS_OF_YEARS } from "./slow-level.ts";
import { type OpenSums, sumsOf } from "./sums.ts";
import { hasPainOfWeekdays, withWeekdays } from "./weekdays.ts";

/** What the rated rows say of the exposures, over all readings they leave open. */
export interface Fit {
  /** The rated rows, with all that was held equal. */
  readonly rows: RatedRows;
  /** In the likeliest reading: is an effect gone after its day, or does it fade as pain does? */
  readonly after: After;
  /** Of the likeliest reading. */
  readonly sums: OpenSums;
  readonly varianceOfNoise: number;
  /** By exposure, all of them in the model at once. */
  readonly changes: readonly Change[];
  readonly few: FewCauses;
  /** What moves the second or third day, and was held equal. */
  readonly later: readonly ActsLater[];
}

export interface FitAsked {
  readonly feltPoints: number;
  readonly seed: number;
}

const AFTER: readonly After[] = ["gone", "fades"];
// Product choices: docs/evidence/personal.md.
/** How often pain's memory is looked at anew, what was found taken out of the ratings; in a long diary once. */
const LOOKS_MOST = 2;
const ROUNDS_TO_LOOK = 30;
const ROUNDS = 180;
/** A long diary leaves few models in doubt. */
const ROUNDS_OF_LONG = 60;

/**
 * Fits the exposures with pain's own memory. The memory is looked for first in the ratings alone, and again with the
 * effects found so far taken out of them: what moves pain would otherwise pass for a shorter memory.
 */
export function fitEffects(rated: RatedRows, compared: readonly Compared[], asked: FitAsked): Fit {
  const newestRated = newestRows(rated, RATINGS_OF_YEARS);
  const isLong = rated.places.length > RATINGS_OF_YEARS;
  let memory = likeliestOf(believedMemories(newestRated));
  const ofWeek = hasPainOfWeekdays(newestRated, compared, memory) ? withWeekdays(rated) : rated;
  const later = actsLater(newestRows(ofWeek, RATINGS_OF_YEARS), compared, memory);
  const rows = withLater(ofWeek, later);
  const newest = newestRows(rows, RATINGS_OF_YEARS);
  for (let look = 1; ; look++) {
    const found = { ...lookWith(newest, compared, memory, asked), memory };
    // of all ratings: the newest may be of a calm time, and know nothing of the weeks a flare lasts
    const memories = believedMemories(rows, withoutEffects(rows, compared, found));
    const again = likeliestOf(memories);
    if (again !== memory && look < LOOKS_MOST && !isLong) {
      memory = again;
      continue;
    }
    // a long diary leaves no doubt of its memory worth the time
    const readings = readingsOf(rows, compared, {
      ...asked,
      memories: isLong ? [{ memory: again, chance: 1 }] : memories,
      afters: isLong ? [found.after] : AFTER,
      rounds: isLong ? ROUNDS_OF_LONG : ROUNDS,
    });
    const [likeliest] = readings;
    if (likeliest === undefined) throw new Error("no way to read the ratings"); // one memory is always likeliest
    const { after, sums, together } = likeliest;
    const { varianceOfNoise } = together;
    return {
      rows,
      after,
      sums,
      varianceOfNoise,
      changes: changesOver(readings),
      few: fewOver(readings),
      later,
    };
  }
}

/** What a look found, and the memory it was had with. */
type Found = Pick<Fit, "few" | "after"> & { readonly memory: PainMemory };

/** A first look with one memory: does an effect fade, and which shapes of which exposures change pain? */
function lookWith(newest: RatedRows, compared: readonly Compared[], memory: PainMemory, asked: FitAsked) {
  const held = holdEqual(newest, memory);
  const fit = AFTER.map((after) => ({ after, ...allTogether(sumsOf(held, compared, after)) })).reduce(
    (best, one) => (one.evidence > best.evidence ? one : best),
  );
  const { after, varianceOfNoise } = fit;
  const few = fewCauses(shapeSums(held, compared, after), {
    ...asked,
    varianceOfNoise,
    rounds: ROUNDS_TO_LOOK,
  });
  return { after, few };
}

/** In points: changes nothing of what is asked of the ratings. */
const TOO_SMALL = 0.01;

function withoutEffects(
  { places, pain }: RatedRows,
  compared: readonly Compared[],
  { few, after, memory }: Found,
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
