#!/usr/bin/env node
// In a clone the program is set up first; in the published package everything is already in dist/.
import { existsSync } from "node:fs";

const setUp = new URL("../scripts/set-up.mjs", import.meta.url);
if (existsSync(setUp)) {
  const { ensureBuilt, ensureInstalled, requireNode } = await import(setUp.href);
  requireNode();
  ensureInstalled();
  ensureBuilt();
}
await import(new URL("../dist/cli.mjs", import.meta.url).href);
