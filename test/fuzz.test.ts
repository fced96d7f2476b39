import { describe, expect, it } from "vitest";
import { FUZZ_TARGETS, fuzz, fuzzCase, fuzzSeeds, SLOWEST_ALLOWED_MS } from "../bench/fuzz.ts";
import { realDataFolder, WITHOUT_REAL_DATA } from "./real-data.ts";

/** The smallest files only: the bench takes the large ones and a hundred thousand cases. */
const SEEDS = 30;
const LARGEST_SEED_BYTES = 400_000;
const CASES = 1500;
const SEED = 20_26;

if (realDataFolder() === undefined) console.log(`fuzz: made files only; real ones are ${WITHOUT_REAL_DATA}`);

describe("fuzz", () => {
  for (const target of FUZZ_TARGETS) {
    const seeds = fuzzSeeds(target, LARGEST_SEED_BYTES)
      .sort((a, b) => a.length - b.length)
      .slice(0, SEEDS);
    it.skipIf(seeds.length === 0)(
      `${target.name}: damaged files neither throw, hang nor break a promise`,
      () => {
        const { failures, slowestMs, slowestCase } = fuzz(target, seeds, { cases: CASES, seed: SEED });
        expect(failures).toEqual([]);
        // What is slow by itself is slow again; what a busy machine held up is not.
        const again = [1, 2, 3].map(() => msOf(() => target.read(fuzzCase(seeds, SEED, slowestCase))));
        expect(Math.min(slowestMs, ...again)).toBeLessThan(SLOWEST_ALLOWED_MS);
      },
    );
  }
});

function msOf(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}
