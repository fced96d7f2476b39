import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import type { FileSlice } from "../archive/file-slice.ts";
import { MAX_ARCHIVE_DEPTH, MAX_ARCHIVE_UNPACKED_BYTES, MAX_INNER_ARCHIVE_BYTES } from "../archive/limits.ts";
import { openZipEntry } from "../archive/open-zip-entry.ts";
import { readZipDirectory } from "../archive/read-zip-directory.ts";
import type { Seal } from "../archive/unpack.ts";
import type { ZipEntry } from "../archive/zip-entry.ts";
import { type Found, kindOfName, MAX_BYTES_BY_KIND, type NameKind } from "./found.ts";
import type { OpenFiles } from "./open-files.ts";

/** Every file of an archive and of the archives within it. What must not be unpacked says why. */
export async function* listArchive(
  name: string,
  archive: FileSlice,
  openFiles: OpenFiles,
): AsyncGenerator<Found> {
  yield* listOne(name, archive, { openFiles, depth: 1, budget: { bytes: MAX_ARCHIVE_UNPACKED_BYTES } });
}

interface Listing {
  readonly openFiles: OpenFiles;
  readonly depth: number;
  /** What may still be unpacked, shared by an archive and those within it. */
  readonly budget: { bytes: number };
}

async function* listOne(name: string, archive: FileSlice, listing: Listing): AsyncGenerator<Found> {
  const skip = (problem: ReadProblem): Found => ({ name, kind: "skipped", problem });
  if (listing.depth > MAX_ARCHIVE_DEPTH) return yield skip({ kind: "archive-limit", limit: "depth" });
  const directory = readZipDirectory(archive);
  if (!directory.ok) return yield skip(directory.problem);

  const { entries, damage } = directory.value;
  if (entries.length === 0) return yield skip({ kind: "nothing-readable", atByte: 0 });
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue; // a folder
    yield* look(`${name}/${entry.name}`, archive, entry, listing);
  }
  if (damage !== undefined) yield skip(damage);
}

async function* look(
  name: string,
  archive: FileSlice,
  entry: ZipEntry,
  listing: Listing,
): AsyncGenerator<Found> {
  const skip = (problem: ReadProblem): Found => ({ name, kind: "skipped", problem });
  const kind = kindOfName(entry.name);
  if (kind === "litter") return;
  const refused = refusal(entry, kind);
  if (refused !== undefined) return yield skip(refused);
  if (kind === "other") return yield skip({ kind: "unknown-format" });

  const slice = openZipEntry(archive, entry);
  if (!slice.ok) return yield skip(slice.problem);
  listing.budget.bytes -= entry.unpackedBytes;
  if (listing.budget.bytes < 0) return yield skip({ kind: "archive-limit", limit: "total-bytes" });

  const { method, crc, unpackedBytes } = entry;
  const seal: Seal = { method, crc, unpackedBytes, ...(entry.isCut && { isCut: true }) };
  if (kind !== "archive") return yield { name, kind, place: { kind: "entry", slice: slice.value, seal } };

  if (listing.depth >= MAX_ARCHIVE_DEPTH) return yield skip({ kind: "archive-limit", limit: "depth" });
  const inner = await listing.openFiles.openInner(slice.value, seal);
  if (!inner.ok) return yield skip(inner.problem);
  yield* listOne(name, inner.value, { ...listing, depth: listing.depth + 1 });
}

/** A name that leaves the archive or a size over the limit says more than what else may be wrong. */
function refusal(entry: ZipEntry, kind: NameKind): ReadProblem | undefined {
  if (entry.refused?.kind === "path-outside-archive") return entry.refused;
  if (kind === "other" || kind === "litter") return undefined;
  const limitBytes = kind === "archive" ? MAX_INNER_ARCHIVE_BYTES : MAX_BYTES_BY_KIND[kind];
  const bytes = Math.max(entry.unpackedBytes, entry.packedBytes);
  return bytes > limitBytes ? { kind: "too-large", limitBytes, bytes } : entry.refused;
}
