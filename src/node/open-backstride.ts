import { setImmediate as nextTurn } from "node:timers/promises";
import { gunzipSync, inflateRawSync } from "node:zlib";
import type { Backstride } from "../app/backstride.ts";
import { createBackstride } from "../app/create-backstride.ts";
import type { Original } from "../app/measured.ts";
import { simulatedSamples } from "../app/simulated-samples.ts";
import type { StoreProblem } from "../app/store.ts";
import { createImporter } from "./import/importer.ts";
import { openStore } from "./store/open-store.ts";

/** The embedded store holds one runner. */
export const RUNNER_ID = "me";

/** The data folder cannot be used; the message says why, for the person whose folder it is. */
export class StoreNotOpened extends Error {}

/** The product over the data folder, on this machine's clock. */
export async function openBackstride(
  home: string,
  options: { readonly nowMs?: () => number; readonly workers?: number } = {},
): Promise<Backstride> {
  const nowMs = options.nowMs ?? Date.now;
  const opened = await openStore({ home, nowMs });
  if (!opened.ok) throw new StoreNotOpened(whyNotOpened(opened.problem)); // nothing can be done without a store
  return createBackstride({
    store: opened.value,
    importer: createImporter(options.workers === undefined ? {} : { workers: options.workers }),
    nowMs,
    runnerId: RUNNER_ID,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    unpack,
    nextTurn,
    samples: simulatedSamples(nowMs),
  });
}

/** The bytes were packed by us or unpacked once within the limits already: these cannot be larger. */
export function unpack({ packing, stored, unpackedBytes }: Original): Uint8Array {
  const limit = { maxOutputLength: Math.max(1, unpackedBytes) };
  switch (packing) {
    case "none":
      return stored;
    case "gzip":
      return gunzipSync(stored, limit);
    case "deflate-raw":
      return inflateRawSync(stored, limit);
  }
}

function whyNotOpened(problem: StoreProblem): string {
  switch (problem.kind) {
    case "newer-than-program":
      return `the data folder was written by a newer version (tables ${problem.found}, this program knows ${problem.known}): update the program`;
    case "not-a-store":
      return `${problem.path} is not a database of this program`;
    case "cannot-open":
      return `${problem.path} could not be opened: ${problem.reason}`;
  }
}
