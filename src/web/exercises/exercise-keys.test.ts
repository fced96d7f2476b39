import { describe, expect, it } from "vitest";
import { HOME_TESTS } from "../../engine/answers/home-tests.ts";
import { EXERCISES } from "../../engine/exercises/catalogue.ts";
import { MOVEMENTS, WITHOUT_MOVEMENT } from "../../engine/exercises/figure/movements.ts";
import { exerciseEn } from "../words/exercise-en.ts";
import { playerEn } from "../words/player-en.ts";
import { cautionKey, leastDose } from "./exercise-keys.ts";

const keys = new Set([...Object.keys(exerciseEn), ...Object.keys(playerEn)]);
const TO_BE_DONE = HOME_TESTS.filter(({ id }) => id !== "ST15" && id !== "ST16");

describe("words of exercises", () => {
  it.each(EXERCISES.map(({ id }) => id))(
    "%s has a name, a purpose, three steps, what is known, and an easier form",
    (id) => {
      for (const part of ["name", "purpose", "step-1", "step-2", "step-3", "evidence", "easier"])
        expect(keys.has(`exercise.${id}.${part}`), part).toBe(true);
    },
  );

  it.each(TO_BE_DONE.map(({ id }) => id))("%s has a name, three steps and what it can tell", (id) => {
    for (const part of ["name", "step-1", "step-2", "step-3", "validity"])
      expect(keys.has(`test.${id}.${part}`), part).toBe(true);
  });

  it("exist for every caution", () => {
    const silent = EXERCISES.flatMap(({ cautions }) => cautions.map(cautionKey)).filter(
      (key) => !keys.has(key),
    );
    expect(silent).toEqual([]);
  });

  it("say nothing of exercises that do not exist", () => {
    const ids = new Set([...EXERCISES.map(({ id }): string => id), ...HOME_TESTS.map(({ id }) => id)]);
    const named = Object.keys(exerciseEn).map((key) => key.split(".")[1] ?? "");
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("print no number of a study: what is known is told in words", () => {
    const known = Object.entries(exerciseEn).filter(([key]) => key.endsWith(".evidence"));
    expect(known.length).toBe(EXERCISES.length);
    expect(known.filter(([, text]) => /\d/.test(text))).toEqual([]);
  });

  it("are beside a movement, or the exercise is a class", () => {
    for (const exercise of EXERCISES) {
      const { id, role } = exercise;
      expect(MOVEMENTS.has(id)).toBe(!WITHOUT_MOVEMENT.has(id));
      expect(WITHOUT_MOVEMENT.has(id)).toBe(role === "class");
      expect(leastDose(exercise).seconds).toBeGreaterThan(0);
    }
  });
});
