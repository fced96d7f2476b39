import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../../units/day.ts";
import { drawBlocks } from "./draw-blocks.ts";
import { BEGINS } from "./make-experiment.ts";

const designs = fc.record({
  seed: fc.nat(),
  pairs: fc.integer({ min: 1, max: 26 }),
  blockDays: fc.integer({ min: 2, max: 28 }),
  washOutDays: fc.integer({ min: 0, max: 1 }),
});

describe("drawn blocks", () => {
  test("hold one of each arm in every pair, without a gap between them", () => {
    fc.assert(
      fc.property(designs, (design) => {
        const blocks = drawBlocks(design, BEGINS);
        expect(blocks).toHaveLength(2 * design.pairs);
        for (const [place, block] of blocks.entries()) {
          const other = blocks[place ^ 1];
          expect(other?.pair).toBe(block.pair);
          expect(other?.arm).not.toBe(block.arm);
          expect(block.fromDay).toBe(addDays(BEGINS, place * design.blockDays));
          expect(daysBetween(block.fromDay, block.toDay)).toBe(design.blockDays - 1);
          expect(daysBetween(block.fromDay, block.countsFromDay)).toBe(design.washOutDays);
        }
      }),
    );
  });

  test("are the same for the same seed, to the byte", () => {
    fc.assert(
      fc.property(designs, (design) => {
        expect(JSON.stringify(drawBlocks(design, BEGINS))).toBe(JSON.stringify(drawBlocks(design, BEGINS)));
      }),
    );
  });

  test("begin with the change as often as without it", () => {
    const changedFirst = Array.from(
      { length: 2_000 },
      (_, seed) => drawBlocks({ seed, pairs: 1, blockDays: 7, washOutDays: 1 }, BEGINS)[0]?.arm,
    ).filter((arm) => arm === "changed").length;
    expect(Math.abs(changedFirst - 1_000)).toBeLessThan(3 * Math.sqrt(500));
  });
});
