import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import type { FileSlice } from "./file-slice.ts";

/** One file of a ZIP archive, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: "stored" | "deflate";
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where the local header stands in the archive. */
  readonly headerAt: number;
  /** Where the next thing of the archive begins: nothing of this entry may reach so far. */
  readonly endsBefore: number;
  /** Present when the archive was cut within this entry: sizes and checksum cannot be held to. */
  readonly isCut?: true;
  /** Present when the entry must not be unpacked. */
  readonly refused?: ReadProblem;
}

/** What an archive holds; `damage` when its directory is lost and the entries were searched for. */
export interface ZipDirectory {
  readonly archive: FileSlice;
  readonly entries: readonly ZipEntry[];
  readonly damage?: ReadProblem;
}

export const LOCAL_SIGNATURE = 0x04034b50;
export const LOCAL_BYTES = 30;
export const FLAG_ENCRYPTED = 0x1;
export const FLAG_DESCRIPTOR = 0x8;

/** Would this name leave the folder it is unpacked into, on any system? */
export function isPathOutside(name: string): boolean {
  return (
    name.includes("\0") ||
    name.includes("\\") ||
    name.startsWith("/") ||
    /^[a-z]:/i.test(name) ||
    name.split("/").includes("..")
  );
}

/** UTF-8 as nearly every writer uses it, else byte for byte, so that a name is never lost. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return Buffer.from(bytes).toString("latin1");
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
