import type { WeeklyCheck } from "../answers/check-in.ts";
import type { Told } from "../answers/told.ts";
import measures from "../evidence/measures.json" with { type: "json" };
import { medianOf } from "../history/median-of.ts";
import { addDays, type Day, daysBetween } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import { type Diary, diaryOf, painOf } from "./diary.ts";
import { courseOf, type Episode } from "./episode.ts";

/** Is it working? Everything absent is not known, and no change is called one before both ends are. */
export interface Outcomes {
  readonly episodes: readonly Episode[];
  readonly isRecovered: boolean;
  readonly pain: {
    /** Highest pain told of, by day. */
    readonly byDay: readonly { readonly day: Day; readonly pain: number }[];
    readonly change?: Change;
  };
  /** Mean ability over the activities named in the first check of the episode, by check. */
  readonly ability: {
    readonly byCheck: readonly { readonly day: Day; readonly mean: number; readonly activities: number }[];
    readonly change?: Change;
  };
  /** 0 (no trouble) to 100; the project's own questions, not validated. */
  readonly weeklyCheck: readonly { readonly day: Day; readonly score: number }[];
  readonly confidence: readonly { readonly day: Day; readonly confidence: number }[];
  /** -3 to 3, by memory, which is biased. */
  readonly globalChange?: { readonly day: Day; readonly value: number };
  readonly adherence: readonly WeekDone[];
}

/** From the first days to the last, beside the change that is known to matter. */
export interface Change {
  readonly from: number;
  readonly to: number;
  /** Towards less pain, or more ability, is positive. */
  readonly better: number;
  /** `too-small-to-tell` is less than the measure can tell apart or than what matters. */
  readonly size: "worse" | "too-small-to-tell" | "small" | "medium" | "large" | "recovered";
  /** The least change that matters. */
  readonly matters: number;
}

/** What was done in seven days. A day without a check-in is not a day without exercise. */
export interface WeekDone {
  readonly fromDay: Day;
  readonly daysTold: number;
  readonly daysWithExercise: number;
  readonly exercisesDone: number;
  readonly exercisesComplete: number;
}

const NPRS = measures.measures.find(({ id }) => id === "nprs")?.mic;
const PSFS = measures.measures.find(({ id }) => id === "psfs")?.mic;
/** measures.json: a believable change of pain, and the three sizes of a change in ability. */
export const PAIN_MATTERS = numberIn(NPRS, "value");
export const ABILITY_MATTERS = {
  small: numberIn(PSFS, "small"),
  medium: numberIn(PSFS, "medium"),
  large: numberIn(PSFS, "large"),
};

/** Product choices: docs/evidence/plan.md. */
const ENDS_DAYS = 7;
const DAYS_IN_ENDS = 3;
const MOST_OF_A_QUESTION = 3;
const QUESTIONS = 4;

/** How the present episode goes, from what was told up to a day. */
export function outcomesOf(told: Told, today: Day): Outcomes {
  const diary = diaryOf(told.checkIns, today);
  const course = courseOf(told, diary, today);
  const since = course.episodes.at(-1)?.beganOnDay ?? diary.days[0]?.onDay ?? today;
  const checks = checksOf(told, since, today);
  const painChange = painChangeOf(diary, since);
  const byCheck = abilityByCheck(checks);
  const abilityChange = abilityChangeOf(byCheck.map(({ mean }) => mean));
  const last = checks.findLast(({ globalChange }) => globalChange !== undefined);
  return {
    episodes: course.episodes,
    isRecovered: course.isRecovered,
    pain: {
      byDay: diary.days.flatMap((day) => {
        const pain = painOf(day);
        return pain === undefined ? [] : [{ day: day.onDay, pain }];
      }),
      ...(painChange !== undefined && { change: painChange }),
    },
    ability: { byCheck, ...(abilityChange !== undefined && { change: abilityChange }) },
    weeklyCheck: checks.flatMap(({ onDay, backCheck }) =>
      backCheck === undefined ? [] : [{ day: onDay, score: scoreOf(backCheck) }],
    ),
    confidence: checks.flatMap(({ onDay, confidence }) =>
      confidence === undefined ? [] : [{ day: onDay, confidence }],
    ),
    ...(last?.globalChange !== undefined && {
      globalChange: { day: last.onDay, value: last.globalChange },
    }),
    adherence: weeksDone(diary, since, today),
  };
}

/** Four questions of 0 to 3 in even steps: nothing is 0, all of the most is 100. Not validated. */
export const scoreOf = (check: NonNullable<WeeklyCheck["backCheck"]>): number =>
  ((check.couldNotTakePart + check.ranLess + check.ranWorse + check.hurt) * 100) /
  (MOST_OF_A_QUESTION * QUESTIONS);

/** The middle of the first week's pain against the last week's, each of three days or more. */
function painChangeOf(diary: Diary, since: Day): Change | undefined {
  const told = diary.days.flatMap((day) => {
    const pain = painOf(day);
    return pain === undefined || day.onDay < since ? [] : [{ day: day.onDay, pain }];
  });
  const first = told[0]?.day;
  const last = told.at(-1)?.day;
  if (first === undefined || last === undefined || daysBetween(first, last) < ENDS_DAYS) return undefined;
  const atStart = told.filter(({ day }) => daysBetween(first, day) < ENDS_DAYS);
  const atEnd = told.filter(({ day }) => daysBetween(day, last) < ENDS_DAYS);
  const from = medianOf(atStart.map(({ pain }) => pain));
  const to = medianOf(atEnd.map(({ pain }) => pain));
  if (from === undefined || to === undefined) return undefined;
  if (atStart.length < DAYS_IN_ENDS || atEnd.length < DAYS_IN_ENDS) return undefined;
  const better = from - to;
  const isRecovered = to === 0 && atEnd.every(({ pain }) => pain === 0) && from > 0;
  const size = isRecovered
    ? "recovered"
    : better >= PAIN_MATTERS
      ? "medium"
      : -better >= PAIN_MATTERS
        ? "worse"
        : "too-small-to-tell";
  return { from, to, better, size, matters: PAIN_MATTERS };
}

/** The same activities each time: those of the first check that every later one is held to. */
function abilityByCheck(checks: readonly WeeklyCheck[]): Outcomes["ability"]["byCheck"] {
  const names = checks
    .find(({ activities }) => (activities?.length ?? 0) > 0)
    ?.activities?.map(({ name }) => name);
  if (names === undefined) return [];
  return checks.flatMap(({ onDay, activities }) => {
    const abilities = names.flatMap((name) => activities?.find((one) => one.name === name)?.ability ?? []);
    // a mean over other activities would be another measure
    return abilities.length < names.length
      ? []
      : [
          {
            day: onDay,
            mean: abilities.reduce((sum, one) => sum + one, 0) / abilities.length,
            activities: names.length,
          },
        ];
  });
}

function abilityChangeOf(means: readonly number[]): Change | undefined {
  const from = means[0];
  const to = means.at(-1);
  if (from === undefined || to === undefined || means.length < 2) return undefined;
  const better = to - from;
  const { small, medium, large } = ABILITY_MATTERS;
  const reaches = (line: number): boolean => !isAbove(line, better); // 5.3 - 4 is 1.3
  const size = reaches(large)
    ? "large"
    : reaches(medium)
      ? "medium"
      : reaches(small)
        ? "small"
        : !isAbove(small, -better)
          ? "worse"
          : "too-small-to-tell";
  return { from, to, better, size, matters: small };
}

/** One check a day, the newest; only those of the episode. */
function checksOf({ weeklyChecks }: Told, since: Day, today: Day): readonly WeeklyCheck[] {
  const byDay = new Map<Day, WeeklyCheck>();
  for (const check of weeklyChecks.toSorted((a, b) => a.enteredAtMs - b.enteredAtMs))
    if (check.onDay >= since && check.onDay <= today)
      byDay.set(check.onDay, { ...byDay.get(check.onDay), ...check });
  return [...byDay.values()].toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1));
}

function weeksDone(diary: Diary, since: Day, today: Day): readonly WeekDone[] {
  const weeks: WeekDone[] = [];
  for (let fromDay = since; fromDay <= today; fromDay = addDays(fromDay, 7)) {
    const days = diary.days.filter(({ onDay }) => onDay >= fromDay && onDay < addDays(fromDay, 7));
    const did = days.flatMap((day) => day.did ?? []);
    weeks.push({
      fromDay,
      daysTold: days.length,
      daysWithExercise: days.filter((day) => (day.did?.length ?? 0) > 0).length,
      exercisesDone: did.length,
      exercisesComplete: did.filter(({ isComplete }) => isComplete).length,
    });
  }
  return weeks;
}

function numberIn(mic: unknown, name: string): number {
  const value: unknown = typeof mic === "object" && mic !== null ? Reflect.get(mic, name) : undefined;
  if (typeof value !== "number") throw new Error(`measures.json has no ${name}`);
  return value;
}
