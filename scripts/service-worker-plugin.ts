import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Plugin } from "vite";

const WORKER = fileURLToPath(new URL("../src/web/offline/service-worker.ts", import.meta.url));
/** Not needed to run without a network: maps are for who debugs, icons for whoever installs. */
const LEFT_OUT = /\.map$|\.br$|^\/icons\/|^\/sw\.js$|\.txt$/;
const ON_FIRST_USE = /^\/models\//;

/**
 * Writes `/sw.js` beside the built screens: our own service worker with the list of all files and their hashes.
 * Files under `/models/` are not fetched beforehand; they are kept, checked against their hash, once they were used.
 * It comes last among the plugins, so that it sees what the others write.
 */
export function serviceWorker(): Plugin {
  let folder = "";
  return {
    name: "backstride-service-worker",
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const files = listFiles(folder)
          .map((path) => ({ path, integrity: integrityOf(join(folder, path)) }))
          .filter(({ path }) => !LEFT_OUT.test(path));
        const shell = files
          .filter(({ path }) => !ON_FIRST_USE.test(path))
          .map(({ path, integrity }) => ({ path: path === "/index.html" ? "/" : path, integrity }));
        const models = Object.fromEntries(
          files.filter(({ path }) => ON_FIRST_USE.test(path)).map(({ path, integrity }) => [path, integrity]),
        );
        const version = createHash("sha256")
          .update(JSON.stringify([shell, models, readFileSync(WORKER, "utf8")]))
          .digest("hex")
          .slice(0, 16);
        await build({
          entryPoints: [WORKER],
          outfile: join(folder, "sw.js"),
          bundle: true,
          minify: true,
          format: "iife",
          target: "es2022",
          define: {
            SHELL_FILES: JSON.stringify(shell),
            MODEL_FILES: JSON.stringify(models),
            VERSION: JSON.stringify(version),
          },
          logLevel: "warning",
        });
      },
    },
  };
}

/** Paths as the browser asks for them, in a steady order. */
const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")}`)
    .sort();

const integrityOf = (file: string): string =>
  `sha256-${createHash("sha256").update(readFileSync(file)).digest("base64")}`;
