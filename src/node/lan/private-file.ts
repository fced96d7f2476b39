import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Reads a file that only this user may read; nothing when it is absent or no JSON. */
export function readPrivate(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Writes a file that only this user may read: a new one, renamed over the old. */
export function writePrivate(file: string, content: unknown): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const next = `${file}.new`;
  writeFileSync(next, JSON.stringify(content), { mode: 0o600 });
  chmodSync(next, 0o600); // it may have been left there by a stopped program
  renameSync(next, file);
}
