import { evidenceOf } from "./hold-equal.ts";
import { MEMORIES, type PainMemory } from "./pain-memory.ts";
import type { RatedRows } from "./rated-rows.ts";

/** One of the memories pain may have, and how much it is believed; all together 1. */
export interface BelievedMemory {
  readonly memory: PainMemory;
  readonly chance: number;
}

/** Every memory by how well it foretells the ratings; none is favoured beforehand. */
export function believedMemories(
  rows: RatedRows,
  ratings: Float64Array = rows.pain,
): readonly BelievedMemory[] {
  const chances = chancesOf(MEMORIES.map((memory) => evidenceOf(memory, rows, ratings)));
  return MEMORIES.map((memory, at) => ({ memory, chance: chances[at] ?? 0 }));
}

export const likeliestOf = (memories: readonly BelievedMemory[]): PainMemory =>
  memories.reduce((best, one) => (one.chance > best.chance ? one : best)).memory;

/** Of logarithms of evidence, the share of belief each has. */
export function chancesOf(evidence: readonly number[]): readonly number[] {
  const most = Math.max(...evidence);
  const weights = evidence.map((one) => Math.exp(one - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
