import type { DiaryEntry, DiaryRead } from "../../app/diary.ts";
import { sawOf } from "../../app/standing-answers.ts";
import { triageOf, warningsToKeep } from "../../app/tell.ts";
import { type Day, dayFromMs } from "../../engine/units/day.ts";
import type { Result } from "../../engine/units/result.ts";
import { changeKeptDiary, keptDiary } from "../offline/kept-here.ts";
import { type AskProblem, ask } from "../server/ask.ts";
import { inEra } from "../server/era.ts";
import {
  afterStep,
  type DiaryStep,
  erasedAtMs,
  everythingTold,
  type LocalDiary,
  NOTHING_TOLD,
  stampFor,
} from "./diary-steps.ts";
import {
  clearJournal,
  dropEarlierDiary,
  earlierDiary,
  journal,
  journaled,
  noteDanger,
  notedDanger,
  unjournal,
} from "./told-journal.ts";

export { everythingTold, type LocalDiary } from "./diary-steps.ts";

/** An entry as a screen makes it; its id, instant and day are given here. */
export type Told = DiaryEntry extends infer Entry
  ? Entry extends DiaryEntry
    ? Omit<Entry, "entryId" | "enteredAtMs" | "onDay">
    : never
  : never;

const RETRY_MS = 4000;
const LONGEST_RETRY_MS = 60_000;
const SENDING_LIMIT_MS = 20_000;

// What the database holds, and the steps on their way into it. Together they are the diary: a reader never waits.
let stored: LocalDiary = notedDanger() ?? NOTHING_TOLD;
let pending: readonly DiaryStep[] = [...movingIn(), ...journaled()];
let diary: LocalDiary = pending.reduce(afterStep, stored);
let writing: Promise<unknown> = Promise.resolve();
let lastTurn: Promise<unknown> = Promise.resolve();
const listeners = new Set<() => void>();
const otherTabs =
  typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("backstride.diary");

export const localDiary = (): LocalDiary => diary;

/** Was the last thing known here an emergency? Then its screen is drawn before the database has answered. */
export const isDangerNoted = notedDanger() !== undefined;

/** The runner's day, by the device in the runner's hand. */
export const todayHere = (nowMs = Date.now()): Day =>
  dayFromMs(nowMs, -new Date(nowMs).getTimezoneOffset() * 60);

/**
 * Tells one thing, of today or of an earlier day: judged before this returns, and kept where a closed page does not lose it; sent when the server
 * is there. Settles when it is in the database, with what became of it.
 */
export function tell(told: Told, ofDay?: Day): Promise<"kept" | "only-in-this-page"> {
  const nowMs = Date.now();
  const today = todayHere(nowMs);
  const entry: DiaryEntry = {
    ...(told.kind === "answers" ? { ...told, saw: told.saw ?? sawOf(everythingTold(diary)) } : told),
    entryId: crypto.randomUUID(),
    enteredAtMs: stampFor(diary, nowMs),
    onDay: ofDay ?? today,
  };
  const next = afterStep(diary, { kind: "told", entry, warnings: [] });
  const read = everythingTold(next);
  const warnings = warningsToKeep(triageOf(read, today), read, nowMs, today);
  const step = { kind: "told", entry, warnings } as const;
  const isJournaled = journal(step);
  const isKept = take(step);
  void sendAll();
  return isKept.then((kept) => (kept || isJournaled ? "kept" : "only-in-this-page"));
}

/** Everything was erased: nothing of it stays in this browser. Settles when it is gone. */
export async function forgetLocalDiary(): Promise<void> {
  clearJournal();
  pending = [];
  await take({ kind: "forgotten" });
  otherTabs?.postMessage("forgotten");
}

/** The server says which life of its data this is: what belongs to an erased one goes. Says whether it was another. */
async function enterEra(era: string): Promise<boolean> {
  await diaryIsHere;
  if (diary.era === era) return false;
  const isOther = diary.era !== undefined;
  await take({ kind: "era", era, erasedAtMs: erasedAtMs(era) });
  return isOther;
}

export function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Settles when what the database held is part of the diary. */
export const diaryIsHere: Promise<void> = (async () => {
  await readStored();
  for (const step of pending) void write(step);
  if (diary.unsent.length > 0) void sendAll();
})();

let retryMs = RETRY_MS;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what waits, in order. Without an answer it tries again by and by, and at once when the network is back. */
export function sendAll(): Promise<void> {
  return alone(sendWaiting);
}

/** Takes over the server's diary, with everything sent before. What it holds by then is no longer kept here. */
export function seeServer(signal: AbortSignal): Promise<Result<DiaryRead, AskProblem>> {
  return alone(async () => {
    await sendWaiting();
    const covered = diary.sent.map(({ entryId }) => entryId);
    const answer = await ask("GET /api/diary", { signal });
    if (answer.ok) await take({ kind: "seen", read: answer.value, covered });
    return answer;
  });
}

const whenSent = new Set<() => void>();

/** Called when something was sent and nothing waits any more. */
export function onAllSent(listener: () => void): () => void {
  whenSent.add(listener);
  return () => whenSent.delete(listener);
}

async function sendWaiting(): Promise<void> {
  await readStored(); // another tab may have sent what we still take for waiting
  let hasSent = false;
  clearTimeout(timer);
  for (let entry = diary.unsent[0]; entry !== undefined; entry = diary.unsent[0]) {
    const signal = AbortSignal.timeout(SENDING_LIMIT_MS);
    const answer = await ask("POST /api/diary", { body: { entries: [entry] }, signal });
    if (!answer.ok && answer.problem.kind === "other-era") continue; // by now the diary is of the new one
    if (!answer.ok && !isRefusal(answer.problem)) {
      timer = setTimeout(() => void sendAll(), retryMs);
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
      return;
    }
    hasSent = true;
    const { entryId } = entry;
    if (!(await take({ kind: answer.ok ? "taken" : "refused", entryId }))) unjournal(entryId);
  }
  retryMs = RETRY_MS;
  if (hasSent) for (const listener of whenSent) listener();
}

const isRefusal = ({ kind }: AskProblem): boolean => kind === "bad-field";

/** One tab at a time talks to the server about the diary: nothing is sent twice, and no older diary follows a newer one. */
function alone<A>(work: () => Promise<A>): Promise<A> {
  if (navigator.locks !== undefined) return navigator.locks.request("backstride.diary", work) as Promise<A>; // its type says the promise twice
  const turn = lastTurn.then(work);
  lastTurn = turn.catch(() => {});
  return turn;
}
/** True for every reader at once; says later whether the database took it. */
function take(step: DiaryStep): Promise<boolean> {
  pending = [...pending, step];
  refresh();
  return write(step);
}

function write(step: DiaryStep): Promise<boolean> {
  const written = writing.then(async () => {
    try {
      stored = await changeKeptDiary((kept) => afterStep(kept ?? stored, step));
    } catch {
      return false; // no database: the journal and this page's memory hold it
    }
    pending = pending.filter((one) => one !== step);
    if (step.kind === "told") unjournal(step.entry.entryId);
    if (step.kind === "moved-in") dropEarlierDiary();
    refresh();
    otherTabs?.postMessage("changed");
    return true;
  });
  writing = written;
  return written;
}

async function readStored(): Promise<void> {
  const kept = await keptDiary().catch(() => undefined);
  if (kept === undefined) return;
  stored = kept;
  refresh();
}

function refresh(): void {
  diary = pending.reduce(afterStep, stored);
  const isEmergency = triageOf(everythingTold(diary), todayHere()).outcome === "emergency-now";
  noteDanger(isEmergency ? diary : undefined);
  for (const listener of listeners) listener();
}

function movingIn(): readonly DiaryStep[] {
  const earlier = earlierDiary();
  return earlier === undefined ? [] : [{ kind: "moved-in", diary: earlier }];
}

inEra({ ours: () => diary.era, enter: enterEra, letGo: () => take({ kind: "let-go" }) });
otherTabs?.addEventListener("message", ({ data }) => {
  if (data === "forgotten") pending = [];
  void readStored();
});
addEventListener("online", () => void sendAll());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && diary.unsent.length > 0) void sendAll();
});
