import type { ImportOutcome } from "../src/app/answers.ts";
import type { ImportItem, ImportSink } from "../src/app/measured.ts";

/** A sink that remembers what it was given: for tests of what comes before the store. */
export interface MemorySink extends ImportSink {
  readonly items: readonly ImportItem[];
  readonly batches: readonly number[];
}

export function memorySink(): MemorySink {
  const idsBySha256 = new Map<string, readonly string[]>();
  const items: ImportItem[] = [];
  const batches: number[] = [];
  const decide = (item: ImportItem): ImportOutcome => {
    const { name } = item;
    if (item.kind === "skipped") return { name, kind: "skipped", problem: item.problem };
    if (item.kind === "notes") return { name, kind: "taken-as-notes", rows: item.rows };
    const sha256 = item.kind === "measured" ? item.measured.original.sha256 : item.sha256;
    const known = idsBySha256.get(sha256);
    if (known !== undefined || item.kind === "already-known") {
      return { name, kind: "already-known", activityIds: known ?? [] };
    }
    const activityIds = item.measured.activities.map(({ activityId }) => activityId);
    idsBySha256.set(sha256, activityIds);
    const partial = item.measured.activities.find((activity) => activity.partial)?.partial;
    return { name, kind: "added", activityIds, ...(partial && { partial }) };
  };
  return {
    items,
    batches,
    knownOriginals: async () => new Map(idsBySha256),
    async keep(batch) {
      items.push(...batch);
      batches.push(batch.length);
      return batch.map(decide);
    },
  };
}
