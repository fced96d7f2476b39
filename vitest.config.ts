import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// A date handled carelessly fails here first: New York is behind UTC and changes its clocks.
process.env.TZ = "America/New_York";

export default defineConfig({
  plugins: [react()],
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts", "fixtures/**/*.test.ts"],
    exclude: ["test/browser/**", "node_modules/**", "dist/**"],
    setupFiles: ["test/seed.ts"],
    testTimeout: 30_000,
    pool: "threads",
    maxWorkers: "100%",
    isolate: false, // no test leaves anything behind, and the engine is read once a worker
    env: { TZ: "America/New_York" },
  },
});
