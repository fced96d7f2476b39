import { Worker } from "node:worker_threads";
import type { ImportItem } from "../../app/measured.ts";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import type { ReadSetting, ReadTask } from "./read-item.ts";
import type { WorkerAnswer, WorkerTask } from "./worker-messages.ts";

/** Reads tasks, several at a time; every task ends as an item, whatever becomes of its reader. */
export interface ItemReader {
  read(task: ReadTask): Promise<ImportItem>;
  close(): Promise<void>;
}

export interface WorkerPoolOptions {
  readonly workers: number;
  readonly entry: URL;
  readonly execArgv: readonly string[];
  readonly limitS: number;
  readonly setting: ReadSetting;
}

/** Worker threads that read. One that hangs or breaks is replaced, and costs only the file it had in hand. */
export class WorkerPool implements ItemReader {
  readonly #options: WorkerPoolOptions;
  readonly #seats: Seat[];
  readonly #watch: NodeJS.Timeout;
  #lastId = 0;

  constructor(options: WorkerPoolOptions) {
    this.#options = options;
    this.#seats = Array.from({ length: options.workers }, () => this.#takeSeat([]));
    this.#watch = setInterval(() => this.#watchSeats(), Math.min(1000, options.limitS * 250));
    this.#watch.unref();
  }

  read(task: ReadTask): Promise<ImportItem> {
    const seat = this.#seats.reduce((a, b) => (b.jobs.length < a.jobs.length ? b : a));
    return new Promise((resolve, reject) => {
      const job = { id: ++this.#lastId, task, resolve, reject };
      if (seat.jobs.length === 0) seat.headSinceMs = performance.now();
      seat.jobs.push(job);
      send(seat, job);
    });
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    await Promise.all(this.#seats.splice(0).map((seat) => dismiss(seat)));
  }

  #takeSeat(jobs: Job[]): Seat {
    const { entry, execArgv, setting } = this.#options;
    const worker = new Worker(entry, {
      workerData: setting,
      execArgv: [...execArgv],
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
    });
    const seat: Seat = { worker, jobs, isReady: false, headSinceMs: performance.now() };
    worker.on("message", (answer: WorkerAnswer) => this.#hear(seat, answer));
    worker.on("error", (error) => this.#replace(seat, { kind: "reader-failed" }, error));
    worker.on("exit", () => this.#replace(seat, { kind: "reader-failed" }, new Error("a worker left")));
    for (const job of jobs) send(seat, job);
    return seat;
  }

  #hear(seat: Seat, answer: WorkerAnswer): void {
    seat.headSinceMs = performance.now();
    if (answer.kind === "ready") {
      seat.isReady = true;
      return;
    }
    const at = seat.jobs.findIndex((job) => job.id === answer.id);
    const [job] = at < 0 ? [] : seat.jobs.splice(at, 1);
    job?.resolve(answer.item);
  }

  /** The first job in hand is to blame; those behind it are read by another worker. */
  #replace(seat: Seat, problem: ReadProblem, error: unknown): void {
    const place = this.#seats.indexOf(seat);
    if (place < 0) return; // dismissed before
    const [guilty, ...rest] = seat.jobs.splice(0);
    void dismiss(seat);
    if (!seat.isReady) {
      // It never began: its program is at fault, and so would be the next one's.
      this.#seats.splice(place, 1);
      for (const job of [guilty, ...rest]) job?.reject(error);
      return;
    }
    guilty?.resolve({ name: guilty.task.name, kind: "skipped", problem });
    this.#seats[place] = this.#takeSeat(rest);
  }

  #watchSeats(): void {
    const { limitS } = this.#options;
    const isLate = (seat: Seat) =>
      seat.isReady && seat.jobs.length > 0 && performance.now() - seat.headSinceMs > limitS * 1000;
    if (!this.#seats.some(isLate)) return;
    // This thread may have been busy itself: answers that lie waiting are heard first.
    setImmediate(() => {
      for (const seat of this.#seats.filter(isLate)) {
        this.#replace(seat, { kind: "took-too-long", limitS }, undefined);
      }
    });
  }
}

interface Job {
  readonly id: number;
  readonly task: ReadTask;
  readonly resolve: (item: ImportItem) => void;
  readonly reject: (error: unknown) => void;
}

interface Seat {
  readonly worker: Worker;
  /** In the order sent: the worker reads the first of them. */
  readonly jobs: Job[];
  isReady: boolean;
  /** Since when the first job has been the first. */
  headSinceMs: number;
}

/** Its columns lie outside this heap; a reader that needs more text than this has gone astray. */
const WORKER_HEAP_MB = 512;

const send = (seat: Seat, { id, task }: Job): void =>
  seat.worker.postMessage({ id, task } satisfies WorkerTask);

const dismiss = (seat: Seat): Promise<number> => {
  seat.worker.removeAllListeners();
  return seat.worker.terminate();
};
