/** The name of a file in the list of models. */
export type ModelFileId =
  | "detector"
  | "full"
  | "heavy"
  | "runtime"
  | "runtime-wasm"
  | "compat-runtime"
  | "compat-runtime-wasm";

export interface ModelFile {
  readonly url: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file was not reached, or does not hold what the list says. */
export class ModelsMissing extends Error {
  readonly kind: "models-not-reached" | "models-damaged";
  constructor(kind: ModelsMissing["kind"]) {
    super(kind);
    this.kind = kind;
  }
}

interface ModelList {
  readonly files: readonly {
    readonly id: string;
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

const LIST = "/models/manifest.json";

/**
 * The files asked for, each held against its hash; only these are fetched. After the first time they come from the
 * service worker, or from the browser's own memory: a name with its content's hash never changes.
 */
export async function fetchModels<Id extends ModelFileId>(
  ids: readonly Id[],
  onProgress: (bytesDone: number, bytesTotal: number) => void,
): Promise<Readonly<Record<Id, ModelFile>>> {
  const list = await readList();
  const entries = ids.map((id) => {
    const entry = list.files.find((file) => file.id === id);
    if (entry === undefined) throw new ModelsMissing("models-damaged");
    return { ...entry, id };
  });
  const bytesTotal = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const arrived = new Map<Id, ModelFile>();
  let bytesBefore = 0;
  for (const { id, path, bytes: size, sha256 } of entries) {
    const url = `/models/${path}`;
    const report = (bytesDone: number) => onProgress(bytesBefore + Math.min(bytesDone, size), bytesTotal);
    const bytes = await fetchChecked(url, sha256, report);
    bytesBefore += size;
    onProgress(bytesBefore, bytesTotal);
    arrived.set(id, { url, bytes });
  }
  return Object.fromEntries(arrived) as Record<Id, ModelFile>; // one for each id asked for
}

async function readList(): Promise<ModelList> {
  const answer = await fetch(LIST).catch(() => undefined);
  if (answer?.ok !== true) throw new ModelsMissing("models-not-reached");
  return (await answer.json()) as ModelList; // written by our own build
}

async function fetchChecked(
  url: string,
  sha256: string,
  report: (bytesDone: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(url).catch(() => undefined);
  if (answer?.ok !== true || answer.body === null) throw new ModelsMissing("models-not-reached");
  const pieces: Uint8Array[] = [];
  let bytesDone = 0;
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ModelsMissing("models-not-reached");
    });
    if (done) break;
    pieces.push(value);
    bytesDone += value.length;
    report(bytesDone);
  }
  const bytes = new Uint8Array(bytesDone);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  if ((await hashOf(bytes)) !== sha256) throw new ModelsMissing("models-damaged");
  return bytes;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
