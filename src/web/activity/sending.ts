import { useSyncExternalStore } from "react";
import type { Result } from "../../engine/units/result.ts";
import { type AskProblem, ask, sendFile } from "../server/ask.ts";
import type { NamedFile } from "./dropped-files.ts";

/** How far the files of one import have come on their way to the program. */
export interface Sending {
  readonly importId: string;
  readonly files: number;
  readonly sent: number;
  readonly bytes: number;
  readonly sentBytes: number;
  readonly startedAtMs: number;
  /** Files that did not arrive, each with why. */
  readonly lost: readonly { readonly name: string; readonly problem: AskProblem }[];
  readonly isDone: boolean;
  /** Nothing could be started at all. */
  readonly problem?: AskProblem;
}

/** Sent at the same time: the computer's own disk is the limit, not the line. */
const AT_ONCE = 3;

const sendings = new Map<string, Sending>();
const listeners = new Set<() => void>();

/** Opens an import and sends the files behind the screen's back; the import begins when all have arrived. */
export async function sendFiles(files: readonly NamedFile[]): Promise<Result<string, AskProblem>> {
  const opened = await ask("POST /api/imports", {});
  if (!opened.ok) return opened;
  const { importId } = opened.value;
  change(importId, {
    importId,
    files: files.length,
    sent: 0,
    bytes: files.reduce((sum, { file }) => sum + file.size, 0),
    sentBytes: 0,
    startedAtMs: Date.now(),
    lost: [],
    isDone: false,
  });
  void sendAll(importId, files);
  return { ok: true, value: importId };
}

/** The sending of this import in this page; absent after a reload, because the browser forgets the files. */
export const useSending = (importId: string | undefined): Sending | undefined =>
  useSyncExternalStore(subscribe, () => (importId === undefined ? undefined : sendings.get(importId)));

async function sendAll(importId: string, files: readonly NamedFile[]): Promise<void> {
  const stop = new AbortController();
  const waiting = [...files];
  const sendNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { name, file } = next;
      const result = await sendFile(importId, name, file, stop.signal);
      update(importId, (now) => ({
        ...now,
        sent: now.sent + 1,
        sentBytes: now.sentBytes + file.size,
        lost: result.ok ? now.lost : [...now.lost, { name, problem: result.problem }],
      }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendNext));
  const started = await ask("POST /api/imports/:id/start", { params: { id: importId } });
  update(importId, (now) => ({
    ...now,
    isDone: true,
    ...(started.ok ? {} : { problem: started.problem }),
  }));
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function update(importId: string, by: (now: Sending) => Sending): void {
  const now = sendings.get(importId);
  if (now !== undefined) change(importId, by(now));
}

function change(importId: string, to: Sending): void {
  sendings.set(importId, to);
  for (const listener of listeners) listener();
}
