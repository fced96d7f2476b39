import { describe, expect, test } from "vitest";
import { seededRandom } from "../../units/random.ts";
import { EXPOSURES, type Exposure, type ExposureId } from "../days/exposures.ts";
import { shapesOf } from "./shapes.ts";

const DAYS = 60;
const exposureOf = (id: ExposureId): Exposure => {
  const found = EXPOSURES.find((exposure) => exposure.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

function someDays(id: ExposureId, line: number, hasRest = true) {
  const random = seededRandom(2);
  const isRest = (place: number): boolean => hasRest && place % 3 === 0;
  const exposure = exposureOf(id);
  const byDay = Float64Array.from({ length: DAYS }, (_, place) => {
    const value = Math.round(100 * random());
    return !isRest(place) ? value : exposure.onRestDays === "none" ? 0 : Number.NaN;
  });
  const places = [...byDay.keys()].filter((place) => !Number.isNaN(byDay[place] ?? Number.NaN));
  const isWith = (place: number): boolean => (byDay[place] ?? 0) > line;
  const kinds = {
    placesWith: places.filter(isWith),
    placesWithout: places.filter((place) => !isWith(place)),
    line,
    isRest,
    amounts: Float64Array.from(places, (place) => byDay[place] ?? 0)
      .filter((value) => exposure.onRestDays === "not-told" || value > 0)
      .sort(),
  };
  return { shapes: shapesOf(exposure, byDay, kinds), kinds, byDay };
}

const meanAt = (column: Float64Array, places: readonly number[]): number =>
  places.reduce((sum, place) => sum + (column[place] ?? 0), 0) / places.length;

describe("shapes of an exposure", () => {
  test.each(["descent", "speed", "stress"] as const)(
    "all measure the change between the two kinds of days, centred: %s",
    (id) => {
      const { shapes, kinds } = someDays(id, 66);
      expect(shapes.length).toBeGreaterThan(4);
      for (const shape of shapes) {
        expect(meanAt(shape, kinds.placesWith) - meanAt(shape, kinds.placesWithout)).toBeCloseTo(1, 9);
        expect(meanAt(shape, [...kinds.placesWith, ...kinds.placesWithout])).toBeCloseTo(0, 9);
      }
    },
  );

  test("take a rest day as neither, or as a day without, where only a run can tell", () => {
    const { shapes, kinds } = someDays("speed", 66);
    const rest = (shape: Float64Array | undefined): number => shape?.[0] ?? Number.NaN;
    expect(rest(shapes[0])).toBe(0);
    expect(rest(shapes[1])).toBeCloseTo(meanAt(shapes[1] ?? new Float64Array(0), kinds.placesWithout), 9);
  });

  test("of yes and no are one", () => {
    expect(someDays("strength-done", 50, false).shapes).toHaveLength(1);
  });

  test("never hold what is no number, also where all days are alike", () => {
    const byDay = new Float64Array(DAYS).fill(5);
    const kinds = {
      placesWith: [0, 1, 2],
      placesWithout: [3, 4, 5],
      line: 5,
      isRest: () => false,
      amounts: byDay,
    };
    expect(shapesOf(exposureOf("descent"), byDay, kinds)).toEqual([]);
  });
});
