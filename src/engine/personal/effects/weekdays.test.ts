import { describe, expect, test } from "vitest";
import { seededRandom } from "../../units/random.ts";
import { keepsToWeekdays, weekdayColumns } from "./weekdays.ts";

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
