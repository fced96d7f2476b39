import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

process.env.TZ = "America/New_York";

/** Whole journeys in the system's Chromium, over the built screens and the real server. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: ["test/browser/once-for-all.ts"],
    setupFiles: ["test/browser/after-each-file.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    isolate: false, // each file opens an app of its own; the server's modules are read once a worker
    maxWorkers: 2,
    env: { TZ: "America/New_York" },
  },
});
