import { isDistanceDoubtful } from "../engine/history/doubtful-distance.ts";
import { type SpikeScore, spikesOf } from "../engine/history/spikes-of.ts";
import type { Run } from "../engine/run/run.ts";
import type { RunRow } from "./answers.ts";
import { type LoadedHistory, loadHistory } from "./load-history.ts";
import type { Store } from "./store.ts";

/** The loaded history with what every list is made of. */
export interface RememberedHistory extends LoadedHistory {
  readonly spikes: readonly SpikeScore[];
  readonly rows: readonly RunRow[];
  readonly placeById: ReadonlyMap<string, number>;
}

/** The history as it stands in the store, read again only when somebody has written since. */
export function rememberedHistory(store: Store, runnerId: string): () => Promise<RememberedHistory> {
  const about = store.about(runnerId);
  let latest: { readonly changeCount: number; readonly answers: RememberedHistory } | undefined;
  return async () => {
    const { changeCount } = await about.runner();
    if (latest?.changeCount === changeCount) return latest.answers;
    const history = await loadHistory(about);
    const { runs } = history.history;
    const spikes = spikesOf({ runs }, (run) => isDistanceDoubtful(run, runs));
    const rows = rowsOf(history, spikes);
    const placeById = new Map(rows.map(({ run }, place) => [run.id, place]));
    latest = { changeCount, answers: { ...history, spikes, rows, placeById } }; // a write in between makes the count outdated: read again next time
    return latest.answers;
  };
}

function rowsOf(
  { allRuns, excludedIds, history }: LoadedHistory,
  spikes: readonly SpikeScore[],
): readonly RunRow[] {
  const spikeById = new Map(spikes.map((spike) => [spike.run.id, spike]));
  const rowOf = (run: Run): RunRow => {
    const spike = spikeById.get(run.id);
    if (excludedIds.has(run.id)) return { run, isExcluded: true };
    const doubt = isDistanceDoubtful(run, history.runs) ? { isDistanceDoubtful: true as const } : {};
    if (spike?.kind !== "scored") return { run, isExcluded: false, ...doubt };
    const { ratio, longestBeforeM, longestBefore } = spike;
    return {
      run,
      isExcluded: false,
      ...doubt,
      spike: { ratio, longestBeforeM, longestRunId: longestBefore.id },
    };
  };
  return allRuns.map(rowOf);
}
