import type { Phase } from "../exercises/exercise.ts";
import { addDays, type Day, daysBetween } from "../units/day.ts";
import type { OutlineWeek } from "./plan.ts";
import { isStrengthDay } from "./plan-day.ts";
import { GROWTH_RATIO } from "./run-judgement.ts";
import { RUN_WALK_STEPS } from "./run-walk.ts";
import type { Running } from "./running.ts";

export const WEEKS_OUTLINED = 12;
/** Three sessions a week, two for a step: a product choice. */
const STEPS_A_WEEK = 1.5;
const CHECKPOINTS = [
  { day: 14, checkpoint: "two-weeks" },
  { day: 42, checkpoint: "six-weeks" },
  { day: 84, checkpoint: "twelve-weeks" },
] as const;

/** Twelve weeks in rough lines, each one if all before it went well. Nothing of it is a promise. */
export function outlineOf(input: {
  readonly phaseOf: (day: Day) => Phase;
  readonly painSince?: Day;
  readonly running: Running;
  readonly isGentleOnly: boolean;
  /** Nothing longer is needed than what the runner did before. */
  readonly usualLongestM?: number;
  readonly today: Day;
}): readonly OutlineWeek[] {
  const { running, painSince, today, usualLongestM, isGentleOnly } = input;
  let longestM = running.mode === "graded" ? running.boundM : undefined;
  let step = running.mode === "run-walk" ? (running.runWalkStep ?? 0) : undefined;
  return Array.from({ length: WEEKS_OUTLINED }, (_, week) => {
    const fromDay = addDays(today, week * 7);
    const phase = input.phaseOf(fromDay);
    const line: OutlineWeek = {
      week,
      fromDay,
      phase,
      runs: running.mode === "none" ? 0 : running.runsAWeek,
      strengthSessions: isGentleOnly ? 0 : strengthDaysIn(fromDay, input.phaseOf),
      ...(longestM !== undefined && { longestRunAtMostM: longestM }),
      ...(step !== undefined && { runWalkStep: Math.min(Math.floor(step), RUN_WALK_STEPS.length) }),
      ...checkpointIn(painSince, fromDay),
    };
    if (step !== undefined) step += STEPS_A_WEEK;
    if (longestM !== undefined)
      longestM = Math.max(longestM, Math.min(longestM * GROWTH_RATIO, usualLongestM ?? longestM));
    return line;
  });
}

/** A week may begin settling and end building: each day counts by its own phase, as in the days themselves. */
const strengthDaysIn = (fromDay: Day, phaseOf: (day: Day) => Phase): number =>
  Array.from({ length: 7 }, (_, ahead) => addDays(fromDay, ahead)).filter((day) =>
    isStrengthDay(day, phaseOf(day)),
  ).length;

function checkpointIn(painSince: Day | undefined, fromDay: Day): Pick<OutlineWeek, "checkpoint"> {
  if (painSince === undefined) return {};
  const age = daysBetween(painSince, fromDay);
  const found = CHECKPOINTS.find(({ day }) => age <= day && day < age + 7);
  return found === undefined ? {} : { checkpoint: found.checkpoint };
}
