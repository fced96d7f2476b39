import type { CheckIn, DoneExercise, HomeTestResult, WeeklyCheck } from "../engine/answers/check-in.ts";
import type { Answer } from "../engine/answers/question.ts";
import type { Told } from "../engine/answers/told.ts";
import {
  type ExperimentEvent,
  type ExperimentRecord,
  experimentsOf,
} from "../engine/personal/experiment/experiment-record.ts";
import type { PlanMove } from "../engine/plan/with-moves.ts";
import type { Assessment, EarlierEmergency, EarlierLock } from "../engine/triage/assessment.ts";
import { wasPutRight } from "../engine/triage/put-right.ts";
import { warningIn } from "../engine/triage/recheck.ts";
import { type Day, MS_PER_DAY } from "../engine/units/day.ts";
import { answersIn, asKnownTo, type StandingAnswers } from "./standing-answers.ts";

/**
 * One thing the runner told, as it was told. The diary only grows: a correction is a newer entry. The id comes
 * from whoever wrote the entry, so that one sent twice (a phone back from being offline) is kept once.
 */
export type DiaryEntry = {
  readonly entryId: string;
  readonly enteredAtMs: number;
  readonly onDay: Day;
} & (
  | {
      readonly kind: "answers";
      readonly answers: Readonly<Record<string, Answer | null>>; // null: not asked after all
      /**
       * Ids of the entries with every answer that whoever told this had before them: it replaces those among them, and
       * no others. Absent in entries of before this was: all that were told earlier.
       */
      readonly saw?: readonly string[];
    }
  | {
      readonly kind: "check-in";
      readonly checkIn: Corrected<Omit<CheckIn, "onDay" | "enteredAtMs" | "toldAtMs">>;
    }
  | { readonly kind: "weekly-check"; readonly check: Corrected<Omit<WeeklyCheck, "onDay" | "enteredAtMs">> }
  | { readonly kind: "home-test"; readonly result: Omit<HomeTestResult, "onDay" | "enteredAtMs"> }
  | { readonly kind: "assessment"; readonly assessment: Assessment }
  /** An emergency that fired: kept, so that answering it away does not end it. */
  | { readonly kind: "emergency"; readonly flag: string }
  /** A lesser warning that locked something: it too ends only by a dated record. */
  | { readonly kind: "lock"; readonly rule: string }
  /** The run of one day on another, as long as the plan of the day allows it; taken back, it is where it was. */
  | { readonly kind: "plan-move"; readonly from: Day; readonly to: Day; readonly isTakenBack?: true }
  /** The day from which the runner tries more steps a minute; `null`: not, or not any more. */
  | { readonly kind: "cadence-drill"; readonly sinceDay: Day | null }
  /** An experiment that began, was noted about, was stopped or finished: written down by the app alone. */
  | { readonly kind: "experiment"; readonly event: ExperimentEvent }
);

/** What was told of a day. `null` takes a field back: it is not known, as if nobody had told. */
export type Corrected<Told> = { readonly [Field in keyof Told]: Told[Field] | null };

/** The whole diary as the engine reads it. */
export interface DiaryRead extends Told, StandingAnswers {
  readonly assessments: readonly Assessment[];
  readonly earlierEmergencies: readonly EarlierEmergency[];
  readonly earlierLocks: readonly EarlierLock[];
  /** Moves that were not taken back, in the order in which they were made. */
  readonly planMoves: readonly PlanMove[];
  /** What was told last about trying more steps a minute; absent when nothing ever was. */
  readonly cadenceDrill?: CadenceDrill;
  /** In the order in which they began. */
  readonly experiments: readonly ExperimentRecord[];
}

export interface CadenceDrill {
  /** Absent: it was taken back. */
  readonly sinceDay?: Day;
  readonly toldAtMs: number;
}

/** What the entries say together, whatever order they arrived in. */
export function readDiary(entries: readonly DiaryEntry[]): DiaryRead {
  const inOrder = entries.toSorted(
    (a, b) => a.enteredAtMs - b.enteredAtMs || (a.entryId < b.entryId ? -1 : 1),
  );
  const ofKind = <Kind extends DiaryEntry["kind"]>(kind: Kind) =>
    inOrder.filter((entry): entry is Extract<DiaryEntry, { kind: Kind }> => entry.kind === kind);
  const checkIns = ofKind("check-in").map(({ onDay, enteredAtMs, checkIn }) => ({
    ...checkIn,
    onDay,
    enteredAtMs,
  }));
  return {
    ...answersIn(ofKind("answers")),
    checkIns: byDay<CheckIn>(checkIns),
    replaced: replacedWarnings(checkIns),
    weeklyChecks: byDay<WeeklyCheck>(
      ofKind("weekly-check").map(({ onDay, enteredAtMs, check }) => ({ ...check, onDay, enteredAtMs })),
    ),
    homeTests: ofKind("home-test").map(({ onDay, enteredAtMs, result }) => ({
      ...result,
      onDay,
      enteredAtMs,
    })),
    assessments: ofKind("assessment").flatMap(
      ({ assessment, onDay }) => (assessment.assessedOnDay > onDay ? [] : [assessment]), // nobody has assessed what is still to come
    ),
    earlierEmergencies: ofKind("emergency").map(({ flag, onDay }) => ({ flag, firedOnDay: onDay })),
    earlierLocks: ofKind("lock")
      .filter((lock) => !wasPutRight(lock.rule, answersOfDay(ofKind("answers"), lock), lock.onDay))
      .map(({ rule, onDay }) => ({ rule, firedOnDay: onDay })),
    planMoves: standingMoves(ofKind("plan-move")),
    ...cadenceDrillIn(ofKind("cadence-drill")),
    experiments: experimentsOf(ofKind("experiment")),
  };
}

/** The answers as they stood at the end of the day of a lock; what was said of that day only later does not count. */
const answersOfDay = (
  entries: readonly Extract<DiaryEntry, { kind: "answers" }>[],
  { onDay, enteredAtMs }: DiaryEntry,
): DiaryRead["answers"] =>
  answersIn(
    asKnownTo(
      entries.filter((one) => one.onDay <= onDay && one.enteredAtMs <= enteredAtMs + MS_PER_DAY),
      entries,
    ),
  ).answers;

interface OfDay {
  readonly onDay: Day;
  readonly enteredAtMs: number;
}

/**
 * One entry a day: of two, the newer one goes before, field by field. What was taken back is absent, and a day of
 * which nothing is left is not there at all.
 */
function byDay<Entry extends OfDay>(
  entries: readonly (OfDay & Corrected<Omit<Entry, keyof OfDay | "toldAtMs">>)[],
): readonly Entry[] {
  const dayByDay = new Map<
    Day,
    { fields: Record<string, unknown>; toldAtMs: Record<string, number>; atMs: number }
  >();
  for (const { onDay, enteredAtMs, ...told } of entries) {
    const day = dayByDay.get(onDay) ?? { fields: {}, toldAtMs: {}, atMs: enteredAtMs };
    for (const [field, value] of Object.entries(told)) {
      if (!isNoNews(field, day.fields[field], value)) day.toldAtMs[field] = enteredAtMs;
      day.fields[field] = value;
    }
    day.atMs = enteredAtMs;
    dayByDay.set(onDay, day);
  }
  return [...dayByDay]
    .flatMap(([onDay, { fields, toldAtMs, atMs }]) => {
      const known = Object.entries(fields).filter(([, value]) => value !== null);
      if (known.length === 0) return [];
      const older = known.flatMap(([field]) => {
        const at = toldAtMs[field];
        return at === undefined || at === atMs ? [] : [[field, at] as const];
      });
      const day = {
        ...Object.fromEntries(known),
        onDay,
        enteredAtMs: atMs,
        ...(older.length > 0 && { toldAtMs: Object.fromEntries(older) }),
      };
      return [day as unknown as Entry]; // fields of one entry type, and no `null` among them any more
    })
    .sort((a, b) => (a.onDay < b.onDay ? -1 : 1));
}

/**
 * Each warning that a later entry of its day replaced or took back, with the moment at which it was told. What was
 * noted by mistake costs a minute with the danger questions; what was noted away could cost more.
 */
function replacedWarnings(
  entries: readonly (OfDay & Corrected<Omit<CheckIn, keyof OfDay | "toldAtMs">>)[],
): readonly CheckIn[] {
  const standing = new Map<string, CheckIn>(); // by day and field
  const replaced: CheckIn[] = [];
  for (const { onDay, enteredAtMs, ...told } of entries) {
    for (const [field, value] of Object.entries(told)) {
      const place = `${onDay} ${field}`;
      const before = standing.get(place);
      const after = value === null ? {} : { [field]: value };
      if (before !== undefined && warningIn(before) > warningIn(after)) replaced.push(before);
      else if (before !== undefined && warningIn(before) === warningIn(after) && field === "did") continue; // told along
      standing.set(place, { onDay, enteredAtMs, ...after });
    }
  }
  return replaced;
}

/** What was done is told anew with each exercise; only more pain in it is news. */
function isNoNews(field: string, before: unknown, after: unknown): boolean {
  const worst = (done: unknown): number =>
    Array.isArray(done) ? Math.max(0, ...(done as readonly DoneExercise[]).map(({ pain = 0 }) => pain)) : -1; // `did` holds nothing else
  return field === "did" && worst(after) <= worst(before);
}

function cadenceDrillIn(
  entries: readonly Extract<DiaryEntry, { kind: "cadence-drill" }>[],
): Pick<DiaryRead, "cadenceDrill"> {
  const last = entries.at(-1);
  if (last === undefined) return {};
  const { sinceDay, enteredAtMs } = last;
  return { cadenceDrill: { toldAtMs: enteredAtMs, ...(sinceDay !== null && { sinceDay }) } };
}

/** A move that is taken back ends the newest one like it. */
function standingMoves(entries: readonly Extract<DiaryEntry, { kind: "plan-move" }>[]): readonly PlanMove[] {
  const moves: PlanMove[] = [];
  for (const { from, to, enteredAtMs, isTakenBack } of entries) {
    if (isTakenBack !== true) moves.push({ from, to, movedAtMs: enteredAtMs });
    else {
      const place = moves.findLastIndex((move) => move.from === from && move.to === to);
      if (place >= 0) moves.splice(place, 1);
    }
  }
  return moves;
}
