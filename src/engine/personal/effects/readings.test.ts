import { describe, expect, test } from "vitest";
import { seededRandom } from "../../units/random.ts";
import { EXPOSURES } from "../days/exposures.ts";
import type { ExposureColumn } from "../days/timeline.ts";
import { allTogether, type Change } from "./all-together.ts";
import type { BelievedMemory } from "./choose-memory.ts";
import { type Compared, exposedDays } from "./exposed-days.ts";
import { type After, holdEqual } from "./hold-equal.ts";
import type { PainMemory } from "./pain-memory.ts";
import { type RatedRows, ratedRows } from "./rated-rows.ts";
import { changesOver, fewOver, type Reading, readingsOf } from "./readings.ts";
import { sumsOf } from "./sums.ts";

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

const readings = (
  memories: readonly BelievedMemory[],
  afters: readonly After[] = ["gone"],
): readonly Reading[] =>
  readingsOf(rows, compared, { memories, afters, rounds: 100, feltPoints: 1, seed: 1 });
const likely = [SHORT, LONG].map((memory) => ({ memory, chance: 0.5 }));

describe("what the ratings say where pain's memory is in doubt", () => {
  test("is what the one memory says that is believed", () => {
    const only = readings([{ memory: LONG, chance: 1 }]);
    const [change] = changesOver(only);
    expect(mean(change)).toBeCloseTo(mean(under(LONG, "gone")), 9);
    expect(width(change)).toBeCloseTo(width(under(LONG, "gone")), 9);
    expect(fewOver(only).change).toEqual(only[0]?.few.change);
  });

  test("lies between what two memories say, and allows for how far these lie apart", () => {
    const [one, other] = [under(SHORT, "gone"), under(LONG, "gone")];
    const [change] = changesOver(readings(likely));
    expect(mean(change)).toBeCloseTo((mean(one) + mean(other)) / 2, 9);
    const halfApart = 1.645 * Math.abs(mean(one) - mean(other)) * 0.5;
    expect(width(change) ** 2).toBeCloseTo((width(one) ** 2 + width(other) ** 2) / 2 + halfApart ** 2, 9);
  });

  test("believes of a cause as much as both memories together do", () => {
    const both = readings(likely);
    const few = fewOver(both);
    for (const chance of ["chanceAny", "change", "chanceFelt"] as const)
      expect(few[chance][0]).toBeCloseTo(
        both.reduce((sum, one) => sum + (one.few[chance][0] ?? Number.NaN) / 2, 0),
        9,
      );
    expect(few.chanceOfOne([0])).toBeGreaterThan(0);
    expect(few.chanceOfOne([0])).toBeLessThanOrEqual(1);
  });

  test("weighs the readings so that they make one, likeliest first", () => {
    const all = readings(likely, ["gone", "fades"]);
    expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(all.map(({ weight }) => weight)).toEqual(
      all.map(({ weight }) => weight).toSorted((a, b) => b - a),
    );
  });

  test("leaves out a memory that hardly anything speaks for", () => {
    const most = { memory: LONG, chance: 0.99 };
    const with1 = readings([most, { memory: SHORT, chance: 0.01 }], ["gone", "fades"]);
    expect(changesOver(with1)).toEqual(changesOver(readings([most], ["gone", "fades"])));
  });
});
