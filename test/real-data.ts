import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of real recordings: BACKSTRIDE_DATA, or `../shared/data` beside the checkout. Undefined
 * when there is none; a test that then leaves something out prints `WITHOUT_REAL_DATA`.
 */
export function realDataFolder(): string | undefined {
  const folder = process.env.BACKSTRIDE_DATA ?? fileURLToPath(new URL("../../shared/data", import.meta.url));
  return existsSync(folder) ? folder : undefined;
}

/** Files under the folder whose name fits, as paths relative to it, in a fixed order; none without a folder. */
export function realFiles(folder: string | undefined, name: RegExp): string[] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export const WITHOUT_REAL_DATA =
  "left out: no real recordings (set BACKSTRIDE_DATA to their folder, or put it at ../shared/data)";
