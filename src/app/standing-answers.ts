import type { Answer } from "../engine/answers/question.ts";
import { mostCareful } from "../engine/triage/most-careful.ts";
import type { Day } from "../engine/units/day.ts";
import type { DiaryEntry } from "./diary.ts";

export type AnswersEntry = Extract<DiaryEntry, { kind: "answers" }>;

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
  for (const entry of afterWhatTheySaw(entries)) {
    const saw = entry.saw && new Set(entry.saw);
    for (const [id, answer] of Object.entries(entry.answers)) {
      const question = byQuestion.get(id) ?? { tellings: new Map(), byAnswer: new Map() };
      byQuestion.set(id, question);
      replaceIn(question, saw);
      tellOne(id, question, { ...entry, answer });
    }
  }
  const present = [...byQuestion].flatMap(([id, { now }]) =>
    now === undefined || now.answer === null ? [] : [{ ...now, id, answer: now.answer }],
  );
  return {
    answers: Object.fromEntries(present.map(({ id, answer }) => [id, answer])),
    answeredSince: Object.fromEntries(present.map(({ id, sinceDay }) => [id, sinceDay])),
    answeredAtMs: Object.fromEntries(present.map(({ id, enteredAtMs }) => [id, enteredAtMs])),
    standing: Object.fromEntries([...byQuestion].map(([id, { tellings }]) => [id, [...tellings.values()]])),
  };
}

/** What whoever tells something now has before them, of every question: goes with the entry as `saw`. */
export const sawOf = ({ standing }: Pick<StandingAnswers, "standing">): readonly string[] =>
  [
    ...new Set(Object.values(standing).flatMap((tellings) => tellings.map(({ entryId }) => entryId))),
  ].toSorted();

/** These entries, and those that whoever told them had known of by then, in the order of `all`. */
export function asKnownTo(
  told: readonly AnswersEntry[],
  all: readonly AnswersEntry[],
): readonly AnswersEntry[] {
  const byId = groupedById(all);
  const known = new Set(told);
  let everythingUpToMs = Number.NEGATIVE_INFINITY; // an entry of before `saw` knew all that were told earlier
  for (const entry of known) {
    for (const id of entry.saw ?? []) for (const one of byId.get(id) ?? []) known.add(one);
    if (entry.saw !== undefined || entry.enteredAtMs <= everythingUpToMs) continue;
    everythingUpToMs = entry.enteredAtMs;
    for (const one of all) if (one.enteredAtMs <= everythingUpToMs) known.add(one);
  }
  return all.filter((one) => known.has(one));
}

/** By the time they were told, yet none before what it had seen: a clock may run days ahead. */
function afterWhatTheySaw(entries: readonly AnswersEntry[]): readonly AnswersEntry[] {
  const byId = groupedById(entries);
  const begun = new Set<AnswersEntry>();
  const inOrder = new Set<AnswersEntry>();
  for (const entry of entries) {
    const waiting = [entry];
    for (let one = waiting.at(-1); one !== undefined; one = waiting.at(-1)) {
      const first = begun.has(one) ? [] : (one.saw ?? []).flatMap((id) => byId.get(id) ?? []);
      begun.add(one);
      const open = first.filter((seen) => !begun.has(seen));
      if (open.length > 0) waiting.push(...open.toSorted((a, b) => b.enteredAtMs - a.enteredAtMs));
      else inOrder.add(waiting.pop() ?? one);
    }
  }
  return [...inOrder];
}

/** A browser reads what the server told as several entries of one id, one a question. */
function groupedById(entries: readonly AnswersEntry[]): ReadonlyMap<string, readonly AnswersEntry[]> {
  const byId = new Map<string, AnswersEntry[]>();
  for (const entry of entries) {
    const group = byId.get(entry.entryId);
    if (group === undefined) byId.set(entry.entryId, [entry]);
    else group.push(entry);
  }
  return byId;
}

interface Question {
  /** Those that stand, by the id of their entry, oldest first. */
  readonly tellings: Map<string, Telling>;
  /** Of each answer that stands the newest telling, oldest first. */
  readonly byAnswer: Map<string, Telling>;
  /** The answer of all tellings together. */
  now?: Telling;
}

/** Takes away what whoever tells now knew of; without `saw`, everything. */
function replaceIn({ tellings, byAnswer }: Question, saw: ReadonlySet<string> | undefined): void {
  const left = saw === undefined ? [] : [...tellings.values()].filter(({ entryId }) => !saw.has(entryId));
  if (left.length === tellings.size) return;
  tellings.clear();
  byAnswer.clear();
  for (const telling of left) addTelling({ tellings, byAnswer }, telling);
}

function addTelling({ tellings, byAnswer }: Pick<Question, "tellings" | "byAnswer">, telling: Telling): void {
  tellings.set(telling.entryId, telling);
  const answer = JSON.stringify(telling.answer);
  byAnswer.delete(answer); // to stand last
  byAnswer.set(answer, telling);
}

function tellOne(
  id: string,
  question: Question,
  { entryId, answer, enteredAtMs, onDay }: AnswersEntry & { readonly answer: Answer | null },
): void {
  const { now, tellings, byAnswer } = question;
  const isAsBefore = now !== undefined && isSame(now.answer, answer);
  const telling = { entryId, answer, enteredAtMs, sinceDay: isAsBefore ? now.sinceDay : onDay };
  addTelling(question, telling);
  question.now = tellings.size === 1 ? telling : together(id, [...byAnswer.values()], telling, now);
}

/** Of several tellings: their most careful answer, as whoever gave it last told it. */
function together(
  id: string,
  tellings: readonly Telling[],
  newest: Telling,
  before: Telling | undefined,
): Telling {
  const answer = mostCareful(
    id,
    tellings.map((one) => one.answer),
  );
  const giving = tellings.findLast((one) => isSame(one.answer, answer)) ?? newest;
  const isAsBefore = before !== undefined && isSame(before.answer, answer);
  return { ...giving, answer, sinceDay: isAsBefore ? before.sinceDay : giving.sinceDay };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
