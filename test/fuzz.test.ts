import { describe, expect, it } from "vitest";
import { FUZZ_TARGETS, fuzz, fuzzSeeds, SLOWEST_ALLOWED_MS } from "../bench/fuzz.ts";
import { realDataFolder, WITHOUT_REAL_DATA } from "./real-data.ts";

/** The smallest files only: the bench takes the large ones and a hundred thousand cases. */
const SEEDS = 30;
const LARGEST_SEED_BYTES = 400_000;
const CASES = 1500;

if (realDataFolder() === undefined) console.log(`fuzz: made files only; real ones are ${WITHOUT_REAL_DATA}`);

describe("fuzz", () => {
  for (const target of FUZZ_TARGETS) {
    const seeds = fuzzSeeds(target, LARGEST_SEED_BYTES)
      .sort((a, b) => a.length - b.length)
      .slice(0, SEEDS);
    it.skipIf(seeds.length === 0)(
      `${target.name}: damaged files neither throw, hang nor break a promise`,
      () => {
        const report = fuzz(target, seeds, { cases: CASES, seed: 20_26 });
        expect(report.failures).toEqual([]);
        expect(report.slowestMs).toBeLessThan(SLOWEST_ALLOWED_MS);
      },
    );
  }
});
