import { type DiaryEntry, type DiaryRead, readDiary } from "../../app/diary.ts";
import { triageOf, warningsToKeep } from "../../app/tell.ts";
import { type Day, dayFromMs } from "../../engine/units/day.ts";
import type { AskProblem } from "../server/ask.ts";
import { ask } from "../server/ask.ts";
import { withEntries } from "./entries-of-read.ts";

/**
 * What was told in this browser. It is judged and kept here first, then sent, oldest first and one at a time, so
 * that the server judges each as it was told. An entry stays here until the server has it.
 */
export interface LocalDiary {
  /** The server's diary as last seen; absent until it has answered once. */
  readonly seen?: DiaryRead;
  readonly unsent: readonly DiaryEntry[];
  /** Told, taken by the server, and not yet part of `seen`. */
  readonly sent: readonly DiaryEntry[];
  /** Emergencies and locks that fired here. The server writes its own; these stand until its diary is seen. */
  readonly warnings: readonly DiaryEntry[];
  /** Entries the server would not take. They are judged here all the same. */
  readonly refused: readonly DiaryEntry[];
  /** The instant of the newest entry made here. Later ones are never earlier, whatever the clock does. */
  readonly lastMs: number;
}

/** An entry as a screen makes it; its id, instant and day are given here. */
export type Told = DiaryEntry extends infer Entry
  ? Entry extends DiaryEntry
    ? Omit<Entry, "entryId" | "enteredAtMs" | "onDay">
    : never
  : never;

const KEY = "backstride.diary";
const NOTHING: LocalDiary = { unsent: [], sent: [], warnings: [], refused: [], lastMs: 0 };
const RETRY_MS = 4000;
const LONGEST_RETRY_MS = 60_000;

let diary: LocalDiary = load();
const listeners = new Set<() => void>();

export const localDiary = (): LocalDiary => diary;

/** Everything told, wherever it stands. */
export const everythingTold = ({ seen, unsent, sent, warnings, refused }: LocalDiary): DiaryRead =>
  withEntries(seen ?? readDiary([]), [...sent, ...refused, ...unsent, ...warnings]);

/** The runner's day, by the device in the runner's hand. */
export const todayHere = (nowMs = Date.now()): Day =>
  dayFromMs(nowMs, -new Date(nowMs).getTimezoneOffset() * 60);

/** Tells one thing: kept and judged before this returns, sent when the server is there. */
export function tell(told: Told): void {
  const nowMs = Date.now();
  const today = todayHere(nowMs);
  const entry: DiaryEntry = {
    ...told,
    entryId: crypto.randomUUID(),
    enteredAtMs: Math.max(nowMs, diary.lastMs + 1), // two in one millisecond keep their order
    onDay: today,
  };
  const next = { ...diary, unsent: [...diary.unsent, entry], lastMs: entry.enteredAtMs };
  const read = everythingTold(next);
  const known = new Set(next.warnings.map(({ entryId }) => entryId));
  const fresh = warningsToKeep(triageOf(read, today), read, nowMs, today);
  keep({
    ...next,
    warnings: [...next.warnings, ...fresh.filter(({ entryId }) => !known.has(entryId))],
  });
  void sendAll();
}

/** Takes over the server's diary. What it holds by now is no longer kept here. */
export function see(read: DiaryRead, sentBefore: LocalDiary["sent"]): void {
  const covered = new Set(sentBefore.map(({ entryId }) => entryId));
  const sent = diary.sent.filter(({ entryId }) => !covered.has(entryId));
  const isAllSeen = sent.length + diary.unsent.length + diary.refused.length === 0;
  keep({ ...diary, seen: read, sent, warnings: isAllSeen ? [] : diary.warnings });
}

/** Everything was erased: nothing of it stays in this browser. */
export function forgetLocalDiary(): void {
  keep(NOTHING);
}

export function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let isSending = false;
let retryMs = RETRY_MS;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what waits, in order. Without an answer it tries again by and by, and at once when the network is back. */
export async function sendAll(): Promise<void> {
  if (isSending) return;
  isSending = true;
  let hasSent = false;
  clearTimeout(timer);
  try {
    for (let entry = diary.unsent[0]; entry !== undefined; entry = diary.unsent[0]) {
      const answer = await ask("POST /api/diary", { body: { entries: [entry] } });
      if (!answer.ok && !isRefusal(answer.problem)) {
        timer = setTimeout(() => void sendAll(), retryMs);
        retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
        return;
      }
      hasSent = true;
      const { entryId } = entry;
      const isKept = diary.unsent.some((one) => one.entryId === entryId); // erased on the way?
      if (isKept)
        keep({
          ...diary,
          unsent: diary.unsent.filter((one) => one.entryId !== entryId),
          sent: answer.ok ? [...diary.sent, entry] : diary.sent,
          refused: answer.ok ? diary.refused : [...diary.refused, entry],
        });
    }
    retryMs = RETRY_MS;
    if (hasSent) for (const listener of whenSent) listener();
  } finally {
    isSending = false;
  }
}

const whenSent = new Set<() => void>();

/** Called when something was sent and nothing waits any more. */
export function onAllSent(listener: () => void): () => void {
  whenSent.add(listener);
  return () => whenSent.delete(listener);
}

const isRefusal = ({ kind }: AskProblem): boolean => kind === "bad-field";

function keep(next: LocalDiary): void {
  diary = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // A full or forbidden storage: it is still judged and sent from memory.
  }
  for (const listener of listeners) listener();
}

function load(): LocalDiary {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? NOTHING : { ...NOTHING, ...(JSON.parse(kept) as Partial<LocalDiary>) }; // written by `keep`
  } catch {
    return NOTHING;
  }
}

addEventListener("storage", ({ key }) => {
  if (key !== KEY) return;
  diary = load();
  for (const listener of listeners) listener();
});
addEventListener("online", () => void sendAll());
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && diary.unsent.length > 0) void sendAll();
});
