import { expect, test } from "vitest";
import { NOTHING_TOLD } from "../../answers/told.ts";
import { historyOf } from "../../history/history-of.ts";
import { aDay, aRun } from "../../history/make-run.ts";
import { addDays } from "../../units/day.ts";
import { forecastDays } from "./forecast-days.ts";
import { reachOn } from "./reach.ts";

const FIRST = aDay("2024-01-01");
const DAYS = 200;
const TOMORROW = addDays(FIRST, DAYS);

/** Runs as day and metres, on days that are all rated but these. */
function reachWith(
  runs: readonly (readonly [day: number, distanceM: number])[],
  unrated: readonly number[] = [],
) {
  const history = historyOf(
    runs.map(([day, distanceM]) => aRun({ id: `run-${day}`, ranOnDay: addDays(FIRST, day), distanceM })),
  );
  const checkIns = Array.from({ length: DAYS }, (_, day) => day)
    .filter((day) => !unrated.includes(day))
    .map((day) => {
      const onDay = addDays(FIRST, day);
      return { onDay, enteredAtMs: Date.parse(onDay), painNow: 2 };
    });
  const known = forecastDays(
    { firstDay: FIRST, days: DAYS },
    { history, told: { ...NOTHING_TOLD, checkIns } },
  );
  return reachOn(TOMORROW, known, history);
}

/** 30 km once, after a month of 20 km; 10 km in the last 30 days. */
const RUNS = [
  [0, 20_000],
  [40, 20_000],
  [60, 30_000],
  [120, 10_000],
  [140, 10_000],
  [190, 10_000],
] as const;

test("the reach is as high above the longest run of 30 days as a run that was learnt from", () => {
  expect(reachWith(RUNS)).toBe(15_000); // 30 km was 1.5 of 20 km
});

test("the reach is no longer than the longest day that was learnt from", () => {
  expect(reachWith([...RUNS.slice(0, 5), [190, 29_000]])).toBe(30_000);
});

test.each([
  ["the day itself has", [60]],
  ["the day after has", [61]],
])("a run is not learnt from when %s no rating", (_, unrated) => {
  expect(reachWith(RUNS, unrated)).toBe(10_000); // no other run stood higher than the one before it
});

test("a run whose distance may be wrong lets no other reach that far, and beside it today nobody can tell", () => {
  const around = [121, 124, 127].map((day) => [day, 10_000] as const);
  const drive = [122, 82_000] as const;
  const runs = [...RUNS.slice(0, 4), ...around.slice(0, 1), drive, ...around.slice(1), ...RUNS.slice(4)];
  expect(reachWith(runs)).toBe(15_000);
  expect(reachWith([...RUNS, [DAYS, 82_000]])).toBe(0);
});

test("without a run in the 30 days before, nobody can tell", () => {
  expect(reachWith(RUNS.slice(0, 5))).toBe(0);
  expect(reachWith([])).toBe(0);
});
