import { randomUUID } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, parse, sep } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { ImportProgress } from "../../app/answers.ts";
import type { Backstride } from "../../app/backstride.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";

export type UploadProblem =
  | { readonly kind: "not-found"; readonly what: "import" }
  | { readonly kind: "bad-name"; readonly name: string }
  | { readonly kind: "too-many-files"; readonly limit: number }
  | { readonly kind: "too-large"; readonly limitBytes: number }
  | { readonly kind: "already-started" }
  | { readonly kind: "nothing-uploaded" };

/** A Strava export with its photos can be several gigabytes; beyond this a person should unpack it first. */
const BYTES_LIMIT = 8 * 1024 ** 3;
const FILES_LIMIT = 50_000;
/** Holds its files complete and waiting to be read: written last, so that a torn upload is never started. */
const STARTED_MARK = ".started";
const IMPORT_ID = /^[0-9a-f-]{36}$/;

export interface Uploads {
  open(): Promise<string>;
  take(
    importId: string,
    name: string,
    body: ReadableStream<Uint8Array> | null,
  ): Promise<Result<{ bytes: number }, UploadProblem>>;
  start(importId: string): Promise<Result<ImportProgress, UploadProblem>>;
  /** Absent when no upload of this id is waiting or running in this process. */
  progress(importId: string): ImportProgress | undefined;
  /** Goes on with imports that a stopped program left unfinished. */
  resume(): Promise<void>;
  /** Settles when no import is running. */
  settled(): Promise<void>;
}

/** Files on their way from the browser to an import: kept in a folder until the import has finished. */
export function openUploads(folder: string, backstride: Pick<Backstride, "importPaths">): Uploads {
  const progressById = new Map<string, ImportProgress>();
  const filesById = new Map<string, number>();
  /** Paths that are being written or stand. */
  const takenPaths = new Set<string>();
  let queue: Promise<void> = Promise.resolve();

  const folderOf = (importId: string): string => join(folder, importId);
  const exists = (importId: string): boolean => IMPORT_ID.test(importId) && existsSync(folderOf(importId));

  const enqueue = (importId: string): void => {
    progressById.set(importId, { ...NOTHING_YET, importId });
    queue = queue.then(async () => {
      try {
        await backstride.importPaths([join(folderOf(importId), "files")], {
          importId,
          onProgress: (progress) => progressById.set(importId, progress),
        });
        await rm(folderOf(importId), { recursive: true, force: true });
      } catch (error) {
        // The files stay, so that the next start can try again; the screen says it failed.
        const last = progressById.get(importId) ?? { ...NOTHING_YET, importId };
        progressById.set(importId, { ...last, stage: "failed" });
        console.error(error);
      }
    });
  };

  return {
    async open() {
      const importId = randomUUID();
      await mkdir(join(folderOf(importId), "files"), { recursive: true, mode: 0o700 });
      progressById.set(importId, { ...NOTHING_YET, importId });
      return importId;
    },

    async take(importId, name, body) {
      if (!exists(importId)) return bad({ kind: "not-found", what: "import" });
      if (existsSync(join(folderOf(importId), STARTED_MARK))) return bad({ kind: "already-started" });
      const wanted = pathInside(join(folderOf(importId), "files"), name);
      if (wanted === undefined) return bad({ kind: "bad-name", name });
      const path = unusedPath(wanted, takenPaths);
      takenPaths.add(path);
      const count = (filesById.get(importId) ?? 0) + 1;
      if (count > FILES_LIMIT) return bad({ kind: "too-many-files", limit: FILES_LIMIT });
      filesById.set(importId, count);
      let written: Awaited<ReturnType<typeof writeWhole>> | undefined;
      try {
        written = await writeWhole(path, body);
        return written;
      } finally {
        if (written?.ok !== true) takenPaths.delete(path); // sent again, it takes its own name
      }
    },

    async start(importId) {
      if (!exists(importId)) return bad({ kind: "not-found", what: "import" });
      const mark = join(folderOf(importId), STARTED_MARK);
      if (existsSync(mark)) return bad({ kind: "already-started" });
      if ((await readdir(join(folderOf(importId), "files"))).length === 0)
        return bad({ kind: "nothing-uploaded" });
      await writeFile(mark, "");
      enqueue(importId);
      return ok(progressById.get(importId) ?? { ...NOTHING_YET, importId });
    },

    progress: (importId) => progressById.get(importId),

    async resume() {
      if (!existsSync(folder)) return;
      for (const importId of await readdir(folder)) {
        if (!IMPORT_ID.test(importId)) continue;
        if (existsSync(join(folderOf(importId), STARTED_MARK))) enqueue(importId);
        else await rm(folderOf(importId), { recursive: true, force: true }); // its page is gone: nobody will start it
      }
    },

    settled: () => queue,
  };
}

const NOTHING_YET = {
  stage: "waiting",
  done: 0,
  added: 0,
  known: 0,
  duplicates: 0,
  skipped: 0,
  elapsedS: 0,
} as const satisfies Omit<ImportProgress, "importId">;

/** The place of an uploaded name under the folder, or nothing when the name tries to leave it. */
function pathInside(folder: string, name: string): string | undefined {
  const parts = name.split("/").filter((part) => part !== "" && part !== ".");
  const isBad =
    parts.length === 0 || name.length > 1000 || parts.some((part) => part === ".." || hasControl(part));
  if (isBad) return undefined;
  return join(folder, parts.join(sep));
}

/** Two files of one name, from two folders, are two files: the second is called `run (2).fit`. */
function unusedPath(path: string, taken: ReadonlySet<string>): string {
  const isFree = (candidate: string): boolean => !taken.has(candidate) && !existsSync(candidate);
  if (isFree(path)) return path;
  const { dir, name, ext } = parse(path);
  let number = 2;
  while (!isFree(join(dir, `${name} (${number})${ext}`))) number++;
  return join(dir, `${name} (${number})${ext}`);
}

const hasControl = (part: string): boolean =>
  part.includes("\\") || [...part].some((character) => character < " ");

/** Streams a body into a file that appears under its name only when all of it is on the disk. */
async function writeWhole(
  path: string,
  body: ReadableStream<Uint8Array> | null,
): Promise<Result<{ bytes: number }, UploadProblem>> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const partPath = `${path}.${randomUUID()}.part`;
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      bytes += chunk.length;
      done(bytes > BYTES_LIMIT ? new RangeError("too large") : null, chunk);
    },
  });
  try {
    await pipeline(
      body === null ? Readable.from([]) : Readable.fromWeb(body),
      counted,
      createWriteStream(partPath, { mode: 0o600 }),
    );
  } catch (error) {
    await rm(partPath, { force: true });
    if (bytes > BYTES_LIMIT) return bad({ kind: "too-large", limitBytes: BYTES_LIMIT });
    throw error;
  }
  const file = await open(partPath, "r+");
  await file.sync();
  await file.close();
  await rename(partPath, path);
  return ok({ bytes });
}
