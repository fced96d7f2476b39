import { exerciseById } from "../exercises/catalogue.ts";
import type { ExerciseId, Phase } from "../exercises/exercise.ts";
import { adviceFor, mayOffer } from "../exercises/may-offer.ts";
import { addDays, type Day, weekdayOf } from "../units/day.ts";
import { type ChoiceInput, fitInto, type Menu, secondsOf } from "./choose-exercises.ts";
import type { Diary } from "./diary.ts";
import type { PlanDay, RunSession } from "./plan.ts";
import type { BoundOn } from "./run-judgement.ts";
import type { Running } from "./running.ts";
import type { StepBack } from "./step-back.ts";
import type { ReliefKey } from "./vocabulary.ts";

export interface DayInput {
  readonly today: Day;
  readonly choice: ChoiceInput;
  readonly menu: Menu;
  readonly running: Running;
  readonly sessions: ReadonlyMap<Day, RunSession>;
  readonly boundOn: BoundOn;
  readonly diary: Diary;
  readonly stepBack?: StepBack;
}

// Product choices, no study sets them: docs/evidence/plan.md.
/** Monday, Wednesday and Friday; in the maintain phase two of them (rules.json R11). */
const STRENGTH_WEEKDAYS: readonly number[] = [0, 2, 4];
const STRENGTH_WEEKDAYS_KEPT: readonly number[] = [0, 3];
const CROSS_TRAINING_WEEKDAYS: readonly number[] = [1, 5];
const WALKS_A_WEEK = 5;
const WALK_STEP_MINUTES = 5;
const WALK_AFTER_BONE_STRESS_MINUTES = 30;

/** One day of the plan: its run, if it has one, and everything else that fits the phase and the minutes. */
export function planDay(day: Day, from: DayInput): PlanDay {
  const { choice, menu, sessions, running, boundOn, stepBack } = from;
  const run = sessions.get(day);
  const isRunDone = running.ranOnDays.includes(day);
  const boundM = boundOn(day)?.boundM;
  const isHalved = stepBack !== undefined && day < stepBack.noRunBefore;
  const exercises = fitInto(wantedOn(day, menu, choice.phase), choice, isHalved ? "half" : "whole");
  const walk = run === undefined && !isRunDone ? walkOn(day, from) : undefined;
  const crossTraining = run === undefined && !isRunDone && !isHalved ? crossTrainingOn(day, from) : undefined;
  return {
    day,
    ...(run !== undefined && { run }),
    isRunDone,
    ...(walk !== undefined && { walk }),
    ...(crossTraining !== undefined && { crossTraining }),
    exercises,
    exerciseS: secondsOf(exercises),
    relief: reliefFor(choice.phase, walk !== undefined),
    ...(boundM !== undefined && { runBoundM: boundM }),
  };
}

const strengthWeekdays = (phase: Phase): readonly number[] =>
  phase === "maintain" ? STRENGTH_WEEKDAYS_KEPT : STRENGTH_WEEKDAYS;

/** Whether strength is planned for a day of this phase; while it settles there is none. */
export const isStrengthDay = (day: Day, phase: Phase): boolean =>
  phase !== "settle" && strengthWeekdays(phase).includes(weekdayOf(day));

/** Strength on its weekdays, legs first; the daily ones after it, as far as the minutes go. */
function wantedOn(day: Day, menu: Menu, phase: Phase): readonly ExerciseId[] {
  const turn = strengthWeekdays(phase).indexOf(weekdayOf(day));
  const strength = turn < 0 ? [] : (menu.strength[turn % Math.max(1, menu.strength.length)] ?? []);
  return [...new Set([...strength, ...menu.daily])];
}

/** Walking on days without a run, five days in seven, longer as it goes well. */
function walkOn(day: Day, { choice, running, today, diary }: DayInput): PlanDay["walk"] {
  const walk = exerciseById("E01");
  if (mayOffer(walk, choice.context).kind !== "yes") return undefined;
  const isRunning = running.mode !== "none";
  if (!isRunning && weekdayOf(day) >= WALKS_A_WEEK && day !== today) return undefined;
  const range = walk.dose.minutes ?? { least: 10, most: 30 };
  const wentWell = diary.days.filter(
    ({ onDay, did }) =>
      did?.some(({ exerciseId, isComplete }) => exerciseId === "E01" && isComplete) === true &&
      diary.byDay.get(addDays(onDay, 1))?.morningAfter !== "worse" &&
      diary.byDay.get(addDays(onDay, 1))?.morningAfter !== undefined,
  ).length;
  const minutes =
    running.whyNone === "walk-thirty-minutes-first"
      ? WALK_AFTER_BONE_STRESS_MINUTES
      : Math.min(range.most, range.least + WALK_STEP_MINUTES * wentWell);
  return { minutes, advice: adviceFor(walk, choice.context) };
}

function crossTrainingOn(day: Day, { choice }: DayInput): PlanDay["crossTraining"] {
  const other = exerciseById("E32");
  const isToday = CROSS_TRAINING_WEEKDAYS.includes(weekdayOf(day));
  const isInPhase = other.phases.includes(choice.phase) || choice.phase === "persistent";
  if (!isToday || !isInPhase || choice.isGentleOnly) return undefined;
  if (mayOffer(other, choice.context).kind !== "yes") return undefined;
  return { minutes: other.dose.minutes?.least ?? 20, advice: adviceFor(other, choice.context) };
}

const reliefFor = (phase: Phase, mayWalk: boolean): readonly ReliefKey[] =>
  phase === "maintain"
    ? ["change-position"]
    : [
        "heat",
        "easy-positions",
        "change-position",
        ...(mayWalk ? (["short-walks"] as const) : []),
        "slow-breathing",
      ];
