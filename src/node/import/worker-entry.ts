import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The worker's program beside this one: the bundle's own, or the one that runs it from source. Absent
 * when there is neither, and then reading happens in the calling thread.
 */
export function findWorkerEntry(): URL | undefined {
  const names = import.meta.url.endsWith(".ts")
    ? ["./worker-from-source.mjs"]
    : ["./import-worker.mjs", "./node/import-worker.mjs", "../import-worker.mjs"];
  return names.map((name) => new URL(name, import.meta.url)).find(isThere);
}

const isThere = (url: URL): boolean => url.protocol === "file:" && existsSync(fileURLToPath(url));
