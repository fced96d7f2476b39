import { describe, expect, test } from "vitest";
import { normalDeviate, type Random, seededRandom } from "../../units/random.ts";
import { EXPOSURES } from "../days/exposures.ts";
import { actsLater, withLater } from "./acts-later.ts";
import { type Compared, exposedDays } from "./exposed-days.ts";
import type { RatedRows } from "./rated-rows.ts";

const DAYS = 150;
const KEPT = 0.5;
const places = Array.from({ length: DAYS - 2 }, (_, row) => row + 2).filter((place) => place % 6 !== 0);

function someDays(random: Random): Compared {
  const exposure = EXPOSURES.find(({ id }) => id === "strength-done");
  if (exposure === undefined) throw new Error("no such exposure");
  const byDay = Float64Array.from({ length: DAYS }, () => (random() < 0.35 ? 1 : 0));
  const found = exposedDays({ exposure, byDay, beforeRating: byDay }, places);
  if ("kind" in found) throw new Error(found.kind);
  return found;
}

/** Points that one day adds to the ratings of later days: of the next, of the one after it, and so on. */
type Points = readonly number[];

/** Three exposures, of which the second adds points; pain keeps half of a day's deviation. */
function aLife(seed: number, points: Points, after: "gone" | "fades" = "gone") {
  const random = seededRandom(seed);
  const compared = [someDays(random), someDays(random), someDays(random)] as const;
  const [, cause] = compared;
  const pain: number[] = [];
  let disturbance = 0;
  let left = 0;
  for (let place = 0; place < DAYS; place++) {
    disturbance = KEPT * disturbance + 0.9 * normalDeviate(random);
    let added = 0;
    for (const [at, each] of points.entries()) added += each * (cause.shows[place - 1 - at] ?? 0);
    left = after === "fades" ? KEPT * left + added : added;
    pain.push(Math.min(10, Math.max(0, Math.round(4 + disturbance + left))));
  }
  const rows: RatedRows = {
    places,
    pain: Float64Array.from(places, (place) => pain[place] ?? 0),
    heldEqual: [new Float64Array(places.length).fill(1)],
  };
  return { rows, compared };
}

function foundIn(seed: number, points: Points, after?: "fades"): readonly string[] {
  const { rows, compared } = aLife(seed, points, after);
  return actsLater(rows, compared, { kept: KEPT, ownRatio: 0.1 }).map(
    ({ exposure, lagDays }) => `${compared.indexOf(exposure)} after ${lagDays} days`,
  );
}

const seeds = Array.from({ length: 40 }, (_, at) => at + 1);
const shareOf = (points: Points, expected: readonly string[], after?: "fades"): number =>
  seeds.filter((seed) => foundIn(seed, points, after).join() === expected.join()).length / seeds.length;

describe("what acts later", () => {
  test.each([
    ["two days", [0, 1.3], ["1 after 2 days"]],
    ["three days", [0, 0, 1.3], ["1 after 3 days"]],
    ["two days, less on the next", [0.5, 1.5], ["1 after 2 days"]],
  ])("is found by its exposure and its day: %s", (_, points, expected) => {
    expect(shareOf(points, expected)).toBeGreaterThan(0.9);
  });

  test.each([
    ["nothing moves pain", [], undefined],
    ["it acts on the next day alone", [1.5], undefined],
    ["it acts on the next day, and fades as pain does", [1.5], "fades"],
  ] as const)("is hardly ever found where %s", (_, points, after) => {
    expect(shareOf(points, [], after)).toBeGreaterThan(0.9);
  });

  test.each([
    [1.3, true],
    [-1.3, false],
  ])("is told as more pain or as less: %d points", (points, isHigher) => {
    const { rows, compared } = aLife(3, [0, points]);
    expect(actsLater(rows, compared, { kept: KEPT, ownRatio: 0.1 })).toEqual([
      { exposure: compared[1], lagDays: 2, isHigher },
    ]);
  });

  test("is not looked for in a few days", () => {
    const { rows, compared } = aLife(1, [0, 3]);
    const few: RatedRows = {
      places: rows.places.slice(0, 23),
      pain: rows.pain.slice(0, 23),
      heldEqual: rows.heldEqual.map((column) => column.slice(0, 23)),
    };
    expect(actsLater(few, compared, { kept: KEPT, ownRatio: 0.1 })).toEqual([]);
  });

  test("is held equal as the rated days see it: by the day so many days before each", () => {
    const { rows, compared } = aLife(1, []);
    const [, column] = withLater(rows, [{ exposure: compared[0], lagDays: 3 }]).heldEqual;
    const [byDay] = compared[0].columns;
    expect([...(column ?? [])]).toEqual(places.map((place) => byDay?.[place - 3] ?? 0));
  });
});
