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

  it("is doubted alike in every unit, and never for a shorter one while a longer is believed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ ahead: fc.nat(90), metres: fc.integer({ min: 1, max: 200_000 }) }), {
          minLength: 2,
        }),
        fc.constantFrom(0.001, 1.609344),
        (given, scale) => {
          const made = (by: number) =>
            given
              .map(({ ahead, metres }, index) => on(ahead, metres * by, { id: `${index}`, movingTimeS: 1e9 }))
              .toSorted((a, b) => (a.ranOnDay < b.ranOnDay ? -1 : 1));
          const runs = made(1);
          const doubted = runs.map((run) => isDistanceDoubtful(run, runs));
          const scaled = made(scale);
          expect(scaled.map((run) => isDistanceDoubtful(run, scaled))).toEqual(doubted);
          for (const [index, run] of runs.entries())
            if (doubted[index])
              for (const near of runs)
                if (near !== run && Math.abs(near.startedAtMs - run.startedAtMs) <= 30 * 86_400_000)
                  expect((near.distanceM ?? 0) * FAR_OUT_RATIO).toBeLessThan(run.distanceM ?? 0);
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});
