/**
 * The 16-bit checksum FIT uses (polynomial 0xA001, lowest bit first), sixteen bytes a turn. A file is
 * whole when running it over everything, its own stored checksum included, ends at zero.
 */
export function crcOf(bytes: Uint8Array, from: number, to: number): number {
  if (to - from < BYTES_A_TURN) return crcOfSingles(bytes, from, to, 0);
  const aligned = from + (-(bytes.byteOffset + from) & 3);
  let crc = crcOfSingles(bytes, from, aligned, 0);

  // Words are read in the machine's order: every machine a browser or Node runs on is little endian.
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + aligned, (to - aligned) >> 2);
  const last = words.length - 4;
  let w = 0;
  // Tables have 4096 entries and every index is masked below that; words are read up to `last` only.
  for (; w <= last; w += 4) {
    const a = words[w]! ^ crc;
    const b = words[w + 1]!;
    const c = words[w + 2]!;
    const d = words[w + 3]!;
    crc =
      TABLES[3840 + (a & 255)]! ^
      TABLES[3584 + ((a >>> 8) & 255)]! ^
      TABLES[3328 + ((a >>> 16) & 255)]! ^
      TABLES[3072 + (a >>> 24)]! ^
      TABLES[2816 + (b & 255)]! ^
      TABLES[2560 + ((b >>> 8) & 255)]! ^
      TABLES[2304 + ((b >>> 16) & 255)]! ^
      TABLES[2048 + (b >>> 24)]! ^
      TABLES[1792 + (c & 255)]! ^
      TABLES[1536 + ((c >>> 8) & 255)]! ^
      TABLES[1280 + ((c >>> 16) & 255)]! ^
      TABLES[1024 + (c >>> 24)]! ^
      TABLES[768 + (d & 255)]! ^
      TABLES[512 + ((d >>> 8) & 255)]! ^
      TABLES[256 + ((d >>> 16) & 255)]! ^
      TABLES[d >>> 24]!;
  }
  return crcOfSingles(bytes, aligned + w * 4, to, crc);
}

const BYTES_A_TURN = 16;

const crcOfSingles = (bytes: Uint8Array, from: number, to: number, before: number): number => {
  let crc = before;
  for (let at = from; at < to; at++) crc = (crc >>> 8) ^ TABLES[(crc ^ bytes[at]!) & 255]!;
  return crc;
};

const POLYNOMIAL = 0xa001;

/** As many tables of 256: table k holds the checksum of a byte followed by k zero bytes. */
const TABLES: Uint16Array = (() => {
  const tables = new Uint16Array(BYTES_A_TURN * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    tables[byte] = crc;
  }
  for (let at = 256; at < tables.length; at++) {
    const shorter = tables[at - 256]!;
    tables[at] = (shorter >>> 8) ^ tables[shorter & 255]!;
  }
  return tables;
})();
