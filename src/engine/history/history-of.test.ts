import { describe, expect, test } from "vitest";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { breaksOf, returnAfterBreak } from "./breaks-of.ts";
import { descentExposure } from "./descent-exposure.ts";
import { historyOf } from "./history-of.ts";
import { aDay, aRun, aShoe, without } from "./make-run.ts";
import { restDaysOf } from "./rest-days-of.ts";
import { shoeDistances } from "./shoe-distances.ts";
import { surfaceShares } from "./surface-shares.ts";

const START = aDay("2024-01-01");
const on = (dayIndex: number, fields: Partial<Run> = {}): Run =>
  aRun({ ranOnDay: addDays(START, dayIndex), ...fields });

describe("history", () => {
  test("is ordered by the runner's day, then by the clock", () => {
    const late = on(1, { id: "late", startedAtMs: 50 });
    const early = on(1, { id: "early", startedAtMs: 10 });
    const before = on(0, { id: "before", startedAtMs: 99 }); // a clock set wrong does not move the day
    expect(historyOf([late, early, before]).runs.map((run) => run.id)).toEqual(["before", "early", "late"]);
  });
});

describe("rest days", () => {
  test("are the days without a run, both ends included", () => {
    expect(restDaysOf(historyOf([on(1), on(3)]), START, addDays(START, 4))).toEqual([
      "2024-01-01",
      "2024-01-03",
      "2024-01-05",
    ]);
  });
});

describe("breaks", () => {
  test("count whole days without a run", () => {
    const history = historyOf([on(0), on(0, { id: "second" }), on(15), on(46)]);
    expect(breaksOf(history, 14).map((pause) => pause.daysWithoutRunning)).toEqual([14, 30]);
    expect(breaksOf(history, 15).map((pause) => pause.daysWithoutRunning)).toEqual([30]);
  });

  const usual = () => [0, 7, 14, 21, 28].map((day) => on(day, { distanceM: 10_000 }));

  test("compare the first week back with the four weeks before", () => {
    const history = historyOf([...usual(), on(70, { distanceM: 4000 }), on(72, { distanceM: 4000 })]);
    const [pause] = breaksOf(history, 30);
    expect(pause && returnAfterBreak(history, pause, addDays(START, 90))).toMatchObject({
      daysWithoutRunning: 41,
      usualWeekM: 10_000,
      firstWeekBackM: 8000,
      firstWeekBackRatio: 0.8,
    });
    expect(pause && returnAfterBreak(history, pause, addDays(START, 70)).firstWeekBackM).toBe(4000);
  });

  test("compare nothing when a distance is unknown or the record is too young", () => {
    const history = historyOf([...usual(), without(on(70), "distanceM")]);
    const [pause] = breaksOf(history, 30);
    expect(pause && returnAfterBreak(history, pause, addDays(START, 90))).not.toHaveProperty(
      "firstWeekBackRatio",
    );
    const young = historyOf([on(0), on(7), on(60)]);
    const [youngPause] = breaksOf(young, 30);
    expect(youngPause && returnAfterBreak(young, youngPause, addDays(START, 90))).not.toHaveProperty(
      "usualWeekM",
    );
  });
});

describe("shoe distances", () => {
  test("begin with what was on the shoes and end on the day asked about", () => {
    const history = historyOf(
      [on(0, { shoeId: "blue" }), without(on(2, { shoeId: "blue" }), "distanceM"), on(9, { shoeId: "blue" })],
      [],
      [aShoe({ startingDistanceM: 100_000 }), aShoe({ id: "red", retiredOnDay: addDays(START, 5) })],
    );
    expect(shoeDistances(history, addDays(START, 5))).toMatchObject([
      {
        shoe: { id: "blue" },
        runs: 2,
        distanceM: 108_000,
        runsWithoutDistance: 1,
        firstRunOnDay: "2024-01-01",
        lastRunOnDay: "2024-01-03",
        daysSinceFirstWorn: 5,
        isRetired: false,
      },
      { shoe: { id: "red" }, runs: 0, distanceM: 0, isRetired: true },
    ]);
  });
});

describe("surface shares", () => {
  test("are shares of the known distance", () => {
    const runs = [
      on(0, { isTreadmill: true }),
      on(1, { isTrail: true }),
      on(2),
      on(3),
      without(on(4), "distanceM"),
    ];
    expect(surfaceShares(runs)).toEqual({ treadmillRatio: 0.25, trailRatio: 0.25 });
    expect(surfaceShares([without(on(0), "distanceM")])).toEqual({});
  });
});

describe("descent exposure", () => {
  const hilly = (day: number, descentM: number) =>
    on(day, { climb: { ascentM: 0, descentM, basis: "barometer" } });
  const asOf = addDays(START, 28 * 5);
  const usual = () => [0, 28, 56, 84].map((day) => hilly(day, 100));

  test("sets four weeks against the median of the four weeks before them", () => {
    expect(descentExposure(historyOf([...usual(), hilly(112, 400)]), asOf)).toMatchObject({
      recentM: 400,
      usualM: 100,
      runsWithoutDescent: 0,
      gpsRatio: 0,
    });
  });

  test("takes no stretch as usual in which a descent is unknown", () => {
    const exposure = descentExposure(historyOf([...usual(), on(3), on(30), hilly(112, 400)]), asOf);
    expect(exposure).not.toHaveProperty("usualM");
  });

  test("is at least what is known when a recent run lacks its descent", () => {
    expect(descentExposure(historyOf([...usual(), hilly(112, 50), on(113)]), asOf)).toMatchObject({
      recentM: 50,
      runsWithoutDescent: 1,
    });
    expect(descentExposure(historyOf([...usual(), on(113)]), asOf)).not.toHaveProperty("recentM");
  });
});
