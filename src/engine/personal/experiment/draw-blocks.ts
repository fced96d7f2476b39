import { addDays, type Day } from "../../units/day.ts";
import { seededRandom } from "../../units/random.ts";
import type { Block, Protocol } from "./protocol.ts";

/**
 * Blocks in pairs, one of each arm, the order within each pair drawn by a coin of its own. The same seed draws the
 * same blocks. Neighbours share season, fitness and mood, and only the coin decides which of them is changed.
 */
export function drawBlocks(
  design: Pick<Protocol, "seed" | "pairs" | "blockDays" | "washOutDays">,
  beginsOnDay: Day,
): readonly Block[] {
  const random = seededRandom(design.seed);
  return Array.from({ length: design.pairs }, (_, pair) => {
    const isChangedFirst = random() < 0.5;
    return [0, 1].map((place): Block => {
      const fromDay = addDays(beginsOnDay, (2 * pair + place) * design.blockDays);
      return {
        pair,
        arm: (place === 0) === isChangedFirst ? "changed" : "usual",
        fromDay,
        countsFromDay: addDays(fromDay, design.washOutDays),
        toDay: addDays(fromDay, design.blockDays - 1),
      };
    });
  }).flat();
}
