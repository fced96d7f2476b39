// Installs and builds what is missing or stale, and nothing else. Plain Node: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const MINIMUM_NODE = [20, 19];
const BUILT_FROM = [
  "src",
  "package.json",
  "package-lock.json",
  "vite.config.ts",
  "index.html",
  "scripts/build.mjs",
];

/** Ends the process with one line when this Node is too old to go on. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  console.error(
    `Backstride needs Node ${MINIMUM_NODE.join(".")} or newer; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Runs `npm ci` when the lock file has changed since the last time, or another Node installed the packages. */
export function ensureInstalled() {
  const wanted = hashOf(
    readFileSync(join(ROOT, "package-lock.json")),
    `${process.platform} ${process.arch} ${process.versions.modules}`,
  );
  const stamp = join(ROOT, "node_modules", ".backstride-installed");
  if (readIfThere(stamp) === wanted) return;
  say("Installing packages (only when they have changed) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, wanted);
}

/** Builds what the package ships when a source has changed since the last time. */
export function ensureBuilt() {
  const wanted = hashOf(...BUILT_FROM.flatMap((entry) => filesUnder(join(ROOT, entry))).map(fingerprint));
  const stamp = join(ROOT, "dist", ".built-from");
  if (readIfThere(stamp) === wanted) return;
  say("Building (only when something has changed) …");
  run(process.execPath, [join(ROOT, "scripts", "build.mjs")]);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** Runs a command in the project's folder with its output on our standard error; a failure ends the process. */
function run(command, args, options = {}) {
  const isNpmOnWindows = process.platform === "win32" && command === "npm";
  const result = spawnSync(isNpmOnWindows ? "npm.cmd" : command, args, {
    cwd: ROOT,
    stdio: ["ignore", 2, 2], // standard output belongs to the product's own answers
    shell: isNpmOnWindows,
    ...options,
  });
  if (result.status !== 0) {
    console.error(
      `${[command, ...args].join(" ")} did not work (${result.error?.message ?? `exit ${result.status}`}).`,
    );
    process.exit(result.status || 1);
  }
}

const say = (line) => process.stderr.write(`${line}\n`);

const readIfThere = (path) => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
};

const fingerprint = (path) => `${path.slice(ROOT.length)} ${hashOf(readFileSync(path))}`;

const hashOf = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\n");
  return hash.digest("hex");
};
