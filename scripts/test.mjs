// `npm test`: sets up what is missing, then checks everything there is. `--quick` stops before build and browser.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./find-chromium.mjs";
import { ensureBuilt, ensureInstalled, ROOT, requireNode } from "./set-up.mjs";

requireNode();
ensureInstalled();

const isQuick = process.argv.includes("--quick");
const tool = (name) => join(ROOT, "node_modules", ".bin", name);

/** @type {{ name: string, commands?: string[][], prepare?: () => string | undefined, isQuick: boolean }[]} */
const groups = [
  { name: "format and lint", commands: [[tool("biome"), "ci", "--colors=off", "."]], isQuick: true },
  {
    name: "types",
    commands: ["engine", "node", "web"].map((part) => [tool("tsc"), "-p", `tsconfig.${part}.json`]),
    isQuick: true,
  },
  {
    name: "unit, property and contract tests",
    commands: [[tool("vitest"), "run", ...(isQuick ? ["src", "test/layers", "test/docs"] : [])]],
    isQuick: true,
  },
  { name: "build", commands: [[process.execPath, "-e", ""]], prepare: build, isQuick: false },
  {
    name: "journeys in a real browser",
    commands: [[tool("vitest"), "run", "-c", "test/browser/vitest.config.ts"]],
    prepare: lookForChromium,
    isQuick: false,
  },
];

const results = groups.filter((group) => !isQuick || group.isQuick).map(runGroup);
report();

function runGroup(group) {
  const startedAtMs = Date.now();
  console.log(`\n— ${group.name}`);
  const leftOutBecause = group.prepare?.();
  if (leftOutBecause !== undefined) {
    console.log(`left out: ${leftOutBecause}`);
    return { name: group.name, outcome: "skipped", seconds: 0, leftOutBecause };
  }
  const isGood = group.commands.every(([command, ...args]) => {
    const result = spawnSync(command, args, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, TZ: "America/New_York" },
      shell: process.platform === "win32",
    });
    return result.status === 0;
  });
  return {
    name: group.name,
    outcome: isGood ? "passed" : "failed",
    seconds: (Date.now() - startedAtMs) / 1000,
  };
}

function build() {
  ensureBuilt();
  return undefined;
}

/** Browser tests need a Chromium of the system; in CI its absence is a failure, not a footnote. */
function lookForChromium() {
  if (!existsSync(join(ROOT, "test", "browser", "vitest.config.ts"))) return "there are no browser tests yet";
  const found = findChromium();
  if (found.path !== undefined) {
    process.env.BACKSTRIDE_CHROMIUM = found.path;
    return undefined;
  }
  if (process.env.CI === "true") {
    console.error(found.advice);
    process.exit(1);
  }
  return found.advice;
}

function report() {
  console.log("");
  for (const { name, outcome, seconds, leftOutBecause } of results) {
    console.log(
      `${outcome.padEnd(8)}${name} (${seconds.toFixed(1)} s)${leftOutBecause ? `: ${leftOutBecause}` : ""}`,
    );
  }
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  console.log(`\ngroups: ${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`);
  process.exit(count("failed") === 0 ? 0 : 1);
}
