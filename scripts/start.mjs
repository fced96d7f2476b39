// `npm start`: sets up what is missing, then runs the product and opens it.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt, ensureInstalled, ROOT, requireNode } from "./set-up.mjs";

requireNode();
ensureInstalled();
ensureBuilt();

process.argv.splice(2, 0, "serve", "--open");
await import(pathToFileURL(join(ROOT, "dist", "cli.mjs")).href);
