import { EXERCISES } from "./catalogue.ts";
import type { ExerciseId, Role } from "./exercise.ts";

const STRENGTH_ROLES: readonly Role[] = ["legs", "trunk", "hips"];

/** Exercises that load legs, trunk or hips. What is gentle enough for the settle phase builds no strength yet. */
export const STRENGTH_EXERCISE_IDS: readonly ExerciseId[] = EXERCISES.filter(
  ({ role, phases }) => STRENGTH_ROLES.includes(role) && !phases.includes("settle"),
).map(({ id }) => id);
