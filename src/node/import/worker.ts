import { parentPort, workerData } from "node:worker_threads";
import type { ImportItem } from "../../app/measured.ts";
import { type HealthTask, readHealthExport } from "./read-health-export.ts";
import { readItem } from "./read-item.ts";
import type { HealthAnswer, WorkerAnswer, WorkerStart, WorkerTask } from "./worker-messages.ts";

// A worker thread of the import: reads one recording after the other, or one long health export.

const { setting, health }: WorkerStart = workerData;
if (health === undefined) serveRecordings();
else serveHealth(health);

function serveRecordings(): void {
  let turn = Promise.resolve();
  parentPort?.on("message", ({ id, task }: WorkerTask) => {
    turn = turn.then(async () => {
      const item = await readItem(task, setting).catch((error: unknown): ImportItem => {
        console.error(`reading ${task.name} failed`, error);
        return { name: task.name, kind: "skipped", problem: { kind: "reader-failed" } };
      });
      answer({ kind: "item", id, item }, item);
    });
  });
  answer({ kind: "ready" });
}

function serveHealth(task: HealthTask): void {
  const items = readHealthExport(task, setting, () => answer({ kind: "alive" }));
  parentPort?.on("message", async () => {
    const next = await items.next();
    if (next.done) answer({ kind: "done" });
    else answer({ kind: "item", ...next.value }, next.value.item);
  });
}

function answer(message: WorkerAnswer | HealthAnswer, item?: ImportItem): void {
  parentPort?.postMessage(message, item === undefined ? [] : transferable(item));
}

/** The original's bytes move to the main thread without a copy, unless they lie in Node's shared pool. */
function transferable(item: ImportItem): ArrayBuffer[] {
  if (item.kind !== "measured") return [];
  const { buffer } = item.measured.original.stored;
  return buffer instanceof ArrayBuffer && buffer.byteLength !== Buffer.poolSize ? [buffer] : [];
}
