import type { BaseTypeName } from "./profile.ts";

/** A base type as a definition names it: its byte, width, and the codes that stand for no value. */
export interface BaseType {
  readonly name: BaseTypeName | "string";
  readonly code: number;
  readonly size: number;
}

const TYPES: readonly BaseType[] = [
  { name: "enum", code: 0x00, size: 1 },
  { name: "sint8", code: 0x01, size: 1 },
  { name: "uint8", code: 0x02, size: 1 },
  { name: "sint16", code: 0x83, size: 2 },
  { name: "uint16", code: 0x84, size: 2 },
  { name: "sint32", code: 0x85, size: 4 },
  { name: "uint32", code: 0x86, size: 4 },
  { name: "string", code: 0x07, size: 1 },
  { name: "float32", code: 0x88, size: 4 },
  { name: "float64", code: 0x89, size: 8 },
  { name: "uint8z", code: 0x0a, size: 1 },
  { name: "uint16z", code: 0x8b, size: 2 },
  { name: "uint32z", code: 0x8c, size: 4 },
  { name: "byte", code: 0x0d, size: 1 },
  { name: "sint64", code: 0x8e, size: 8 },
  { name: "uint64", code: 0x8f, size: 8 },
  { name: "uint64z", code: 0x90, size: 8 },
];

/** The base type of a definition's byte: only the low five bits count, the high one is often forgotten. */
export const baseTypeOfCode = (code: number): BaseType | undefined => TYPES[code & 0x1f];

export const baseTypeOfName = (name: BaseTypeName | "string"): BaseType =>
  TYPES.find((type) => type.name === name)!; // every name of the union is in the table

/** Where one field stands in many messages of one layout. */
export interface Cells {
  /** Start of each message's content. */
  readonly starts: Int32Array;
  /** Row of the table each message fills. */
  readonly rows: Int32Array;
  readonly count: number;
  /** Of the field within the message. */
  readonly offset: number;
  readonly isBigEndian: boolean;
}

/** Reads one field of many messages into a column: stored / scale - offset, NaN for the invalid code. */
export function fillNumbers(
  view: DataView,
  type: BaseTypeName,
  cells: Cells,
  into: { readonly column: Float64Array; readonly scale: number; readonly offset: number },
): void {
  const { starts, rows, count, offset: at } = cells;
  const { column, scale, offset } = into;
  const isLittle = !cells.isBigEndian;
  // One loop per type keeps each free of decisions; `starts` and `rows` hold at least `count` entries.
  switch (type) {
    case "enum":
    case "uint8":
    case "byte":
      for (let i = 0; i < count; i++) {
        const stored = view.getUint8(starts[i]! + at);
        column[rows[i]!] = stored === 0xff ? Number.NaN : stored / scale - offset;
      }
      return;
    case "sint8":
      for (let i = 0; i < count; i++) {
        const stored = view.getInt8(starts[i]! + at);
        column[rows[i]!] = stored === 0x7f ? Number.NaN : stored / scale - offset;
      }
      return;
    case "uint8z":
      for (let i = 0; i < count; i++) {
        const stored = view.getUint8(starts[i]! + at);
        column[rows[i]!] = stored === 0 ? Number.NaN : stored / scale - offset;
      }
      return;
    case "sint16":
      for (let i = 0; i < count; i++) {
        const stored = view.getInt16(starts[i]! + at, isLittle);
        column[rows[i]!] = stored === 0x7fff ? Number.NaN : stored / scale - offset;
      }
      return;
    case "uint16":
      for (let i = 0; i < count; i++) {
        const stored = view.getUint16(starts[i]! + at, isLittle);
        column[rows[i]!] = stored === 0xffff ? Number.NaN : stored / scale - offset;
      }
      return;
    case "uint16z":
      for (let i = 0; i < count; i++) {
        const stored = view.getUint16(starts[i]! + at, isLittle);
        column[rows[i]!] = stored === 0 ? Number.NaN : stored / scale - offset;
      }
      return;
    case "sint32":
      for (let i = 0; i < count; i++) {
        const stored = view.getInt32(starts[i]! + at, isLittle);
        column[rows[i]!] = stored === 0x7fffffff ? Number.NaN : stored / scale - offset;
      }
      return;
    case "uint32":
      for (let i = 0; i < count; i++) {
        const stored = view.getUint32(starts[i]! + at, isLittle);
        column[rows[i]!] = stored === 0xffffffff ? Number.NaN : stored / scale - offset;
      }
      return;
    default:
      for (let i = 0; i < count; i++) {
        column[rows[i]!] = readNumber(view, type, starts[i]! + at, isLittle) / scale - offset;
      }
  }
}

/** One stored number, NaN for the invalid code. */
export function readNumber(view: DataView, type: BaseTypeName, at: number, isLittle: boolean): number {
  switch (type) {
    case "enum":
    case "uint8":
    case "byte":
      return unless(0xff, view.getUint8(at));
    case "sint8":
      return unless(0x7f, view.getInt8(at));
    case "uint8z":
      return unless(0, view.getUint8(at));
    case "sint16":
      return unless(0x7fff, view.getInt16(at, isLittle));
    case "uint16":
      return unless(0xffff, view.getUint16(at, isLittle));
    case "uint16z":
      return unless(0, view.getUint16(at, isLittle));
    case "sint32":
      return unless(0x7fffffff, view.getInt32(at, isLittle));
    case "uint32":
      return unless(0xffffffff, view.getUint32(at, isLittle));
    case "uint32z":
      return unless(0, view.getUint32(at, isLittle));
    case "float32":
      return finite(view.getFloat32(at, isLittle));
    case "float64":
      return finite(view.getFloat64(at, isLittle));
    case "sint64":
      return unless(2 ** 63, Number(view.getBigInt64(at, isLittle))); // 2^63 - 1 rounds up to 2^63
    case "uint64":
      return unless(2 ** 64, Number(view.getBigUint64(at, isLittle)));
    case "uint64z":
      return unless(0, Number(view.getBigUint64(at, isLittle)));
  }
}

const unless = (invalid: number, stored: number): number => (stored === invalid ? Number.NaN : stored);
const finite = (stored: number): number => (Number.isFinite(stored) ? stored : Number.NaN);
