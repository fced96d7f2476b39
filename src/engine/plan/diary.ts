import type { CheckIn } from "../answers/check-in.ts";
import { addDays, type Day } from "../units/day.ts";

/** What is known of one day: of several entries the newer one counts, field by field. */
export type DiaryDay = Omit<CheckIn, "enteredAtMs">;

/** The check-ins up to a day, one for each day that has any, oldest first. A day without one is not known. */
export interface Diary {
  readonly days: readonly DiaryDay[];
  readonly byDay: ReadonlyMap<Day, DiaryDay>;
  /** All entries up to the day, in the order they were made. */
  readonly entries: readonly CheckIn[];
  /** The same, by the day they are about. */
  readonly entriesByDay: ReadonlyMap<Day, readonly CheckIn[]>;
}

/** Entries in any order give the same diary; those of later days are not known yet. */
export function diaryOf(checkIns: readonly CheckIn[], today: Day): Diary {
  const entries = checkIns.filter(({ onDay }) => onDay <= today).toSorted(inOrder);
  const byDay = new Map<Day, DiaryDay>();
  const entriesByDay = new Map<Day, CheckIn[]>();
  for (const whole of entries) {
    const { enteredAtMs: _, ...entry } = whole;
    byDay.set(entry.onDay, { ...byDay.get(entry.onDay), ...entry });
    const ofDay = entriesByDay.get(entry.onDay);
    if (ofDay === undefined) entriesByDay.set(entry.onDay, [whole]);
    else ofDay.push(whole);
  }
  const days = [...byDay.values()].toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1));
  return { days, byDay, entries, entriesByDay };
}

/** The highest pain told of for the day itself; absent when none was. Pain in a run is another matter. */
export function painOf(day: DiaryDay | undefined): number | undefined {
  const told = [day?.painNow, day?.painWorst].filter((pain) => pain !== undefined);
  return told.length === 0 ? undefined : Math.max(...told);
}

/** How the morning after a day was; absent when nobody said. */
export const morningAfter = (diary: Diary, day: Day): DiaryDay["morningAfter"] =>
  diary.byDay.get(addDays(day, 1))?.morningAfter;

/** Two entries of one moment stand in the order of their content, so that no order of reading matters. */
const inOrder = (a: CheckIn, b: CheckIn): number =>
  a.enteredAtMs - b.enteredAtMs || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
