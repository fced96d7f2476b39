import type { CheckIn, HomeTestResult, WeeklyCheck } from "../engine/answers/check-in.ts";
import type { Answer } from "../engine/answers/question.ts";
import type { Told } from "../engine/answers/told.ts";
import type { Assessment, EarlierEmergency, EarlierLock } from "../engine/triage/assessment.ts";
import type { Day } from "../engine/units/day.ts";

/**
 * One thing the runner told, as it was told. The diary only grows: a correction is a newer entry. The id comes
 * from whoever wrote the entry, so that one sent twice (a phone back from being offline) is kept once.
 */
export type DiaryEntry = {
  readonly entryId: string;
  readonly enteredAtMs: number;
  readonly onDay: Day;
} & (
  | { readonly kind: "answers"; readonly answers: Readonly<Record<string, Answer | null>> } // null: not asked after all
  | { readonly kind: "check-in"; readonly checkIn: Omit<CheckIn, "onDay" | "enteredAtMs"> }
  | { readonly kind: "weekly-check"; readonly check: Omit<WeeklyCheck, "onDay" | "enteredAtMs"> }
  | { readonly kind: "home-test"; readonly result: Omit<HomeTestResult, "onDay" | "enteredAtMs"> }
  | { readonly kind: "assessment"; readonly assessment: Assessment }
  /** An emergency that fired: kept, so that answering it away does not end it. */
  | { readonly kind: "emergency"; readonly flag: string }
  /** A lesser warning that locked something: it too ends only by a dated record. */
  | { readonly kind: "lock"; readonly rule: string }
);

/** The whole diary as the engine reads it. */
export interface DiaryRead extends Told {
  readonly assessments: readonly Assessment[];
  readonly earlierEmergencies: readonly EarlierEmergency[];
  readonly earlierLocks: readonly EarlierLock[];
}

/** What the entries say together, whatever order they arrived in. */
export function readDiary(entries: readonly DiaryEntry[]): DiaryRead {
  const inOrder = entries.toSorted(
    (a, b) => a.enteredAtMs - b.enteredAtMs || (a.entryId < b.entryId ? -1 : 1),
  );
  const ofKind = <Kind extends DiaryEntry["kind"]>(kind: Kind) =>
    inOrder.filter((entry): entry is Extract<DiaryEntry, { kind: Kind }> => entry.kind === kind);
  return {
    ...answersIn(ofKind("answers")),
    checkIns: byDay(
      ofKind("check-in").map(({ onDay, enteredAtMs, checkIn }) => ({ ...checkIn, onDay, enteredAtMs })),
    ),
    weeklyChecks: byDay(
      ofKind("weekly-check").map(({ onDay, enteredAtMs, check }) => ({ ...check, onDay, enteredAtMs })),
    ),
    homeTests: ofKind("home-test").map(({ onDay, enteredAtMs, result }) => ({
      ...result,
      onDay,
      enteredAtMs,
    })),
    assessments: ofKind("assessment").map(({ assessment }) => assessment),
    earlierEmergencies: ofKind("emergency").map(({ flag, onDay }) => ({ flag, firedOnDay: onDay })),
    earlierLocks: ofKind("lock").map(({ rule, onDay }) => ({ rule, firedOnDay: onDay })),
  };
}

/** The newest answer to each question, and since when it has been that without a break. */
function answersIn(
  entries: readonly Extract<DiaryEntry, { kind: "answers" }>[],
): Pick<Told, "answers" | "answeredSince"> {
  const answers: Record<string, Answer> = {};
  const answeredSince: Record<string, Day> = {};
  for (const entry of entries) {
    for (const [id, answer] of Object.entries(entry.answers)) {
      if (answer === null) {
        delete answers[id];
        delete answeredSince[id];
        continue;
      }
      const isSame = JSON.stringify(answers[id]) === JSON.stringify(answer);
      answers[id] = answer;
      answeredSince[id] = isSame ? (answeredSince[id] ?? entry.onDay) : entry.onDay;
    }
  }
  return { answers, answeredSince };
}

/** One entry a day: of two, the newer one goes before, field by field. */
function byDay<Entry extends { readonly onDay: Day }>(entries: readonly Entry[]): readonly Entry[] {
  const entryByDay = new Map<Day, Entry>();
  for (const entry of entries) entryByDay.set(entry.onDay, { ...entryByDay.get(entry.onDay), ...entry });
  return [...entryByDay.values()].sort((a, b) => (a.onDay < b.onDay ? -1 : 1));
}
