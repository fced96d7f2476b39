import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { MAX_FOLDER_DEPTH } from "../archive/limits.ts";

export type FolderFile = { readonly name: string } & (
  | { readonly path: string; readonly bytes: number }
  | { readonly problem: ReadProblem }
);

/**
 * Every file below a folder in the order of names, each named by its path from there behind `prefix`; or
 * the path itself when it is a file. Links are followed, each folder once, so that a loop of links ends.
 */
export function* walkFolder(path: string, prefix = ""): Generator<FolderFile> {
  const top = resolve(path);
  const looked = lookAt(top);
  const name = basename(top);
  if ("problem" in looked) yield { name, problem: looked.problem };
  else if (looked.kind === "file") yield { name, path: top, bytes: looked.bytes };
  else yield* walk(top, looked, { prefix, depth: 1, seen: new Set() });
}

interface Walk {
  /** Before the name of each child. */
  readonly prefix: string;
  readonly depth: number;
  readonly seen: Set<string>;
}

function* walk(path: string, folder: Folder, { prefix, depth, seen }: Walk): Generator<FolderFile> {
  if (seen.has(folder.realPath)) return;
  seen.add(folder.realPath);
  for (const child of folder.children) {
    const name = `${prefix}${child}`;
    const childPath = join(path, child);
    const looked = lookAt(childPath);
    if ("problem" in looked) yield { name, problem: looked.problem };
    else if (looked.kind === "file") yield { name, path: childPath, bytes: looked.bytes };
    else if (depth >= MAX_FOLDER_DEPTH) yield { name, problem: { kind: "archive-limit", limit: "depth" } };
    else yield* walk(childPath, looked, { prefix: `${name}/`, depth: depth + 1, seen });
  }
}

interface Folder {
  readonly kind: "folder";
  readonly realPath: string;
  readonly children: readonly string[];
}

type Looked = Folder | { readonly kind: "file"; readonly bytes: number } | { readonly problem: ReadProblem };

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

/** Why the system does not let us read a file; a mistake of ours is thrown on. */
export function unreadable(error: unknown): ReadProblem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string") throw error; // not the file's fault
  return { kind: "unreadable-file", reason: code };
}
