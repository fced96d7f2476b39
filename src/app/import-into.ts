import type { ImportSummary } from "./answers.ts";
import { measureAgain } from "./measure-again.ts";
import type { ActivityNote, Importer, ImportItem, ImportSink } from "./measured.ts";
import { openImport } from "./open-import.ts";
import type { Parts, SampleFile } from "./parts.ts";

type ImporterRequest = Parameters<Importer["importPaths"]>[0];
type ImporterSummary = Omit<ImportSummary, "runs" | "crossTraining">;

/** One whole import: begun in the store, read by the importer, ended in the store whatever happened. */
export async function importInto(
  parts: Parts,
  request: Omit<ImporterRequest, "sink" | "importId" | "files"> & {
    readonly importId?: string;
    readonly files?: Iterable<SampleFile>;
    readonly sources: readonly string[];
  },
): Promise<ImporterSummary> {
  const { store, runnerId, nowMs, importer, unpack } = parts;
  const { sources, files = [], ...rest } = request;
  const importId = request.importId ?? (await newImportId(parts));
  const measureAsRun: Parameters<typeof openImport>[0]["measureAsRun"] = (original, index) =>
    measureAgain(original, { index, asRun: true }, { unpack, context: request.context });
  const open = await openImport({ store, runnerId, importId, sources, nowMs, measureAsRun });
  let stage: "finished" | "failed" = "failed";
  try {
    const noted = withNotesOf(files, open.sink);
    const summary = await importer.importPaths({ ...rest, ...noted, importId });
    stage = "finished";
    return summary;
  } finally {
    await open.finish(stage); // what was kept before a mistake stays
  }
}

/** The importer passes bytes; what is said of each file waits here until its item comes by. */
function withNotesOf(
  files: Iterable<SampleFile>,
  sink: ImportSink,
): Required<Pick<ImporterRequest, "files" | "sink">> {
  const notesByName = new Map<string, ActivityNote>();
  function* passed() {
    for (const { name, bytes, note } of files) {
      if (note !== undefined) notesByName.set(name, note);
      yield { name, bytes };
    }
  }
  const noted = (item: ImportItem): ImportItem => {
    const note = notesByName.get(item.name);
    return note !== undefined && item.kind === "measured" ? { ...item, note } : item;
  };
  return { files: passed(), sink: { ...sink, keep: (batch) => sink.keep(batch.map(noted)) } };
}

/** Nothing is read: real recordings never join the sample runner's. */
export function refusedFor(
  paths: readonly string[],
  { onOutcome }: Pick<ImporterRequest, "onOutcome">,
): ImporterSummary {
  const problem = { kind: "holds-sample-runs" } as const;
  for (const name of paths) onOutcome?.({ name, kind: "skipped", problem });
  return {
    importId: "",
    added: 0,
    known: 0,
    duplicates: 0,
    skipped: paths.map((name) => ({ name, problem })),
    partial: [],
    seconds: 0,
  };
}

/** By the moment it began; two of one moment are told apart by a number. */
async function newImportId({ store, runnerId, nowMs }: Parts): Promise<string> {
  const taken = new Set((await store.about(runnerId).imports()).map((record) => record.importId));
  const stem = new Date(nowMs()).toISOString().replaceAll(/[-:]|\.\d+/g, "");
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
