import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { writeZip } from "../fixtures/zip.ts";
import { writeFit } from "../src/engine/activity/fit/write-fit.ts";
import { realDataFolder, WITHOUT_REAL_DATA } from "../test/real-data.ts";
import { generatedActivities } from "./generated-activities.ts";
import { retimeFit } from "./retime-fit.ts";

// A history of 3,000 runs into the store, against what its bytes cost at the least.

const ROOT = resolve(import.meta.dirname, "..");
const RUNS = 3000;
/** Where there are no real ones: fewer than a simulated life has. */
const SIMULATED_RUNS = 150;
/** A year and a bit, in steps that compressed timestamps survive: each copy becomes a year of its own. */
const YEAR_S = 370 * 86_400;

/** Kept between benches: making the archive takes longer than reading it. */
const CACHE = join(ROOT, "node_modules/.cache/backstride-bench");

interface Phase {
  readonly phase: string;
  readonly result: number;
  readonly cpuS: number;
  readonly wallS: number;
  readonly peakMb: number;
}

/** Prints what an import of 3,000 runs costs, in CPU, time and memory: real ones where there are any. */
export async function benchImport(): Promise<void> {
  const archive = makeArchive();
  await bundle();
  const folder = mkdtempSync(join(tmpdir(), "backstride-bench-"));
  try {
    measure(archive, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(archive: string, folder: string): void {
  const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
  const measured = new Map<string, Phase[]>();
  for (let round = 0; round < rounds; round++) {
    const home = join(folder, `home-${round}`);
    for (const phase of PHASES) {
      const once = runPhase(phase, archive, home);
      measured.set(phase, [...(measured.get(phase) ?? []), once]);
    }
    rmSync(home, { recursive: true, force: true });
  }
  const phases = PHASES.map((phase) => middle(measured.get(phase) ?? []));
  const sizes = `${megabytes(statSync(archive).size)} MB packed, ${megabytes(phases[0]?.result ?? 0)} MB unpacked`;
  console.log(`Importing ${RUNS} runs in one archive, ${sizes}, Node ${process.version}`);
  report(phases);
}

const PHASES = [
  "gunzip and checksum",
  "gunzip and decode",
  "gunzip, decode and measure",
  "whole import",
  "second import",
];

function report([floor, decode, measure, whole, second]: readonly Phase[]): void {
  if (!floor || !decode || !measure || !whole || !second) throw new Error("a phase is missing");
  if (whole.result !== RUNS)
    throw new Error(`${whole.result} of ${RUNS} runs were added: the timing does not count`);
  if (second.result !== 0) throw new Error(`the second import added ${second.result}`);
  for (const { phase, cpuS, wallS, peakMb } of [floor, decode, measure, whole, second]) {
    console.log(
      `${phase.padEnd(28)} ${cpuS.toFixed(2).padStart(6)} s CPU ${wallS.toFixed(2).padStart(6)} s wall ${peakMb.toFixed(0).padStart(5)} MB peak`,
    );
  }
  target("gunzip and decode / floor", decode.cpuS / floor.cpuS, 2.5);
  target("whole import / decode, CPU", whole.cpuS / decode.cpuS, 3);
  target("whole import / decode, wall", whole.wallS / decode.wallS, 3);
  target("peak memory, MB", whole.peakMb, 600);
}

const target = (what: string, value: number, limit: number): void =>
  console.log(`${what}: ${value.toFixed(2)} (at most ${limit}) ${value <= limit ? "met" : "MISSED"}`);

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

const middle = (phases: readonly Phase[]): Phase => {
  const sorted = [...phases].sort((a, b) => a.cpuS - b.cpuS);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) throw new Error("nothing was measured");
  return median;
};

function runPhase(phase: string, archive: string, home: string): Phase {
  const ran = spawnSync(process.execPath, [join(CACHE, "phase.mjs"), phase, archive, home], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (ran.status !== 0) throw new Error(`${phase} ended with ${ran.status ?? ran.signal}`);
  return JSON.parse(ran.stdout) as Phase;
}

/** As the product is shipped: bundled, the worker beside it. */
async function bundle(): Promise<void> {
  await build({
    entryPoints: {
      phase: join(ROOT, "bench/import-phase.ts"),
      "import-worker": join(ROOT, "src/node/import/worker.ts"),
    },
    outdir: CACHE,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    external: ["@photostructure/sqlite"],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    logLevel: "warning",
  });
}

/** Runs of the wanted number, each copy a year apart, packed as services export them. */
function makeArchive(): string {
  const data = realDataFolder();
  const runs = data && join(data, "histories/x3cl-running_page/runs");
  const isReal = runs !== undefined && existsSync(runs);
  if (!isReal) console.log(`Simulated runs; real ones are ${WITHOUT_REAL_DATA}`);
  const path = join(CACHE, `${RUNS}-${isReal ? "real" : "simulated"}-runs.zip`);
  if (existsSync(path)) return path;

  const originals = isReal
    ? readdirSync(runs)
        .sort()
        .map((name): Uint8Array => gunzipSync(readFileSync(join(runs, name))))
    : generatedActivities(SIMULATED_RUNS).map(writeFit);
  const entries = Array.from({ length: RUNS }, (_, n) => {
    const original = originals[n % originals.length];
    if (original === undefined) throw new Error("there are no runs to make an archive of");
    const bytes = retimeFit(original, -YEAR_S * Math.floor(n / originals.length));
    return { path: `activities/${n}.fit.gz`, bytes: gzipSync(bytes), method: "stored" as const };
  });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${path}.new`, writeZip(entries));
  renameSync(`${path}.new`, path);
  return path;
}

if (process.argv[1] === import.meta.filename) await benchImport();
