import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** `npm test` builds before it comes here; run alone, or into a folder of its own, the tests build what they look at. */
export async function setup(): Promise<void> {
  const isBuilt =
    process.env.BACKSTRIDE_SCREENS === undefined &&
    existsSync(new URL("../../dist/web/index.html", import.meta.url));
  if (isBuilt) return;
  process.env.NODE_ENV = "production"; // under test it is "test", and React would come in its development form
  await build({ root, logLevel: "warn" });
}
