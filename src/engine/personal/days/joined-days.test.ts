import { describe, expect, test } from "vitest";
import { NOTHING_TOLD } from "../../answers/told.ts";
import { historyOf } from "../../history/history-of.ts";
import { aDay, aRun } from "../../history/make-run.ts";
import { addDays, dayNumber } from "../../units/day.ts";
import { EXPOSURES } from "./exposures.ts";
import { joinedDays } from "./joined-days.ts";
import { timelineOf } from "./timeline.ts";

const START = aDay("2024-03-01");
const at = (day: number, hour: number): number => ((dayNumber(START) + day) * 24 + hour) * 3_600_000;

const { columns, rows } = joinedDays(
  timelineOf({
    history: historyOf([
      aRun({ id: "far", ranOnDay: START, startedAtMs: at(0, 7), distanceM: 12_000 }),
      aRun({ id: "late", ranOnDay: addDays(START, 2), startedAtMs: at(2, 19), distanceM: 5000 }),
    ]),
    told: {
      ...NOTHING_TOLD,
      checkIns: [
        { onDay: addDays(START, 2), enteredAtMs: at(2, 8), painNow: 4, sleepHours: 5.5 },
        { onDay: addDays(START, 3), enteredAtMs: at(3, 8), painNow: 2, painWorst: 6 },
      ],
      weeklyChecks: [
        { onDay: addDays(START, 3), enteredAtMs: at(3, 8), activities: [{ name: "sit", ability: 6 }] },
      ],
    },
    onDay: addDays(START, 4),
  }),
);
const cell = (day: number, column: string): number | undefined => rows[day]?.values[columns.indexOf(column)];

describe("the joined days as a table", () => {
  test("have a row for every day and a name with its unit for every column", () => {
    expect(rows.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4].map((day) => addDays(START, day)));
    const ofLife = EXPOSURES.filter(({ overRuns }) => overRuns === "not-of-runs").length;
    expect(columns).toHaveLength(4 + 4 * EXPOSURES.length - ofLife);
    expect(columns).not.toContain("sleep_h_lag0");
    expect(new Set(columns).size).toBe(columns.length);
    for (const column of columns) expect(column).toMatch(/^[a-z0-9_]+$/);
    for (const { values } of rows) expect(values).toHaveLength(columns.length);
  });

  test("hold what came so many days before, and of the day itself what came before the rating", () => {
    expect([0, 1, 2, 3].map((lag) => cell(3, `distance_m_lag${lag}`))).toEqual([0, 5000, 0, 12_000]);
    expect(cell(2, "distance_m_lag0")).toBe(0); // run in the evening, rated in the morning
    expect(cell(2, "sleep_h_lag1")).toBe(5.5); // the night before
  });

  test("hold pain and function on their own day, and nothing where nothing was told", () => {
    expect(
      ["pain_now_0_to_10", "pain_worst_0_to_10", "ability_0_to_10"].map((name) => cell(3, name)),
    ).toEqual([2, 6, 6]);
    expect(cell(4, "pain_now_0_to_10")).toBeNaN();
    expect(cell(3, "stress_score_lag1")).toBeNaN();
  });
});
