// `npm test`: sets up what is missing, then checks everything there is. `--quick` stops before build and browser.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./find-chromium.mjs";
import { ensureBuilt, ensureInstalled, ROOT, requireNode } from "./set-up.mjs";

requireNode();
ensureInstalled();

const isQuick = process.argv.includes("--quick");
const tool = (name) => join(ROOT, "node_modules", ".bin", name);

/** The quick tests: no archives of years, no other programs, no hundreds of simulated diaries, no clips of real runners. */
const QUICK = [
  ...["src", "test/layers", "test/docs"],
  ...["src/node/gait/real-clips.test.ts", "src/engine/simulate/diary-lives/**"].map(
    (path) => `--exclude=${path}`,
  ),
];

/**
 * Small groups run beside the first large one, and are told after it.
 * @type {{ name: string, commands?: string[][], prepare?: () => string | undefined, isQuick: boolean, isSmall?: true }[]}
 */
const groups = [
  {
    name: "format and lint",
    commands: [[tool("biome"), "ci", "--colors=off", "."]],
    isQuick: true,
    isSmall: true,
  },
  {
    name: "types",
    commands: ["engine", "node", "web"].map((part) => [tool("tsc"), "-p", `tsconfig.${part}.json`]),
    isQuick: true,
    isSmall: true,
  },
  {
    name: "unit, property and contract tests",
    commands: [[tool("vitest"), "run", ...(isQuick ? QUICK : [])]],
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

const chosen = groups.filter((group) => !isQuick || group.isQuick);
const beside = chosen.filter((group) => group.isSmall).map((group) => runGroup(group, "pipe"));
const results = [];
for (const group of chosen.filter((group) => !group.isSmall)) {
  console.log(`\n— ${group.name}`);
  results.push(await runGroup(group, "inherit"));
  for (const result of await Promise.all(beside.splice(0))) {
    console.log(`\n— ${result.name}\n${result.said}`);
    results.push(result);
  }
}
report();

/** One command after the other until one fails. What they say is shown as it comes, or kept. */
async function runGroup(group, output) {
  const startedAtMs = Date.now();
  const leftOutBecause = group.prepare?.();
  if (leftOutBecause !== undefined) {
    console.log(`left out: ${leftOutBecause}`);
    return { name: group.name, outcome: "skipped", seconds: 0, leftOutBecause };
  }
  let [isGood, said] = [true, ""];
  for (const command of group.commands) {
    if (!isGood) break;
    const result = await runCommand(command, output);
    isGood = result.isGood;
    said += result.said;
  }
  return {
    name: group.name,
    outcome: isGood ? "passed" : "failed",
    seconds: (Date.now() - startedAtMs) / 1000,
    said,
  };
}

function runCommand([command, ...args], output) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ["ignore", output, output],
      env: { ...process.env, TZ: "America/New_York" },
      shell: process.platform === "win32",
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += text));
    child.on("error", (error) => done({ isGood: false, said: `${said}${error.message}\n` }));
    child.on("close", (status) => done({ isGood: status === 0, said }));
  });
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
  results.sort((a, b) => placeOf(a) - placeOf(b));
  for (const { name, outcome, seconds, leftOutBecause } of results) {
    console.log(
      `${outcome.padEnd(8)}${name} (${seconds.toFixed(1)} s)${leftOutBecause ? `: ${leftOutBecause}` : ""}`,
    );
  }
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  console.log(`\ngroups: ${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`);
  process.exit(count("failed") === 0 ? 0 : 1);
}

/** Where a group stands in the list above. */
function placeOf(result) {
  return groups.findIndex(({ name }) => name === result.name);
}
