import type { PlanDay } from "../../engine/plan/plan.ts";
import { type PlanWords, usePlanWords } from "./plan-words.ts";

/** Everything of a day besides its run, in a few quiet lines. */
export function DayLines({ day }: { readonly day: PlanDay }) {
  const words = usePlanWords();
  const { say, format } = words;
  const lines = linesOf(day, words);
  return (
    <>
      {day.run === undefined || day.runBoundM === undefined ? null : (
        <p className="soft small">{say("plan.bound", { bound: format.distanceText(day.runBoundM) })}</p>
      )}
      {lines.length === 0 && day.run === undefined && !day.isRunDone ? (
        <p className="soft">{say("plan.rest")}</p>
      ) : null}
      {lines.map(({ what, names }) => (
        <p key={what} className="day-line">
          {what}
          {names === undefined ? null : <span className="soft">{`: ${names}`}</span>}
        </p>
      ))}
    </>
  );
}

/** What is done, and the names of what it is made of. */
interface DayLine {
  readonly what: string;
  readonly names?: string;
}

/** What the day holds besides its run, a line each. */
export function linesOf(
  { walk, crossTraining, exercises, exerciseS }: PlanDay,
  { say, minutes, exerciseName }: PlanWords,
): readonly DayLine[] {
  const names = exercises.map(({ exerciseId }) => exerciseName(exerciseId)).join(" · ");
  return [
    ...(walk === undefined ? [] : [{ what: say("plan.walk", { time: minutes(walk.minutes) }) }]),
    ...(crossTraining === undefined
      ? []
      : [{ what: say("plan.cross-training", { time: minutes(crossTraining.minutes) }) }]),
    ...(exercises.length === 0
      ? []
      : [{ what: say("plan.exercises", { time: minutes(exerciseS / 60) }), names }]),
  ];
}
