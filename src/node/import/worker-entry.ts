import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The program of a worker and how Node has to be called to run it. */
export interface WorkerEntry {
  readonly entry: URL;
  readonly execArgv: readonly string[];
}

/**
 * The worker's program beside this one: the bundle's own, or from source run through tsx. Absent when
 * there is neither, and then reading happens in this thread.
 */
export function findWorkerEntry(): WorkerEntry | undefined {
  const source = new URL("./worker.ts", import.meta.url);
  if (import.meta.url.endsWith(".ts")) {
    return exists(source) ? { entry: source, execArgv: ["--import", "tsx"] } : undefined;
  }
  const places = ["./import-worker.mjs", "./node/import-worker.mjs", "../import-worker.mjs"];
  const bundled = places.map((place) => new URL(place, import.meta.url)).find(exists);
  return bundled && { entry: bundled, execArgv: [] };
}

const exists = (url: URL): boolean => url.protocol === "file:" && existsSync(fileURLToPath(url));
