import { EXERCISES } from "../engine/exercises/catalogue.ts";
import type { ExerciseId } from "../engine/exercises/exercise.ts";
import type { History } from "../engine/history/history.ts";
import type { Lever } from "../engine/personal/experiment/protocol.ts";
import { mayDo } from "../engine/plan/may-do.ts";
import { easyCadenceOf } from "../engine/plan/standing.ts";
import type { TriageOutcome } from "../engine/triage/triage.ts";
import { addDays, type Day } from "../engine/units/day.ts";
import type { DiaryRead } from "./diary.ts";

const CADENCE_DRILL: ExerciseId = "E34";

/**
 * Does something that is known speak against what a lever asks for? Held to the cautions of its exercises, as the plan
 * is: an experiment never asks for what the plan leaves out for a reason. What is not known rules nothing out here. With
 * more steps a minute on trial, the runs of the experiment itself do not speak against them.
 */
export function isLeverCautioned(
  lever: Lever,
  input: {
    readonly history: History;
    readonly told: DiaryRead;
    readonly triage: TriageOutcome;
    readonly today: Day;
    /** Of an experiment that is on. */
    readonly firstDay?: Day;
  },
): boolean {
  const ids = exercisesOf(lever);
  const exercises = EXERCISES.filter(({ id }) => ids.includes(id));
  const lastUsualDay = input.firstDay === undefined ? input.today : addDays(input.firstDay, -1);
  const easyCadenceSpm = lever.kind === "cadence-up" ? easyCadenceOf(input.history, lastUsualDay) : undefined;
  const standing = {
    triage: input.triage,
    told: input.told,
    today: input.today,
    isAskedAgain: false, // what has to be asked again stands before every experiment
    ...(easyCadenceSpm !== undefined && { easyCadenceSpm }),
  };
  return (
    exercises.length > 0 &&
    exercises.every((exercise) => {
      const may = mayDo(exercise, standing);
      return may.kind === "no" && may.because === "caution";
    })
  );
}

function exercisesOf(lever: Lever): readonly string[] {
  switch (lever.kind) {
    case "cadence-up":
      return [CADENCE_DRILL];
    case "warm-up":
    case "strength-before":
      return lever.exerciseIds;
    case "shoes":
    case "surface":
    case "distance-split":
      return [];
  }
}
