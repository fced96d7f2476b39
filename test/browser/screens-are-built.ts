import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** `npm test` builds before it comes here; run alone, the tests build what they look at. */
export async function setup(): Promise<void> {
  const isBuilt = existsSync(new URL("../../dist/web/index.html", import.meta.url));
  if (!isBuilt) await build({ root, logLevel: "warn" });
}
