import { useMemo } from "react";
import type { HomeTest } from "../../engine/answers/home-tests.ts";
import type { Group, Question } from "../../engine/answers/question.ts";
import { questionById } from "../../engine/answers/questionnaire.ts";
import { type EmergencyCard, emergencyCard } from "../../engine/evidence/emergency-card.ts";
import type { Exercise } from "../../engine/exercises/exercise.ts";
import { useWords, type Words } from "./words.tsx";

/** What the engine asks and warns of, in the runner's language. English is the engine's own. */
export interface Wording {
  readonly question: (question: Question) => Question;
  readonly group: (group: Group) => Group;
  /** A place of the body map. */
  readonly place: (id: string) => string;
  readonly card: EmergencyCard;
  readonly exercise: (exercise: Exercise) => Exercise;
  readonly homeTest: (test: HomeTest) => HomeTest;
}

export function useWording(): Wording {
  const words = useWords();
  return useMemo(() => wordingIn(words), [words]);
}

/** Words that a catalogue lacks stay as the engine has them: an untranslated danger is still asked. */
export function wordingIn({ sayIfKnown }: Pick<Words, "sayIfKnown">): Wording {
  const or = (key: string, own: string): string => sayIfKnown(key) ?? own;
  const question = (asked: Question): Question => {
    const key = `question.${asked.id}`;
    return {
      ...asked,
      wording: or(key, asked.wording),
      ...(asked.explanation !== undefined && { explanation: or(`${key}.why`, asked.explanation) }),
      ...(asked.options !== undefined && {
        options: asked.options.map(({ id, wording }) => ({ id, wording: or(`${key}.${id}`, wording) })),
      }),
    };
  };
  const { action, lines } = emergencyCard();
  return {
    question,
    exercise: (exercise) => {
      const key = `exercise.${exercise.id}`;
      return {
        ...exercise,
        name: or(`${key}.name`, exercise.name),
        purpose: or(`${key}.purpose`, exercise.purpose),
        evidence: or(`${key}.evidence`, exercise.evidence),
        regress: { ...exercise.regress, wording: or(`${key}.easier`, exercise.regress.wording) },
        progress: { ...exercise.progress, wording: or(`${key}.harder`, exercise.progress.wording) },
        stopRule: or("exercise.stop", exercise.stopRule),
      };
    },
    homeTest: (test) => {
      const key = `test.${test.id}`;
      return {
        ...test,
        name: or(`${key}.name`, test.name),
        how: or(`${key}.how`, test.how),
        measure: or(`${key}.measure`, test.measure),
        validity: or(`${key}.validity`, test.validity),
      };
    },
    group: (group) => ({
      ...group,
      title: or(`group.${group.id}`, group.title),
      ...(group.lead !== undefined && { lead: or(`group.${group.id}.lead`, group.lead) }),
    }),
    place: (id) =>
      or(
        `question.places.${id}`,
        questionById("places")?.options?.find((option) => option.id === id)?.wording ?? id,
      ),
    card: {
      action: or("card.action", action),
      lines: lines.map((line) => ({ ...line, sign: or(`card.${line.id}`, line.sign) })),
    },
  };
}
