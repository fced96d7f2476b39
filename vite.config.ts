import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { modelsBesideScreens } from "./scripts/copy-models.ts";
import { packedScreens } from "./scripts/packed-screens-plugin.ts";
import { serviceWorker } from "./scripts/service-worker-plugin.ts";

export default defineConfig({
  // The service worker lists what the ones before it write; what is packed is what stands at the end.
  plugins: [react(), modelsBesideScreens(), serviceWorker(), packedScreens()],
  publicDir: "src/web/public",
  build: {
    // A folder of one's own lets several builds stand side by side.
    outDir: process.env.BACKSTRIDE_SCREENS ?? "dist/web",
    emptyOutDir: true,
    target: "es2022",
    // The policy of the server refuses data: addresses for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // The router's and the query's hooks are a few lines each: one file for all is one request in place of several.
        codeSplitting: { groups: [{ name: "navigation", test: /node_modules\/@tanstack\// }] },
      },
    },
  },
});
