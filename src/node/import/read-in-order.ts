import type { ImportItem } from "../../app/measured.ts";
import type { Step } from "./arrange-steps.ts";
import { healthItems } from "./health-worker.ts";
import type { ReadSetting } from "./read-item.ts";
import type { ItemReader } from "./worker-pool.ts";

/** What can be kept next. */
export interface ReadyItem {
  readonly item: ImportItem;
  readonly packedBytes: number;
  /** How many more items than one its file turned out to hold; told with the first of them. */
  readonly more: number;
}

/** Who reads, and how far ahead of what is kept. */
export interface Reading {
  readonly reader: ItemReader;
  /** So many steps may be under way or wait to be taken. */
  readonly ahead: number;
  /** The worker's program; absent when this thread reads. */
  readonly entry: URL | undefined;
  readonly setting: ReadSetting;
  readonly limitS: number;
}

/** Reads ahead of what is taken, by a bounded number of items and bytes, and gives them in their order. */
export async function* readInOrder(steps: readonly Step[], reading: Reading): AsyncGenerator<ReadyItem> {
  const waiting: { readonly items: AsyncIterable<ReadyItem>; readonly packedBytes: number }[] = [];
  let waitingBytes = 0;
  const isFull = (next: number) => waiting.length >= reading.ahead || waitingBytes + next > AHEAD_BYTES;
  try {
    for (const step of steps) {
      while (waiting.length > 0 && isFull(step.packedBytes)) {
        const first = waiting.shift();
        if (first === undefined) break;
        waitingBytes -= first.packedBytes;
        yield* first.items;
      }
      waiting.push({ items: begin(step, reading), packedBytes: step.packedBytes });
      waitingBytes += step.packedBytes;
    }
    for (const { items } of waiting) yield* items;
  } finally {
    await reading.reader.close();
  }
}

/** Packed bytes on their way at once: this, times what unpacking makes of it, bounds the memory. */
const AHEAD_BYTES = 16 * 1024 * 1024;

/** A recording is sent to its reader at once; a health export waits until its items are asked for. */
function begin(step: Step, reading: Reading): AsyncIterable<ReadyItem> {
  if (step.kind === "health") return readHealth(step, reading);
  const item = step.kind === "ready" ? Promise.resolve(step.item) : readNoted(step, reading.reader);
  item.catch(() => undefined); // whoever awaits it hears of it; until then it is not unheard
  return once(item, step.packedBytes);
}

async function* once(item: Promise<ImportItem>, packedBytes: number): AsyncGenerator<ReadyItem> {
  yield { item: await item, packedBytes, more: 0 };
}

async function* readHealth(
  { task, packedBytes }: Extract<Step, { kind: "health" }>,
  reading: Reading,
): AsyncGenerator<ReadyItem> {
  let counted = 1;
  for await (const { item, of } of healthItems(task, reading)) {
    yield { item, packedBytes: packedBytes / of, more: of - counted };
    counted = of;
  }
}

async function readNoted(
  { task, note }: Extract<Step, { kind: "read" }>,
  reader: ItemReader,
): Promise<ImportItem> {
  const item = await reader.read(task);
  const isNoted = note !== undefined && (item.kind === "measured" || item.kind === "already-known");
  return isNoted ? { ...item, note } : item;
}
