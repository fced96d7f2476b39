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
    const report = (bytesDone: number) => onProgress(bytesBefore + bytesDone, bytesTotal);
    const bytes = await fetchChecked({ url, size, sha256 }, report);
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

/** A file kept here that has gone bad is fetched anew once: otherwise it would stand in the way for ever. */
async function fetchChecked(
  { url, size, sha256 }: { readonly url: string; readonly size: number; readonly sha256: string },
  report: (bytesDone: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  for (const cache of ["default", "reload"] as const) {
    const bytes = await fetchBytes(url, size, cache, report);
    if (bytes !== undefined && (await hashOf(bytes)) === sha256) return bytes;
  }
  throw new ModelsMissing("models-damaged");
}

/** The bytes of a file of known size; nothing when it holds more or less. */
async function fetchBytes(
  url: string,
  size: number,
  cache: RequestCache,
  report: (bytesDone: number) => void,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const notReached = () => {
    throw new ModelsMissing("models-not-reached");
  };
  const answer = await fetch(url, { cache }).catch(notReached);
  if (!answer.ok || answer.body === null) return notReached();
  const bytes = new Uint8Array(size);
  let bytesDone = 0;
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(notReached);
    if (done) return bytesDone === size ? bytes : undefined;
    if (bytesDone + value.length > size) {
      await reader.cancel();
      return undefined;
    }
    bytes.set(value, bytesDone);
    bytesDone += value.length;
    report(bytesDone);
  }
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
