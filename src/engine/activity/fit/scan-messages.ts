import {
  type DeveloperFieldDescription,
  developerFieldKey,
  readDeveloperFieldDescription,
} from "./developer-field.ts";
import { type Block, definitionSize, type Layout, readLayout } from "./layout.ts";
import type { MessageName } from "./profile.ts";

/** Where every wanted message of a file stands, found in one walk over its headers. */
export interface ScannedMessages {
  readonly blocks: readonly Block[];
  /** The first byte not understood or cut off; the end when all was. */
  readonly stoppedAt: number;
}

const COMPRESSED = 0x80;
const DEFINITION = 0x40;
const COMPRESSED_SLOT = 16;

/** Walks from header to header, reading definitions and noting where the data messages are. */
export function scanMessages(bytes: Uint8Array, view: DataView, from: number, end: number): ScannedMessages {
  const blocks: Block[] = [];
  const blocksByKey = new Map<string, Block>();
  const descriptions = new Map<number, DeveloperFieldDescription>();
  const rowCounters = new Map<MessageName | undefined, { rows: number }>();
  /** Slots 0-15 are the local numbers, 16-19 the same four under compressed headers. */
  const slots: (Block | undefined)[] = new Array(COMPRESSED_SLOT + 4).fill(undefined);
  const definedAt = new Int32Array(16);
  let era = 0; // of the developer descriptions: a layout means something else after one changes
  let lastStamp = 0;
  let at = from;

  const blockOf = (slot: number, layout: () => Layout): Block => {
    const local = slot % COMPRESSED_SLOT;
    const definition = definedAt[local]!;
    const size = definitionSize(bytes, definition, end);
    const isCompressed = slot >= COMPRESSED_SLOT;
    const key = `${era} ${isCompressed} ${bytesAsText(bytes, definition, size)}`;
    const known = blocksByKey.get(key);
    if (known) return known;
    const block = newBlock(layout(), descriptions, rowCounters, isCompressed);
    blocksByKey.set(key, block);
    blocks.push(block);
    return block;
  };

  const describe = (block: Block, start: number): void => {
    const described = readDeveloperFieldDescription(bytes, view, block.layout, start);
    if (described === undefined) return;
    const key = developerFieldKey(described);
    if (isSame(descriptions.get(key), described)) return;
    descriptions.set(key, described);
    era++;
    for (let slot = 0; slot < slots.length; slot++) {
      const layout = slots[slot]?.layout;
      if (layout && layout.developerFields.length > 0) slots[slot] = blockOf(slot, () => layout);
    }
  };

  while (at < end) {
    const header = bytes[at]!;
    if ((header & (COMPRESSED | DEFINITION)) === DEFINITION) {
      const size = definitionSize(bytes, at, end);
      if (at + size > end) break;
      const local = header & 0x0f;
      definedAt[local] = at;
      const definition = at;
      slots[local] = blockOf(local, () => readLayout(bytes, definition));
      if (local < 4) slots[COMPRESSED_SLOT + local] = undefined;
      at += size;
      continue;
    }

    let block: Block | undefined;
    const isCompressed = (header & COMPRESSED) !== 0;
    if (isCompressed) {
      const local = (header >> 5) & 3;
      block = slots[COMPRESSED_SLOT + local];
      const plain = slots[local];
      if (block === undefined && plain !== undefined) {
        block = blockOf(COMPRESSED_SLOT + local, () => plain.layout);
        slots[COMPRESSED_SLOT + local] = block;
      }
    } else {
      block = slots[header & 0x0f];
    }
    if (block === undefined) break;

    const { layout } = block;
    const start = at + 1;
    if (start + layout.size > end) break;
    if (isCompressed) {
      lastStamp += ((header & 0x1f) - lastStamp) & 0x1f; // five bits that roll over
    } else if (layout.timestampAt >= 0) {
      const stamp = view.getUint32(start + layout.timestampAt, !layout.isBigEndian);
      if (stamp !== 0xffffffff) lastStamp = stamp;
    }
    if (layout.message !== undefined) {
      addMessage(block, start);
      block.stamps?.push(lastStamp);
      if (layout.message === "field_description") describe(block, start);
    }
    at = start + layout.size;
  }
  return { blocks, stoppedAt: at };
}

const addMessage = (block: Block, start: number): void => {
  if (block.count === block.starts.length) {
    block.starts = doubled(block.starts);
    block.rows = doubled(block.rows);
  }
  block.starts[block.count] = start;
  block.rows[block.count] = block.rowCounter.rows++;
  block.count++;
};

const doubled = (from: Int32Array): Int32Array => {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
};

const newBlock = (
  layout: Layout,
  descriptions: ReadonlyMap<number, DeveloperFieldDescription>,
  rowCounters: Map<MessageName | undefined, { rows: number }>,
  isCompressed: boolean,
): Block => {
  const rowCounter = rowCounters.get(layout.message) ?? { rows: 0 };
  rowCounters.set(layout.message, rowCounter);
  return {
    layout,
    developerFields: layout.developerFields.flatMap((field) => {
      const description = descriptions.get(developerFieldKey(field));
      return description === undefined ? [] : [{ ...field, description }];
    }),
    starts: new Int32Array(16),
    rows: new Int32Array(16),
    count: 0,
    rowCounter,
    stamps: isCompressed ? [] : undefined,
  };
};

/** The definition as a key; its local number and the like stay out of it. */
const bytesAsText = (bytes: Uint8Array, at: number, size: number): string => {
  let text = (bytes[at]! & 0x20) === 0 ? "" : "+";
  for (let i = at + 2; i < at + size; i++) text += String.fromCharCode(bytes[i]!);
  return text;
};

const isSame = (a: DeveloperFieldDescription | undefined, b: DeveloperFieldDescription): boolean =>
  a !== undefined &&
  a.name === b.name &&
  a.unit === b.unit &&
  a.type === b.type &&
  a.scale === b.scale &&
  a.offset === b.offset;
