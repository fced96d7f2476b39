import { medianOf } from "../../engine/history/median-of.ts";
import type { Outcomes } from "../../engine/plan/outcomes.ts";
import { daysBetween } from "../../engine/units/day.ts";

const FIRST_DAYS = 7;
export const TOLD_NEEDED = 3;

/** The pain that a change is held against: the middle of the first week told. Absent until three of its days are. */
export function painAtStart({ pain, episodes }: Outcomes): number | undefined {
  if (pain.change !== undefined) return pain.change.from;
  const since = episodes.at(-1)?.beganOnDay;
  const told = pain.byDay.filter(({ day }) => since === undefined || day >= since);
  const [first] = told;
  if (first === undefined) return undefined;
  const early = told.filter(({ day }) => daysBetween(first.day, day) < FIRST_DAYS);
  return early.length < TOLD_NEEDED ? undefined : medianOf(early.map((one) => one.pain));
}
