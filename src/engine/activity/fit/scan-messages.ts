import {
  type DeveloperFieldDescription,
  developerFieldKey,
  readDeveloperFieldDescription,
} from "./developer-field.ts";
import { type Block, definitionSize, readLayout } from "./layout.ts";
import { MOST_DEVELOPER_CHANGES, MOST_LAYOUTS } from "./limits.ts";
import type { MessageName } from "./profile.ts";
import { findResumption } from "./resume-scan.ts";

/** Where every wanted message of a file stands, found in one walk over its headers. */
export interface ScannedMessages {
  readonly blocks: readonly Block[];
  /** The first byte not understood or cut off; the end when there was none. */
  readonly stoppedAt: number;
}

const COMPRESSED = 0x80;
const DEFINITION = 0x40;
const COMPRESSED_SLOT = 16;

/**
 * Walks from header to header, reading definitions and noting where the data messages are. After
 * damage it goes on where messages make sense again.
 */
export function scanMessages(bytes: Uint8Array, view: DataView, from: number, end: number): ScannedMessages {
  const blocks: Block[] = [];
  const blocksByHash = new Map<number, Block[]>();
  const descriptions = new Map<number, DeveloperFieldDescription>();
  const rowCounters = new Map<MessageName | undefined, { rows: number }>();
  /** Slots 0-15 are the local numbers, 16-19 the same four under compressed headers. */
  const slots: (Block | undefined)[] = new Array(COMPRESSED_SLOT + 4).fill(undefined);
  /** Definitions of slots emptied because a developer field changed its meaning. */
  const outdatedAt: (number | undefined)[] = new Array(slots.length).fill(undefined);
  let layoutCount = 0;
  let era = 0; // of the developer descriptions: a layout means something else after one changes

  /** Files that define the same layout again and again come back to one block. */
  const blockAt = (definedAt: number, isCompressed: boolean): Block => {
    const size = definitionSize(bytes, definedAt, end);
    const hash = hashOf(bytes, definedAt, size, era * 2 + (isCompressed ? 1 : 0));
    const alike = blocksByHash.get(hash);
    const same = alike?.find(
      (block) =>
        block.era === era &&
        (block.stamps !== undefined) === isCompressed &&
        isSameDefinition(bytes, block.definedAt, definedAt, size),
    );
    if (same) return same;
    layoutCount++;
    const layout = readLayout(bytes, definedAt);
    const block = newBlock({ layout, definedAt, era, isCompressed }, descriptions, rowCounters);
    if (alike) alike.push(block);
    else blocksByHash.set(hash, [block]);
    if (layout.message !== undefined) blocks.push(block);
    return block;
  };

  /** The block of a local number whose developer fields have changed their meaning since it was defined. */
  const renewed = (local: number): Block | undefined => {
    const definedAt = outdatedAt[local];
    if (definedAt !== undefined) slots[local] = blockAt(definedAt, false);
    return slots[local];
  };

  /** The block of a local number under compressed headers, made when it is first needed. */
  const compressedBlock = (local: number): Block | undefined => {
    const known = slots[COMPRESSED_SLOT + local];
    if (known !== undefined) return known;
    const plain = slots[local] ?? renewed(local);
    if (plain === undefined) return undefined;
    slots[COMPRESSED_SLOT + local] = blockAt(plain.definedAt, true);
    return slots[COMPRESSED_SLOT + local];
  };

  const define = (local: number, definedAt: number): void => {
    slots[local] = blockAt(definedAt, false);
    outdatedAt[local] = undefined;
    if (local < 4) slots[COMPRESSED_SLOT + local] = undefined;
  };

  const describe = (block: Block, start: number): void => {
    const described = readDeveloperFieldDescription(bytes, view, block.layout, start);
    if (described === undefined) return;
    const key = developerFieldKey(described);
    if (era >= MOST_DEVELOPER_CHANGES || isSame(descriptions.get(key), described)) return;
    descriptions.set(key, described);
    era++;
    for (let slot = 0; slot < slots.length; slot++) {
      const used = slots[slot];
      if (used === undefined || used.layout.developerFields.length === 0) continue;
      slots[slot] = undefined;
      outdatedAt[slot] = used.definedAt;
    }
  };

  let at = from;
  let lastAt = from;
  let lastBlock: Block | undefined;
  let lastStamp = 0;
  let stampBefore = 0;
  let resumedAt = from;
  let brokenAt: number | undefined;
  while (at < end) {
    const header = bytes[at]!; // below end
    const isCompressed = (header & COMPRESSED) !== 0;
    if (!isCompressed && (header & DEFINITION) !== 0) {
      const size = definitionSize(bytes, at, end);
      if (at + size <= end && layoutCount < MOST_LAYOUTS) {
        define(header & 0x0f, at);
        lastBlock = undefined;
        lastAt = at;
        at += size;
        continue;
      }
    } else {
      const block = isCompressed
        ? compressedBlock((header >> 5) & 3)
        : (slots[header & 0x0f] ?? renewed(header & 0x0f));
      const start = at + 1;
      if (block !== undefined && start + block.layout.size <= end) {
        const { layout } = block;
        stampBefore = lastStamp;
        if (isCompressed) {
          lastStamp += ((header & 0x1f) - lastStamp) & 0x1f; // five bits that roll over
        } else if (layout.timestampAt >= 0) {
          const stamp = view.getUint32(start + layout.timestampAt, !layout.isBigEndian);
          if (stamp !== 0xffffffff) lastStamp = stamp;
        }
        if (layout.message !== undefined) {
          addMessage(block, start);
          if (isCompressed) block.stamps?.push(lastStamp);
          if (layout.message === "field_description") describe(block, start);
        }
        lastBlock = block;
        lastAt = at;
        at = start + layout.size;
        continue;
      }
    }

    brokenAt ??= at;
    const search = { from: Math.max(lastAt, resumedAt) + 1, end, lastStamp: stampBefore || lastStamp };
    const resumed = findResumption(view, slots, search);
    if (resumed === undefined) break;
    if (resumed < at) dropLast(lastBlock); // it ran over what was lost
    at = resumed;
    resumedAt = resumed;
  }
  return { blocks, stoppedAt: brokenAt ?? at };
}

const addMessage = (block: Block, start: number): void => {
  const at = block.count * 2;
  if (at === block.places.length) block.places = enlarged(block);
  block.places[at] = start;
  block.places[at + 1] = block.rowCounter.rows++;
  block.count++;
};

const dropLast = (block: Block | undefined): void => {
  if (block === undefined || block.count === 0) return;
  block.count--;
  block.rowCounter.rows--;
  block.stamps?.pop();
};

const FIRST_ROOM = 16;
const FIRST_ROOM_FOR_RECORDS = 2048;
const NO_PLACES = new Int32Array(0);

const enlarged = ({ places, layout }: Block): Int32Array => {
  const first = layout.message === "record" ? FIRST_ROOM_FOR_RECORDS : FIRST_ROOM;
  const larger = new Int32Array(Math.max(first, places.length * 4));
  larger.set(places);
  return larger;
};

const newBlock = (
  from: Pick<Block, "layout" | "definedAt" | "era"> & { readonly isCompressed: boolean },
  descriptions: ReadonlyMap<number, DeveloperFieldDescription>,
  rowCounters: Map<MessageName | undefined, { rows: number }>,
): Block => {
  const { layout, definedAt, era, isCompressed } = from;
  const rowCounter = rowCounters.get(layout.message) ?? { rows: 0 };
  rowCounters.set(layout.message, rowCounter);
  return {
    layout,
    definedAt,
    era,
    developerFields: layout.developerFields.flatMap((field) => {
      const description = descriptions.get(developerFieldKey(field));
      return description === undefined ? [] : [{ ...field, description }];
    }),
    places: NO_PLACES,
    count: 0,
    rowCounter,
    stamps: isCompressed ? [] : undefined,
  };
};

/** Of a definition without its local number. */
const hashOf = (bytes: Uint8Array, at: number, size: number, seed: number): number => {
  let hash = seed ^ (bytes[at]! & 0x20);
  for (let i = at + 2; i < at + size; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
  return hash;
};

const isSameDefinition = (bytes: Uint8Array, a: number, b: number, size: number): boolean => {
  if ((bytes[a]! & 0x20) !== (bytes[b]! & 0x20)) return false;
  for (let i = 2; i < size; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
};

const isSame = (a: DeveloperFieldDescription | undefined, b: DeveloperFieldDescription): boolean =>
  a !== undefined &&
  a.name === b.name &&
  a.unit === b.unit &&
  a.type === b.type &&
  a.scale === b.scale &&
  a.offset === b.offset;
