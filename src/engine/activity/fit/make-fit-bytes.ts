import { crcOf } from "./crc.ts";

/** A field of a definition by hand: number, size in bytes, base type byte. */
export type HandField = readonly [number: number, size: number, type: number];

export const ENUM = 0x00;
export const SINT8 = 0x01;
export const UINT8 = 0x02;
export const UINT16 = 0x84;
export const SINT32 = 0x85;
export const UINT32 = 0x86;
export const STRING = 0x07;
export const UINT64 = 0x8f;

export const FILE_ID = 0;
export const SESSION = 18;
export const RECORD = 20;
export const EVENT = 21;
export const FIELD_DESCRIPTION = 206;

/** The bytes of a definition message; developer fields are number, size, developer index. */
export function definition(
  local: number,
  message: number,
  fields: readonly HandField[],
  { isBigEndian = false, developerFields = [] as readonly HandField[] } = {},
): number[] {
  const number = isBigEndian ? [message >> 8, message & 0xff] : [message & 0xff, message >> 8];
  const developerPart = developerFields.length > 0 ? [developerFields.length, ...developerFields.flat()] : [];
  const header = 0x40 | local | (developerFields.length > 0 ? 0x20 : 0);
  return [header, 0, isBigEndian ? 1 : 0, ...number, fields.length, ...fields.flat(), ...developerPart];
}

/** The bytes of a data message, its content given as bytes or made by `bytesOf`. */
export const data = (local: number, ...content: readonly (number | readonly number[])[]): number[] => [
  local,
  ...content.flat(),
];

/** A whole number in so many bytes, lowest first unless told otherwise. */
export function whole(value: number, size: number, isBigEndian = false): number[] {
  const bytes: number[] = [];
  let rest = value < 0 ? value + 2 ** (8 * size) : value;
  for (let i = 0; i < size; i++) {
    bytes.push(rest % 256);
    rest = Math.floor(rest / 256);
  }
  return isBigEndian ? bytes.reverse() : bytes;
}

/** Text in a field of this size, closed by zeros. */
export const text = (value: string, size: number): number[] => {
  const bytes = [...new TextEncoder().encode(value)];
  return [...bytes, ...new Array<number>(size - bytes.length).fill(0)];
};

export interface HandHeader {
  readonly headerSize?: 12 | 14;
  /** What the header claims, when it is not the truth. */
  readonly dataSize?: number;
  /** What stands at the end instead of the right checksum; nothing at all for `none`. */
  readonly checksum?: number | "none";
}

/** A FIT file of these messages, with a right header and checksum unless wished otherwise. */
export function fitFile(messages: readonly (readonly number[])[], header: HandHeader = {}): Uint8Array {
  const content = messages.flat();
  const { headerSize = 14, dataSize = content.length, checksum } = header;
  const head = [headerSize, 0x10, 0, 0, ...whole(dataSize, 4), 0x2e, 0x46, 0x49, 0x54];
  if (headerSize === 14) head.push(0, 0); // a header checksum of zero means none
  const bytes = Uint8Array.from([...head, ...content]);
  if (checksum === "none") return bytes;
  const crc = checksum ?? crcOf(bytes, 0, bytes.length);
  return Uint8Array.from([...bytes, ...whole(crc, 2)]);
}
