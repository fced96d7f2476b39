import { describe, expect, test } from "vitest";
import { seededRandom } from "../units/random.ts";
import { allTogether, type Change } from "./all-together.ts";
import { changesInDoubt } from "./changes-in-doubt.ts";
import { type Compared, exposedDays } from "./exposed-days.ts";
import { EXPOSURES } from "./exposures.ts";
import { type After, holdEqual } from "./hold-equal.ts";
import type { PainMemory } from "./pain-memory.ts";
import { type RatedRows, ratedRows } from "./rated-rows.ts";
import { sumsOf } from "./sums.ts";
import type { ExposureColumn } from "./timeline.ts";

const DAYS = 80;
const SHORT: PainMemory = { kept: 0.2, ownRatio: 0.1 };
const LONG: PainMemory = { kept: 0.8, ownRatio: 0.1 };

/** Pain that rises for days after long runs. */
function aLife(): { readonly rows: RatedRows; readonly compared: readonly Compared[] } {
  const random = seededRandom(3);
  const distance = Float64Array.from({ length: DAYS }, () => 4000 + 8000 * random());
  let lasting = 0;
  const pain = distance.map((_, place) => {
    lasting = 0.6 * lasting + ((distance[place - 1] ?? 0) > 9300 ? 1.5 : 0) + random() - 0.5;
    return Math.round(2 + lasting);
  });
  const [exposure] = EXPOSURES;
  if (exposure === undefined) throw new Error("no exposures");
  const column: ExposureColumn = { exposure, byDay: distance, beforeRating: new Float64Array(DAYS) };
  const rows = ratedRows({ pain, exposures: [column] });
  const compared = exposedDays(column, rows.places);
  if ("kind" in compared) throw new Error(compared.kind);
  return { rows, compared: [compared] };
}

const { rows, compared } = aLife();
const under = (memory: PainMemory, after: After): Change | undefined =>
  allTogether(sumsOf(holdEqual(rows, memory), compared, after)).changes[0];
const width = (change: Change | undefined): number => change?.halfWidth ?? Number.NaN;
const mean = (change: Change | undefined): number => change?.mean ?? Number.NaN;

describe("changes of which pain's memory leaves some doubt", () => {
  test("are those of the one memory that is believed", () => {
    const [change] = changesInDoubt(rows, compared, [{ memory: LONG, chance: 1 }], ["gone"]);
    expect(mean(change)).toBeCloseTo(mean(under(LONG, "gone")), 9);
    expect(width(change)).toBeCloseTo(width(under(LONG, "gone")), 9);
  });

  test("lie between those of two memories, and allow for how far these lie apart", () => {
    const [one, other] = [under(SHORT, "gone"), under(LONG, "gone")];
    const believed = [SHORT, LONG].map((memory) => ({ memory, chance: 0.5 }));
    const [change] = changesInDoubt(rows, compared, believed, ["gone"]);
    expect(mean(change)).toBeCloseTo((mean(one) + mean(other)) / 2, 9);
    const halfApart = 1.645 * Math.abs(mean(one) - mean(other)) * 0.5;
    expect(width(change) ** 2).toBeCloseTo((width(one) ** 2 + width(other) ** 2) / 2 + halfApart ** 2, 9);
  });

  test("leave out a memory that hardly anything speaks for", () => {
    const believed = [
      { memory: LONG, chance: 0.99 },
      { memory: SHORT, chance: 0.01 },
    ];
    expect(changesInDoubt(rows, compared, believed, ["gone", "fades"])).toEqual(
      changesInDoubt(rows, compared, [{ memory: LONG, chance: 0.99 }], ["gone", "fades"]),
    );
  });
});
