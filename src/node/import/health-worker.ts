import { Worker } from "node:worker_threads";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { type HealthTask, type ItemOfMany, readHealthExport } from "./read-health-export.ts";
import type { ReadSetting } from "./read-item.ts";
import type { HealthAnswer, WorkerStart } from "./worker-messages.ts";

/** The items of an Apple Health export, read by a worker of its own, each when it is asked for. */
export async function* healthItems(
  task: HealthTask,
  parts: { readonly entry: URL | undefined; readonly setting: ReadSetting; readonly limitS: number },
): AsyncGenerator<ItemOfMany> {
  const { entry, setting, limitS } = parts;
  if (entry === undefined) return yield* readHealthExport(task, setting, () => undefined);
  const worker = new Worker(entry, { workerData: { setting, health: task } satisfies WorkerStart });
  try {
    for (;;) {
      const answer = await nextAnswer(worker, limitS);
      if (answer.kind === "done") return;
      if (answer.kind === "item") yield answer;
      else {
        yield { item: { name: task.name, kind: "skipped", problem: answer.problem }, of: 1 };
        return;
      }
    }
  } finally {
    worker.removeAllListeners();
    worker.on("error", () => undefined); // what it still has to say concerns nobody
    await worker.terminate();
  }
}

type Next =
  | Exclude<HealthAnswer, { kind: "alive" }>
  | { readonly kind: "failed"; readonly problem: ReadProblem };

/** A long document takes what it takes, as long as the worker is heard of in between. */
function nextAnswer(worker: Worker, limitS: number): Promise<Next> {
  return new Promise((resolve) => {
    let heardMs = performance.now();
    const watch = setInterval(() => {
      const isLate = () => performance.now() - heardMs > limitS * 1000;
      // This thread may have been busy itself: answers that lie waiting are heard first.
      if (isLate())
        setImmediate(
          () => isLate() && finish({ kind: "failed", problem: { kind: "took-too-long", limitS } }),
        );
    }, 1000);
    const hear = (answer: HealthAnswer): void => {
      heardMs = performance.now();
      if (answer.kind !== "alive") finish(answer);
    };
    const fail = () => finish({ kind: "failed", problem: { kind: "reader-failed" } });
    const finish = (next: Next): void => {
      clearInterval(watch);
      worker.off("message", hear).off("error", fail).off("exit", fail);
      resolve(next);
    };
    worker.on("message", hear).on("error", fail).on("exit", fail);
    worker.postMessage("next");
  });
}
