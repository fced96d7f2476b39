import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Run } from "../run/run.ts";
import { addDays, type Day, daysBetween } from "../units/day.ts";
import { historyOf } from "./history-of.ts";
import { aDay, aRun, without } from "./make-run.ts";
import { SPIKE_WINDOW_DAYS, spikesOf } from "./spikes-of.ts";

const FIRST = aDay("2024-01-01");
const on = (dayIndex: number, fields: Partial<Run> = {}): Run =>
  aRun({ ranOnDay: addDays(FIRST, dayIndex), ...fields });
const lastScore = (...runs: readonly Run[]) => spikesOf(historyOf(runs)).at(-1);

describe("spike score", () => {
  test("is the run over the longest of the thirty days before it", () => {
    const score = lastScore(on(0), on(10, { distanceM: 10_000 }), on(20), on(35, { distanceM: 15_000 }));
    expect(score).toMatchObject({ kind: "scored", ratio: 1.5, longestBeforeM: 10_000, uncertainBefore: 0 });
    expect(score?.kind === "scored" && score.longestBefore.ranOnDay).toBe("2024-01-11");
  });

  test.each([
    { before: 30, kind: "scored" },
    { before: 31, kind: "after-break" },
  ])("of a run $before days after the only other one is $kind", ({ before, kind }) => {
    expect(lastScore(on(0), on(before))?.kind).toBe(kind);
  });

  test.each([
    { day: 29, kind: "first-days" },
    { day: 30, kind: "scored" },
  ])("on day $day of the record is $kind", ({ day, kind }) => {
    expect(lastScore(on(0), on(15), on(day))?.kind).toBe(kind);
  });

  test("sets no run against another of its own day", () => {
    const morning = on(40, { id: "morning", distanceM: 20_000 });
    const evening = on(40, {
      id: "evening",
      startedAtMs: morning.startedAtMs + 36_000_000,
      distanceM: 16_000,
    });
    const scores = spikesOf(historyOf([on(0), on(20), morning, evening])).slice(2);
    expect(scores).toMatchObject([{ ratio: 2.5 }, { ratio: 2 }]);
  });

  test("is not told of a run without a distance, nor of one that recorded 0 m", () => {
    expect(lastScore(on(0), on(20), without(on(40), "distanceM"))?.kind).toBe("no-distance");
    expect(lastScore(on(0), on(20), on(40, { distanceM: 0 }))?.kind).toBe("no-distance");
  });

  test("says that no distance before is known rather than that nothing was run", () => {
    expect(lastScore(on(0), without(on(20), "distanceM"), on(45))?.kind).toBe("unknown-before");
  });

  test("counts the runs before that may have been longer than recorded", () => {
    const score = lastScore(on(0), without(on(20), "distanceM"), on(21, { isPartial: true }), on(22), on(40));
    expect(score).toMatchObject({ kind: "scored", uncertainBefore: 2 });
  });

  test("of a run in doubt goes by its own distance, and no other is held against it", () => {
    const runs = [on(0), on(20), on(35, { distanceM: 82_000, id: "drive" }), on(40, { distanceM: 20_000 })];
    const inDoubt = spikesOf(historyOf(runs), ({ id }) => id === "drive").slice(2);
    expect(inDoubt).toMatchObject([
      { ratio: 82 / 8, uncertainBefore: 0 },
      { ratio: 2.5, longestBeforeM: 8000, uncertainBefore: 1 },
    ]);
    const alone = [on(0), on(35, { id: "drive" }), on(60)];
    expect(spikesOf(historyOf(alone), ({ id }) => id === "drive").at(-1)?.kind).toBe("unknown-before");
  });

  const histories = fc
    .array(
      fc.record({ day: fc.integer({ min: 0, max: 200 }), km: fc.option(fc.integer({ min: 1, max: 42 })) }),
      {
        maxLength: 60,
      },
    )
    .map((rows) =>
      rows.map(({ day, km }, index) => {
        const run = on(day, { id: `r${index}` });
        return km === null ? without(run, "distanceM") : { ...run, distanceM: km * 1000 };
      }),
    );

  test("agrees with looking through all runs one by one", () => {
    fc.assert(
      fc.property(histories, (runs) => {
        const history = historyOf(runs);
        expect(
          spikesOf(history).map((score) => (score.kind === "scored" ? score.ratio : score.kind)),
        ).toEqual(history.runs.map((run) => scoreByHand(run, history.runs)));
      }),
    );
  });

  test("does not depend on the order in which runs arrived", () => {
    fc.assert(
      fc.property(histories, (runs) => {
        expect(spikesOf(historyOf([...runs].reverse()))).toEqual(spikesOf(historyOf(runs)));
      }),
    );
  });

  test("is the same when every distance is doubled", () => {
    fc.assert(
      fc.property(histories, (runs) => {
        const doubled = runs.map((run) => (run.distanceM ? { ...run, distanceM: run.distanceM * 2 } : run));
        const ratios = (of: readonly Run[]) =>
          spikesOf(historyOf(of)).map((score) => (score.kind === "scored" ? score.ratio : score.kind));
        expect(ratios(doubled)).toEqual(ratios(runs));
      }),
    );
  });
});

const scoreByHand = (run: Run, runs: readonly Run[]): number | string => {
  const first: Day | undefined = runs[0]?.ranOnDay;
  if (run.distanceM === undefined) return "no-distance";
  if (first === undefined || daysBetween(first, run.ranOnDay) < SPIKE_WINDOW_DAYS) return "first-days";
  const before = runs.filter((other) => {
    const age = daysBetween(other.ranOnDay, run.ranOnDay);
    return age >= 1 && age <= SPIKE_WINDOW_DAYS;
  });
  if (before.length === 0) return "after-break";
  const distances = before.flatMap((other) => other.distanceM ?? []);
  return distances.length === 0 ? "unknown-before" : run.distanceM / Math.max(...distances);
};
