import { type DiaryEntry, type DiaryRead, readDiary } from "../../app/diary.ts";
import type { Answer } from "../../engine/answers/question.ts";
import type { Day } from "../../engine/units/day.ts";

/** What the server told, and what was told here since, as one diary. */
export function withEntries(read: DiaryRead, entries: readonly DiaryEntry[]): DiaryRead {
  if (entries.length === 0) return read;
  const later = readDiary([...answersAsEntries(read), ...entries]);
  return {
    ...later,
    checkIns: [...read.checkIns, ...later.checkIns],
    weeklyChecks: [...read.weeklyChecks, ...later.weeklyChecks],
    homeTests: [...read.homeTests, ...later.homeTests],
    assessments: [...read.assessments, ...later.assessments],
    earlierEmergencies: [...read.earlierEmergencies, ...later.earlierEmergencies],
    earlierLocks: [...read.earlierLocks, ...later.earlierLocks],
  };
}

/** The answers as if each had been told on its first day, before anything that was told here. */
function answersAsEntries({ answers, answeredSince }: DiaryRead): readonly DiaryEntry[] {
  const answersByDay = new Map<Day, Record<string, Answer>>();
  for (const [id, answer] of Object.entries(answers)) {
    const onDay = answeredSince[id] ?? LONG_AGO;
    answersByDay.set(onDay, { ...answersByDay.get(onDay), [id]: answer });
  }
  return [...answersByDay].map(([onDay, told]) => ({
    kind: "answers",
    entryId: `told-${onDay}`,
    enteredAtMs: 0,
    onDay,
    answers: told,
  }));
}

const LONG_AGO = "0000-01-01" as Day; // before any day that is answered
