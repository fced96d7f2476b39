import type { DiaryRead } from "../../app/diary.ts";
import { type Day, daysBetween } from "../../engine/units/day.ts";

const DAYS_BETWEEN_CHECKS = 7;

/** Has a week passed since the last weekly check, or was there none? */
export function isWeeklyCheckDue({ weeklyChecks }: Pick<DiaryRead, "weeklyChecks">, today: Day): boolean {
  const last = weeklyChecks
    .filter(({ onDay }) => onDay <= today)
    .reduce<Day | undefined>(
      (newest, { onDay }) => (newest === undefined || onDay > newest ? onDay : newest),
      undefined,
    );
  return last === undefined || daysBetween(last, today) >= DAYS_BETWEEN_CHECKS;
}
