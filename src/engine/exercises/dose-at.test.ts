import { describe, expect, it } from "vitest";
import { EXERCISES, exerciseById } from "./catalogue.ts";
import { doseAt, doseWithin, EASIER_LEVEL, halved, topLevelOf } from "./dose-at.ts";

const COUNTED = EXERCISES.filter(({ dose }) => dose.reps !== undefined);

describe("dose", () => {
  it("begins at the least and ends at the most the evidence base gives", () => {
    const squat = exerciseById("E23");
    expect(doseAt(squat, 0, false)).toMatchObject({ sets: 2, reps: 8 });
    expect(doseAt(squat, 99, false)).toMatchObject({ sets: 4, reps: 12 });
    const plank = exerciseById("E15");
    expect(doseAt(plank, 0, false)).toMatchObject({ sets: 3, holdS: 10 });
    expect(doseAt(plank, 99, false)).toMatchObject({ sets: 3, holdS: 45 });
  });

  it.each(COUNTED.map((exercise) => [exercise.id, exercise] as const))(
    "of %s grows with every level",
    (_, exercise) => {
      const levels = Array.from(
        { length: topLevelOf(exercise, false) + 2 },
        (_, index) => index + EASIER_LEVEL,
      );
      const seconds = levels.map((level) => doseAt(exercise, level, false).seconds);
      expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
    },
  );

  it("holds stretches longer from 60 on", () => {
    expect(doseAt(exerciseById("E21"), 0, true).holdS).toBe(30);
    expect(doseAt(exerciseById("E21"), 0, false).holdS).toBe(10);
  });

  it("counts both sides and the rest between sets", () => {
    // 2 sets x 8 repetitions x 2 sides x 4 s, and one minute between
    expect(doseAt(exerciseById("E24"), 0, false).seconds).toBe(2 * 8 * 2 * 4 + 60);
  });

  it("is cut to the sets that fit, or left out", () => {
    const dose = doseAt(exerciseById("E24"), 0, false);
    expect(doseWithin(exerciseById("E24"), dose, dose.seconds)).toEqual(dose);
    expect(doseWithin(exerciseById("E24"), dose, 100)).toMatchObject({ sets: 1, seconds: 64 });
    expect(doseWithin(exerciseById("E24"), dose, 60)).toBeUndefined();
  });

  it.each(COUNTED.map((exercise) => [exercise.id, exercise] as const))(
    "of %s is never more when halved",
    (_, exercise) => {
      const dose = doseAt(exercise, 3, false);
      expect(halved(exercise, dose).seconds).toBeLessThanOrEqual(dose.seconds);
    },
  );
});
