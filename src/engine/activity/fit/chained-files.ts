import { crcOf } from "./crc.ts";

/** One FIT file among the bytes; several may stand one after the other. */
export interface FileSpan {
  readonly startsAt: number;
  readonly dataFrom: number;
  /** Where the messages end, or the bytes do. */
  readonly dataTo: number;
  /** Are all declared bytes there, and do they fit the stored checksum? */
  readonly isSound: boolean;
  /** Where the next file would begin. */
  readonly endsAt: number;
}

const SMALLEST_HEADER = 12;
const CRC_SIZE = 2;

/**
 * The file that begins here, or nothing when no FIT header does. A declared size of zero is that of
 * a recording never closed: it runs to the end of the bytes.
 */
export function fileSpanAt(bytes: Uint8Array, startsAt: number): FileSpan | undefined {
  if (!isHeaderAt(bytes, startsAt)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dataFrom = startsAt + bytes[startsAt]!; // the header is there: isHeaderAt looked
  const declared = view.getUint32(startsAt + 4, true);
  const isSized = declared !== 0 && dataFrom + declared <= bytes.length;
  const dataTo = isSized ? dataFrom + declared : unsizedEnd(bytes, startsAt, declared);
  const checkedTo = Math.min(dataTo + CRC_SIZE, bytes.length);
  const hasCrc = dataTo + CRC_SIZE <= bytes.length && !isHeaderAt(bytes, dataTo);
  return {
    startsAt,
    dataFrom,
    dataTo,
    isSound: hasCrc && crcOf(bytes, startsAt, checkedTo) === 0,
    endsAt: hasCrc ? checkedTo : dataTo,
  };
}

const isHeaderAt = (bytes: Uint8Array, at: number): boolean =>
  at + SMALLEST_HEADER <= bytes.length &&
  bytes[at]! >= SMALLEST_HEADER &&
  bytes[at + 8] === 0x2e && // .FIT
  bytes[at + 9] === 0x46 &&
  bytes[at + 10] === 0x49 &&
  bytes[at + 11] === 0x54;

/** An unclosed file whose checksum fits all the same ends before it; a cut one has none. */
const unsizedEnd = (bytes: Uint8Array, startsAt: number, declared: number): number =>
  declared === 0 && crcOf(bytes, startsAt, bytes.length) === 0 ? bytes.length - CRC_SIZE : bytes.length;
