import type { Answer } from "../engine/answers/question.ts";
import { mostCareful } from "../engine/triage/most-careful.ts";
import type { Day } from "../engine/units/day.ts";
import type { DiaryEntry } from "./diary.ts";

type AnswersEntry = Extract<DiaryEntry, { kind: "answers" }>;

/** One answer as it was told, and not yet replaced by anyone who knew of it. */
export interface Telling {
  readonly entryId: string;
  /** `null`: it was taken back. */
  readonly answer: Answer | null;
  readonly enteredAtMs: number;
  /** First day on which this has been the answer without a break. */
  readonly sinceDay: Day;
}

/** What the runner answered, whatever order it arrived in. */
export interface StandingAnswers {
  readonly answers: Readonly<Record<string, Answer>>;
  /** First day of each present answer without a break. */
  readonly answeredSince: Readonly<Record<string, Day>>;
  /** When each answer was given last, also where it stayed the same, in epoch milliseconds. */
  readonly answeredAtMs: Readonly<Record<string, number>>;
  /** By question, oldest first: several where devices told without knowing of each other. */
  readonly standing: Readonly<Record<string, readonly Telling[]>>;
}

/**
 * A newer answer replaces those that whoever gave it had before them. Of several that did not know of each other the
 * most careful stands until somebody who knows of all of them answers again. Entries by the time they were told.
 */
export function answersIn(entries: readonly AnswersEntry[]): StandingAnswers {
  const byQuestion = new Map<string, Question>();
  for (const entry of entries)
    for (const [id, answer] of Object.entries(entry.answers)) {
      const question = byQuestion.get(id) ?? { tellings: [], replaced: new Set() };
      byQuestion.set(id, question);
      tellOne(id, question, { ...entry, answer });
    }
  const present = [...byQuestion].flatMap(([id, { now }]) =>
    now === undefined || now.answer === null ? [] : [{ ...now, id, answer: now.answer }],
  );
  return {
    answers: Object.fromEntries(present.map(({ id, answer }) => [id, answer])),
    answeredSince: Object.fromEntries(present.map(({ id, sinceDay }) => [id, sinceDay])),
    answeredAtMs: Object.fromEntries(present.map(({ id, enteredAtMs }) => [id, enteredAtMs])),
    standing: Object.fromEntries([...byQuestion].map(([id, { tellings }]) => [id, tellings])),
  };
}

/** What whoever tells something now has before them, of every question: goes with the entry as `saw`. */
export const sawOf = ({ standing }: Pick<StandingAnswers, "standing">): readonly string[] =>
  [
    ...new Set(Object.values(standing).flatMap((tellings) => tellings.map(({ entryId }) => entryId))),
  ].toSorted();

interface Question {
  tellings: readonly Telling[];
  /** Ids of the entries that a later one knew of. */
  readonly replaced: Set<string>;
  /** The answer of all tellings together. */
  now?: Telling;
}

function tellOne(
  id: string,
  question: Question,
  { entryId, saw, answer, enteredAtMs, onDay }: AnswersEntry & { readonly answer: Answer | null },
): void {
  if (question.replaced.has(entryId)) return; // its clock ran ahead of whoever replaced it
  for (const seen of saw ?? []) question.replaced.add(seen);
  const { now, tellings } = question;
  const isAsBefore = now !== undefined && isSame(now.answer, answer);
  const telling = { entryId, answer, enteredAtMs, sinceDay: isAsBefore ? now.sinceDay : onDay };
  const left = saw === undefined ? [] : tellings.filter((one) => !saw.includes(one.entryId));
  question.tellings = [...left, telling];
  question.now = left.length === 0 ? telling : together(id, left, telling, now);
}

/** Of several tellings: their most careful answer, as whoever gave it last told it. */
function together(
  id: string,
  older: readonly Telling[],
  newest: Telling,
  before: Telling | undefined,
): Telling {
  const tellings = [...older, newest];
  const answer = mostCareful(
    id,
    tellings.map((one) => one.answer),
  );
  const giving = tellings.findLast((one) => isSame(one.answer, answer)) ?? newest;
  const isAsBefore = before !== undefined && isSame(before.answer, answer);
  return { ...giving, answer, sinceDay: isAsBefore ? before.sinceDay : giving.sinceDay };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
