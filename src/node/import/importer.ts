import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Importer, ImportItem } from "../../app/measured.ts";
import { MAX_READING_S } from "../archive/limits.ts";
import { arrangeSteps, type Step } from "./arrange-steps.ts";
import { findFiles } from "./find-files.ts";
import type { Found } from "./found.ts";
import { ImportCount } from "./import-count.ts";
import { OpenFiles } from "./open-files.ts";
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
    const steps = arrangeSteps(await look(request, openFiles));
    count.beginReading(
      steps.length,
      steps.reduce((sum, step) => sum + step.packedBytes, 0),
    );
    report();
    await readAll(steps, request, options, count);
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

async function readAll(
  steps: readonly Step[],
  request: ImportRequest,
  options: ImporterOptions,
  count: ImportCount,
): Promise<void> {
  const known = new Set((await request.sink.knownOriginals()).keys());
  const files = steps.filter((step) => step.kind === "read").length;
  const { reader, ahead } = openReader({ known, context: request.context }, files, options);
  let batch: ImportItem[] = [];
  let batchBytes = 0;
  let keptAtMs = performance.now();
  const keep = async (): Promise<void> => {
    const outcomes = await request.sink.keep(batch);
    for (const outcome of outcomes) {
      count.take(outcome);
      request.onOutcome?.(outcome);
    }
    count.pass(batchBytes);
    request.onProgress?.(count.progress());
    batch = [];
    batchBytes = 0;
    await nextTurn();
    keptAtMs = performance.now();
  };

  try {
    for await (const { item, packedBytes } of readInOrder(steps, reader, ahead)) {
      batch.push(item);
      batchBytes += packedBytes;
      const isDue = performance.now() - keptAtMs > BATCH_MS;
      if (batch.length >= BATCH_ITEMS || batchBytes >= BATCH_BYTES || isDue) await keep();
    }
    if (batch.length > 0) await keep();
  } finally {
    await reader.close();
  }
}

/** One transaction takes so many items, so many packed bytes, or what came in this time. */
const BATCH_ITEMS = 64;
const BATCH_BYTES = 8 * 1024 * 1024;
const BATCH_MS = 500;

/** Reads ahead of what is taken, by a bounded number of items and bytes, and gives them in their order. */
async function* readInOrder(
  steps: readonly Step[],
  reader: ItemReader,
  ahead: number,
): AsyncGenerator<{ readonly item: ImportItem; readonly packedBytes: number }> {
  const waiting: { readonly item: Promise<ImportItem>; readonly packedBytes: number }[] = [];
  let waitingBytes = 0;
  for (const step of steps) {
    while (waiting.length > 0 && (waiting.length >= ahead || waitingBytes + step.packedBytes > AHEAD_BYTES)) {
      const first = waiting.shift();
      if (first === undefined) break;
      waitingBytes -= first.packedBytes;
      yield { item: await first.item, packedBytes: first.packedBytes };
    }
    const item = step.kind === "ready" ? Promise.resolve(step.item) : readStep(step, reader);
    item.catch(() => undefined); // whoever awaits it hears of it; until then it is not unheard
    waiting.push({ item, packedBytes: step.packedBytes });
    waitingBytes += step.packedBytes;
  }
  for (const { item, packedBytes } of waiting) yield { item: await item, packedBytes };
}

const AHEAD_PER_WORKER = 32;
const AHEAD_BYTES = 16 * 1024 * 1024;

async function readStep(step: Extract<Step, { kind: "read" }>, reader: ItemReader): Promise<ImportItem> {
  const item = await reader.read(step.task);
  const { note } = step;
  return note !== undefined && (item.kind === "measured" || item.kind === "already-known")
    ? { ...item, note }
    : item;
}

function openReader(
  setting: ReadSetting,
  files: number,
  options: ImporterOptions,
): { readonly reader: ItemReader; readonly ahead: number } {
  const workers = Math.min(files, options.workers ?? usualWorkers());
  const entry = options.workerEntry ?? findWorkerEntry();
  if (workers === 0 || entry === undefined) return { reader: readHere(setting), ahead: 1 };
  const limitS = options.readingLimitS ?? MAX_READING_S;
  return {
    reader: new WorkerPool({ workers, entry, limitS, setting }),
    ahead: workers * AHEAD_PER_WORKER,
  };
}

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
