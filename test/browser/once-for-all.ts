import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { joinLan } from "./lan-for-all.ts";
import { PREPARED } from "./prepared-homes.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What all files of a run share: a local network, the built screens, and a folder for prepared homes. */
export async function setup(): Promise<() => void> {
  const leaveLan = joinLan();
  const homes = mkdtempSync(join(tmpdir(), "backstride-homes-"));
  process.env[PREPARED] = homes;
  await buildScreens();
  return () => {
    leaveLan();
    rmSync(homes, { recursive: true, force: true });
  };
}

/** `npm test` builds before it comes here; run alone, or into a folder of its own, the tests build what they look at. */
async function buildScreens(): Promise<void> {
  const isBuilt =
    process.env.BACKSTRIDE_SCREENS === undefined &&
    existsSync(new URL("../../dist/web/index.html", import.meta.url));
  if (isBuilt) return;
  process.env.NODE_ENV = "production"; // under test it is "test", and React would come in its development form
  await build({ root, logLevel: "warn" });
}
