import { constants, crc32, createGunzip, createInflateRaw, gunzipSync, inflateRawSync } from "node:zlib";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";
import { MAX_RECORDING_BYTES, MAX_UNPACKING_RATIO, MIN_BYTES_FOR_RATIO } from "./limits.ts";

/** What an archive's directory promises of an entry's bytes. */
export interface Seal {
  readonly method: "stored" | "deflate";
  readonly crc: number;
  readonly unpackedBytes: number;
  /** The archive ends within the entry: nothing can be held to the promise. */
  readonly isCut?: true;
}

export interface Unpacked {
  readonly bytes: Uint8Array;
  /** The packed bytes as they came, when they unpack to the same again; absent when they do not or were not packed. */
  readonly asItCame?: { readonly packing: "gzip" | "deflate-raw"; readonly stored: Uint8Array };
  /** Only the first part of the bytes could be unpacked. */
  readonly isCut: boolean;
}

/**
 * One recording's bytes out of its archive's deflate and its own gzip, whichever there is, within the
 * stated limits. Bytes that break off give what stands before.
 */
export async function unpack(packed: Uint8Array, seal?: Seal): Promise<Result<Unpacked, ReadProblem>> {
  const outer = seal === undefined ? ok(asIs(packed)) : await openSealed(packed, seal);
  if (!outer.ok || !isGzip(outer.value.bytes)) return outer;

  const gzip = outer.value.bytes;
  const inner = await inflate(gzip, "gzip", limitFor(gzip.length), sizeHint(gzip));
  if (!inner.ok) return inner;
  if (inner.value.isCut || outer.value.isCut) return ok({ ...inner.value, isCut: true });
  return ok({ ...inner.value, asItCame: { packing: "gzip", stored: gzip } });
}

const asIs = (bytes: Uint8Array): Unpacked => ({ bytes, isCut: false });

const isGzip = (bytes: Uint8Array): boolean => bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;

async function openSealed(packed: Uint8Array, seal: Seal): Promise<Result<Unpacked, ReadProblem>> {
  if (seal.isCut) {
    if (seal.method === "stored") return ok({ bytes: packed, isCut: true });
    const some = await inflate(packed, "deflate-raw", limitFor(packed.length), 0);
    return some.ok ? ok({ ...some.value, isCut: true }) : some;
  }
  if (seal.unpackedBytes > MAX_RECORDING_BYTES) return bad(tooLarge(seal.unpackedBytes));
  const unpacked =
    seal.method === "stored"
      ? ok(asIs(packed))
      : await inflate(
          packed,
          "deflate-raw",
          { bytes: seal.unpackedBytes, over: SIZE_LIE },
          seal.unpackedBytes,
        );
  if (!unpacked.ok || unpacked.value.isCut) return unpacked;

  const bytes = unpacked.value.bytes;
  if (bytes.length !== seal.unpackedBytes) return bad(SIZE_LIE);
  if (crc32(bytes) !== seal.crc) return bad({ kind: "bad-checksum" });
  if (seal.method === "stored") return unpacked;
  return ok({ bytes, isCut: false, asItCame: { packing: "deflate-raw", stored: packed } });
}

interface Limit {
  readonly bytes: number;
  /** What it means when there is more. */
  readonly over: ReadProblem;
}

/** The entry unpacks to another size than its archive says. */
const SIZE_LIE: ReadProblem = { kind: "bad-compression" };

const tooLarge = (bytes: number): ReadProblem => ({
  kind: "too-large",
  limitBytes: MAX_RECORDING_BYTES,
  bytes,
});

const limitFor = (packedBytes: number): Limit => {
  const byRatio = Math.max(MIN_BYTES_FOR_RATIO, packedBytes * MAX_UNPACKING_RATIO);
  return byRatio < MAX_RECORDING_BYTES
    ? { bytes: byRatio, over: { kind: "archive-limit", limit: "ratio" } }
    : { bytes: MAX_RECORDING_BYTES, over: tooLarge(MAX_RECORDING_BYTES + 1) };
};

/** The size a gzip member tells in its last four bytes: only a hint, a lie costs some speed. */
const sizeHint = (gzip: Uint8Array): number =>
  gzip.length < 18 ? 0 : Buffer.from(gzip.buffer, gzip.byteOffset).readUInt32LE(gzip.length - 4);

async function inflate(
  packed: Uint8Array,
  format: "gzip" | "deflate-raw",
  limit: Limit,
  expectedBytes: number,
): Promise<Result<Unpacked, ReadProblem>> {
  try {
    const inOneGo = format === "gzip" ? gunzipSync : inflateRawSync;
    const bytes = inOneGo(packed, {
      maxOutputLength: Math.max(1, limit.bytes),
      // One piece of the right size spares joining many; never more than the limit allows.
      chunkSize: Math.max(SMALL_PIECE_BYTES, Math.min(expectedBytes, limit.bytes) + 1),
    });
    return bytes.length > limit.bytes ? bad(limit.over) : ok({ bytes, isCut: false });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // zlib throws nothing else
    if (code === "ERR_BUFFER_TOO_LARGE") return bad(limit.over);
    if (/incorrect (data|length) check/.test(message)) return bad({ kind: "bad-checksum" });
    const bytes = await inflateWhatIsThere(packed, format, limit.bytes);
    return bytes.length === 0 ? bad({ kind: "bad-compression" }) : ok({ bytes, isCut: true });
  }
}

const SMALL_PIECE_BYTES = 64 * 1024;

/** Everything before the place where the packed bytes break off or stop making sense. */
function inflateWhatIsThere(
  packed: Uint8Array,
  format: "gzip" | "deflate-raw",
  limitBytes: number,
): Promise<Buffer> {
  return new Promise((resolve) => {
    const options = { finishFlush: constants.Z_SYNC_FLUSH };
    const stream = format === "gzip" ? createGunzip(options) : createInflateRaw(options);
    const pieces: Buffer[] = [];
    let total = 0;
    const finish = () => {
      stream.destroy();
      resolve(Buffer.concat(pieces));
    };
    stream.on("data", (piece: Buffer) => {
      total += piece.length;
      if (total > limitBytes) return finish();
      pieces.push(piece);
    });
    stream.on("error", finish);
    stream.on("end", finish);
    // In small pieces: an error discards what its own piece had given so far.
    for (let at = 0; at < packed.length; at += 1024) stream.write(packed.subarray(at, at + 1024));
    stream.end();
  });
}
