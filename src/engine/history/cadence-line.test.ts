import { describe, expect, test } from "vitest";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { cadenceDeviation, cadenceLine } from "./cadence-line.ts";
import { cadenceTrend } from "./cadence-trend.ts";
import { historyOf } from "./history-of.ts";
import { aDay, aRun, withCadence } from "./make-run.ts";

const START = aDay("2024-01-01");
const AS_OF = aDay("2024-03-01");
const on = (dayIndex: number, speedMps: number, offLineSpm: number, fields: Partial<Run> = {}): Run =>
  withCadence(
    aRun({ ranOnDay: addDays(START, dayIndex), ...fields }),
    speedMps,
    150 + 5.6 * speedMps + offLineSpm,
  );
const twelve = (offLineSpm = 0, fields: Partial<Run> = {}) =>
  Array.from({ length: 12 }, (_, index) => on(index, 2.5 + index * 0.1, offLineSpm, fields));

describe("cadence line", () => {
  test("is drawn through the runner's own runs", () => {
    const { ground } = cadenceLine(historyOf(twelve()), AS_OF);
    expect(ground).toMatchObject({ slopeSpmPerMps: 5.6, runs: 12 });
    expect(ground?.interceptSpm).toBeCloseTo(150);
    expect(ground?.spreadSpm).toBeCloseTo(0);
  });

  test("is not moved by a run with a misread sensor", () => {
    const { ground } = cadenceLine(historyOf([...twelve(), on(20, 3, -25)]), AS_OF);
    expect(ground?.interceptSpm).toBeCloseTo(150);
  });

  test.each([
    [9, false],
    [10, true],
  ])("of %d runs is drawn: %s", (runs, isDrawn) => {
    expect(cadenceLine(historyOf(twelve().slice(0, runs)), AS_OF).ground !== undefined).toBe(isDrawn);
  });

  test("keeps treadmill and ground apart", () => {
    const history = historyOf([...twelve(), ...twelve(6, { isTreadmill: true, id: "inside" })]);
    const lines = cadenceLine(history, AS_OF);
    expect(lines.treadmill?.interceptSpm).toBeCloseTo(156);
    expect(cadenceDeviation(on(40, 3, 0, { isTreadmill: true }), lines)).toBeCloseTo(-6);
  });

  test("leaves walking out", () => {
    const walks = Array.from({ length: 12 }, (_, index) =>
      withCadence(aRun({ ranOnDay: addDays(START, index) }), 1.4, 110),
    );
    expect(cadenceLine(historyOf(walks), AS_OF)).toEqual({});
  });

  test("looks no further back than a year and not at the day itself", () => {
    const history = historyOf([...twelve(), on(60, 3, -20)]);
    expect(cadenceLine(history, addDays(START, 60)).ground?.runs).toBe(12);
    expect(cadenceLine(history, addDays(START, 500)).ground).toBeUndefined();
  });
});

describe("cadence deviation", () => {
  const lines = cadenceLine(historyOf(twelve()), AS_OF);

  test("is the distance from the line at the run's own speed", () => {
    expect(cadenceDeviation(on(30, 2.6, -4), lines)).toBeCloseTo(-4);
    expect(cadenceDeviation(on(30, 3.4, -4), lines)).toBeCloseTo(-4);
  });

  test("is absent at speeds the runner has not run, and without cadence", () => {
    expect(cadenceDeviation(on(30, 4.5, 0), lines)).toBeUndefined();
    expect(cadenceDeviation(aRun(), lines)).toBeUndefined();
  });
});

describe("cadence trend", () => {
  test("has the median of each month that has runs with cadence", () => {
    const runs = [
      ...twelve(),
      ...twelve(-6).map((run, index) => ({ ...run, ranOnDay: addDays(START, 70 + index) })),
    ];
    const trend = cadenceTrend(historyOf(runs));
    expect(trend.map(({ month, runs: count }) => [month, count])).toEqual([
      ["2024-01", 12],
      ["2024-03", 12],
    ]);
    const [first, last] = trend;
    expect((last?.deviationSpm ?? 0) - (first?.deviationSpm ?? 0)).toBeCloseTo(-6);
  });
});
