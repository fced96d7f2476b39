import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";

process.env.TZ = "America/New_York";

/** Short files that take long, since they walk through every screen: begun last, they would be waited for alone. */
const WALKS = /(every-screen|spanish-screens|zoom|budgets)\.test\.ts$/;

class WalksFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer["sort"]>[0]) {
    const sorted = await super.sort(files);
    const isWalk = ({ moduleId }: (typeof files)[number]): boolean => WALKS.test(moduleId);
    return [...sorted.filter(isWalk), ...sorted.filter((file) => !isWalk(file))];
  }
}

/** Whole journeys in the system's Chromium, over the built screens and the real server. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: ["test/browser/once-for-all.ts"],
    setupFiles: ["test/browser/after-each-file.ts"],
    sequence: { sequencer: WalksFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    isolate: false, // each file opens an app of its own; the server's modules are read once a worker
    maxWorkers: 2,
    env: { TZ: "America/New_York" },
  },
});
