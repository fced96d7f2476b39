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
  return courseTrail(told, diary, day)(day);
}

/** The same for every day up to one, gone through once. */
export function courseTrail(
  told: Pick<Told, "answers" | "answeredSince">,
  diary: Diary,
  today: Day,
): (day: Day) => PainCourse {
  const trail: { readonly day: Day; readonly state: State }[] = [];
  let state = BEFORE;
  for (const mark of marksOf(told, diary, today)) {
    state = after(state, mark);
    trail.push({ day: mark.day, state });
  }
  return (day) => courseIn(trail.findLast((one) => one.day <= day)?.state ?? BEFORE);
}

/** First days of the pain that were told without knowing of each other: each may be the right one. */
export type PainStarts = readonly Day[];

/** The courses by the answers, and by each other first day that stands beside theirs. */
export function courseTrails(
  told: Pick<Told, "answers" | "answeredSince">,
  diary: Diary,
  today: Day,
  starts: PainStarts = [],
): (day: Day) => readonly PainCourse[] {
  const others = starts.filter((start) => start !== told.answers["pain-since"]);
  const trails = [
    told,
    ...others.map((start) => ({ ...told, answers: { ...told.answers, "pain-since": start } })),
  ].map((one) => courseTrail(one, diary, today));
  return (day) => trails.map((trail) => trail(day));
}

interface State {
  readonly episodes: readonly Episode[];
  readonly isRecovered: boolean;
  readonly isSaidToBeGone: boolean;
  readonly zeros?: { readonly since: Day; readonly count: number } | undefined;
  readonly lastPainDay?: Day;
  /** A first day of little pain since recovering. */
  readonly littlePainOn?: Day | undefined;
  readonly flaredOnDay?: Day;
  readonly recent: readonly { readonly day: Day; readonly pain: number }[];
}

const BEFORE: State = { episodes: [], isRecovered: false, isSaidToBeGone: false, recent: [] };

const courseIn = ({ episodes, isRecovered, isSaidToBeGone, flaredOnDay }: State): PainCourse => ({
  episodes,
  isRecovered,
  isSaidToBeGone,
  ...(flaredOnDay !== undefined && !isRecovered && { flaredOnDay }),
});

function after(state: State, mark: Mark): State {
  switch (mark.kind) {
    case "began":
      return { ...begun(state, mark.day), lastPainDay: mark.day };
    case "gone":
      return { ...recovered(state, mark.day), isSaidToBeGone: true };
    case "pain": {
      const told = mark.pain === 0 ? afterZero(state, mark.day) : afterPain(state, mark.day, mark.pain);
      return withFlare(told, state.recent, mark);
    }
  }
}

function afterZero(state: State, day: Day): State {
  const zeros = { since: state.zeros?.since ?? day, count: (state.zeros?.count ?? 0) + 1 };
  const next = { ...state, zeros, littlePainOn: undefined };
  const isOver = daysBetween(zeros.since, day) >= PAIN_FREE_DAYS - 1 && zeros.count >= ZEROS_NEEDED;
  return isOver ? { ...recovered(next, day), isSaidToBeGone: false } : next;
}

/** Once recovered, a single day of little pain is not yet pain again. */
function afterPain(state: State, day: Day, pain: number): State {
  const isBack = !state.isRecovered || pain > FLARE_ABOVE || state.littlePainOn !== undefined;
  if (!isBack) return { ...state, littlePainOn: day };
  const isNew = state.isRecovered || state.episodes.length === 0;
  const next = isNew ? begun(state, state.littlePainOn ?? day) : state;
  return { ...next, lastPainDay: day, zeros: undefined, littlePainOn: undefined };
}

function begun(state: State, onDay: Day): State {
  const { episodes, lastPainDay } = state;
  const last = episodes.at(-1);
  const isSame =
    last !== undefined &&
    lastPainDay !== undefined &&
    daysBetween(lastPainDay, onDay) < DAYS_BETWEEN_EPISODES;
  return {
    ...state,
    episodes: isSame
      ? [...episodes.slice(0, -1), { beganOnDay: last.beganOnDay }]
      : [...episodes, { beganOnDay: onDay }],
    isRecovered: false,
    isSaidToBeGone: false,
    zeros: undefined,
  };
}

function recovered(state: State, onDay: Day): State {
  const last = state.episodes.at(-1);
  const episodes =
    last === undefined || state.isRecovered
      ? state.episodes
      : [...state.episodes.slice(0, -1), { ...last, recoveredOnDay: onDay }];
  return { ...state, episodes, isRecovered: true };
}

function withFlare(state: State, recent: State["recent"], { day, pain }: { day: Day; pain: number }): State {
  const before = recent.filter((one) => daysBetween(one.day, day) <= FLARE_LOOKS_BACK_DAYS);
  const least = before.length === 0 ? pain : Math.min(...before.map((one) => one.pain));
  const isFlare = pain > FLARE_ABOVE && pain - least >= FLARE_RISE;
  return { ...state, recent: [...before, { day, pain }], ...(isFlare && { flaredOnDay: day }) };
}

/** The day the present pain began by the answers; absent when nobody said, or it lies ahead. */
export function painSinceIn(answers: Answers, day: Day): Day | undefined {
  const said = answers["pain-since"];
  const since = typeof said === "string" ? dayFromText(said) : undefined;
  return since === undefined || since > day ? undefined : since;
}

/** One thing said or logged about the pain. */
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
