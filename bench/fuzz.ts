import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Activity } from "../src/engine/activity/activity.ts";
import { readFit } from "../src/engine/activity/fit/read-fit.ts";
import { writeFit } from "../src/engine/activity/fit/write-fit.ts";
import { readGpx } from "../src/engine/activity/gpx/read-gpx.ts";
import { writeGpx } from "../src/engine/activity/gpx/write-gpx.ts";
import { isPlausibleTime } from "../src/engine/activity/limits.ts";
import { anActivity } from "../src/engine/activity/make-activity.ts";
import type { ReadProblem } from "../src/engine/activity/read-problem.ts";
import { readTcx } from "../src/engine/activity/tcx/read-tcx.ts";
import { writeTcx } from "../src/engine/activity/tcx/write-tcx.ts";
import { seededRandom } from "../src/engine/units/random.ts";
import type { Result } from "../src/engine/units/result.ts";
import { realDataFolder, realFiles, WITHOUT_REAL_DATA } from "../test/real-data.ts";
import { mutate } from "./mutate.ts";

/** A reader under fire, the names of the real files that are its seeds, and what makes some where there are none. */
export interface FuzzTarget {
  readonly name: string;
  readonly files: RegExp;
  readonly write: (activity: Activity) => Uint8Array;
  readonly read: (bytes: Uint8Array) => Result<readonly Activity[], ReadProblem>;
}

export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  { name: "fit", files: /\.fit(\.gz)?$/i, write: writeFit, read: readFit },
  { name: "tcx", files: /\.tcx(\.gz)?$/i, write: writeTcx, read: readTcx },
  { name: "gpx", files: /\.gpx(\.gz)?$/i, write: writeGpx, read: readGpx },
];

export interface FuzzReport {
  readonly cases: number;
  readonly readable: number;
  /** The case number gives the same bytes again. */
  readonly failures: readonly { readonly caseNumber: number; readonly problem: string }[];
  readonly slowestMs: number;
  readonly slowestCase: number;
  /** Highest resident size seen. */
  readonly peakBytes: number;
}

/** No damaged file may hold up an import longer. */
export const SLOWEST_ALLOWED_MS = 1000;
/** Resident, with everything else in the process: what a whole import may take. */
const LARGEST_ALLOWED_BYTES = 600e6;

/** Reads so many damaged copies of the seeds; each case depends on its number and the seed alone. */
export function fuzz(
  target: FuzzTarget,
  seeds: readonly Uint8Array[],
  { cases, seed }: { readonly cases: number; readonly seed: number },
): FuzzReport {
  const failures: { caseNumber: number; problem: string }[] = [];
  let readable = 0;
  let slowestMs = 0;
  let slowestCase = 0;
  let peakBytes = 0;
  for (let caseNumber = 0; caseNumber < cases; caseNumber++) {
    const bytes = fuzzCase(seeds, seed, caseNumber);
    const startedAt = performance.now();
    try {
      const read = target.read(bytes);
      if (read.ok) readable++;
      const broken = brokenPromise(read);
      if (broken !== undefined) failures.push({ caseNumber, problem: broken });
    } catch (error) {
      failures.push({ caseNumber, problem: error instanceof Error ? (error.stack ?? "") : String(error) });
    }
    const tookMs = performance.now() - startedAt;
    if (tookMs > slowestMs) [slowestMs, slowestCase] = [tookMs, caseNumber];
    if (caseNumber % 100 === 0) peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  }
  return { cases, readable, failures, slowestMs, slowestCase, peakBytes };
}

/** The damaged bytes of one case. */
export function fuzzCase(seeds: readonly Uint8Array[], seed: number, caseNumber: number): Uint8Array {
  const random = seededRandom(seed * 1_000_003 + caseNumber);
  const pick = () => seeds[Math.floor(random() * seeds.length)] ?? new Uint8Array(0);
  return mutate(pick(), pick(), random);
}

/** Real files where they are, made ones elsewhere. */
export function fuzzSeeds(target: FuzzTarget, largestBytes: number): Uint8Array[] {
  const folder = realDataFolder();
  if (folder === undefined) return madeSeeds(target);
  return realFiles(folder, target.files)
    .map((file) => {
      const stored = readFileSync(join(folder, file));
      return new Uint8Array(file.endsWith(".gz") ? gunzipSync(stored) : stored);
    })
    .filter((bytes) => bytes.length <= largestBytes);
}

const madeSeeds = ({ write }: FuzzTarget): Uint8Array[] =>
  [60, 300, 1200].map((durationS) => write(anActivity({ durationS })));

/** What holds for every answer of a reader, however broken the file; nothing when all of it does. */
const brokenPromise = (read: Result<readonly Activity[], ReadProblem>): string | undefined => {
  if (!read.ok) return read.problem.kind ? undefined : "a problem without a kind";
  if (read.value.length === 0) return "neither an activity nor a problem";
  for (const { samples, startedAtMs, developerFields } of read.value) {
    if (!isPlausibleTime(startedAtMs)) return `started at ${startedAtMs}`;
    if (samples.timeMs.length !== samples.count) return "times of another length";
    for (const column of Object.values(samples.columns)) {
      if (column.length !== samples.count) return "a column of another length";
    }
    if (developerFields.some(({ values }) => values.length !== samples.count)) {
      return "a developer field of another length";
    }
    for (let i = 1; i < samples.count; i++) {
      if (!((samples.timeMs[i] ?? 0) >= (samples.timeMs[i - 1] ?? 0))) return `time falls at sample ${i}`;
    }
  }
  return undefined;
};

/** Fuzzes every reader and prints what came of it: `npx tsx bench/fuzz.ts [--cases N] [--seed S] [--only fit]`. */
export async function benchFuzz(): Promise<void> {
  const option = (name: string): string | undefined => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? undefined : process.argv[at + 1];
  };
  const cases = Number(option("cases") ?? 100_000);
  const seed = Number(option("seed") ?? 1);
  if (realDataFolder() === undefined) console.log(WITHOUT_REAL_DATA);
  for (const target of FUZZ_TARGETS) {
    if (option("only") !== undefined && option("only") !== target.name) continue;
    const seeds = fuzzSeeds(target, 1 << 20);
    if (seeds.length === 0) {
      console.log(`${target.name}: no seeds`);
      continue;
    }
    const startedAt = performance.now();
    const report = fuzz(target, seeds, { cases, seed });
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(
      `${target.name}: ${cases} cases of ${seeds.length} seeds in ${seconds.toFixed(0)} s, ` +
        `${report.readable} gave an activity, ${report.failures.length} failures, ` +
        `slowest ${report.slowestMs.toFixed(0)} ms (case ${report.slowestCase}), ` +
        `peak ${(report.peakBytes / 1e6).toFixed(0)} MB`,
    );
    for (const { caseNumber, problem } of report.failures.slice(0, 5))
      console.log(`  case ${caseNumber}: ${problem}`);
    const isTooMuch = report.slowestMs > SLOWEST_ALLOWED_MS || report.peakBytes > LARGEST_ALLOWED_BYTES;
    if (report.failures.length > 0 || isTooMuch) process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await benchFuzz();
