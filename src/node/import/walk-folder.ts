import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { MAX_FOLDER_DEPTH } from "../archive/limits.ts";

export type FolderFile = { readonly name: string } & (
  | { readonly path: string; readonly bytes: number }
  | { readonly problem: ReadProblem }
);

/**
 * Every file below a path in the order of names, or the path itself when it is a file. Links are
 * followed, each folder once, so that a loop of links ends.
 */
export function* walkFolder(path: string): Generator<FolderFile> {
  yield* walk(resolve(path), "", new Set());
}

function* walk(path: string, name: string, seen: Set<string>): Generator<FolderFile> {
  const shownName = name === "" ? basename(path) : name;
  const looked = lookAt(path);
  if ("problem" in looked) return yield { name: shownName, problem: looked.problem };
  if (looked.kind === "file") return yield { name: shownName, path, bytes: looked.bytes };

  if (seen.has(looked.realPath)) return;
  seen.add(looked.realPath);
  if (name.split("/").length > MAX_FOLDER_DEPTH) {
    return yield { name: shownName, problem: { kind: "archive-limit", limit: "depth" } };
  }
  for (const child of looked.children) {
    yield* walk(join(path, child), name === "" ? child : `${name}/${child}`, seen);
  }
}

type Looked =
  | { readonly kind: "file"; readonly bytes: number }
  | { readonly kind: "folder"; readonly realPath: string; readonly children: readonly string[] }
  | { readonly problem: ReadProblem };

function lookAt(path: string): Looked {
  try {
    const stat = statSync(path);
    if (stat.isFile()) return { kind: "file", bytes: stat.size };
    // Pipes and devices are never opened: reading one may wait for ever.
    if (!stat.isDirectory()) return { problem: { kind: "unreadable-file", reason: "not-a-file" } };
    return { kind: "folder", realPath: realpathSync(path), children: readdirSync(path).sort() };
  } catch (error) {
    return { problem: unreadable(error) };
  }
}

/** A file that the system does not let us read. */
export const unreadable = (error: unknown): ReadProblem => ({
  kind: "unreadable-file",
  reason: (error as NodeJS.ErrnoException).code ?? "unknown", // the file system throws nothing else
});
