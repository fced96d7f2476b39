import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import type { FileSlice } from "../archive/file-slice.ts";
import { MAX_HEALTH_XML_BYTES, MAX_RECORDING_BYTES, MAX_TABLE_BYTES } from "../archive/limits.ts";
import type { Seal } from "../archive/unpack.ts";

/** Where a found file's bytes lie: on the disk, within an open archive, or here. Plain data, for any thread. */
export type Place =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "file"; readonly path: string; readonly bytes: number }
  | { readonly kind: "entry"; readonly slice: FileSlice; readonly seal: Seal };

/** Bytes to load before unpacking: what a file weighs in memory and in the time it takes. */
export function packedBytesOf(place: Place): number {
  switch (place.kind) {
    case "bytes":
      return place.bytes.length;
    case "file":
      return place.bytes;
    case "entry":
      return place.slice.bytes;
  }
}

/** As far as the archive tells; a recording's own gzip is not looked into. */
export const unpackedBytesOf = (place: Place): number =>
  place.kind === "entry" && !place.seal.isCut ? place.seal.unpackedBytes : packedBytesOf(place);

/** One file met on the way, in order. What it is follows from its name until its bytes are read. */
export type Found = { readonly name: string } & (
  | { readonly kind: "recording" | "table" | "xml"; readonly place: Place }
  | { readonly kind: "skipped"; readonly problem: ReadProblem }
);

/** How large each kind may be, unpacked. */
export const MAX_BYTES_BY_KIND = {
  recording: MAX_RECORDING_BYTES,
  table: MAX_TABLE_BYTES,
  xml: MAX_HEALTH_XML_BYTES,
} as const;

/** What a name lets us expect. */
export type NameKind = "recording" | "archive" | "table" | "xml" | "other" | "litter";

/**
 * What a file is by its name: `other` is certainly no recording (pictures, pages, films), `litter` is
 * what operating systems leave behind and no runner knows of. Unknown endings are recordings until read.
 */
export function kindOfName(name: string): NameKind {
  const segments = name.split("/");
  const base = (segments.at(-1) ?? "").toLowerCase();
  if (segments.includes("__MACOSX") || base.startsWith("._") || LITTER.has(base)) return "litter";
  const ending = /\.([^.]*)$/.exec(base)?.[1] ?? "";
  if (ending === "zip") return "archive";
  if (ending === "csv") return "table";
  if (ending === "xml") return "xml";
  return OTHER_ENDINGS.has(ending) ? "other" : "recording";
}

const LITTER = new Set([".ds_store", "thumbs.db", "desktop.ini", ".directory", "icon\r"]);

const OTHER_ENDINGS = new Set(
  [
    "jpg jpeg png gif webp heic heif bmp tif tiff svg ico",
    "mp4 mov m4v avi mkv webm mpg mpeg 3gp mp3 m4a wav aac",
    "json html htm css js md txt rtf pdf doc docx xls xlsx ods odt ppt pptx numbers pages",
    "ics vcf log ini yml yaml toml db sqlite exe dll dmg iso apk kmz ttf woff woff2 zwo",
  ]
    .join(" ")
    .split(" "),
);
