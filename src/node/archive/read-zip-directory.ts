import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";
import { type FileSlice, readSlice } from "./file-slice.ts";
import {
  MAX_ARCHIVE_BYTES,
  MAX_ARCHIVE_ENTRIES,
  MAX_DIRECTORY_BYTES,
  MAX_UNPACKING_RATIO,
  MIN_BYTES_FOR_RATIO,
} from "./limits.ts";
import { searchZipEntries } from "./search-zip-entries.ts";
import {
  decodeName,
  FLAG_ENCRYPTED,
  isPathOutside,
  LOCAL_BYTES,
  type ZipDirectory,
  type ZipEntry,
} from "./zip-entry.ts";

/**
 * What a ZIP archive holds, from its central directory alone. Entries that must not be unpacked are in
 * the list with their reason. Without a directory the archive is searched for what is left of it.
 */
export function readZipDirectory(archive: FileSlice): Result<ZipDirectory, ReadProblem> {
  if (archive.bytes > MAX_ARCHIVE_BYTES) {
    return bad({ kind: "too-large", limitBytes: MAX_ARCHIVE_BYTES, bytes: archive.bytes });
  }
  const place = findDirectory(archive);
  if (place === undefined) return searchZipEntries(archive);
  if (place.entries > MAX_ARCHIVE_ENTRIES || place.bytes > MAX_DIRECTORY_BYTES) {
    return bad({ kind: "archive-limit", limit: "entries" });
  }

  const entries = readEntries(readSlice(archive, place.at, place.bytes), place);
  if (entries === undefined) return searchZipEntries(archive);
  return ok({ archive, entries: refuseOverlaps(entries, place.at) });
}

interface DirectoryPlace {
  readonly at: number;
  readonly bytes: number;
  readonly entries: number;
  /** Bytes before the archive proper, which its own offsets do not count. */
  readonly shift: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const END64_SIGNATURE = 0x06064b50;
const END64_BYTES = 56;
const LOCATOR64_SIGNATURE = 0x07064b50;
const LOCATOR64_BYTES = 20;
const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_BYTES = 46;
const MAX_COMMENT_BYTES = 0xffff;
const IN_64_BITS = 0xffffffff;

function findDirectory(archive: FileSlice): DirectoryPlace | undefined {
  const tailAt = Math.max(0, archive.bytes - END_BYTES - MAX_COMMENT_BYTES - LOCATOR64_BYTES);
  const tail = readSlice(archive, tailAt);
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    if (at + END_BYTES + tail.readUInt16LE(at + 20) > tail.length) continue;
    const place = directoryAt(archive, tail, tailAt, at);
    if (place !== undefined) return place;
  }
  return undefined;
}

function directoryAt(
  archive: FileSlice,
  tail: Buffer,
  tailAt: number,
  at: number,
): DirectoryPlace | undefined {
  if (tail.readUInt16LE(at + 4) !== tail.readUInt16LE(at + 6)) return undefined; // spread over several disks
  const short = {
    entries: tail.readUInt16LE(at + 10),
    bytes: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
    endAt: tailAt + at,
  };
  const end = end64(archive, tail, tailAt, at) ?? short;
  const startsAt = end.endAt - end.bytes;
  const shift = startsAt - end.offset;
  if (startsAt < 0 || shift < 0) return undefined;
  return { at: startsAt, bytes: end.bytes, entries: end.entries, shift };
}

function end64(archive: FileSlice, tail: Buffer, tailAt: number, at: number): typeof end | undefined {
  const locatorAt = at - LOCATOR64_BYTES;
  if (locatorAt < 0 || tail.readUInt32LE(locatorAt) !== LOCATOR64_SIGNATURE) return undefined;
  // Where the record says it stands, or, with bytes before the archive, right before its locator.
  const places = [safe(tail.readBigUInt64LE(locatorAt + 8)), tailAt + locatorAt - END64_BYTES];
  const recordAt = places.find((place) => {
    const record = place >= 0 && place < archive.bytes ? readSlice(archive, place, 4) : Buffer.alloc(0);
    return record.length === 4 && record.readUInt32LE(0) === END64_SIGNATURE;
  });
  if (recordAt === undefined) return undefined;
  const record = readSlice(archive, recordAt, END64_BYTES);
  if (record.length < END64_BYTES) return undefined;
  const end = {
    entries: safe(record.readBigUInt64LE(32)),
    bytes: safe(record.readBigUInt64LE(40)),
    offset: safe(record.readBigUInt64LE(48)),
    endAt: recordAt,
  };
  return end;
}

/** Absent when the directory breaks off or holds something else. */
function readEntries(directory: Buffer, place: DirectoryPlace): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + CENTRAL_BYTES <= directory.length && entries.length <= MAX_ARCHIVE_ENTRIES) {
    if (directory.readUInt32LE(at) !== CENTRAL_SIGNATURE) break;
    const nameBytes = directory.readUInt16LE(at + 28);
    const extraBytes = directory.readUInt16LE(at + 30);
    const nextAt = at + CENTRAL_BYTES + nameBytes + extraBytes + directory.readUInt16LE(at + 32);
    if (nextAt > directory.length) return undefined;
    entries.push(readEntry(directory, at, nameBytes, extraBytes, place));
    at = nextAt;
  }
  return entries.length === 0 && place.entries > 0 ? undefined : entries;
}

function readEntry(
  directory: Buffer,
  at: number,
  nameBytes: number,
  extraBytes: number,
  place: DirectoryPlace,
): ZipEntry {
  const extraAt = at + CENTRAL_BYTES + nameBytes;
  const wide = extra64(directory.subarray(extraAt, extraAt + extraBytes));
  const size = (field: number) => (field === IN_64_BITS ? (wide.shift() ?? field) : field);
  const unpackedBytes = size(directory.readUInt32LE(at + 24));
  const packedBytes = size(directory.readUInt32LE(at + 20));
  const headerAt = size(directory.readUInt32LE(at + 42)) + place.shift;
  const method = directory.readUInt16LE(at + 10);
  const name = decodeName(directory.subarray(at + CENTRAL_BYTES, extraAt));
  const isEncrypted = (directory.readUInt16LE(at + 8) & FLAG_ENCRYPTED) !== 0;
  const refused = refusal({ name, method, packedBytes, unpackedBytes, isEncrypted });
  return {
    name,
    method: method === 0 ? "stored" : "deflate",
    crc: directory.readUInt32LE(at + 16),
    packedBytes,
    unpackedBytes,
    headerAt,
    endsBefore: place.at,
    ...(refused !== undefined && { refused }),
  };
}

function refusal(entry: {
  name: string;
  method: number;
  packedBytes: number;
  unpackedBytes: number;
  isEncrypted: boolean;
}): ReadProblem | undefined {
  if (isPathOutside(entry.name)) return { kind: "path-outside-archive" };
  if (entry.isEncrypted) return { kind: "encrypted" };
  if (entry.method !== 0 && entry.method !== 8) return { kind: "bad-compression" };
  if (
    entry.unpackedBytes >= MIN_BYTES_FOR_RATIO &&
    entry.unpackedBytes > entry.packedBytes * MAX_UNPACKING_RATIO
  ) {
    return { kind: "archive-limit", limit: "ratio" };
  }
  return undefined;
}

/** Entries over the same bytes unfold without end; whoever reaches into the next one is refused. */
function refuseOverlaps(entries: readonly ZipEntry[], directoryAt: number): ZipEntry[] {
  const starts = entries.map((entry) => entry.headerAt).sort((a, b) => a - b);
  const timesByStart = new Map<number, number>();
  for (const start of starts) timesByStart.set(start, (timesByStart.get(start) ?? 0) + 1);
  const nextByStart = new Map<number, number>();
  starts.forEach((start, index) => {
    nextByStart.set(start, starts[index + 1] ?? directoryAt);
  });

  return entries.map((entry) => {
    const endsBefore = Math.min(nextByStart.get(entry.headerAt) ?? directoryAt, directoryAt);
    const overlaps =
      (timesByStart.get(entry.headerAt) ?? 0) > 1 ||
      entry.headerAt + LOCAL_BYTES + Buffer.byteLength(entry.name) + entry.packedBytes > endsBefore;
    if (!overlaps || entry.refused !== undefined) return { ...entry, endsBefore };
    return { ...entry, endsBefore, refused: { kind: "bad-archive", atByte: entry.headerAt } };
  });
}

/** The 64-bit values of the zip64 extra field, in their order. */
function extra64(extra: Buffer): number[] {
  const values: number[] = [];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const end = Math.min(at + 4 + extra.readUInt16LE(at + 2), extra.length);
    for (let value = at + 4; value + 8 <= end; value += 8) values.push(safe(extra.readBigUInt64LE(value)));
  }
  return values;
}

/** Beyond what a number holds exactly, any size is over every limit anyway. */
const safe = (value: bigint): number =>
  value > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(value);
