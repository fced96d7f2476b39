import { questionsIn } from "../engine/answers/condition.ts";
import { readAnswers } from "../engine/answers/read-answers.ts";
import { type FiredRule, locksToKeep, type TriageOutcome, triage } from "../engine/triage/triage.ts";
import { TRIAGE_RULES } from "../engine/triage/triage-rules.ts";
import type { Day } from "../engine/units/day.ts";
import { bad, ok, type Result } from "../engine/units/result.ts";
import type { RequestProblem } from "./answers.ts";
import { type DiaryEntry, type DiaryRead, readDiary } from "./diary.ts";
import { experimentStops } from "./experiment-stops.ts";
import { type AnswersEntry, asKnownTo } from "./standing-answers.ts";
import type { Store } from "./store.ts";

/** The danger questions against everything told so far. */
export const triageOf = (diary: DiaryRead, today: Day): TriageOutcome => triage({ ...diary, today });

/**
 * Keeps what the runner told and looks for danger at once, in one transaction: when an emergency fires it is
 * written down with the answers that brought it, so that no crash and no later answer can lose it.
 */
export async function tell(
  entries: readonly DiaryEntry[],
  parts: { readonly store: Store; readonly runnerId: string; readonly nowMs: number; readonly today: Day },
): Promise<Result<TriageOutcome, RequestProblem>> {
  const problem = entries.map(problemWith).find((found) => found !== undefined);
  if (problem !== undefined) return bad(problem);
  return parts.store.write(parts.runnerId, async (writer) => {
    const before = await writer.diary();
    await writer.addDiaryEntries(entries);
    for (const { entry, asTold } of asNewest(entries, before)) {
      const found = triageOf(asTold, parts.today);
      await writer.addDiaryEntries(warningsToKeep(found, asTold, parts.nowMs, parts.today));
      await writer.addDiaryEntries(experimentStops(asTold, broughtBy(entry, found), parts));
    }
    const told = readDiary(await writer.diary());
    const outcome = triageOf(told, parts.today);
    await writer.addDiaryEntries(warningsToKeep(outcome, told, parts.nowMs, parts.today));
    await writer.addDiaryEntries(experimentStops(told, outcome, parts));
    return ok(outcome);
  });
}

/**
 * The diary as each new answer found it: that answer the newest of all that is known, and with what its own device
 * knew alone. Two devices' clocks differ, and what was told without a connection arrives late: a danger is not lost
 * because something stamped later says otherwise, nor because the other half of it was put right where it was not known.
 */
function* asNewest(
  entries: readonly DiaryEntry[],
  before: readonly DiaryEntry[],
): Generator<{ readonly entry: AnswersEntry; readonly asTold: DiaryRead }, void> {
  const known = [...before];
  for (const entry of entries) {
    const isNew = entry.kind === "answers" && !known.some(({ entryId }) => entryId === entry.entryId);
    const newestMs = known.reduce((newest, { enteredAtMs }) => Math.max(newest, enteredAtMs), 0);
    if (isNew) {
      const { saw, ...replacingAll } = entry;
      const asNewestOfAll = { ...replacingAll, enteredAtMs: Math.max(entry.enteredAtMs, newestMs + 1) };
      yield { entry, asTold: readDiary([...known, asNewestOfAll]) };
      if (saw !== undefined) yield { entry, asTold: readDiary(asItsDeviceKnew(entry, known)) };
    }
    known.push(entry);
  }
}

/** The warnings that hang on one of these answers: what a device did not know to be put right is no news of it. */
function broughtBy(
  { answers }: AnswersEntry,
  { fired, assessed }: TriageOutcome,
): Pick<TriageOutcome, "fired" | "assessed"> {
  const about = new Set(
    TRIAGE_RULES.filter(({ condition }) => questionsIn(condition).some((id) => id in answers)).map(
      ({ id }) => id,
    ),
  );
  return {
    fired: fired.filter(({ rule }) => about.has(rule.id)),
    assessed: assessed.filter(({ rule }) => about.has(rule)),
  };
}

/** With all that led to what the device had: since when an answer is the same tells whether a record covers it. */
function asItsDeviceKnew(entry: AnswersEntry, known: readonly DiaryEntry[]): readonly DiaryEntry[] {
  const answers = [...known.filter((one) => one.kind === "answers"), entry];
  return [...known.filter((one) => one.kind !== "answers"), ...asKnownTo([entry], answers)];
}

/**
 * What ends only by a dated record. One entry for as long as the answers that brought it stand, on the first of
 * those days: telling again adds nothing, and a record of a later day covers it.
 */
export function warningsToKeep(
  outcome: TriageOutcome,
  told: DiaryRead,
  nowMs: number,
  today: Day,
): readonly DiaryEntry[] {
  const entry = (id: string, { questions }: FiredRule) => {
    const onDay = questions.map((question) => told.answeredSince[question] ?? today).reduce(later, FIRST_DAY);
    return { entryId: `${id}-${onDay}`, enteredAtMs: nowMs, onDay };
  };
  const locks = locksToKeep(outcome);
  return outcome.fired
    .filter(({ because }) => because === "answered")
    .flatMap((fired): DiaryEntry[] => {
      const { id, flag } = fired.rule;
      if (fired.level === "emergency-now")
        return [{ ...entry(`emergency-${flag}`, fired), kind: "emergency", flag }];
      return locks.includes(id) ? [{ ...entry(`lock-${id}`, fired), kind: "lock", rule: id }] : [];
    });
}

const FIRST_DAY = "0000-01-01" as Day; // before any day that is answered
const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** Answers are held against the questionnaire; one bad answer refuses the whole, by name. */
function problemWith(entry: DiaryEntry): RequestProblem | undefined {
  if (/^(emergency|lock)-/.test(entry.entryId))
    return { kind: "bad-field", field: "entryId", reason: "the name of a warning" };
  if (entry.kind === "assessment" && entry.assessment.assessedOnDay > entry.onDay)
    return { kind: "bad-field", field: "assessedOnDay", reason: "still to come" };
  if (entry.kind !== "answers") return undefined;
  const read = readAnswers(entry.answers);
  if (read.ok) return undefined;
  const { problem } = read;
  switch (problem.kind) {
    case "not-answers":
      return { kind: "bad-field", field: "answers", reason: "not answers by question" };
    case "unknown-question":
      return { kind: "bad-field", field: problem.question, reason: "no such question" };
    case "bad-answer":
      return { kind: "bad-field", field: problem.question, reason: `expected ${problem.expected}` };
  }
}
