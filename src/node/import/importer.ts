import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Importer, ImportItem } from "../../app/measured.ts";
import { MAX_READING_S } from "../archive/limits.ts";
import { arrangeSteps, type Step } from "./arrange-steps.ts";
import { findFiles } from "./find-files.ts";
import type { Found } from "./found.ts";
import { ImportCount } from "./import-count.ts";
import { OpenFiles } from "./open-files.ts";
import { type Reading, type ReadyItem, readInOrder } from "./read-in-order.ts";
import { type ReadSetting, readItem } from "./read-item.ts";
import { findWorkerEntry } from "./worker-entry.ts";
import { type ItemReader, WorkerPool } from "./worker-pool.ts";

export interface ImporterOptions {
  /** Threads that read; 0 reads in the calling thread, where no hang can be stopped. */
  readonly workers?: number;
  /** Another worker program: tests bring ones that hang and break. */
  readonly workerEntry?: URL;
  /** How long one file may take before its worker is stopped. */
  readonly readingLimitS?: number;
}

type ImportRequest = Parameters<Importer["importPaths"]>[0];
type ImportAnswer = Awaited<ReturnType<Importer["importPaths"]>>;

/** An importer over worker threads. */
export function createImporter(options: ImporterOptions = {}): Importer {
  return { importPaths: (request) => importPaths(request, options) };
}

async function importPaths(request: ImportRequest, options: ImporterOptions): Promise<ImportAnswer> {
  const count = new ImportCount(request.importId);
  const openFiles = new OpenFiles();
  const report = () => request.onProgress?.(count.progress());
  try {
    report();
    const known = new Set((await request.sink.knownOriginals()).keys());
    const setting: ReadSetting = { known, context: request.context };
    const steps = await arrangeSteps(await look(request, openFiles), setting);
    count.beginReading(
      steps.length,
      steps.reduce((sum, step) => sum + step.packedBytes, 0),
    );
    report();
    const items = readInOrder(steps, openReading(steps, setting, options));
    for await (const batch of inBatches(items)) {
      await keep(batch, request, count);
      report();
      await nextTurn();
    }
    count.end("finished");
  } catch (error) {
    count.end("failed");
    throw error;
  } finally {
    openFiles.close();
    report();
  }
  return count.summary();
}

async function keep(batch: readonly ReadyItem[], request: ImportRequest, count: ImportCount): Promise<void> {
  const outcomes = await request.sink.keep(batch.map(({ item }) => item));
  for (const { packedBytes, more } of batch) {
    count.pass(packedBytes);
    count.expectMore(more);
  }
  for (const outcome of outcomes) {
    count.take(outcome);
    request.onOutcome?.(outcome);
  }
}

/** The whole list first: the order, the tables and the time that is left all need it. */
async function look(request: ImportRequest, openFiles: OpenFiles): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const file of findFiles(request.paths, openFiles)) {
    found.push(file);
    if (found.length % LOOKS_PER_TURN === 0) await nextTurn();
  }
  for (const { name, bytes } of request.files ?? []) {
    found.push({ name, kind: "recording", place: { kind: "bytes", bytes } });
    await nextTurn(); // making them may be work
  }
  return found;
}

/** Others of this thread (a server's requests) get their turn after so many files. */
const LOOKS_PER_TURN = 256;

/** One transaction takes so many items, so many packed bytes, or what came in this time. */
const BATCH_ITEMS = 64;
const BATCH_BYTES = 8 * 1024 * 1024;
const BATCH_MS = 500;

async function* inBatches(items: AsyncIterable<ReadyItem>): AsyncGenerator<readonly ReadyItem[]> {
  let batch: ReadyItem[] = [];
  let bytes = 0;
  let begunMs = performance.now();
  for await (const item of items) {
    batch.push(item);
    bytes += storedBytes(item);
    const isDue = performance.now() - begunMs > BATCH_MS;
    if (batch.length < BATCH_ITEMS && bytes < BATCH_BYTES && !isDue) continue;
    yield batch;
    batch = [];
    bytes = 0;
    begunMs = performance.now();
  }
  if (batch.length > 0) yield batch;
}

const storedBytes = ({ item }: ReadyItem): number =>
  item.kind === "measured" ? item.measured.original.stored.length : 0;

function openReading(steps: readonly Step[], setting: ReadSetting, options: ImporterOptions): Reading {
  const { workers: wanted = usualWorkers(), readingLimitS: limitS = MAX_READING_S } = options;
  const entry = wanted === 0 ? undefined : (options.workerEntry ?? findWorkerEntry());
  if (entry === undefined) return { reader: readHere(setting), ahead: 1, entry, setting, limitS };
  const workers = Math.min(wanted, steps.filter((step) => step.kind === "read").length);
  const reader = new WorkerPool({ workers, entry, limitS, setting });
  return { reader, ahead: Math.max(1, workers * AHEAD_PER_WORKER), entry, setting, limitS };
}

/** Enough that a worker never waits while a batch is being kept. */
const AHEAD_PER_WORKER = 32;

/** One processor is left to the store; beyond a few, workers only fight over the disk and the memory. */
const usualWorkers = (): number => Math.max(1, Math.min(availableParallelism() - 1, MAX_WORKERS));
const MAX_WORKERS = 4;

const readHere = (setting: ReadSetting): ItemReader => ({
  read: (task) =>
    readItem(task, setting).catch((error: unknown): ImportItem => {
      console.error(`reading ${task.name} failed`, error);
      return { name: task.name, kind: "skipped", problem: { kind: "reader-failed" } };
    }),
  close: async () => undefined,
});
