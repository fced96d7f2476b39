import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { FAR_OUT_RATIO, isDistanceDoubtful } from "./doubtful-distance.ts";
import { aDay, aRun, without } from "./make-run.ts";

const FIRST = aDay("2024-05-01");
/** A run so many days after the first, by default slow enough for any distance. */
const on = (ahead: number, distanceM: number, fields: Partial<Run> = {}): Run =>
  aRun({ ranOnDay: addDays(FIRST, ahead), distanceM, movingTimeS: distanceM, ...fields });
const isDoubted = (run: Run, ...others: readonly Run[]): boolean =>
  isDistanceDoubtful(
    run,
    [run, ...others].toSorted((a, b) => (a.ranOnDay < b.ranOnDay ? -1 : 1)),
  );

describe("a distance", () => {
  it.each([
    ["five times as far as any other is believed", 25_000, [5000, 5000], false],
    ["more than five times as far as any other is in doubt", 25_100, [5000, 5000], true],
    ["of a hundred kilometres beside others of forty is believed", 100_000, [42_000, 8000], false],
    ["of a slipped decimal point is in doubt", 82_000, [8200, 7900, 11_000], true],
    ["alone is believed, since nothing speaks against it", 500_000, [], false],
    ["beside runs without one is believed", 500_000, [0], false],
  ])("%s", (_, distanceM, others, doubted) => {
    expect(isDoubted(on(10, distanceM), ...others.map((metres, day) => on(day, metres)))).toBe(doubted);
  });

  it("is held against the thirty days before and after, and no others", () => {
    expect(isDoubted(on(40, 50_000), on(10, 5000))).toBe(true);
    expect(isDoubted(on(40, 50_000), on(70, 5000))).toBe(true);
    expect(isDoubted(on(40, 50_000), on(9, 5000), on(71, 5000))).toBe(false);
    expect(isDoubted(on(40, 50_000), on(39, 5000), on(60, 30_000))).toBe(false);
  });

  it("faster than anyone runs is in doubt, whatever else was run", () => {
    const drive = on(10, 50_000, { movingTimeS: 3600 });
    expect(isDoubted(drive)).toBe(true);
    expect(isDoubted(drive, on(9, 42_000))).toBe(true);
    expect(isDoubted(on(10, 45_000, { movingTimeS: 3600 }), on(9, 42_000))).toBe(false);
  });

  it("that the runner has told is believed, and one that is not known is no distance", () => {
    expect(isDoubted(on(10, 500_000, { corrected: ["distanceM"] }), on(9, 5000))).toBe(false);
    expect(isDoubted(on(10, 500_000, { corrected: ["name"] }), on(9, 5000))).toBe(true);
    expect(isDoubted(without(on(10, 500_000), "distanceM"), on(9, 5000))).toBe(false);
  });

  it("beside another wrong one is in doubt all the same: neither speaks for the other", () => {
    const short = [1, 4, 7, 13, 16].map((day) => on(day, 8000));
    const drives = [on(10, 82_000), on(12, 75_000)];
    for (const drive of drives)
      expect(isDoubted(drive, ...short, ...drives.filter((one) => one !== drive))).toBe(true);
    const tooFast = on(12, 75_000, { movingTimeS: 3600 });
    expect(isDoubted(on(10, 82_000), on(4, 8000), tooFast)).toBe(true);
  });

  it("stays in doubt when a later run is a fifth as far, and not when an earlier or a told one is", () => {
    const short = [1, 4, 7, 13, 16].map((day) => on(day, 8000));
    expect(isDoubted(on(10, 82_000), ...short, on(20, 20_000))).toBe(true);
    expect(isDoubted(on(10, 82_000), ...short, on(9, 20_000))).toBe(false);
    expect(isDoubted(on(10, 82_000), ...short, on(20, 20_000, { corrected: ["distanceM"] }))).toBe(false);
    expect(isDoubted(on(10, 82_000), ...short, on(20, 42_000))).toBe(true); // in doubt itself
  });

  it("run every week is believed from the first as soon as one of them was told", () => {
    const days = [0, 7, 14, 21, 28, 35, 42, 49, 56, 63];
    const short = days.flatMap((day) => [1, 2, 3, 4].map((after) => on(day + after, 2000)));
    const long = (told: number) =>
      days.map((day) => on(day, 12_000, { id: `long-${day}`, corrected: day === told ? ["distanceM"] : [] }));
    const doubted = (told: number): readonly Run[] => {
      const runs = [...short, ...long(told)].toSorted((a, b) => (a.ranOnDay < b.ranOnDay ? -1 : 1));
      return runs.filter((run) => isDistanceDoubtful(run, runs));
    };
    expect(doubted(-1).length).toBe(days.length);
    expect(doubted(0)).toEqual([]);
    expect(doubted(63)).toEqual([]);
  });

  it("is doubted alike in every unit, whenever it is far beyond every other, and never beside a told one as far", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            ahead: fc.nat(90),
            metres: fc.oneof(
              fc.integer({ min: 1, max: 200_000 }),
              fc.constantFrom(2000, 8000, 11_000, 82_000),
            ),
            isTold: fc.boolean(),
          }),
          { minLength: 2 },
        ),
        fc.constantFrom(0.001, 1.609344),
        (given, scale) => {
          const made = (by: number) =>
            given
              .map(({ ahead, metres, isTold }, index) =>
                on(ahead, metres * by, {
                  id: `${index}`,
                  movingTimeS: 1e9,
                  corrected: isTold ? ["distanceM"] : [],
                }),
              )
              .toSorted((a, b) => (a.ranOnDay < b.ranOnDay ? -1 : 1));
          const runs = made(1);
          const doubted = runs.map((run) => isDistanceDoubtful(run, runs));
          const scaled = made(scale);
          expect(scaled.map((run) => isDistanceDoubtful(run, scaled))).toEqual(doubted);
          for (const [index, run] of runs.entries()) {
            if (run.corrected.length > 0) continue;
            const far = (other: Run): boolean =>
              (other.distanceM ?? 0) * FAR_OUT_RATIO < (run.distanceM ?? 0);
            const near = runs.filter(
              (one) => one !== run && Math.abs(one.startedAtMs - run.startedAtMs) <= 30 * 86_400_000,
            );
            if (near.length > 0 && near.every(far)) expect(doubted[index]).toBe(true);
            if (near.some((one) => one.corrected.length > 0 && !far(one))) expect(doubted[index]).toBe(false);
            if (!near.some(far)) expect(doubted[index]).toBe(false);
          }
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });
});
