import { CADENCE_RISE_RATIO } from "../../app/cadence-answer.ts";
import { EXERCISES } from "../../engine/exercises/catalogue.ts";
import { STRENGTH_EXERCISE_IDS } from "../../engine/exercises/strength-exercises.ts";
import type { Lever } from "../../engine/personal/experiment/protocol.ts";

export type LeverKind = Lever["kind"];

export const LEVER_KINDS: readonly LeverKind[] = [
  "warm-up",
  "strength-before",
  "cadence-up",
  "distance-split",
  "shoes",
  "surface",
];

export const SURFACES = ["road", "track", "trail", "grass", "sand", "treadmill"] as const;
export type Surface = (typeof SURFACES)[number];

/** The lever chosen on the screen; absent while something of it is not chosen. */
export function leverOf(
  kind: LeverKind,
  chosen: { readonly shoeId: string | undefined; readonly surface: Surface },
): Lever | undefined {
  switch (kind) {
    case "cadence-up":
      return { kind, ratio: CADENCE_RISE_RATIO };
    case "shoes":
      return chosen.shoeId === undefined ? undefined : { kind, shoeId: chosen.shoeId };
    case "surface":
      return { kind, surface: chosen.surface };
    case "distance-split":
      return { kind };
    case "warm-up":
      return { kind, exerciseIds: idsOf("warm-up") };
    case "strength-before":
      return { kind, exerciseIds: STRENGTH_EXERCISE_IDS };
  }
}

const idsOf = (...roles: readonly string[]): readonly string[] =>
  EXERCISES.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
