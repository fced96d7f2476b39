import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { measureOriginal } from "../../app/measure-original.ts";
import type { ImportItem, MeasureContext, MeasuredOriginal, Original } from "../../app/measured.ts";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";
import { readSlice } from "../archive/file-slice.ts";
import { MAX_RECORDING_BYTES } from "../archive/limits.ts";
import { type Unpacked, unpack } from "../archive/unpack.ts";
import type { Place } from "./found.ts";
import { unreadable } from "./walk-folder.ts";

/** One recording to read: all a worker has to know of it. */
export interface ReadTask {
  readonly name: string;
  readonly place: Place;
}

/** What stays the same for every task of one import. */
export interface ReadSetting {
  /** Hashes of the originals that are kept already. */
  readonly known: ReadonlySet<string>;
  readonly context: MeasureContext;
}

/** From where the bytes lie to a measured item. Bytes that are kept already are not decoded again. */
export async function readItem({ name, place }: ReadTask, setting: ReadSetting): Promise<ImportItem> {
  const skip = (problem: ReadProblem): ImportItem => ({ name, kind: "skipped", problem });
  const unpacked = await loadUnpacked(place);
  if (!unpacked.ok) return skip(unpacked.problem);

  const sha256 = createHash("sha256").update(unpacked.value.bytes).digest("hex");
  if (setting.known.has(sha256)) return { name, kind: "already-known", sha256 };
  const original = { sha256, name, ...keptBytes(unpacked.value) };
  const measured = measureOriginal(unpacked.value.bytes, original, setting.context);
  if (!measured.ok) return skip(measured.problem);
  return {
    name,
    kind: "measured",
    measured: unpacked.value.isCut ? markCut(measured.value) : measured.value,
  };
}

/** The bytes from where they lie, unpacked within the limits. */
export async function loadUnpacked(place: Place): Promise<Result<Unpacked, ReadProblem>> {
  const packed = loadBytes(place);
  return packed.ok ? unpack(packed.value, place.kind === "entry" ? place.seal : undefined) : packed;
}

function loadBytes(place: Place): Result<Uint8Array, ReadProblem> {
  if (place.kind === "bytes") return ok(place.bytes);
  try {
    if (place.kind === "entry") return ok(readSlice(place.slice));
    const fd = openSync(place.path, "r");
    try {
      const bytes = fstatSync(fd).size; // it may have grown since it was listed
      if (bytes > MAX_RECORDING_BYTES) {
        return bad({ kind: "too-large", limitBytes: MAX_RECORDING_BYTES, bytes });
      }
      return ok(readSlice({ fd, offset: 0, bytes }));
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    return bad(unreadable(error));
  }
}

/** Packed bytes are kept as they came. */
const keptBytes = ({ asItCame, bytes }: Unpacked): Pick<Original, "packing" | "stored"> =>
  asItCame ?? packForKeeping(bytes);

/** Fast rather than well. */
export const packForKeeping = (bytes: Uint8Array): Pick<Original, "packing" | "stored"> => ({
  packing: "deflate-raw",
  stored: deflateRawSync(bytes, { level: 1 }),
});

/** The packing broke off, whatever the reader thought of what stood before. */
const markCut = (measured: MeasuredOriginal): MeasuredOriginal => ({
  ...measured,
  activities: measured.activities.map((activity) => ({
    ...activity,
    partial: activity.partial ?? { atByte: measured.original.unpackedBytes },
  })),
});
