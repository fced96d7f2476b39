import { type CadenceDrill, type DiaryEntry, type DiaryRead, readDiary } from "../../app/diary.ts";
import type { Day } from "../../engine/units/day.ts";

/** What the server told, and what was told here since, as one diary. */
export function withEntries(read: DiaryRead, entries: readonly DiaryEntry[]): DiaryRead {
  if (entries.length === 0) return read;
  const later = readDiary([...answersAsEntries(read), ...checksAsEntries(read), ...entries]);
  return {
    ...later,
    answeredAtMs: newestOf(later.answeredAtMs, read.answeredAtMs),
    replaced: [...(read.replaced ?? []), ...(later.replaced ?? [])],
    homeTests: [...read.homeTests, ...later.homeTests],
    assessments: [...read.assessments, ...later.assessments],
    earlierEmergencies: [...read.earlierEmergencies, ...later.earlierEmergencies],
    earlierLocks: [...read.earlierLocks, ...later.earlierLocks],
  };
}

/** An answer taken back here has no time any more. */
const newestOf = (
  later: DiaryRead["answeredAtMs"],
  seen: DiaryRead["answeredAtMs"],
): DiaryRead["answeredAtMs"] =>
  Object.fromEntries(Object.entries(later).map(([id, atMs]) => [id, Math.max(atMs, seen[id] ?? 0)]));

/** The answers that stand, each as it was told. One kept by an older version, as if told before everything told here. */
function answersAsEntries({ answers, answeredSince, standing }: DiaryRead): readonly DiaryEntry[] {
  const ids = new Set([...Object.keys(answers), ...Object.keys(standing)]);
  return [...ids].flatMap((id) => {
    const onDay = answeredSince[id] ?? LONG_AGO;
    const older = { entryId: `told-${onDay}`, answer: answers[id] ?? null, enteredAtMs: 0, sinceDay: onDay };
    return (standing[id] ?? [older]).map(
      ({ entryId, answer, enteredAtMs, sinceDay }): DiaryEntry => ({
        kind: "answers",
        entryId,
        enteredAtMs,
        onDay: sinceDay,
        answers: { [id]: answer },
        saw: [],
      }),
    );
  });
}

const LONG_AGO = "0000-01-01" as Day; // before any day that is answered

/** Check-ins, weekly checks, moves and the drill as if each had been told in one go: what is told here corrects them. */
function checksAsEntries({
  checkIns,
  weeklyChecks,
  planMoves = [],
  cadenceDrill,
}: DiaryRead): readonly DiaryEntry[] {
  return [
    ...checkIns.flatMap(({ onDay, enteredAtMs, toldAtMs = {}, ...checkIn }) => {
      const times = new Set([...Object.values(toldAtMs), enteredAtMs]);
      return [...times].map((atMs): DiaryEntry => {
        const told = Object.entries(checkIn).filter(([field]) => (toldAtMs[field] ?? enteredAtMs) === atMs);
        return {
          kind: "check-in",
          entryId: `told-${onDay}-${atMs}`,
          enteredAtMs: atMs,
          onDay,
          checkIn: Object.fromEntries(told),
        };
      });
    }),
    ...weeklyChecks.map(
      ({ onDay, enteredAtMs, ...check }): DiaryEntry => ({
        kind: "weekly-check",
        entryId: `told-${onDay}`,
        enteredAtMs,
        onDay,
        check,
      }),
    ),
    ...planMoves.map(
      ({ from, to, movedAtMs }): DiaryEntry => ({
        kind: "plan-move",
        entryId: `told-${movedAtMs}`,
        enteredAtMs: movedAtMs,
        onDay: from,
        from,
        to,
      }),
    ),
    ...(cadenceDrill === undefined ? [] : [drillAsEntry(cadenceDrill)]),
  ];
}

const drillAsEntry = ({ sinceDay, toldAtMs }: CadenceDrill): DiaryEntry => ({
  kind: "cadence-drill",
  entryId: `told-drill-${toldAtMs}`,
  enteredAtMs: toldAtMs,
  onDay: sinceDay ?? LONG_AGO,
  sinceDay: sinceDay ?? null,
});
