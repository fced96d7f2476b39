import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";
import { type FileSlice, readSlice } from "./file-slice.ts";
import { decodeName, LOCAL_BYTES, LOCAL_SIGNATURE, type ZipEntry } from "./zip-entry.ts";

/** Where an entry's packed bytes lie. The local header has to tell the same as the directory. */
export function openZipEntry(archive: FileSlice, entry: ZipEntry): Result<FileSlice, ReadProblem> {
  if (entry.refused !== undefined) return bad(entry.refused);
  const damaged = bad<ReadProblem>({ kind: "bad-archive", atByte: entry.headerAt });
  const head = readSlice(archive, entry.headerAt, LOCAL_BYTES);
  if (head.length < LOCAL_BYTES || head.readUInt32LE(0) !== LOCAL_SIGNATURE) return damaged;

  const nameBytes = head.readUInt16LE(26);
  const name = decodeName(readSlice(archive, entry.headerAt + LOCAL_BYTES, nameBytes));
  const dataAt = entry.headerAt + LOCAL_BYTES + nameBytes + head.readUInt16LE(28);
  if (name !== entry.name || dataAt + entry.packedBytes > entry.endsBefore) return damaged;
  return ok({ fd: archive.fd, offset: archive.offset + dataAt, bytes: entry.packedBytes });
}
