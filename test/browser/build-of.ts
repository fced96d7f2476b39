import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { serviceWorker } from "../../scripts/service-worker-plugin.ts";

const HASHED_SCRIPT = /-([A-Za-z0-9_-]{8})(?=\.js\b)/g;

/**
 * Another build of the same screens, made of the built ones in a moment: every script has another name and other
 * bytes, says as it runs which build it is of, and the worker lists what is there. Models are left out.
 */
export async function buildOf(screens: string, folder: string, name: string): Promise<void> {
  cpSync(screens, folder, {
    recursive: true,
    filter: (file) => !file.endsWith(".br") && !relative(screens, file).startsWith("models"),
  });
  const scripts = readdirSync(join(folder, "assets")).filter((file) => file.endsWith(".js"));
  const hashes = new Set(
    scripts.flatMap((file) => [...file.matchAll(HASHED_SCRIPT)].map(([, hash]) => hash)),
  );
  const renamed = (text: string): string =>
    text.replaceAll(HASHED_SCRIPT, (whole, hash: string) =>
      hashes.has(hash) ? `-${name}${hash.slice(name.length)}` : whole,
    );
  for (const script of scripts) {
    const file = join(folder, "assets", script);
    const text = renamed(readFileSync(file, "utf8"));
    rmSync(file);
    writeFileSync(
      join(folder, "assets", renamed(script)),
      `(globalThis.builds??=new Set).add("${name}");${text}`,
    );
  }
  const first = join(folder, "index.html");
  writeFileSync(first, renamed(readFileSync(first, "utf8")));
  await listFor(folder);
}

/** The list of files and their hashes, as the build writes it. */
async function listFor(folder: string): Promise<void> {
  const { configResolved, closeBundle } = serviceWorker() as Made;
  configResolved({ root: "/", build: { outDir: folder } });
  await closeBundle.handler();
}

/** What the plugin is made of, as far as it is used here. */
type Made = Plugin & {
  configResolved(config: { root: string; build: Pick<ResolvedConfig["build"], "outDir"> }): void;
  closeBundle: { handler(): Promise<void> };
};
