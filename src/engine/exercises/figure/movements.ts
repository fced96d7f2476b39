import type { Movement } from "./movement.ts";
import { FACE_DOWN } from "./movements/face-down.ts";
import { GAITS } from "./movements/gaits.ts";
import { HOME_TESTS } from "./movements/home-tests.ts";
import { ON_THE_BACK } from "./movements/on-the-back.ts";
import { ON_THE_SIDE } from "./movements/on-the-side.ts";
import { STANDING_ONES } from "./movements/standing.ts";

/** Everything the figure can show, by the id of the exercise or home test. */
export const MOVEMENTS: ReadonlyMap<string, Movement> = new Map(
  [...GAITS, ...ON_THE_BACK, ...FACE_DOWN, ...ON_THE_SIDE, ...STANDING_ONES, ...HOME_TESTS].map(
    (movement) => [movement.id, movement],
  ),
);

/** Exercises that are no single movement: whole classes, led by a teacher. */
export const WITHOUT_MOVEMENT: ReadonlySet<string> = new Set(["E35", "E36"]);
