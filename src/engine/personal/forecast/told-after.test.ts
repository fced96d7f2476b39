import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { CheckIn } from "../../answers/check-in.ts";
import { aDay, aRun } from "../../history/make-run.ts";
import { addDays, dayNumber, MS_PER_DAY } from "../../units/day.ts";
import { forecastDays } from "./forecast-days.ts";
import { FORECASTERS, forecastSeries } from "./forecast-series.ts";
import { madeUpDays } from "./make-forecast-days.ts";
import { toldAfter } from "./told-after.ts";

const FIRST = aDay("2024-05-06");
const HOUR_MS = 3_600_000;
const startMs = (place: number): number => (dayNumber(FIRST) + place) * MS_PER_DAY;

const told = (place: number, hoursAfter: number, fields: Partial<CheckIn> = { painNow: 3 }): CheckIn => ({
  onDay: addDays(FIRST, place),
  enteredAtMs: startMs(place) + hoursAfter * HOUR_MS,
  ...fields,
});

describe("days to the telling", () => {
  const span = { firstDay: FIRST, days: 3 };

  it.each([
    [-10, 0, "a morning east of Greenwich"],
    [20, 0, "the evening"],
    [35, 0, "the evening of the farthest west, which is the next day of UTC"],
    [36, 1, "the next day"],
    [60, 2, "two days later"],
    [71, 2, "the last hour that is in time"],
    [72, 0, "too late: it is not known at all"],
  ])("of a number told %i hours after its day began: %i, %s", (hours, days) => {
    expect([...toldAfter([told(0, hours)], ["painNow"], span)]).toEqual([days, 0, 0]);
  });

  it("are those of the last number of a day, and of none that was not asked about", () => {
    const entry = told(1, 20, {
      painNow: 3,
      painWorst: 5,
      stress: 2,
      toldAtMs: { painWorst: startMs(1) + 40 * HOUR_MS, stress: startMs(1) + 61 * HOUR_MS },
    });
    expect([...toldAfter([entry], ["painNow", "painWorst"], span)]).toEqual([0, 1, 0]);
    expect([...toldAfter([entry], ["sleepHours"], span)]).toEqual([0, 0, 0]);
  });
});

describe("a forecast of the back-test", () => {
  test("is the one that would have been said on its day, from what had been told by its end", () => {
    const DAYS = 75;
    const lateness = fc.array(fc.constantFrom(0, 0, 0, 1, 2), { minLength: DAYS, maxLength: DAYS });
    fc.assert(
      fc.property(fc.nat(), lateness, fc.integer({ min: 45, max: DAYS - 1 }), (seed, late, until) => {
        const life = madeUpDays({ seed, days: DAYS, skips: 0.15 });
        const checkIns = [...life.pain].flatMap((painNow, place) =>
          Number.isNaN(painNow)
            ? []
            : [told(place, 20 + 24 * (late[place] ?? 0), { painNow, stress: (seed + place) % 11 })],
        );
        const runs = [...(life.loads?.distanceM ?? [])].flatMap((distanceM, place) =>
          distanceM > 0
            ? [
                aRun({
                  id: `${place}`,
                  ranOnDay: addDays(FIRST, place),
                  startedAtMs: startMs(place),
                  distanceM,
                }),
              ]
            : [],
        );
        const ofDays = (days: number, entries: readonly CheckIn[]) =>
          forecastSeries(
            forecastDays({ firstDay: FIRST, days }, { history: { runs }, told: { checkIns: entries } }),
            { abovePain: 3, seed: 1 },
          ).days;
        const lived = ofDays(
          until + 1,
          checkIns.filter(({ enteredAtMs }) => enteredAtMs < startMs(until + 1)),
        );
        const all = ofDays(DAYS, checkIns);
        for (const id of FORECASTERS)
          expect(lived.map(({ probabilities }) => probabilities[id]).slice(0, until + 1)).toEqual(
            all.map(({ probabilities }) => probabilities[id]).slice(0, until + 1),
          );
      }),
      { numRuns: 6, seed: 6 },
    );
  });
});
