import type { ImportOutcome, ImportRecord } from "./answers.ts";
import { earlierDecisions } from "./earlier-decisions.ts";
import { keepActivity, withNote } from "./keep-activity.ts";
import { saysItsSport } from "./load-history.ts";
import type { ImportItem, ImportSink, MeasuredActivity, Original } from "./measured.ts";
import { openShelf, type ShoeShelf } from "./shoe-shelf.ts";
import type { Store, StoreWriter } from "./store.ts";

/** One import on its way into the store: where its items go, and its end. */
export interface OpenImport {
  readonly sink: ImportSink;
  finish(stage: "finished" | "failed"): Promise<void>;
}

/**
 * Begins an import, or takes up one of this id that was cut short: what it had already decided is said
 * again, not written again.
 */
export async function openImport(parts: {
  readonly store: Store;
  readonly runnerId: string;
  readonly importId: string;
  readonly sources: readonly string[];
  readonly nowMs: () => number;
  /** Measures an activity as a run although its recording does not call it one; absent when it cannot be. */
  readonly measureAsRun: (original: Original, index: number) => MeasuredActivity | undefined;
}): Promise<OpenImport> {
  const { store, runnerId, importId, sources, nowMs } = parts;
  const { known, decided, begun } = await store.write(runnerId, async (writer) => {
    const cutShort = (await writer.imports()).find((record) => record.importId === importId);
    const record: ImportRecord = cutShort
      ? withoutEnd({ ...cutShort, stage: "reading" })
      : { ...NOTHING_YET, importId, sources, stage: "reading", startedAtMs: nowMs() };
    await writer.saveImport(record);
    return {
      begun: record,
      known: new Map(await writer.knownOriginals()),
      decided: await writer.importOutcomes(importId),
    };
  });
  let record = begun;
  const earlier = earlierDecisions(decided);
  const keptHere = originalsAdded(decided, known);

  return {
    sink: {
      knownOriginals: async () => known,
      async keep(batch) {
        const kept = await store.write(runnerId, async (writer) => {
          const state: BatchState = {
            known: new Map(),
            originals: [],
            ids: (sha256) => state.known.get(sha256) ?? known.get(sha256),
            isFromHere: (sha256) => state.known.has(sha256) || keptHere.has(sha256),
            shelf: openShelf(await writer.shoes()),
            measureAsRun: parts.measureAsRun,
          };
          const outcomes: ImportOutcome[] = [];
          for (const item of batch) outcomes.push(await keepItem(writer, item, state));
          await writer.addOriginals(state.originals);
          await writer.saveShoes(state.shelf.changed());
          const standing = earlier.standingFor(outcomes);
          const fresh = outcomes.filter((_, place) => standing[place] === undefined);
          await writer.addImportOutcomes(importId, fresh);
          const counted = fresh.reduce(countedWith, record);
          await writer.saveImport(counted);
          return { outcomes, standing, counted, added: state.known };
        });
        record = kept.counted;
        earlier.pass(kept.outcomes);
        for (const [sha256, ids] of kept.added) {
          known.set(sha256, ids);
          keptHere.add(sha256);
        }
        return kept.outcomes.map((outcome, place) => kept.standing[place] ?? outcome);
      },
    },
    async finish(stage) {
      record = { ...record, stage, finishedAtMs: nowMs() };
      await store.write(runnerId, (writer) => writer.saveImport(record));
    },
  };
}

const NOTHING_YET = { added: 0, known: 0, duplicates: 0, skipped: 0 };

/** The originals that this import had brought before it was cut short. */
function originalsAdded(
  decided: readonly ImportOutcome[],
  known: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const addedIds = new Set(
    decided.flatMap((outcome) => (outcome.kind === "added" ? outcome.activityIds : [])),
  );
  const brought = [...known].filter(([, ids]) => ids.some((id) => addedIds.has(id)));
  return new Set(brought.map(([sha256]) => sha256));
}

const withoutEnd = ({ finishedAtMs: _, ...record }: ImportRecord): ImportRecord => record;

/** What holds while one batch is decided; it only counts once the batch is durable. */
interface BatchState {
  /** Originals of this batch, by content hash. */
  readonly known: Map<string, readonly string[]>;
  /** Written together at the end of the batch. */
  readonly originals: Original[];
  readonly ids: (sha256: string) => readonly string[] | undefined;
  readonly isFromHere: (sha256: string) => boolean;
  readonly shelf: ShoeShelf;
  readonly measureAsRun: (original: Original, index: number) => MeasuredActivity | undefined;
}

async function keepItem(writer: StoreWriter, item: ImportItem, state: BatchState): Promise<ImportOutcome> {
  const { name } = item;
  switch (item.kind) {
    case "skipped":
      return { name, kind: "skipped", problem: item.problem };
    case "notes":
      for (const shoe of item.shoes ?? []) state.shelf.idOf(shoe);
      return { name, kind: "taken-as-notes", rows: item.rows };
    case "already-known":
      return keepKnown(writer, { ...item, activityIds: state.ids(item.sha256) ?? [] }, state);
    case "measured": {
      const { original } = item.measured;
      const activityIds = state.ids(original.sha256) ?? (await idsInStore(writer, item));
      if (activityIds === undefined) return keepMeasured(writer, item, state);
      return keepKnown(writer, { ...item, sha256: original.sha256, activityIds }, state);
    }
  }
}

/** Another process may have brought the same bytes since this import began. */
async function idsInStore(
  writer: StoreWriter,
  { measured }: Extract<ImportItem, { kind: "measured" }>,
): Promise<readonly string[] | undefined> {
  const first = measured.activities[0];
  if (first === undefined || (await writer.activity(first.activityId)) === undefined) return undefined;
  return measured.activities.map((activity) => activity.activityId);
}

/** Nothing new but, perhaps, what a table says of it now. */
async function keepKnown(
  writer: StoreWriter,
  item: Pick<Extract<ImportItem, { kind: "already-known" }>, "name" | "sha256" | "note"> & {
    readonly activityIds: readonly string[];
  },
  state: BatchState,
): Promise<ImportOutcome> {
  const { name, note, activityIds } = item;
  if (note !== undefined) {
    for (const activityId of activityIds) {
      const activity = await writer.activity(activityId);
      if (activity === undefined) continue;
      const noted = withNote(activity, note, state.shelf);
      if (JSON.stringify(noted) !== JSON.stringify(activity)) await writer.saveActivities([noted]);
    }
  }
  const of = activityIds[0];
  if (of !== undefined && state.isFromHere(item.sha256))
    return { name, kind: "duplicate", of, because: "same-bytes-elsewhere" };
  return { name, kind: "already-known", activityIds };
}

async function keepMeasured(
  writer: StoreWriter,
  { name, measured, note }: Extract<ImportItem, { kind: "measured" }>,
  state: BatchState,
): Promise<ImportOutcome> {
  const { original } = measured;
  state.originals.push(original);
  const activities = measured.activities.map((activity) =>
    note?.sport === "running" && !saysItsSport(activity) && activity.measures === undefined
      ? (state.measureAsRun(original, activity.index) ?? activity)
      : activity,
  );
  const activityIds: string[] = [];
  const replaced: string[] = [];
  let duplicateOf: string | undefined;
  for (const activity of activities) {
    const found = { measured: activity, sha256: original.sha256, ...(note !== undefined && { note }) };
    const kept = await keepActivity(writer, found, state.shelf);
    if (kept.kind === "duplicate") {
      duplicateOf ??= kept.of;
      continue;
    }
    activityIds.push(kept.activityId);
    replaced.push(...kept.replaced);
  }
  state.known.set(
    original.sha256,
    activities.map((activity) => activity.activityId),
  );
  if (activityIds.length === 0 && duplicateOf !== undefined)
    return { name, kind: "duplicate", of: duplicateOf, because: "same-run-less-rich" };
  const partial = activities.find((activity) => activity.partial !== undefined)?.partial;
  return {
    name,
    kind: "added",
    activityIds,
    ...(partial !== undefined && { partial }),
    ...(replaced.length > 0 && { replaced }),
  };
}

const countedWith = (record: ImportRecord, outcome: ImportOutcome): ImportRecord => {
  switch (outcome.kind) {
    case "added":
      return { ...record, added: record.added + 1 };
    case "already-known":
      return { ...record, known: record.known + 1 };
    case "duplicate":
      return { ...record, duplicates: record.duplicates + 1 };
    case "skipped":
      return { ...record, skipped: record.skipped + 1 };
    case "taken-as-notes":
      return record;
  }
};
