import { fillNumbers, readNumber } from "./base-types.ts";
import { type DeveloperFieldDescription, developerColumnKey } from "./developer-field.ts";
import { type Block, hasField, type PlacedField } from "./layout.ts";
import {
  FIT_EPOCH_S,
  type ListFieldName,
  MESSAGES,
  type MessageName,
  type NumberField,
  type NumberFieldName,
  type TextFieldName,
} from "./profile.ts";
import { readText } from "./read-text.ts";
import { scanMessages } from "./scan-messages.ts";

/** All messages of one kind, in file order, as columns of `count` rows. A missing column: no row has it. */
export interface Table<Name extends MessageName> {
  readonly count: number;
  readonly numbers: Readonly<Partial<Record<NumberFieldName<Name>, Float64Array>>>;
  readonly texts: Readonly<Partial<Record<TextFieldName<Name>, readonly (string | undefined)[]>>>;
  readonly lists: Readonly<Partial<Record<ListFieldName<Name>, readonly (readonly number[] | undefined)[]>>>;
}

export type Tables = { readonly [Name in MessageName]: Table<Name> };

/** A developer field of the record messages. */
export interface DeveloperColumn {
  readonly description: DeveloperFieldDescription;
  readonly values: Float64Array;
}

export interface DecodedMessages {
  readonly tables: Tables;
  readonly developerColumns: readonly DeveloperColumn[];
  /** The first byte not understood or cut off; the end when all was. */
  readonly stoppedAt: number;
}

/** No honest file needs more cells than it has bytes; a crafted one could ask for hundreds a byte. */
export const SPARE_CELLS = 1 << 20;

/**
 * The messages between two places of a file, as columns. One walk notes where messages stand; then
 * each field of each layout is read down its column in one loop. Nothing when the columns would
 * take far more room than the bytes they come from.
 */
export function decodeFit(bytes: Uint8Array, from: number, end: number): DecodedMessages | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scanned = scanMessages(bytes, view, from, end);
  const blocksByMessage = new Map<MessageName, Block[]>();
  for (const block of scanned.blocks) {
    const message = block.layout.message;
    if (message === undefined || block.count === 0) continue;
    const blocks = blocksByMessage.get(message);
    if (blocks) blocks.push(block);
    else blocksByMessage.set(message, [block]);
  }

  let cells = 0;
  for (const blocks of blocksByMessage.values()) cells += columnCount(blocks) * rowCount(blocks);
  if (cells > end - from + SPARE_CELLS) return undefined;

  const tables: Partial<Record<MessageName, LooseTable>> = {};
  for (const name of Object.keys(MESSAGES) as MessageName[]) {
    tables[name] = readTable(bytes, view, blocksByMessage.get(name) ?? [], name);
  }
  return {
    tables: tables as Tables, // every name was filled, each with fields of its own message only
    developerColumns: readDeveloperColumns(view, blocksByMessage.get("record") ?? []),
    stoppedAt: scanned.stoppedAt,
  };
}

interface LooseTable {
  readonly count: number;
  readonly numbers: Record<string, Float64Array>;
  readonly texts: Record<string, (string | undefined)[]>;
  readonly lists: Record<string, (readonly number[] | undefined)[]>;
}

const readTable = (
  bytes: Uint8Array,
  view: DataView,
  blocks: readonly Block[],
  message: MessageName,
): LooseTable => {
  const count = rowCount(blocks);
  const table: LooseTable = { count, numbers: {}, texts: {}, lists: {} };
  if (blocks.length === 0) return table;

  const newColumn = message === "record" ? () => new Float64Array(count) : sharedColumns(blocks);
  const columnOf = (name: string): Float64Array => {
    const known = table.numbers[name];
    if (known) return known;
    const column = newColumn();
    if (!blocks.every((block) => hasField(block.layout.fields, name))) column.fill(Number.NaN);
    table.numbers[name] = column;
    return column;
  };
  for (const block of blocks) {
    if (block.stamps) fillStamps(block, block.stamps, columnOf("timestampS"));
    for (const placed of block.layout.fields) {
      const { name, field } = placed;
      if (field.type === "string") {
        table.texts[name] ??= new Array(count).fill(undefined);
        fillTexts(bytes, block, placed, table.texts[name]);
      } else if ("isList" in field) {
        table.lists[name] ??= new Array(count).fill(undefined);
        fillLists(view, block, placed, table.lists[name]);
      } else {
        fillColumn(view, block, placed, field, columnOf(name));
      }
    }
  }
  return table;
};

/** Columns of the small tables lie in one buffer: asking for memory costs more than filling them. */
const sharedColumns = (blocks: readonly Block[]): (() => Float64Array) => {
  const count = rowCount(blocks);
  const all = new Float64Array(count * columnCount(blocks));
  let used = 0;
  return () => {
    used += count;
    return all.subarray(used - count, used);
  };
};

const fillTexts = (
  bytes: Uint8Array,
  block: Block,
  placed: PlacedField,
  texts: (string | undefined)[],
): void => {
  for (let i = 0; i < block.count; i++) {
    texts[rowAt(block, i)] = readText(bytes, startAt(block, i) + placed.offset, placed.size);
  }
};

const fillColumn = (
  view: DataView,
  block: Block,
  placed: PlacedField,
  field: NumberField,
  column: Float64Array,
): void => {
  if (placed.type.name === "string") return;
  fillNumbers(view, placed.type.name, cellsOf(block, placed.offset), {
    column,
    scale: field.scale ?? 1,
    offset: field.offset ?? 0,
  });
};

const fillLists = (
  view: DataView,
  block: Block,
  placed: PlacedField,
  lists: (readonly number[] | undefined)[],
): void => {
  const { type } = placed;
  if (type.name === "string") return;
  for (let i = 0; i < block.count; i++) {
    const start = startAt(block, i) + placed.offset;
    const list: number[] = [];
    for (let at = 0; at < placed.size; at += type.size) {
      const isRaw = type.name === "byte"; // 0xff is a byte like others within packed bits
      list.push(
        isRaw
          ? view.getUint8(start + at)
          : readNumber(view, type.name, start + at, !block.layout.isBigEndian),
      );
    }
    lists[rowAt(block, i)] = list;
  }
};

const fillStamps = (block: Block, stamps: readonly number[], column: Float64Array): void => {
  for (let i = 0; i < block.count; i++) column[rowAt(block, i)] = stamps[i]! + FIT_EPOCH_S;
};

const readDeveloperColumns = (view: DataView, blocks: readonly Block[]): DeveloperColumn[] => {
  const count = rowCount(blocks);
  const columns = new Map<string, DeveloperColumn>();
  for (const block of blocks) {
    for (const field of block.developerFields) {
      const { type, scale, offset } = field.description;
      if (type.name === "string" || field.size < type.size || field.size % type.size !== 0) continue;
      const key = developerColumnKey(field.description);
      let column = columns.get(key);
      if (column === undefined) {
        column = { description: field.description, values: new Float64Array(count).fill(Number.NaN) };
        columns.set(key, column);
      }
      const into = { column: column.values, scale, offset };
      fillNumbers(view, type.name, cellsOf(block, field.offset), into);
    }
  }
  return [...columns.values()];
};

const cellsOf = (block: Block, offset: number) => ({
  places: block.places,
  count: block.count,
  offset,
  isBigEndian: block.layout.isBigEndian,
});

// Asked for messages below the block's count only.
const startAt = (block: Block, i: number): number => block.places[i * 2]!;
const rowAt = (block: Block, i: number): number => block.places[i * 2 + 1]!;

const rowCount = (blocks: readonly Block[]): number => blocks[0]?.rowCounter.rows ?? 0;

const columnCount = (blocks: readonly Block[]): number => {
  const names = new Set<string>();
  if (blocks.some((block) => block.stamps)) names.add("timestampS");
  for (const block of blocks) {
    for (const { name } of block.layout.fields) names.add(name);
    for (const { description } of block.developerFields) names.add(developerColumnKey(description));
  }
  return names.size;
};
