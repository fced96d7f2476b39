import type { Random } from "../units/random.ts";
import { RANKING, type RankingTable } from "./ranking.ts";

// For tests only: the ranking's numbers, each moved by its own chance.

/** Every entry of both tables times a number of its own from 0.5 to 1.5. */
export function movedTable(random: Random): RankingTable {
  const moved = <K extends string>(table: Readonly<Record<K, number>>): Readonly<Record<K, number>> =>
    Object.fromEntries(
      Object.entries<number>(table).map(([key, value]) => [key, value * (0.5 + random())]),
    ) as Readonly<Record<K, number>>; // the same keys
  return { logOdds: moved(RANKING.logOdds), factors: moved(RANKING.factors) };
}
