import type { Answers } from "../answers/question.ts";
import type { Told } from "../answers/told.ts";
import { type Day, dayFromText, daysBetween } from "../units/day.ts";
import { type Diary, painOf } from "./diary.ts";

/** One stretch of back pain. */
export interface Episode {
  /** First day known to hurt; absent when only the pain itself is known of. */
  readonly beganOnDay: Day;
  /** When it was over; absent while it lasts. */
  readonly recoveredOnDay?: Day;
}

/** How the pain has gone up to a day. */
export interface PainCourse {
  /** Told apart by a month without pain; oldest first. */
  readonly episodes: readonly Episode[];
  readonly isRecovered: boolean;
  /** Recovered only because the runner said so. */
  readonly isSaidToBeGone: boolean;
  /** The day of the last flare of this episode. */
  readonly flaredOnDay?: Day;
}

// Product choices, no study sets them: docs/evidence/plan.md.
/** So many days of nothing but zeros, told of at least three times, and the pain is over. */
const PAIN_FREE_DAYS = 7;
const ZEROS_NEEDED = 3;
/** Pain that returns after fewer pain-free days is the same episode. */
export const DAYS_BETWEEN_EPISODES = 30;
/** A rise by the change that matters (measures.json, NPRS) to above the limit of running. */
const FLARE_RISE = 2;
const FLARE_ABOVE = 3;
const FLARE_LOOKS_BACK_DAYS = 7;

/** The course of the pain up to and with a day, from what was told by then. */
export function courseOf(told: Pick<Told, "answers" | "answeredSince">, diary: Diary, day: Day): PainCourse {
  const marks = marksOf(told, diary, day);
  let episodes: readonly Episode[] = [];
  let isRecovered = false;
  let isSaidToBeGone = false;
  let zeros: { since: Day; count: number } | undefined;
  let lastPainDay: Day | undefined;
  let wasLittlePain: Day | undefined;
  let flaredOnDay: Day | undefined;
  const recent: { day: Day; pain: number }[] = [];

  const begin = (onDay: Day): void => {
    const last = episodes.at(-1);
    const isSame =
      last !== undefined &&
      lastPainDay !== undefined &&
      daysBetween(lastPainDay, onDay) < DAYS_BETWEEN_EPISODES;
    episodes = isSame
      ? [...episodes.slice(0, -1), { beganOnDay: last.beganOnDay }]
      : [...episodes, { beganOnDay: onDay }];
    isRecovered = false;
    isSaidToBeGone = false;
    zeros = undefined;
  };
  const recover = (onDay: Day): void => {
    const last = episodes.at(-1);
    if (last !== undefined && !isRecovered)
      episodes = [...episodes.slice(0, -1), { ...last, recoveredOnDay: onDay }];
    isRecovered = true;
  };

  for (const mark of marks) {
    if (mark.kind === "began") {
      begin(mark.day);
      lastPainDay = mark.day;
    } else if (mark.kind === "gone") {
      recover(mark.day);
      isSaidToBeGone = true;
    } else if (mark.pain === 0) {
      zeros = { since: zeros?.since ?? mark.day, count: (zeros?.count ?? 0) + 1 };
      if (daysBetween(zeros.since, mark.day) >= PAIN_FREE_DAYS - 1 && zeros.count >= ZEROS_NEEDED) {
        recover(mark.day);
        isSaidToBeGone = false;
      }
      wasLittlePain = undefined;
    } else {
      // Once recovered, a single day of little pain is not yet pain again.
      const isBack = !isRecovered || mark.pain > FLARE_ABOVE || wasLittlePain !== undefined;
      if (isBack) {
        if (isRecovered || episodes.length === 0) begin(wasLittlePain ?? mark.day);
        lastPainDay = mark.day;
        zeros = undefined;
      }
      wasLittlePain = isBack ? undefined : mark.day;
    }
    if (mark.kind === "pain") {
      const before = recent.filter((one) => daysBetween(one.day, mark.day) <= FLARE_LOOKS_BACK_DAYS);
      const least = before.length === 0 ? undefined : Math.min(...before.map((one) => one.pain));
      if (least !== undefined && mark.pain > FLARE_ABOVE && mark.pain - least >= FLARE_RISE)
        flaredOnDay = mark.day;
      recent.push({ day: mark.day, pain: mark.pain });
    }
  }
  return {
    episodes,
    isRecovered,
    isSaidToBeGone,
    ...(flaredOnDay !== undefined && !isRecovered && { flaredOnDay }),
  };
}

/** The day the present pain began by the answers; absent when nobody said, or it lies ahead. */
export function painSinceIn(answers: Answers, day: Day): Day | undefined {
  const said = answers["pain-since"];
  const since = typeof said === "string" ? dayFromText(said) : undefined;
  return since === undefined || since > day ? undefined : since;
}

type Mark =
  | { readonly kind: "began"; readonly day: Day }
  | { readonly kind: "gone"; readonly day: Day }
  | { readonly kind: "pain"; readonly day: Day; readonly pain: number };

const ORDER = { began: 0, gone: 1, pain: 2 } as const;

/** What was said and logged, in the order of the days. An answer without a day is as old as the pain itself. */
function marksOf(
  { answers, answeredSince }: Pick<Told, "answers" | "answeredSince">,
  diary: Diary,
  day: Day,
): readonly Mark[] {
  const since = painSinceIn(answers, day);
  const marks: Mark[] = diary.days.flatMap((one) => {
    const pain = painOf(one);
    return pain === undefined || one.onDay > day ? [] : [{ kind: "pain", day: one.onDay, pain }];
  });
  if (since !== undefined) marks.push({ kind: "began", day: since });
  const answeredOn = answeredSince.course ?? since ?? day;
  if (answers.course === "gone" && answeredOn <= day) marks.push({ kind: "gone", day: answeredOn });
  return marks.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : ORDER[a.kind] - ORDER[b.kind]));
}
