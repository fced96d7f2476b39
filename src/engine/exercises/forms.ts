import type { Equipment, ExerciseId, Form, Role } from "./exercise.ts";

// What exercises.json leaves open and a plan needs: what each is for, what must be at hand, and how long a
// repetition takes. All of it is common practice, unproven: docs/evidence/exercises.md.

interface Own {
  readonly role: Role;
  readonly needs: readonly Equipment[];
  readonly form: Form;
}

const STRENGTH_REST_S = 60;
const GENTLE_REST_S = 20;

const slow = (sides: 1 | 2, restS = STRENGTH_REST_S): Form => ({ sides, liftS: 2, lowerS: 2, restS });
const gentle = (sides: 1 | 2): Form => slow(sides, GENTLE_REST_S);

/** The evidence base says "floor" of everything done on the ground and of what is done standing; only the first needs room to lie down. */
export const OWN: Readonly<Record<ExerciseId, Own>> = {
  E01: { role: "walk", needs: [], form: gentle(1) },
  E02: { role: "breathing", needs: [], form: gentle(1) },
  E03: { role: "mobility", needs: ["floor"], form: gentle(1) },
  E04: { role: "mobility", needs: ["floor"], form: gentle(1) },
  E05: { role: "mobility", needs: ["floor"], form: gentle(1) },
  E06: { role: "mobility", needs: ["floor"], form: gentle(1) },
  E07: { role: "mobility", needs: ["floor"], form: gentle(1) },
  E08: { role: "mobility", needs: ["floor"], form: gentle(1) },
  E09: { role: "mobility", needs: [], form: gentle(1) },
  E10: { role: "trunk", needs: ["floor"], form: gentle(1) },
  E11: { role: "hips", needs: ["floor"], form: slow(2) },
  E12: { role: "trunk", needs: ["floor"], form: slow(2) },
  E13: { role: "trunk", needs: ["floor"], form: slow(2) },
  E14: { role: "trunk", needs: ["floor"], form: slow(1) },
  E15: { role: "trunk", needs: ["floor"], form: slow(1) },
  E16: { role: "trunk", needs: ["floor"], form: slow(2) },
  E17: { role: "hips", needs: ["floor"], form: gentle(1) },
  E18: { role: "hips", needs: ["floor"], form: slow(2) },
  E19: { role: "mobility", needs: ["floor"], form: gentle(1) },
  E20: { role: "stretch", needs: ["floor"], form: gentle(2) },
  E21: { role: "stretch", needs: ["floor"], form: gentle(2) },
  E22: { role: "warm-up", needs: [], form: gentle(1) },
  E23: { role: "legs", needs: ["chair"], form: slow(1) },
  E24: { role: "legs", needs: [], form: slow(2) },
  E25: { role: "legs", needs: ["step"], form: slow(2) },
  E26: { role: "legs", needs: [], form: slow(2) },
  E27: { role: "hips", needs: ["step"], form: slow(2) },
  E28: { role: "hips", needs: ["band"], form: slow(2) },
  E29: { role: "hips", needs: ["weight"], form: slow(2) },
  E30: { role: "trunk", needs: ["floor"], form: slow(1) },
  E31: { role: "legs", needs: [], form: slow(1) },
  E32: { role: "cross-training", needs: [], form: gentle(1) },
  E33: { role: "run-walk", needs: [], form: gentle(1) },
  E34: { role: "cadence", needs: [], form: gentle(1) },
  E35: { role: "class", needs: [], form: gentle(1) },
  E36: { role: "class", needs: [], form: gentle(1) },
};
