// `npm run dev`: the server with the sample runner, and the screens rebuilt as they change.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, ROOT, requireNode } from "./set-up.mjs";

requireNode();
ensureInstalled();
ensureBuilt();

const home = mkdtempSync(join(tmpdir(), "backstride-dev-"));
const cli = join(ROOT, "dist", "cli.mjs");
const go = (command, args) => spawn(command, args, { cwd: ROOT, stdio: "inherit" });

go(process.execPath, [cli, "--home", home, "sample", "steady-then-spike"]).on("exit", () => {
  const server = go(process.execPath, [
    "--import",
    "tsx",
    join(ROOT, "src/node/cli/main.ts"),
    "--home",
    home,
    "serve",
  ]);
  const screens = go(join(ROOT, "node_modules", ".bin", "vite"), ["build", "--watch"]);
  const stop = () => server.kill();
  process.on("SIGINT", stop).on("SIGTERM", stop);
  server.on("exit", () => {
    screens.kill();
    rmSync(home, { recursive: true, force: true });
    process.exit();
  });
});
