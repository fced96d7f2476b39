import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";
import { type FileSlice, readSlice } from "./file-slice.ts";
import { MAX_ARCHIVE_ENTRIES, MAX_SEARCHED_BYTES } from "./limits.ts";
import {
  decodeName,
  FLAG_DESCRIPTOR,
  FLAG_ENCRYPTED,
  isPathOutside,
  LOCAL_BYTES,
  LOCAL_SIGNATURE,
  type ZipDirectory,
  type ZipEntry,
} from "./zip-entry.ts";

/**
 * What is left of an archive whose directory is lost, as after a broken download: every local header
 * in turn. The last entry may be cut.
 */
export function searchZipEntries(archive: FileSlice): Result<ZipDirectory, ReadProblem> {
  const damage: ReadProblem = { kind: "bad-archive", atByte: archive.bytes };
  if (archive.bytes > MAX_SEARCHED_BYTES) {
    return bad({ kind: "too-large", limitBytes: MAX_SEARCHED_BYTES, bytes: archive.bytes });
  }

  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < MAX_ARCHIVE_ENTRIES; ) {
    const entry = readLocalEntry(archive, at);
    if (entry === undefined) break;
    entries.push(entry);
    at = entry.endsBefore;
  }
  return entries.length === 0 ? bad(damage) : ok({ archive, entries, damage });
}

function readLocalEntry(archive: FileSlice, at: number): ZipEntry | undefined {
  const head = readSlice(archive, at, LOCAL_BYTES);
  if (head.length < LOCAL_BYTES || head.readUInt32LE(0) !== LOCAL_SIGNATURE) return undefined;
  const flags = head.readUInt16LE(6);
  const method = head.readUInt16LE(8);
  const nameBytes = head.readUInt16LE(26);
  const dataAt = at + LOCAL_BYTES + nameBytes + head.readUInt16LE(28);
  const name = decodeName(readSlice(archive, at + LOCAL_BYTES, nameBytes));

  const sizes =
    (flags & FLAG_DESCRIPTOR) === 0
      ? {
          crc: head.readUInt32LE(14),
          packedBytes: head.readUInt32LE(18),
          unpackedBytes: head.readUInt32LE(22),
          endsBefore: dataAt + head.readUInt32LE(18),
        }
      : findDescriptor(archive, dataAt);
  const isCut = sizes === undefined || sizes.endsBefore > archive.bytes;
  const refused: ReadProblem | undefined = isPathOutside(name)
    ? { kind: "path-outside-archive" }
    : (flags & FLAG_ENCRYPTED) !== 0
      ? { kind: "encrypted" }
      : method !== 0 && method !== 8
        ? { kind: "bad-compression" }
        : undefined;
  return {
    name,
    method: method === 0 ? "stored" : "deflate",
    ...(isCut ? cutAt(archive, dataAt) : sizes),
    headerAt: at,
    ...(refused !== undefined && { refused }),
  };
}

const cutAt = (archive: FileSlice, dataAt: number) => {
  const packedBytes = Math.max(0, archive.bytes - dataAt);
  return {
    crc: 0,
    packedBytes,
    unpackedBytes: packedBytes,
    endsBefore: archive.bytes,
    isCut: true as const,
  };
};

const DESCRIPTOR = Buffer.from([0x50, 0x4b, 0x07, 0x08]);
const DESCRIPTOR_BYTES = 16;
const WINDOW_BYTES = 1024 * 1024;

/** The descriptor is known by its own count of the bytes before it. Absent: the archive ends first. */
function findDescriptor(archive: FileSlice, dataAt: number) {
  for (let windowAt = dataAt; windowAt < archive.bytes; windowAt += WINDOW_BYTES) {
    const window = readSlice(archive, windowAt, WINDOW_BYTES + DESCRIPTOR_BYTES);
    let at = window.indexOf(DESCRIPTOR);
    for (; at >= 0 && at + DESCRIPTOR_BYTES <= window.length; at = window.indexOf(DESCRIPTOR, at + 1)) {
      const packedBytes = windowAt + at - dataAt;
      if (window.readUInt32LE(at + 8) !== packedBytes) continue;
      return {
        crc: window.readUInt32LE(at + 4),
        packedBytes,
        unpackedBytes: window.readUInt32LE(at + 12),
        endsBefore: windowAt + at + DESCRIPTOR_BYTES,
      };
    }
  }
  return undefined;
}
