import { useMemo } from "react";
import { planEn } from "../../app/words/plan-en.ts";
import type { GivenDose } from "../../engine/exercises/dose-at.ts";
import type { Caution } from "../../engine/exercises/exercise.ts";
import { exerciseEn } from "../words/exercise-en.ts";
import type { Format } from "../words/format.ts";
import { useFormat } from "../words/formatting.tsx";
import { playerEn } from "../words/player-en.ts";
import { addWords, useWords, type Words } from "../words/words.tsx";
import { cautionKey, isTimed } from "./exercise-keys.ts";

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
