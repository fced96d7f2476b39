import type { BaseTypeName } from "./profile.ts";

/** A base type as a definition names it: its byte, width, and the numbers it can hold besides the invalid code. */
export interface BaseType {
  readonly name: BaseTypeName | "string";
  readonly code: number;
  readonly size: number;
  readonly least: number;
  readonly most: number;
  readonly invalid: number;
}

const baseType = (
  name: BaseTypeName | "string",
  code: number,
  size: number,
  [least, most, invalid]: readonly [number, number, number],
): BaseType => ({ name, code, size, least, most, invalid });

const unsigned = (bits: number) => [0, 2 ** bits - 2, 2 ** bits - 1] as const;
const nonZero = (bits: number) => [1, 2 ** bits - 1, 0] as const;
const signed = (bits: number) => [-(2 ** (bits - 1)), 2 ** (bits - 1) - 2, 2 ** (bits - 1) - 1] as const;
const floating = [-Number.MAX_VALUE, Number.MAX_VALUE, Number.NaN] as const;

/** By the low five bits of the byte a definition holds. */
const TYPES: readonly BaseType[] = [
  baseType("enum", 0x00, 1, unsigned(8)),
  baseType("sint8", 0x01, 1, signed(8)),
  baseType("uint8", 0x02, 1, unsigned(8)),
  baseType("sint16", 0x83, 2, signed(16)),
  baseType("uint16", 0x84, 2, unsigned(16)),
  baseType("sint32", 0x85, 4, signed(32)),
  baseType("uint32", 0x86, 4, unsigned(32)),
  baseType("string", 0x07, 1, nonZero(8)),
  baseType("float32", 0x88, 4, floating),
  baseType("float64", 0x89, 8, floating),
  baseType("uint8z", 0x0a, 1, nonZero(8)),
  baseType("uint16z", 0x8b, 2, nonZero(16)),
  baseType("uint32z", 0x8c, 4, nonZero(32)),
  baseType("byte", 0x0d, 1, unsigned(8)),
  baseType("sint64", 0x8e, 8, signed(64)),
  baseType("uint64", 0x8f, 8, unsigned(64)),
  baseType("uint64z", 0x90, 8, nonZero(64)),
];

/** The base type of a definition's byte: only the low five bits count, the high one is often forgotten. */
export const baseTypeOfCode = (code: number): BaseType | undefined => TYPES[code & 0x1f];

export const baseTypeOfName = (name: BaseTypeName | "string"): BaseType =>
  TYPES.find((type) => type.name === name)!; // every name of the union is in the table

/** Where one field stands in many messages of one layout. */
export interface Cells {
  /** Pairs: where a message's content starts, and the row of the table it fills. */
  readonly places: Int32Array;
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
  const { places, count, offset: at } = cells;
  const end = count * 2;
  const { column, scale, offset } = into;
  const isLittle = !cells.isBigEndian;
  // One loop per type keeps each free of decisions; `places` holds at least `count` pairs.
  switch (type) {
    case "enum":
    case "uint8":
    case "byte":
      for (let i = 0; i < end; i += 2) {
        const stored = view.getUint8(places[i]! + at);
        column[places[i + 1]!] = stored === 0xff ? Number.NaN : stored / scale - offset;
      }
      return;
    case "sint8":
      for (let i = 0; i < end; i += 2) {
        const stored = view.getInt8(places[i]! + at);
        column[places[i + 1]!] = stored === 0x7f ? Number.NaN : stored / scale - offset;
      }
      return;
    case "uint8z":
      for (let i = 0; i < end; i += 2) {
        const stored = view.getUint8(places[i]! + at);
        column[places[i + 1]!] = stored === 0 ? Number.NaN : stored / scale - offset;
      }
      return;
    case "sint16":
      for (let i = 0; i < end; i += 2) {
        const stored = view.getInt16(places[i]! + at, isLittle);
        column[places[i + 1]!] = stored === 0x7fff ? Number.NaN : stored / scale - offset;
      }
      return;
    case "uint16":
      for (let i = 0; i < end; i += 2) {
        const stored = view.getUint16(places[i]! + at, isLittle);
        column[places[i + 1]!] = stored === 0xffff ? Number.NaN : stored / scale - offset;
      }
      return;
    case "uint16z":
      for (let i = 0; i < end; i += 2) {
        const stored = view.getUint16(places[i]! + at, isLittle);
        column[places[i + 1]!] = stored === 0 ? Number.NaN : stored / scale - offset;
      }
      return;
    case "sint32":
      for (let i = 0; i < end; i += 2) {
        const stored = view.getInt32(places[i]! + at, isLittle);
        column[places[i + 1]!] = stored === 0x7fffffff ? Number.NaN : stored / scale - offset;
      }
      return;
    case "uint32":
      for (let i = 0; i < end; i += 2) {
        const stored = view.getUint32(places[i]! + at, isLittle);
        column[places[i + 1]!] = stored === 0xffffffff ? Number.NaN : stored / scale - offset;
      }
      return;
    case "float32":
      for (let i = 0; i < end; i += 2) {
        const stored = view.getFloat32(places[i]! + at, isLittle);
        column[places[i + 1]!] = Number.isFinite(stored) ? stored / scale - offset : Number.NaN;
      }
      return;
    default:
      for (let i = 0; i < end; i += 2) {
        column[places[i + 1]!] = readNumber(view, type, places[i]! + at, isLittle) / scale - offset;
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

/** Stores a number, rounded for whole types; the invalid code for NaN and what does not fit. Little endian. */
export function writeNumber(view: DataView, type: BaseType, at: number, value: number): void {
  const isFloat = type.name === "float32" || type.name === "float64";
  const whole = isFloat ? value : Math.round(value);
  const stored = whole >= type.least && whole <= type.most ? whole : type.invalid;
  switch (type.name) {
    case "float32":
      view.setFloat32(at, stored, true);
      return;
    case "float64":
      view.setFloat64(at, stored, true);
      return;
    case "sint64":
      view.setBigInt64(at, BigInt(stored), true);
      return;
    case "uint64":
    case "uint64z":
      view.setBigUint64(at, BigInt(stored), true);
      return;
    default:
      if (type.size === 1) view.setUint8(at, stored);
      else if (type.size === 2) view.setUint16(at, stored, true);
      else view.setUint32(at, stored, true);
  }
}
