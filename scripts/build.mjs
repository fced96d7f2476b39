// Builds everything the package ships: the program with its import worker, and the screens.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build as bundle } from "esbuild";
import { build as buildScreens } from "vite";
import { ROOT } from "./set-up.mjs";

const dist = join(ROOT, "dist");
rmSync(dist, { recursive: true, force: true });

await bundle({
  entryPoints: {
    cli: join(ROOT, "src/node/cli/main.ts"),
    "import-worker": join(ROOT, "src/node/import/worker.ts"),
  },
  outdir: dist,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  sourcemap: "linked",
  external: ["@photostructure/sqlite"], // holds a native binary
  // Packages written for CommonJS expect a `require`.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
  logLevel: "warning",
});

await buildScreens({ root: ROOT, logLevel: "warn" });
