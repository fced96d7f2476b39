import { closeSync, fstatSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";
import { type FileSlice, piecesOf } from "../archive/file-slice.ts";
import { MAX_INNER_ARCHIVE_BYTES } from "../archive/limits.ts";
import type { Seal } from "../archive/unpack.ts";

/** Archives stay open while an import reads from them; this holds them and closes them all. */
export class OpenFiles {
  readonly #descriptors: number[] = [];

  open(path: string): FileSlice {
    return this.#hold(openSync(path, "r"));
  }

  /** An archive's bytes out of the archive around it: in place when stored, else in a temporary file. */
  async openInner(slice: FileSlice, seal: Seal): Promise<Result<FileSlice, ReadProblem>> {
    if (seal.method === "stored") return ok(slice);
    const fd = openNamelessFile();
    const unpacked = await inflateToFile(slice, seal, fd);
    if (unpacked.ok) return ok(this.#hold(fd));
    closeSync(fd);
    return unpacked;
  }

  close(): void {
    for (const descriptor of this.#descriptors.splice(0)) closeSync(descriptor);
  }

  #hold(fd: number): FileSlice {
    this.#descriptors.push(fd);
    return { fd, offset: 0, bytes: fstatSync(fd).size };
  }
}

/** A temporary file that is gone from the disk's folders at once: a kill leaves nothing behind. */
function openNamelessFile(): number {
  const folder = mkdtempSync(join(tmpdir(), "backstride-"));
  const fd = openSync(join(folder, "archive"), "wx+", 0o600);
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Systems that keep open files in their folder clear their temporary files themselves.
  }
  return fd;
}

/** As much as is there goes into the file: an archive that breaks off can still be searched. */
async function inflateToFile(slice: FileSlice, seal: Seal, fd: number): Promise<Result<null, ReadProblem>> {
  const limitBytes = seal.isCut ? MAX_INNER_ARCHIVE_BYTES : seal.unpackedBytes;
  let total = 0;
  let checksum = 0;
  const keep = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of pieces) {
      total += piece.length;
      if (total > limitBytes) return;
      checksum = crc32(piece, checksum);
      writeSync(fd, piece);
    }
  };
  const isWhole = await pipeline(piecesOf(slice), createInflateRaw(), keep).then(
    () => true,
    () => false, // the packed bytes break off or make no sense from here on
  );
  if (total === 0 || total > limitBytes) return bad({ kind: "bad-compression" });
  if (isWhole && !seal.isCut && (total !== seal.unpackedBytes || checksum !== seal.crc)) {
    return bad({ kind: "bad-checksum" });
  }
  return ok(null);
}
