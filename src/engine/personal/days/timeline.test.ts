import { describe, expect, test } from "vitest";
import type { CheckIn } from "../../answers/check-in.ts";
import { NOTHING_TOLD } from "../../answers/told.ts";
import { historyOf } from "../../history/history-of.ts";
import { aDay, aRun, aShoe, withCadence, without } from "../../history/make-run.ts";
import type { Run } from "../../run/run.ts";
import { addDays, dayNumber } from "../../units/day.ts";
import type { ExposureId } from "./exposures.ts";
import { exposureBefore, type Timeline, timelineOf } from "./timeline.ts";

const START = aDay("2024-03-01");
const HOUR_MS = 3_600_000;
const at = (day: number, hour: number): number => (dayNumber(START) + day) * 24 * HOUR_MS + hour * HOUR_MS;
const run = (day: number, fields: Partial<Run> = {}): Run =>
  aRun({
    id: `run-${day}-${fields.startedAtMs ?? 7}`,
    ranOnDay: addDays(START, day),
    startedAtMs: at(day, 7),
    ...fields,
  });
const checkIn = (day: number, fields: Partial<CheckIn> = {}): CheckIn => ({
  onDay: addDays(START, day),
  enteredAtMs: at(day, 20),
  painNow: 3,
  ...fields,
});
const joined = (runs: readonly Run[], checkIns: readonly CheckIn[], lastDay = 40): Timeline =>
  timelineOf({
    history: historyOf(runs, [], [aShoe({ id: "blue" }), aShoe({ id: "red" })]),
    told: { ...NOTHING_TOLD, checkIns },
    onDay: addDays(START, lastDay),
    strengthExerciseIds: ["E16", "E23"],
  });
const columnOf = (timeline: Timeline, id: ExposureId) => {
  const column = timeline.exposures.find(({ exposure }) => exposure.id === id);
  if (column === undefined) throw new Error(`no ${id}`);
  return column;
};

describe("timeline", () => {
  test("never counts a run for a rating that was entered before it", () => {
    const timeline = joined(
      [run(0), run(5, { startedAtMs: at(5, 18) }), run(6)],
      [checkIn(5, { enteredAtMs: at(5, 8) }), checkIn(6, { enteredAtMs: at(6, 8) })],
    );
    const distance = columnOf(timeline, "distance");
    expect(exposureBefore(distance, 5, 0)).toBe(0); // run in the evening, rated in the morning
    expect(exposureBefore(distance, 6, 1)).toBe(8000); // it counts for the next day
    expect(exposureBefore(distance, 6, 0)).toBe(8000); // run at seven, rated at eight
  });

  test("does not know how far a run was whose distance may be wrong, nor holds another against it", () => {
    const days = [0, 3, 6, 9, 30, 33, 36, 39];
    const runs = days.map((day) => run(day));
    const drive = run(38, { distanceM: 82_000, movingTimeS: 40_000 });
    const timeline = joined([...runs.slice(0, 7), drive, ...runs.slice(7)], [checkIn(38), checkIn(39)]);
    expect(columnOf(timeline, "distance").byDay.slice(36, 40)).toEqual(
      Float64Array.of(8000, 0, Number.NaN, 8000),
    );
    const ratios = columnOf(timeline, "single-run-ratio").byDay.slice(36, 40);
    expect(ratios).toEqual(Float64Array.of(1, 0, Number.NaN, 1));
  });

  test("counts of two runs of a day the one before the rating", () => {
    const timeline = joined(
      [run(0), run(5, { distanceM: 5000 }), run(5, { distanceM: 9000, startedAtMs: at(5, 19) })],
      [checkIn(5, { enteredAtMs: at(5, 12) })],
    );
    const distance = columnOf(timeline, "distance");
    expect([exposureBefore(distance, 5, 0), exposureBefore(distance, 6, 1)]).toEqual([5000, 14_000]);
  });

  test("does not know what came before a rating that was written down on a later day", () => {
    const timeline = joined([run(0), run(5)], [checkIn(5, { enteredAtMs: at(6, 9) })]);
    const distance = columnOf(timeline, "distance");
    expect(exposureBefore(distance, 5, 0)).toBeNaN();
    expect(exposureBefore(distance, 6, 1)).toBe(8000);
  });

  test("goes by when the pain was told, not by what was noted of the day later", () => {
    const toldAtMs = { painNow: at(5, 8) };
    const timeline = joined(
      [run(0), run(5, { startedAtMs: at(5, 18) })],
      [checkIn(5, { enteredAtMs: at(5, 21), toldAtMs, sleepHours: 7 })],
    );
    expect(exposureBefore(columnOf(timeline, "distance"), 5, 0)).toBe(0);
  });

  test("ends the day by the runner's clock", () => {
    const east = { utcOffsetS: 10 * 3600 };
    const timeline = joined(
      [run(0), run(5, { ...east, startedAtMs: at(4, 22) })],
      [checkIn(5, { enteredAtMs: at(5, 15) })],
    );
    expect(exposureBefore(columnOf(timeline, "distance"), 5, 0)).toBeNaN(); // an hour past midnight there
  });

  test("leaves a day without a check-in unknown, not without pain", () => {
    const { pain } = joined([run(0)], [checkIn(3, { painNow: 0 })]);
    expect([pain[2], pain[3], pain[4]]).toEqual([Number.NaN, 0, Number.NaN]);
  });

  test("takes a day without a recording for a rest day only with recordings near it", () => {
    const distance = columnOf(joined([run(2), run(5), run(25)], [checkIn(0)]), "distance").byDay;
    expect(distance[0]).toBeNaN(); // before the first run
    expect(distance[3]).toBe(0);
    expect(distance[15]).toBeNaN(); // three weeks of silence
    expect(distance[39]).toBe(0);
    expect(distance[40]).toBeNaN(); // more than two weeks after the last
  });

  test("does not know the sum of a day when one of its runs is not known", () => {
    const lost = without(run(5, { startedAtMs: at(5, 18) }), "distanceM");
    expect(columnOf(joined([run(0), run(5), lost], []), "distance").byDay[5]).toBeNaN();
  });

  test("tells nothing of speed on a rest day, and no descent of it", () => {
    const timeline = joined(
      [run(0, { speedMeanMps: 3, climb: { ascentM: 90, descentM: 80, basis: "gps" } }), run(2)],
      [],
    );
    expect(columnOf(timeline, "speed").byDay[1]).toBeNaN();
    expect(Array.from(columnOf(timeline, "descent").byDay.slice(0, 3))).toEqual([80, 0, Number.NaN]);
  });

  test("holds a run against the longest of the 30 days before it", () => {
    const runs = [...Array.from({ length: 16 }, (_, n) => run(n * 2)), run(33, { distanceM: 12_000 })];
    expect(columnOf(joined(runs, []), "single-run-ratio").byDay[33]).toBe(1.5);
  });

  test("compares cadence with the runner's own at like speed", () => {
    const runs = Array.from({ length: 13 }, (_, n) => withCadence(run(n), 2.8, n === 12 ? 158 : 168));
    const { byDay } = columnOf(joined(runs, []), "cadence-deviation");
    expect([byDay[3], byDay[12]]).toEqual([0, -10]);
  });

  test("knows new and other shoes, but calls the first pair neither", () => {
    const runs = [
      ...Array.from({ length: 5 }, (_, n) => run(n, { shoeId: "blue" })),
      run(6, { shoeId: "red" }),
      run(7, { shoeId: "blue" }),
      run(30, { shoeId: "red" }),
    ];
    const timeline = joined(runs, []);
    const [isNew, isOther] = [columnOf(timeline, "new-shoe").byDay, columnOf(timeline, "other-shoe").byDay];
    expect([isNew[0], isNew[6], isNew[7], isNew[30]]).toEqual([0, 1, 0, 0]);
    expect([isOther[0], isOther[6], isOther[7]]).toEqual([Number.NaN, 1, 0]);
  });

  test("keeps what was told of life on the day it was told, and what was not told unknown", () => {
    const timeline = joined(
      [run(0)],
      [
        checkIn(3, { stress: 0, did: [], sittingHours: 0 }),
        checkIn(4, { did: [{ exerciseId: "E16", isComplete: true }] }),
      ],
    );
    expect(columnOf(timeline, "stress").byDay[3]).toBe(0);
    expect(columnOf(timeline, "stress").byDay[4]).toBeNaN();
    expect(Array.from(columnOf(timeline, "sitting").byDay.slice(2, 5))).toEqual([Number.NaN, 0, Number.NaN]);
    expect(Array.from(columnOf(timeline, "strength-done").byDay.slice(2, 5))).toEqual([Number.NaN, 0, 1]);
  });

  test("takes only exercises that build strength for strength, and tells nothing where it does not know which do", () => {
    const done = (...ids: readonly string[]) => ids.map((exerciseId) => ({ exerciseId, isComplete: true }));
    const checkIns = [checkIn(3, { did: done("E05") }), checkIn(4, { did: done("E05", "E23") })];
    const strength = columnOf(joined([run(0)], checkIns), "strength-done").byDay;
    expect([strength[3], strength[4]]).toEqual([0, 1]);
    const told = { ...NOTHING_TOLD, checkIns };
    const without = timelineOf({ history: historyOf([run(0)]), told, onDay: addDays(START, 9) });
    expect(columnOf(without, "strength-done").byDay.every(Number.isNaN)).toBe(true);
  });

  test("counts the sitting of a day for the days after it: of its own day nobody knows what came before the rating", () => {
    const timeline = joined([run(0)], [checkIn(3, { sittingHours: 9 }), checkIn(4)]);
    const sitting = columnOf(timeline, "sitting");
    expect([exposureBefore(sitting, 3, 0), exposureBefore(sitting, 4, 1)]).toEqual([Number.NaN, 9]);
  });

  test("counts the night before a rating for that rating: it lies after the day before, whenever that was rated", () => {
    const timeline = joined(
      [run(0)],
      [checkIn(3), checkIn(4, { sleepHours: 5 }), checkIn(5, { sleepHours: 8, enteredAtMs: at(6, 9) })],
    );
    const sleep = columnOf(timeline, "sleep");
    expect([exposureBefore(sleep, 4, 1), exposureBefore(sleep, 5, 1)]).toEqual([5, 8]);
    expect(Array.from(sleep.byDay.slice(2, 6))).toEqual([Number.NaN, 5, 8, Number.NaN]);
    expect(sleep.beforeRating[3]).toBe(0); // rated in the evening, before the night
    expect(sleep.beforeRating[5]).toBeNaN(); // rated the morning after: the night may weigh in it
  });

  test("does not know the ground of a run told by hand without it, and of mixed ground not whether it was trail", () => {
    const { surface: _, ...byHand } = run(1, { source: "by-hand" });
    const timeline = joined(
      [
        byHand,
        run(2, { source: "by-hand", surface: "road" }),
        run(3, { surface: "mixed" }),
        run(4),
        run(5, { isTrail: true }),
      ],
      [],
    );
    const [trail, treadmill] = [columnOf(timeline, "trail").byDay, columnOf(timeline, "treadmill").byDay];
    expect(Array.from(trail.slice(0, 5))).toEqual([Number.NaN, 0, Number.NaN, 0, 1]);
    expect(Array.from(treadmill.slice(0, 5))).toEqual([Number.NaN, 0, 0, 0, 0]);
  });

  test("does not take the sitting of a usual day for that of any one day", () => {
    const usual = { answers: { "sitting-hours": 8 }, answeredSince: { "sitting-hours": START } };
    const told = { ...NOTHING_TOLD, ...usual, checkIns: [checkIn(3, { sittingHours: 9 })] };
    const timeline = timelineOf({ history: historyOf([run(0)]), told, onDay: addDays(START, 9) });
    expect(Array.from(columnOf(timeline, "sitting").byDay).filter((value) => !Number.isNaN(value))).toEqual([
      9,
    ]);
  });

  test("explains one of the two ratings throughout, whichever was told more often", () => {
    const worst = [1, 2, 3].map((day) =>
      checkIn(day, { painWorst: day + 3, ...(day > 2 && { painNow: 1 }) }),
    );
    const onlyWorst = worst.map(({ painNow: _, ...rest }) => rest);
    expect(joined([], onlyWorst).painIs).toBe("worst");
    expect(joined([], worst).painIs).toBe("now");
  });

  test("looks at nothing after the day asked about", () => {
    const late = [checkIn(2), checkIn(30, { painNow: 9 })];
    const early = joined([run(0), run(1), run(20)], late, 10);
    expect(early).toEqual(joined([run(0), run(1)], [checkIn(2)], 10));
    expect(early.days).toBe(11);
  });

  test("is the same whatever the order of the entries", () => {
    const entries = [checkIn(2), checkIn(2, { enteredAtMs: at(2, 22), painNow: 5 }), checkIn(7)];
    expect(joined([run(0)], entries.toReversed())).toEqual(joined([run(0)], entries));
    expect(joined([run(0)], entries).pain[2]).toBe(5);
  });
});
