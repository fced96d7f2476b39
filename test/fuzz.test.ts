import { describe, expect, it } from "vitest";
import { FUZZ_TARGETS, fuzz, fuzzSeeds, SLOWEST_ALLOWED_MS } from "../bench/fuzz.ts";
import { realDataFolder, WITHOUT_REAL_DATA } from "./real-data.ts";

/** Small files only: the bench takes the large ones and a hundred thousand cases. */
const LARGEST_SEED_BYTES = 20_000;
const CASES = 2000;

if (realDataFolder() === undefined) console.log(`fuzz: made files only; real ones are ${WITHOUT_REAL_DATA}`);

describe("fuzz", () => {
  for (const target of FUZZ_TARGETS) {
    const seeds = fuzzSeeds(target, LARGEST_SEED_BYTES);
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
