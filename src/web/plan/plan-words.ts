import { useMemo } from "react";
import { planEn } from "../../app/words/plan-en.ts";
import { exerciseById } from "../../engine/exercises/catalogue.ts";
import type { ExerciseId } from "../../engine/exercises/exercise.ts";
import type { PlannedExercise, RunSession } from "../../engine/plan/plan.ts";
import type { Quantity } from "../../engine/plan/vocabulary.ts";
import { exerciseEn } from "../words/exercise-en.ts";
import type { Format } from "../words/format.ts";
import { useFormat } from "../words/formatting.tsx";
import { planScreensEn } from "../words/plan-screens-en.ts";
import { addWords, useWords, type WordKey, type Words } from "../words/words.tsx";

addWords(planEn);
addWords(planScreensEn);
addWords(exerciseEn);

/** How the plan is said on the screens. */
export interface PlanWords extends Words {
  readonly format: Format;
  /** A sentence of the plan with its numbers as the runner reads them. */
  readonly sayWith: (key: WordKey, numbers: Readonly<Record<string, Quantity>>) => string;
  readonly minutes: (minutes: number) => string;
  readonly exerciseName: (id: ExerciseId) => string;
  readonly dose: (exercise: PlannedExercise) => string;
  readonly sessionTitle: (run: RunSession) => string;
}

export function usePlanWords(): PlanWords {
  const words = useWords();
  const format = useFormat();
  return useMemo(() => planWords(words, format), [words, format]);
}

function planWords(words: Words, format: Format): PlanWords {
  const { say, sayIfKnown } = words;
  const minutes = (value: number): string => format.durationWords(value * 60);
  return {
    ...words,
    format,
    minutes,
    sayWith: (key, numbers) =>
      say(
        key,
        Object.fromEntries(Object.entries(numbers).map(([name, one]) => [name, inWords(format, one)])),
      ),
    exerciseName: (id) => sayIfKnown(`exercise.${id}.name`) ?? exerciseById(id).name,
    dose: (exercise) => doseIn({ say, format, minutes }, exercise),
    sessionTitle: (run) =>
      run.kind === "run-walk"
        ? say("today.title.run-walk", { time: minutes(run.repeats * (run.runMinutes + run.walkMinutes)) })
        : say(run.isLongest ? "today.title.longest" : "today.title.run", {
            distance: format.distanceText(run.distanceM),
          }),
  };
}

/** Every ratio of a plan is a share of people or of a distance; every span is read in words. */
function inWords(format: Format, { value, unit }: Quantity): string {
  if (unit === "ratio") return format.percent(value);
  return unit === "s" ? format.durationWords(value) : format.quantityText(value, unit);
}

function doseIn(
  { say, format, minutes }: Pick<PlanWords, "say" | "format" | "minutes">,
  exercise: PlannedExercise,
): string {
  if (exercise.minutes !== undefined) return minutes(exercise.minutes);
  const { sets, reps, holdS = 0, sides } = exercise;
  const amount =
    holdS === 0
      ? say("exercises.sets", { count: sets, reps })
      : say("exercises.sets-held", { count: sets, reps, hold: format.durationWords(holdS) });
  return sides === 2 ? `${amount}, ${say("exercise.each-side")}` : amount;
}
