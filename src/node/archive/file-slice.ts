import { readSync } from "node:fs";

/** A stretch of an open file. Plain data: every thread of the process may read through the descriptor. */
export interface FileSlice {
  readonly fd: number;
  readonly offset: number;
  readonly bytes: number;
}

/** Bytes of the slice from `at`; fewer than asked for when the slice or its file ends before. */
export function readSlice(slice: FileSlice, at = 0, length = slice.bytes - at): Buffer<ArrayBuffer> {
  const wanted = Math.max(0, Math.min(length, slice.bytes - at));
  // An ArrayBuffer of its own, so that it can move to another thread without a copy.
  const buffer = Buffer.from(new ArrayBuffer(wanted));
  let filled = 0;
  while (filled < wanted) {
    const read = readSync(slice.fd, buffer, filled, wanted - filled, slice.offset + at + filled);
    if (read === 0) return buffer.subarray(0, filled);
    filled += read;
  }
  return buffer;
}

/** The slice in pieces of at most `pieceBytes`. */
export function* piecesOf(slice: FileSlice, pieceBytes = 256 * 1024): Generator<Buffer<ArrayBuffer>> {
  for (let at = 0; at < slice.bytes; ) {
    const piece = readSlice(slice, at, pieceBytes);
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}
