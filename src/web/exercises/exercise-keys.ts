import { questionsIn } from "../../engine/answers/condition.ts";
import { EXERCISES } from "../../engine/exercises/catalogue.ts";
import { doseAt, type GivenDose } from "../../engine/exercises/dose-at.ts";
import type { Caution, Exercise } from "../../engine/exercises/exercise.ts";

/** The catalogue's word for one caution: the first question it hears names it. */
export function cautionKey(caution: Caution): string {
  switch (caution.kind) {
    case "worse-with":
      return `caution.${caution.movement}`;
    case "locks":
      return "caution.locks";
    case "bone-stress":
    case "pregnancy":
    case "recent-fracture":
      return `caution.${caution.kind}`;
    case "pain-at-rest-over":
      return "caution.pain";
    case "easy-cadence-over":
      return "caution.cadence";
    case "answers":
      return `caution.${questionsIn(caution.condition)[0]}`;
  }
}

/** Whole minutes instead of sets and repetitions. */
export const isTimed = ({ liftS, lowerS }: Pick<GivenDose, "liftS" | "lowerS">): boolean =>
  liftS + lowerS === 0;

/** The smallest dose of the catalogue: minutes become one long hold. */
export function leastDose(exercise: Exercise): GivenDose {
  if (exercise.dose.reps !== undefined) return doseAt(exercise, 0, false);
  const seconds = (exercise.dose.minutes?.least ?? 1) * 60;
  return { sets: 1, reps: 1, holdS: seconds, sides: 1, liftS: 0, lowerS: 0, restS: 0, seconds };
}

export const exerciseOf = (id: string): Exercise | undefined =>
  EXERCISES.find((exercise) => exercise.id === id);
