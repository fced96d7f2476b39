import type { PlanDay } from "../../engine/plan/plan.ts";
import { type PlanWords, usePlanWords } from "./plan-words.ts";

/** Everything of a day besides its run, in a few quiet lines. */
export function DayLines({ day }: { readonly day: PlanDay }) {
  const words = usePlanWords();
  const { say, format } = words;
  const lines = linesOf(day, words);
  return (
    <>
      {lines.length === 0 && day.run === undefined && !day.isRunDone ? (
        <p className="soft">{say("plan.rest")}</p>
      ) : null}
      {lines.map((line) => (
        <p key={line} className="day-line">
          {line}
        </p>
      ))}
      {day.run === undefined || day.runBoundM === undefined ? null : (
        <p className="soft small">{say("plan.bound", { bound: format.distanceText(day.runBoundM) })}</p>
      )}
    </>
  );
}

/** What the day holds besides its run, a line each. */
export function linesOf(
  { walk, crossTraining, exercises, exerciseS }: PlanDay,
  { say, minutes, exerciseName }: PlanWords,
): readonly string[] {
  const names = exercises.map(({ exerciseId }) => exerciseName(exerciseId)).join(", ");
  return [
    ...(walk === undefined ? [] : [say("plan.walk", { time: minutes(walk.minutes) })]),
    ...(crossTraining === undefined
      ? []
      : [say("plan.cross-training", { time: minutes(crossTraining.minutes) })]),
    ...(exercises.length === 0
      ? []
      : [`${say("plan.exercises", { time: minutes(exerciseS / 60) })}: ${names}`]),
  ];
}
