import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Backstride } from "../src/app/backstride.ts";
import { createBackstride } from "../src/app/create-backstride.ts";
import type { Parts } from "../src/app/parts.ts";
import type { Store } from "../src/app/store.ts";
import { createImporter } from "../src/node/import/importer.ts";
import { unpack } from "../src/node/open-backstride.ts";
import { openStoreInMemory } from "../src/node/store/open-store.ts";

/** Noon in New York on 2024-06-01. */
export const NOW_MS = Date.UTC(2024, 5, 1, 16);

/** The whole product over a store in memory, with a clock that stands still. */
export async function aBackstride(
  parts: Partial<Parts> = {},
): Promise<{ readonly backstride: Backstride; readonly store: Store }> {
  const store = parts.store ?? (await openStoreInMemory(() => NOW_MS));
  const backstride = createBackstride({
    store,
    importer: createImporter({ workers: 0 }),
    nowMs: () => NOW_MS,
    runnerId: "me",
    timeZone: "America/New_York",
    unpack,
    ...parts,
  });
  return { backstride, store };
}

/** A folder that holds these files, for as long as the test lasts. */
export function aFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "backstride-files-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

export const idOf = (bytes: Uint8Array): string =>
  `${createHash("sha256").update(bytes).digest("hex").slice(0, 20)}-0`;
