/**
 * The 16-bit checksum FIT uses (polynomial 0xA001, lowest bit first), eight bytes a turn. A file is
 * whole when running it over everything, its own stored checksum included, ends at zero.
 */
export function crcOf(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0;
  let at = from;
  // Tables have 2048 entries and every index is masked below that; positions stay below `to`.
  for (const last = to - 8; at <= last; at += 8) {
    crc =
      TABLES[1792 + (bytes[at]! ^ (crc & 0xff))]! ^
      TABLES[1536 + (bytes[at + 1]! ^ (crc >>> 8))]! ^
      TABLES[1280 + bytes[at + 2]!]! ^
      TABLES[1024 + bytes[at + 3]!]! ^
      TABLES[768 + bytes[at + 4]!]! ^
      TABLES[512 + bytes[at + 5]!]! ^
      TABLES[256 + bytes[at + 6]!]! ^
      TABLES[bytes[at + 7]!]!;
  }
  for (; at < to; at++) crc = (crc >>> 8) ^ TABLES[(crc ^ bytes[at]!) & 0xff]!;
  return crc;
}

const POLYNOMIAL = 0xa001;

/** Eight tables of 256: table k holds the checksum of a byte followed by k zero bytes. */
const TABLES: Uint16Array = (() => {
  const tables = new Uint16Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    tables[byte] = crc;
  }
  for (let at = 256; at < tables.length; at++) {
    const shorter = tables[at - 256]!;
    tables[at] = (shorter >>> 8) ^ tables[shorter & 0xff]!;
  }
  return tables;
})();
