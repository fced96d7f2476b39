import { useMemo } from "react";
import { planEn } from "../../app/words/plan-en.ts";
import { questionsIn } from "../../engine/answers/condition.ts";
import { EXERCISES } from "../../engine/exercises/catalogue.ts";
import { doseAt, type GivenDose } from "../../engine/exercises/dose-at.ts";
import type { Caution, Exercise } from "../../engine/exercises/exercise.ts";
import { exerciseEn } from "../words/exercise-en.ts";
import type { Format } from "../words/format.ts";
import { useFormat } from "../words/formatting.tsx";
import { playerEn } from "../words/player-en.ts";
import { addWords, useWords, type Words } from "../words/words.tsx";

addWords(planEn);
addWords(playerEn);
addWords(exerciseEn);

/** How exercises are said on the screens. */
export interface ExerciseWords extends Words {
  readonly format: Format;
  readonly nameOf: (id: string) => string;
  /** One part of what is written about an exercise or test; nothing where there is none. */
  readonly partOf: (id: string, part: Part) => string | undefined;
  readonly stepsOf: (id: string) => readonly string[];
  readonly amountOf: (dose: GivenDose) => string;
  readonly cautionOf: (caution: Caution) => string;
}

type Part = "purpose" | "evidence" | "easier" | "harder" | "validity";

export function useExerciseWords(): ExerciseWords {
  const words = useWords();
  const format = useFormat();
  return useMemo(() => exerciseWords(words, format), [words, format]);
}

function exerciseWords(words: Words, format: Format): ExerciseWords {
  const { say, sayIfKnown } = words;
  const kindOf = (id: string): string => (id.startsWith("ST") ? "test" : "exercise");
  return {
    ...words,
    format,
    nameOf: (id) => sayIfKnown(`${kindOf(id)}.${id}.name`) ?? id,
    partOf: (id, part) => sayIfKnown(`${kindOf(id)}.${id}.${part}`),
    stepsOf: (id) => [1, 2, 3].flatMap((step) => sayIfKnown(`${kindOf(id)}.${id}.step-${step}`) ?? []),
    amountOf: (dose) => {
      const { sets, reps, holdS = 0, sides } = dose;
      if (isTimed(dose)) return format.durationWords(holdS);
      const amount =
        holdS === 0
          ? say("exercise.amount.sets", { count: sets, reps })
          : say("exercise.amount.held", { count: sets, reps, hold: format.durationWords(holdS) });
      return sides === 2 ? `${amount}, ${say("exercise.amount.sides")}` : amount;
    },
    cautionOf: (caution) => sayIfKnown(cautionKey(caution)) ?? caution.clause ?? caution.kind,
  };
}

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
