import { addDays, type Day, daysBetween } from "../units/day.ts";
import type { Diary } from "./diary.ts";
import { PAIN_LIMIT } from "./run-judgement.ts";

/** Something was worse the morning after, or hurt too much in a run: less, until a better morning is told of. */
export interface StepBack {
  readonly because: "worse-next-morning" | "pain-in-run";
  readonly onDay: Day;
  /** No run before this day. */
  readonly noRunBefore: Day;
}

/** A report older than this says nothing about tomorrow. A product choice. */
const DAYS_IT_COUNTS = 14;
/** From the report: that day and the next. */
const DAYS_WITHOUT_RUNNING = 2;

/** The step back that stands today; absent when the last thing told of was good, or nothing was. */
export function stepBackOf(diary: Diary, today: Day, painLimit = PAIN_LIMIT): StepBack | undefined {
  for (const day of diary.days.toReversed()) {
    if (daysBetween(day.onDay, today) > DAYS_IT_COUNTS) return undefined;
    const since = { onDay: day.onDay, noRunBefore: addDays(day.onDay, DAYS_WITHOUT_RUNNING) };
    if (isPainfulRun(diary, day.onDay, painLimit)) return { because: "pain-in-run", ...since };
    if (day.morningAfter === "worse") return { because: "worse-next-morning", ...since };
    if (day.morningAfter !== undefined) return undefined;
  }
  return undefined;
}

const isPainfulRun = ({ entriesByDay }: Diary, day: Day, painLimit: number): boolean =>
  entriesByDay
    .get(day)
    ?.some(({ painDuringRun }) => painDuringRun !== undefined && painDuringRun > painLimit) ?? false;
