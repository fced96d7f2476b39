import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { daysOf } from "./days-of.ts";
import { historyOf } from "./history-of.ts";
import { aDay, aRide, aRun, without } from "./make-run.ts";
import { weeksOf } from "./weeks-of.ts";

const MONDAY = aDay("2024-03-04"); // the week after holds the change to summer time
const on = (dayIndex: number, fields: Partial<Run> = {}): Run =>
  aRun({ ranOnDay: addDays(MONDAY, dayIndex), ...fields });
const SUNDAY_AFTER = (weeks: number) => addDays(MONDAY, weeks * 7 - 1);
const weeks = (runs: readonly Run[], count: number, firstWeekday = 0) =>
  weeksOf(historyOf(runs), { firstWeekday, onDay: SUNDAY_AFTER(count) });

describe("weeks", () => {
  test("hold sums, and zero of nothing that was not recorded", () => {
    const week = weeks(
      [on(0, { distanceM: 5000 }), on(2, { distanceM: 9000 }), on(2, { id: "second" })],
      1,
    )[0];
    expect(week).toMatchObject({
      startsOnDay: "2024-03-04",
      runs: 3,
      distanceM: 22_000,
      longestM: 9000,
      restDays: 5,
    });
    expect(week).not.toHaveProperty("descentM");
    expect(week).not.toHaveProperty("steps");
    expect(week).toMatchObject({ runsWithoutDescent: 3, runsWithoutSteps: 3 });
    expect(week).not.toHaveProperty("runsWithoutDistance");
  });

  test("say when a run of theirs has no distance, and then carry no ratios", () => {
    const rows = weeks([on(0), on(7), without(on(8), "distanceM")], 2);
    expect(rows[1]).toMatchObject({ runs: 2, distanceM: 8000, runsWithoutDistance: 1 });
    expect(rows[1]).not.toHaveProperty("growthRatio");
    expect(rows[1]).not.toHaveProperty("monotony");
  });

  test("are in the list when nothing was run in them", () => {
    const rows = weeks([on(0), on(21)], 4);
    expect(rows.map((week) => [week.runs, week.restDays])).toEqual([
      [1, 6],
      [0, 7],
      [0, 7],
      [1, 6],
    ]);
    expect(rows[2]).not.toHaveProperty("growthRatio"); // nothing to divide by
  });

  test("follow the runner's calendar", () => {
    const rows = weeks([on(5), on(6)], 1, 6); // Saturday and Sunday, weeks from Sunday
    expect(rows.map((week) => [week.startsOnDay, week.runs])).toEqual([
      ["2024-03-03", 1],
      ["2024-03-10", 1],
    ]);
  });

  test("count no day before the first record or after the day of asking as rest", () => {
    const rows = weeksOf(historyOf([on(3)]), { firstWeekday: 0, onDay: addDays(MONDAY, 4) });
    expect(rows.map((week) => week.restDays)).toEqual([1]);
  });

  test("leave out what lies after the day of asking, and the ratios of a week that is not over", () => {
    const steady = Array.from({ length: 40 }, (_, index) => on(index));
    const rows = weeksOf(historyOf(steady), { firstWeekday: 0, onDay: addDays(MONDAY, 29) });
    expect(rows.at(-1)).toMatchObject({ runs: 2, distanceM: 16_000 });
    expect(rows.at(-1)).not.toHaveProperty("growthRatio");
    expect(rows.at(-2)).toMatchObject({ growthRatio: 1, acuteChronicRatio: 1 });
  });

  test("compare a week with the one before and with the mean of four", () => {
    const runs = [0, 7, 14, 21].map((day, index) => on(day, { distanceM: index === 3 ? 20_000 : 10_000 }));
    const last = weeks(runs, 4).at(-1);
    expect(last?.growthRatio).toBe(2);
    expect(last?.acuteChronicRatio).toBeCloseTo(20 / 12.5);
    expect(last?.monotony).toBeCloseTo(1 / Math.sqrt(6)); // one day of seven
  });

  test("keep other sports apart from running", () => {
    const history = historyOf([on(0)], [aRide({ onDay: addDays(MONDAY, 1), durationS: 1800 })]);
    const [week] = weeksOf(history, { firstWeekday: 0, onDay: SUNDAY_AFTER(1) });
    expect(week).toMatchObject({ runs: 1, crossTrainingS: 1800, restDays: 6 });
  });

  test("know that a treadmill does not go downhill", () => {
    const [week] = weeks(
      [on(0, { isTreadmill: true }), on(1, { climb: { ascentM: 9, descentM: 80, basis: "gps" } })],
      1,
    );
    expect(week).toMatchObject({ descentM: 80 });
    expect(week).not.toHaveProperty("runsWithoutDescent");
  });

  test("add up to the days, which add up to the runs", () => {
    const someRuns = fc.array(fc.record({ day: fc.nat(100), metres: fc.integer({ min: 1, max: 50_000 }) }));
    fc.assert(
      fc.property(someRuns, (rows) => {
        const runs = rows.map(({ day, metres }, index) => on(day, { id: `r${index}`, distanceM: metres }));
        const history = historyOf(runs);
        const total = rows.reduce((sum, row) => sum + row.metres, 0);
        const byWeek = weeksOf(history, { firstWeekday: 3, onDay: addDays(MONDAY, 100) });
        expect(byWeek.reduce((sum, week) => sum + week.distanceM, 0)).toBe(total);
        expect(daysOf(history).reduce((sum, day) => sum + day.distanceM, 0)).toBe(total);
        expect(byWeek.reduce((sum, week) => sum + week.runs, 0)).toBe(runs.length);
      }),
    );
  });
});
