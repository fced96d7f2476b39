import { randomBytes } from "node:crypto";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { diskTroubleOf, withCause } from "../../src/node/store/disk-trouble.ts";
import { openStore } from "../../src/node/store/open-store.ts";

// Keeps recordings in the folder named until the disk takes no more, then says as JSON what it said and what is there.

const home = process.argv[2] ?? "";
const store = await openedStore();
let kept = 0;
let trouble: string | undefined;
try {
  for (; kept < 1000; kept++) await keepOne(`recording-${kept}`);
} catch (error) {
  trouble = diskTroubleOf(error) ?? String(error);
}
const found = await Promise.all(
  Array.from({ length: kept + 1 }, (_, index) => store.about("me").original(`recording-${index}`)),
);
await store.close();

const foundOfKept = found.filter((one) => one !== undefined).length;

// As Node's own SQLite says it: without the system's reason.
const filled = fill(join(home, "filled"));
const silent = Object.assign(new Error("disk I/O error"), { code: "ERR_SQLITE_ERROR", errcode: 4874 });
const asked = diskTroubleOf(withCause(silent, home));
process.stdout.write(JSON.stringify({ kept, trouble, foundOfKept, filled, asked }));

async function openedStore() {
  const opened = await openStore({ home });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
}

function keepOne(sha256: string): Promise<void> {
  const stored = randomBytes(50_000);
  const original = { sha256, name: sha256, packing: "none", unpackedBytes: stored.length, stored } as const;
  return store.write("me", (writer) => writer.addOriginals([original]));
}

function fill(path: string): unknown {
  try {
    for (;;) appendFileSync(path, new Uint8Array(100));
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
}
