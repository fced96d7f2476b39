import { closeSync, openSync, readSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { MAX_FILES } from "../archive/limits.ts";
import { type Found, kindOfName, MAX_BYTES_BY_KIND } from "./found.ts";
import { listArchive } from "./list-archive.ts";
import type { OpenFiles } from "./open-files.ts";
import { unreadable, walkFolder } from "./walk-folder.ts";

/**
 * Every file of these paths, folders and archives opened, in an order that is the same each time.
 * Names are paths within what was given, behind the name of each archive: `export.zip/activities/1.fit.gz`.
 * Of several folders, each stands before its files.
 */
export async function* findFiles(paths: readonly string[], openFiles: OpenFiles): AsyncGenerator<Found> {
  let files = 0;
  for (const path of paths) {
    for (const file of walkFolder(path, paths.length > 1 ? `${basename(resolve(path))}/` : "")) {
      if ("problem" in file) {
        yield { name: file.name, kind: "skipped", problem: file.problem };
        continue;
      }
      for await (const found of look(file, openFiles)) {
        yield found;
        if (++files < MAX_FILES) continue;
        yield { name: basename(path), kind: "skipped", problem: { kind: "archive-limit", limit: "entries" } };
        return;
      }
    }
  }
}

async function* look(
  file: { readonly name: string; readonly path: string; readonly bytes: number },
  openFiles: OpenFiles,
): AsyncGenerator<Found> {
  const { name, path, bytes } = file;
  const kind = kindOfName(name);
  if (kind === "litter") return;
  if (kind === "other") return yield { name, kind: "skipped", problem: { kind: "unknown-format" } };

  const isArchive = firstBytes(path);
  if (typeof isArchive === "object") return yield { name, kind: "skipped", problem: isArchive };
  if (isArchive) return yield* listArchive(name, openFiles.open(path), openFiles);

  const limitBytes = MAX_BYTES_BY_KIND[kind === "archive" ? "recording" : kind];
  if (bytes > limitBytes) {
    return yield { name, kind: "skipped", problem: { kind: "too-large", limitBytes, bytes } };
  }
  // Named .zip without being one: cut at its front, or something else that a reader may know.
  yield { name, kind: kind === "archive" ? "recording" : kind, place: { kind: "file", path, bytes } };
}

/** Does the file begin as a ZIP archive does? Or why it cannot be read. */
function firstBytes(path: string): boolean | ReadProblem {
  try {
    const fd = openSync(path, "r");
    try {
      const head = Buffer.alloc(4);
      readSync(fd, head, 0, 4, 0);
      return ZIP_STARTS.has(head.readUInt32LE(0));
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    return unreadable(error);
  }
}

/** A first entry, or an empty archive's end. */
const ZIP_STARTS = new Set([0x04034b50, 0x06054b50]);
