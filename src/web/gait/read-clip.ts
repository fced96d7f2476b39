import type { FromWorker, ToWorker } from "./worker-messages.ts";

/** A worker with the pose models in it. Ending it cancels whatever it does. */
export interface PoseWorker {
  readonly ask: (message: ToWorker, transfer?: Transferable[]) => void;
  readonly end: () => void;
}

/** Starts the worker; what it says comes to `onMessage` until it is ended. */
export function startPoseWorker(onMessage: (message: FromWorker) => void): PoseWorker {
  const worker = new Worker(new URL("./pose-worker.ts", import.meta.url), { name: "pose" });
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => onMessage(data);
  worker.onerror = (event) =>
    onMessage({
      kind: "problem",
      problem: { kind: "models-not-started", reason: event.message },
    });
  return {
    ask: (message, transfer = []) => worker.postMessage(message, transfer),
    end: () => worker.terminate(),
  };
}
