import { describe, expect, test } from "vitest";
import { aRun, withCadence } from "../../history/make-run.ts";
import type { Run } from "../../run/run.ts";
import type { Lever } from "./protocol.ts";
import { type DayLived, wasChanged } from "./was-changed.ts";

const LINES = {
  ground: {
    interceptSpm: 150,
    slopeSpmPerMps: 5.6,
    spreadSpm: 2,
    runs: 20,
    fromSpeedMps: 2.5,
    toSpeedMps: 3.5,
  },
};
const read = (lever: Lever, runs: readonly Run[], day: Partial<DayLived> = {}) =>
  wasChanged(lever, { runs, lines: LINES, ...day });

describe("whether the change was made", () => {
  test("is read from cadence at like speed, half of the way counting", () => {
    const lever = { kind: "cadence-up", ratio: 1.05 } as const;
    const at = (spm: number) => [withCadence(aRun(), 3, spm)];
    expect(read(lever, at(167))).toBe(false); // the line at 3 m/s is 166.8
    expect(read(lever, at(170))).toBe(false);
    expect(read(lever, at(171.5))).toBe(true);
    expect(read(lever, [aRun()])).toBeUndefined();
    expect(wasChanged(lever, { runs: at(175), lines: {} })).toBeUndefined();
  });

  test("is read from shoes and ground, and not known where the run does not say", () => {
    const shoes = { kind: "shoes", shoeId: "red" } as const;
    expect(read(shoes, [aRun({ shoeId: "red" })])).toBe(true);
    expect(read(shoes, [aRun({ shoeId: "blue" })])).toBe(false);
    expect(read(shoes, [aRun()])).toBeUndefined();
    expect(read(shoes, [aRun({ shoeId: "red" }), aRun({ shoeId: "blue" })])).toBeUndefined();
    const ground = { kind: "surface", surface: "trail" } as const;
    expect(read(ground, [aRun({ isTrail: true })])).toBe(true);
    expect(read(ground, [aRun({ isTreadmill: true })])).toBe(false);
    expect(read(ground, [aRun()])).toBeUndefined();
    expect(read(ground, [aRun({ surface: "mixed" })])).toBeUndefined();
  });

  test("is read from two runs hours apart, never from one recording cut in two", () => {
    const split = { kind: "distance-split" } as const;
    const at = (hour: number, distanceM: number) => aRun({ startedAtMs: hour * 3_600_000, distanceM });
    expect(read(split, [at(7, 5000), at(18, 4000)])).toBe(true);
    expect(read(split, [at(7, 5000), at(8, 4000)])).toBe(false);
    expect(read(split, [at(7, 9000), at(18, 1000)])).toBe(false);
    expect(read(split, [at(7, 14_770), at(18, 6330)])).toBe(true); // 70 %, where rounding would say more
    expect(read(split, [at(7, 14_780), at(18, 6320)])).toBe(false);
    expect(read(split, [at(7, 5000), at(9, 4000)])).toBe(true);
    expect(read(split, [at(7, 5000), at(8.99, 4000)])).toBe(false);
    expect(read(split, [at(7, 9000)])).toBe(false);
    expect(read(split, [at(7, 5000), at(18, 0)])).toBeUndefined();
    const byHand = (distanceM: number, localStartHour?: number) =>
      aRun({
        source: "by-hand",
        distanceM,
        startedAtMs: 12 * 3_600_000,
        ...(localStartHour && { localStartHour }),
      });
    expect(read(split, [byHand(5000), byHand(4000)])).toBeUndefined(); // nobody knows how far apart
    expect(read(split, [at(7, 5000), byHand(4000, 12)])).toBe(true);
    expect(read(split, [byHand(9000), byHand(1000)])).toBe(false);
    expect(read(split, [byHand(9000)])).toBe(false);
  });

  test("is asked where no recording tells it: what was noted goes before, and nothing noted is not no", () => {
    const warmUp = { kind: "warm-up", exerciseIds: ["E22"] } as const;
    expect(read(warmUp, [aRun()])).toBeUndefined();
    expect(read(warmUp, [aRun()], { did: ["E16"] })).toBeUndefined();
    expect(read(warmUp, [aRun()], { did: ["E22"] })).toBe(true);
    expect(read(warmUp, [aRun()], { did: ["E22"], told: false })).toBe(false);
  });

  test("is always asked of strength before the run: noted on the day it may have come after", () => {
    const strength = { kind: "strength-before", exerciseIds: ["E09"] } as const;
    expect(read(strength, [aRun()], { did: ["E09"] })).toBeUndefined();
    expect(read(strength, [aRun()], { did: ["E09"], told: true })).toBe(true);
    expect(read(strength, [aRun()], { told: false })).toBe(false);
  });
});
