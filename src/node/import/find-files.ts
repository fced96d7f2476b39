import { closeSync, openSync, readSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { MAX_FILES } from "../archive/limits.ts";
import { type Found, kindOfName, MAX_BYTES_BY_KIND } from "./found.ts";
import { listArchive } from "./list-archive.ts";
import type { OpenFiles } from "./open-files.ts";
import { type FolderFile, unreadable, walkFolder } from "./walk-folder.ts";

/**
 * Every file of these paths, folders and archives opened, in an order that is the same each time.
 * Names are paths within what was given, behind the name of each archive: `export.zip/activities/1.fit.gz`.
 * Of several folders, each stands before its files.
 */
export async function* findFiles(paths: readonly string[], openFiles: OpenFiles): AsyncGenerator<Found> {
  let files = 0;
  for (const path of paths) {
    const name = basename(resolve(path));
    const before = files;
    for (const file of walkFolder(path, paths.length > 1 ? `${name}/` : "")) {
      for await (const found of look(file, openFiles)) {
        yield found;
        if (++files < MAX_FILES) continue;
        yield { name, kind: "skipped", problem: { kind: "archive-limit", limit: "entries" } };
        return;
      }
    }
    if (files === before) yield { name, kind: "skipped", problem: { kind: "nothing-readable", atByte: 0 } };
  }
}

async function* look(file: FolderFile, openFiles: OpenFiles): AsyncGenerator<Found> {
  const { name } = file;
  const skip = (problem: ReadProblem): Found => ({ name, kind: "skipped", problem });
  const kind = kindOfName(name);
  if (kind === "litter") return;
  if ("problem" in file) return yield skip(file.problem);
  if (kind === "other") return yield skip({ kind: "unknown-format" });

  const { path, bytes } = file;
  try {
    if (kind === "archive" || beginsAsArchive(path)) {
      return yield* listArchive(name, openFiles.open(path), openFiles);
    }
  } catch (error) {
    return yield skip(unreadable(error));
  }
  const limitBytes = MAX_BYTES_BY_KIND[kind];
  if (bytes > limitBytes) return yield skip({ kind: "too-large", limitBytes, bytes });
  yield { name, kind, place: { kind: "file", path, bytes } };
}

/** Whatever it is called. Also shows early whether the file can be opened at all. */
function beginsAsArchive(path: string): boolean {
  const fd = openSync(path, "r");
  try {
    const head = Buffer.alloc(4);
    readSync(fd, head, 0, 4, 0);
    return ZIP_STARTS.has(head.readUInt32LE(0));
  } finally {
    closeSync(fd);
  }
}

/** A first entry, or an empty archive's end. */
const ZIP_STARTS = new Set([0x04034b50, 0x06054b50]);
