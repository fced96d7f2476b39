import { parentPort, workerData } from "node:worker_threads";
import type { ImportItem } from "../../app/measured.ts";
import { type ReadSetting, readItem } from "./read-item.ts";
import type { WorkerAnswer, WorkerTask } from "./worker-messages.ts";

// A worker thread of the import: reads one task after the other, and answers each.

const setting: ReadSetting = workerData;
let turn = Promise.resolve();

parentPort?.on("message", ({ id, task }: WorkerTask) => {
  turn = turn.then(async () => {
    const item = await readItem(task, setting).catch((error: unknown): ImportItem => {
      console.error(`reading ${task.name} failed`, error);
      return { name: task.name, kind: "skipped", problem: { kind: "reader-failed" } };
    });
    answer({ kind: "item", id, item });
  });
});
answer({ kind: "ready" });

function answer(message: WorkerAnswer): void {
  parentPort?.postMessage(message, message.kind === "item" ? transferable(message.item) : []);
}

/** The original's bytes move to the main thread without a copy, unless they lie in Node's shared pool. */
function transferable(item: ImportItem): ArrayBuffer[] {
  if (item.kind !== "measured") return [];
  const { buffer } = item.measured.original.stored;
  return buffer instanceof ArrayBuffer && buffer.byteLength !== Buffer.poolSize ? [buffer] : [];
}
