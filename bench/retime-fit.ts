import { crcOf } from "../src/engine/activity/fit/crc.ts";

/** FIT field numbers that hold an instant: the timestamp of any message, the start of a lap or session. */
const TIMESTAMP = 253;
const START_TIME = 2;
const LAP_AND_SESSION = new Set([18, 19]);
const SECONDS_TYPE = 0x86;

/**
 * The same recording made at another time: every instant moved, the checksum made right again. Moved by
 * a multiple of 32 s, because compressed timestamps only tell the last five bits.
 */
export function retimeFit(original: Uint8Array, seconds: number): Uint8Array {
  if (seconds % 32 !== 0) throw new Error("compressed timestamps only move by multiples of 32 s");
  const bytes = Buffer.from(original);
  const headerBytes = bytes.readUInt8(0);
  const endAt = headerBytes + bytes.readUInt32LE(4);
  const layouts = new Map<number, Layout>();
  for (let at = headerBytes; at < endAt; ) {
    const head = bytes.readUInt8(at++);
    if ((head & 0xc0) === 0x40) {
      const layout = readLayout(bytes, at, (head & 0x20) !== 0);
      layouts.set(head & 0x0f, layout);
      at += layout.definitionBytes;
      continue;
    }
    const layout = layouts.get((head & 0x80) !== 0 ? (head >> 5) & 3 : head & 0x0f);
    if (layout === undefined) throw new Error("a message without a definition");
    for (const offset of layout.instantsAt) moveInstant(bytes, at + offset, layout.isBigEndian, seconds);
    at += layout.dataBytes;
  }
  bytes.writeUInt16LE(crcOf(bytes, 0, endAt), endAt);
  return bytes;
}

interface Layout {
  readonly definitionBytes: number;
  readonly dataBytes: number;
  readonly isBigEndian: boolean;
  readonly instantsAt: readonly number[];
}

function readLayout(bytes: Buffer, at: number, hasDeveloperFields: boolean): Layout {
  const isBigEndian = bytes.readUInt8(at + 1) === 1;
  const message = isBigEndian ? bytes.readUInt16BE(at + 2) : bytes.readUInt16LE(at + 2);
  const fields = bytes.readUInt8(at + 4);
  const instantsAt: number[] = [];
  let dataBytes = 0;
  for (let field = 0; field < fields; field++) {
    const fieldAt = at + 5 + field * 3;
    const number = bytes.readUInt8(fieldAt);
    const isInstant = number === TIMESTAMP || (number === START_TIME && LAP_AND_SESSION.has(message));
    if (isInstant && bytes.readUInt8(fieldAt + 2) === SECONDS_TYPE) instantsAt.push(dataBytes);
    dataBytes += bytes.readUInt8(fieldAt + 1);
  }
  let definitionBytes = 5 + fields * 3;
  if (hasDeveloperFields) {
    const developerFields = bytes.readUInt8(at + definitionBytes++);
    for (let field = 0; field < developerFields; field++, definitionBytes += 3) {
      dataBytes += bytes.readUInt8(at + definitionBytes + 1);
    }
  }
  return { definitionBytes, dataBytes, isBigEndian, instantsAt };
}

function moveInstant(bytes: Buffer, at: number, isBigEndian: boolean, seconds: number): void {
  const before = isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  if (before === 0xffffffff) return;
  if (isBigEndian) bytes.writeUInt32BE(before + seconds, at);
  else bytes.writeUInt32LE(before + seconds, at);
}
