import { describe, expect, test } from "vitest";
import { normalDeviate, seededRandom } from "../../units/random.ts";
import { EXPOSURES, type ExposureId } from "../days/exposures.ts";
import { type Compared, exposedDays } from "./exposed-days.ts";
import { hasPainOfWeekdays, keepsToWeekdays, weekdayColumns } from "./weekdays.ts";

const places = Array.from({ length: 70 }, (_, row) => row + 2).filter((place) => place % 5 !== 0);
const column = (at: (place: number) => number): Float64Array => Float64Array.from(places, at);

describe("weekdays", () => {
  test("are kept to by the long run of Sunday, though some are left out", () => {
    expect(
      keepsToWeekdays(
        column((place) => (place % 7 === 6 && place % 4 !== 0 ? 1 : 0)),
        places,
      ),
    ).toBe(true);
  });

  test("are kept to by what comes on the same weekdays without fail", () => {
    expect(
      keepsToWeekdays(
        column((place) => (place % 7 < 5 ? 1 : 0)),
        places,
      ),
    ).toBe(true);
  });

  test("are seldom kept to by chance", () => {
    const random = seededRandom(4);
    const kept = Array.from({ length: 400 }, () => keepsToWeekdays(column(random), places));
    expect(kept.filter(Boolean).length).toBeLessThan(20);
  });

  test("are each in one column, but the last, which is in none", () => {
    const columns = weekdayColumns(places);
    for (const [row, place] of places.entries())
      expect(columns.map((one) => one[row])).toEqual(
        Array.from({ length: 6 }, (_, weekday) => (place % 7 === weekday ? 1 : 0)),
      );
  });
});

describe("pain of weekdays", () => {
  const days = 250;
  const rated = Array.from({ length: days - 2 }, (_, row) => row + 2);

  function comparedOf(id: ExposureId, byDay: Float64Array): Compared {
    const exposure = EXPOSURES.find((one) => one.id === id);
    if (exposure === undefined) throw new Error(`no exposure ${id}`);
    const found = exposedDays({ exposure, byDay, beforeRating: byDay }, rated);
    if ("kind" in found) throw new Error(found.kind);
    return found;
  }

  /** Strength on Sundays and a few other days; pain of the day after by both. */
  function seen(seed: number, points: { readonly ofStrength: number; readonly ofTuesday: number }): boolean {
    const random = seededRandom(seed);
    const strength = Float64Array.from({ length: days }, (_, place) =>
      place % 7 === 6 || random() < 0.1 ? 1 : 0,
    );
    const pain = Float64Array.from(
      rated,
      (place) =>
        4 +
        normalDeviate(random) +
        points.ofStrength * (strength[place - 1] ?? 0) +
        points.ofTuesday * (place % 7 === 1 ? 1 : 0),
    );
    const rows = { places: rated, pain, heldEqual: [new Float64Array(rated.length).fill(1)] };
    return hasPainOfWeekdays(rows, [comparedOf("strength-done", strength)], { kept: 0, ownRatio: 0.1 });
  }
  const seeds = Array.from({ length: 40 }, (_, at) => at + 1);

  test("is seen where a weekday hurts after nothing that was done", () => {
    expect(seeds.filter((seed) => seen(seed, { ofStrength: 0, ofTuesday: 2 })).length).toBe(40);
  });

  test("is not taken for what was done on the days before", () => {
    expect(seeds.filter((seed) => seen(seed, { ofStrength: 2, ofTuesday: 0 }))).toEqual([]);
  });

  test("is not seen in chance", () => {
    expect(seeds.filter((seed) => seen(seed, { ofStrength: 0, ofTuesday: 0 }))).toEqual([]);
  });
});
