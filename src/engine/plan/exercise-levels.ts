import { exerciseById } from "../exercises/catalogue.ts";
import { EASIER_LEVEL, topLevelOf } from "../exercises/dose-at.ts";
import type { Exercise, ExerciseId } from "../exercises/exercise.ts";
import type { Day } from "../units/day.ts";
import { type Diary, type DiaryDay, morningAfter } from "./diary.ts";

/** Where an exercise has got to. */
export interface LevelStand {
  /** See `doseAt`; one above the last is the harder form. */
  readonly level: number;
  readonly changed?: { readonly onDay: Day; readonly to: "harder" | "easier" };
}

/** exercises.json, `progression`: the pain part is sourced, the effort part is a product choice. */
const EFFORT_LIMIT = 7;
const PAIN_LIMIT = 3;
const SESSIONS_NEEDED = 2;

/**
 * The level of every exercise that was done, replayed from the diary: two complete sessions running that went
 * well go up, pain or a worse morning goes down, and what is not known stays as it is.
 */
export function exerciseLevels(diary: Diary, isOver60: boolean): ReadonlyMap<ExerciseId, LevelStand> {
  const stands = new Map<ExerciseId, LevelStand & { readonly wentWell: number }>();
  for (const day of diary.days) {
    for (const done of day.did ?? []) {
      const exercise = knownExercise(done.exerciseId);
      if (exercise === undefined || exercise.dose.reps === undefined) continue;
      const before = stands.get(exercise.id) ?? { level: 0, wentWell: 0 };
      const outcome = outcomeOf(done, morningAfter(diary, day.onDay));
      if (outcome === "down") {
        const level = Math.max(EASIER_LEVEL, before.level - 1);
        const changed =
          level === before.level ? before.changed : ({ onDay: day.onDay, to: "easier" } as const);
        stands.set(exercise.id, { level, wentWell: 0, ...(changed !== undefined && { changed }) });
      } else if (outcome === "up" && before.wentWell + 1 >= SESSIONS_NEEDED) {
        const level = Math.min(topLevelOf(exercise, isOver60) + 1, before.level + 1);
        stands.set(exercise.id, { level, wentWell: 0, changed: { onDay: day.onDay, to: "harder" } });
      } else stands.set(exercise.id, { ...before, wentWell: outcome === "up" ? before.wentWell + 1 : 0 });
    }
  }
  return stands;
}

type Done = NonNullable<DiaryDay["did"]>[number];

function outcomeOf(done: Done, morning: DiaryDay["morningAfter"]): "up" | "stay" | "down" {
  if ((done.pain !== undefined && done.pain > PAIN_LIMIT) || morning === "worse") return "down";
  const isKnownGood =
    done.isComplete && done.effort !== undefined && done.pain !== undefined && morning !== undefined;
  return isKnownGood && done.effort <= EFFORT_LIMIT ? "up" : "stay";
}

/** A diary can name an exercise that is no longer in the catalogue. */
function knownExercise(id: string): Exercise | undefined {
  return /^E\d{2}$/.test(id) && Number(id.slice(1)) >= 1 && Number(id.slice(1)) <= 36
    ? exerciseById(id as ExerciseId) // the pattern above is the type
    : undefined;
}
