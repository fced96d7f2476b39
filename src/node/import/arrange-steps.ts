import type { ActivityNote, ImportItem } from "../../app/measured.ts";
import { MAX_RECORDING_BYTES } from "../archive/limits.ts";
import { type Found, type Place, packedBytesOf, unpackedBytesOf } from "./found.ts";
import { type HealthTask, isHealthExport } from "./read-health-export.ts";
import type { ReadSetting, ReadTask } from "./read-item.ts";
import { readTable, recordingKey } from "./strava-tables.ts";

/** What is found, on its way to the store: still to be read, or already the item it will be. */
export type Step = { readonly packedBytes: number } & (
  | { readonly kind: "read"; readonly task: ReadTask; readonly note?: ActivityNote }
  /** One document that gives many items. */
  | { readonly kind: "health"; readonly task: HealthTask }
  | { readonly kind: "ready"; readonly item: ImportItem }
);

/**
 * Puts what was found into the order in which it is kept: tables first, then the recordings with what
 * the tables say of them, last the activities that only a table tells of. No two names are the same.
 */
export async function arrangeSteps(found: readonly Found[], setting: ReadSetting): Promise<readonly Step[]> {
  const files = withUniqueNames(found);
  const tables = files.flatMap((file) => (file.kind === "table" ? [file] : []));
  const tablesFirst: Step[] = [];
  const byHandLast: Step[] = [];
  const noted: { readonly folder: string; readonly notes: ReadonlyMap<string, ActivityNote> }[] = [];
  for (const table of tables) {
    const read = await readTable(table, setting);
    tablesFirst.push(ready(read.item));
    byHandLast.push(...read.byHand.map(ready));
    noted.push({ folder: folderOf(table.name), notes: read.notesByFile });
  }
  const noteFor = (name: string): ActivityNote | undefined => {
    for (const { folder, notes } of noted) {
      const note = name.startsWith(folder) ? notes.get(recordingKey(name)) : undefined;
      if (note !== undefined) return note;
    }
    return undefined;
  };

  const exports = files.flatMap((file) => (isHealthDocument(file) ? [healthTask(file, files)] : []));
  const taskByName = new Map(exports.map((task) => [task.name, task]));
  const routeNames = new Set(exports.flatMap((task) => task.routes.map(({ name }) => name)));
  const between = files.flatMap((file): Step[] => {
    if (file.kind === "table" || routeNames.has(file.name)) return [];
    return [stepOf(file, taskByName.get(file.name), noteFor(file.name))];
  });
  return [...tablesFirst, ...between, ...byHandLast];
}

const ready = (item: ImportItem): Step => ({ kind: "ready", packedBytes: 0, item });

function stepOf(file: Found, health: HealthTask | undefined, note: ActivityNote | undefined): Step {
  const { name } = file;
  if (file.kind === "skipped") return ready({ name, kind: "skipped", problem: file.problem });
  const { place } = file;
  const packedBytes = packedBytesOf(place);
  if (health !== undefined) return { kind: "health", packedBytes, task: health };
  const bytes = unpackedBytesOf(place);
  if (bytes > MAX_RECORDING_BYTES) {
    const problem = { kind: "too-large", limitBytes: MAX_RECORDING_BYTES, bytes } as const;
    return ready({ name, kind: "skipped", problem });
  }
  return { kind: "read", packedBytes, task: { name, place }, ...(note !== undefined && { note }) };
}

type FoundFile = Extract<Found, { readonly place: Place }>;

const isHealthDocument = (file: Found): file is FoundFile =>
  file.kind === "xml" && isHealthExport(file.place);

/** The folder a file lies in, with its slash; nothing for a file given by itself. */
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf("/") + 1);

/** Route files are parts of the document's workouts, not recordings of their own. */
function healthTask({ name, place }: FoundFile, files: readonly Found[]): HealthTask {
  const folder = folderOf(name);
  const routes = files.flatMap((file) =>
    file.kind === "recording" && file.name.startsWith(`${folder}workout-routes/`)
      ? [{ name: file.name, path: file.name.slice(folder.length), place: file.place }]
      : [],
  );
  return { name, place, routes };
}

/** Two folders given at once may hold a file of one name: the second is told apart by its number. */
function withUniqueNames(found: readonly Found[]): readonly Found[] {
  const timesByName = new Map<string, number>();
  return found.map((file) => {
    const times = (timesByName.get(file.name) ?? 0) + 1;
    timesByName.set(file.name, times);
    return times === 1 ? file : { ...file, name: `${file.name} (${times})` };
  });
}
