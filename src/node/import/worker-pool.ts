import { Worker } from "node:worker_threads";
import type { ImportItem } from "../../app/measured.ts";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import type { ReadSetting, ReadTask } from "./read-item.ts";
import type { WorkerAnswer, WorkerStart, WorkerTask } from "./worker-messages.ts";

/** Reads tasks, several at a time; every task ends as an item, whatever becomes of its reader. */
export interface ItemReader {
  read(task: ReadTask): Promise<ImportItem>;
  close(): Promise<void>;
}

export interface WorkerPoolOptions {
  readonly workers: number;
  readonly entry: URL;
  readonly limitS: number;
  readonly setting: ReadSetting;
}

/** Worker threads that read. One that hangs or breaks is replaced, and costs only the file it had in hand. */
export class WorkerPool implements ItemReader {
  readonly #options: WorkerPoolOptions;
  readonly #seats: Seat[];
  readonly #watch: NodeJS.Timeout;
  #lastId = 0;
  #failure: unknown;

  constructor(options: WorkerPoolOptions) {
    this.#options = options;
    this.#seats = Array.from({ length: options.workers }, () => this.#takeSeat([], 0));
    this.#watch = setInterval(() => this.#watchSeats(), Math.min(1000, options.limitS * 250));
    this.#watch.unref();
  }

  read(task: ReadTask): Promise<ImportItem> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const seat = this.#seats.reduce((a, b) => (b.jobs.length < a.jobs.length ? b : a));
    return new Promise((resolve, reject) => {
      const job = { id: ++this.#lastId, task, resolve, reject };
      if (seat.jobs.length === 0) seat.headSinceMs = performance.now();
      seat.jobs.push(job);
      advance(seat);
    });
  }

  async close(): Promise<void> {
    clearInterval(this.#watch);
    await Promise.all(this.#seats.splice(0).map((seat) => dismiss(seat)));
  }

  #takeSeat(jobs: Job[], suspects: number): Seat {
    const { entry, setting } = this.#options;
    const worker = new Worker(entry, {
      workerData: { setting } satisfies WorkerStart,
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
    });
    const seat: Seat = { worker, jobs, sent: 0, suspects, isReady: false, headSinceMs: performance.now() };
    worker.on("message", (answer: WorkerAnswer) => this.#hear(seat, answer));
    worker.on("error", (error) => this.#broke(seat, error));
    worker.on("exit", () => this.#broke(seat, new Error("a worker left")));
    return seat;
  }

  #hear(seat: Seat, answer: WorkerAnswer): void {
    seat.headSinceMs = performance.now();
    if (answer.kind === "ready") {
      seat.isReady = true; // only now are jobs sent: none of them can be why a program never began
    } else {
      const at = seat.jobs.findIndex((job) => job.id === answer.id);
      const [job] = at < 0 ? [] : seat.jobs.splice(at, 1);
      seat.sent--;
      if (seat.suspects > 0) seat.suspects--;
      job?.resolve(answer.item);
    }
    advance(seat);
  }

  /** Answers of a broken worker can be lost: with several jobs out, each is tried again alone. */
  #broke(seat: Seat, error: unknown): void {
    if (!this.#seats.includes(seat)) return; // dismissed before
    if (!seat.isReady) {
      this.#giveUp(seat, error);
    } else if (seat.sent > 1) {
      this.#replace(seat, seat.sent);
    } else {
      blame(seat, { kind: "reader-failed" });
      this.#replace(seat, Math.max(0, seat.suspects - 1));
    }
  }

  #replace(seat: Seat, suspects: number): void {
    void dismiss(seat);
    this.#seats[this.#seats.indexOf(seat)] = this.#takeSeat(seat.jobs.splice(0), suspects);
  }

  /** A worker that never began has a fault of its own, and so would the next one. */
  #giveUp(seat: Seat, error: unknown): void {
    void dismiss(seat);
    for (const job of seat.jobs.splice(0)) job.reject(error);
    this.#failure = error;
  }

  #watchSeats(): void {
    const { limitS } = this.#options;
    const isLate = (seat: Seat) =>
      seat.isReady && seat.jobs.length > 0 && performance.now() - seat.headSinceMs > limitS * 1000;
    if (!this.#seats.some(isLate)) return;
    // This thread may have been busy itself: answers that lie waiting are heard first.
    setImmediate(() => {
      for (const seat of this.#seats.filter(isLate)) {
        blame(seat, { kind: "took-too-long", limitS });
        this.#replace(seat, 0);
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
  /** In the order taken: the worker reads the first of them. */
  readonly jobs: Job[];
  /** How many of them are with the worker. */
  sent: number;
  /** How many of them were out when a worker broke: they go one at a time. */
  suspects: number;
  isReady: boolean;
  /** Since when the first job has been the first. */
  headSinceMs: number;
}

/** Its columns lie outside this heap; a reader that needs more text than this has gone astray. */
const WORKER_HEAP_MB = 512;

function advance(seat: Seat): void {
  const limit = !seat.isReady ? 0 : seat.suspects > 0 ? 1 : seat.jobs.length;
  for (; seat.sent < limit; seat.sent++) {
    const job = seat.jobs[seat.sent];
    if (job === undefined) return;
    seat.worker.postMessage({ id: job.id, task: job.task } satisfies WorkerTask);
  }
}

const blame = (seat: Seat, problem: ReadProblem): void => {
  const guilty = seat.jobs.shift();
  guilty?.resolve({ name: guilty.task.name, kind: "skipped", problem });
};

const dismiss = (seat: Seat): Promise<number> => {
  seat.worker.removeAllListeners();
  seat.worker.on("error", () => undefined); // what it still has to say concerns nobody
  return seat.worker.terminate();
};
