import { describe, expect, test } from "vitest";
import { historyOf } from "../../history/history-of.ts";
import { aDay, aRun, without } from "../../history/make-run.ts";
import type { Run } from "../../run/run.ts";
import { addDays } from "../../units/day.ts";
import { plannedFrom, ranM, spikeWith } from "./planned-running.ts";

const TODAY = aDay("2024-06-01");
const climb = { ascentM: 0, descentM: 40, basis: "gps" } as const;
const ran = (daysAgo: number, distanceM: number) =>
  aRun({ id: `run-${daysAgo}-${distanceM}`, ranOnDay: addDays(TODAY, -daysAgo), distanceM, climb });

/** 30 km two months ago, 10 km ten days ago. */
const BEFORE = [ran(60, 30_000), ran(10, 10_000)];

describe("what is planned", () => {
  const asked = (distanceM: number, runs = BEFORE, daysAhead = 1) => {
    const one = { day: addDays(TODAY, daysAhead), distanceM, descentM: 20 };
    const planned = plannedFrom([one], TODAY, historyOf(runs));
    return ["distance", "single-run-ratio", "descent"].map((id) => planned(id, daysAhead));
  };

  test("stands against the longest run of the 30 days before it, not of the year", () => {
    expect(asked(15_000)).toEqual([15_000, 1.5, 20]);
    expect(asked(15_000, [ran(60, 8_000), ran(29, 30_000), ran(10, 10_000)])[1]).toBe(0.5);
    expect(asked(15_000, [ran(60, 8_000), ran(30, 30_000), ran(10, 10_000)])[1]).toBe(1.5);
  });

  test("is a day without a run at 0, however long ago the last one was", () => {
    expect(asked(0)).toEqual([0, 0, 0]);
    expect(asked(0, [ran(60, 30_000)])).toEqual([0, 0, 0]);
  });

  test("comes on top of what was run that day: nothing planned undoes a run", () => {
    const runs = [...BEFORE, ran(0, 20_000)];
    expect(asked(0, runs, 0)).toEqual([20_000, 2, 40]);
    expect(asked(5_000, runs, 0)).toEqual([25_000, 2, 60]);
    expect(ranM(TODAY, historyOf(runs))).toBe(20_000);
  });

  test("is not known beside a run of that day whose distance is not", () => {
    const runs = [...BEFORE, without(ran(0, 20_000), "distanceM")];
    expect(asked(5_000, runs, 0)[0]).toBeNaN();
    expect(ranM(TODAY, historyOf(runs))).toBeNaN();
  });

  test("leaves days and numbers it does not speak of as they are", () => {
    const planned = plannedFrom([{ day: addDays(TODAY, 1), distanceM: 8_000 }], TODAY, historyOf(BEFORE));
    expect([planned("distance", 2), planned("descent", 1), planned("sleep", 1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test("a run after 30 days without one stands against nothing", () => {
  const day = addDays(TODAY, 1);
  expect(spikeWith({ day, distanceM: 9_000 }, historyOf([ran(60, 30_000)])).kind).toBe("after-break");
  expect(spikeWith({ day, distanceM: 9_000 }, historyOf(BEFORE))).toMatchObject({
    kind: "scored",
    ratio: 0.9,
    longestBeforeM: 10_000,
  });
});

test("a run whose distance is in doubt makes no run look shorter", () => {
  const day = addDays(TODAY, 1);
  const scoredBeside = (...runs: readonly Run[]) =>
    spikeWith({ day, distanceM: 20_000 }, historyOf([ran(60, 10_000), ...runs]));
  const drive = ran(5, 82_000);
  expect(scoredBeside(ran(10, 10_000), drive)).toMatchObject({ kind: "scored", ratio: 2 });
  const told: Run = { ...drive, corrected: ["distanceM"] };
  expect(scoredBeside(ran(10, 10_000), told)).toMatchObject({ kind: "scored", longestBeforeM: 82_000 });
  expect(scoredBeside({ ...drive, movingTimeS: 3600 }).kind).toBe("unknown-before");
});
