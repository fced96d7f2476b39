import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import { type LiteRuntime, liteModels } from "../../app/gait/lite-models.ts";
import type { PoseModelKind, PoseModels } from "../../app/gait/pose-models.ts";

/** A file of the models does not hold what was listed for it. */
class ModelDamaged extends Error {}

type FileId = "detector" | "full" | "heavy" | "compat-runtime" | "compat-runtime-wasm";

/**
 * The pose models, ready to run on one core of this machine. Node 20 lacks the newest vector instructions, so the
 * build of the runtime for older browsers is taken everywhere.
 */
export async function openModels(kind: PoseModelKind): Promise<PoseModels & { readonly close: () => void }> {
  const fileOf = await modelFiles();
  const [detector, landmarks] = await Promise.all([fileOf("detector"), fileOf(kind)]);
  return liteModels(await openRuntime(fileOf), { detector, landmarks }, { kind, accelerator: "wasm" });
}

/** What the runtime leaves in the global scope of a browser's worker, which it takes Node for. */
interface WorkerScope {
  self?: unknown;
  Module?: unknown;
  ModuleFactory?: unknown;
  importScripts?: unknown;
}

let runtime: Promise<LiteRuntime> | undefined;

function openRuntime(fileOf: (id: FileId) => Promise<Uint8Array>): Promise<LiteRuntime> {
  runtime ??= (async () => {
    const [program, wasmBinary] = await Promise.all([
      fileOf("compat-runtime"),
      fileOf("compat-runtime-wasm"),
    ]);
    const scope = globalThis as WorkerScope;
    const silent = (): void => undefined; // what it says is for people who build models
    scope.self = globalThis;
    scope.Module = { wasmBinary, print: silent, printErr: silent };
    scope.importScripts = () => {
      const load = compileFunction(`${new TextDecoder().decode(program)}\nreturn ModuleFactory;`, [
        "require",
        "__dirname",
      ]);
      scope.ModuleFactory = load(createRequire(import.meta.url), "");
    };
    try {
      const lite = await import("@litertjs/core");
      const create = lite.Environment.create;
      lite.Environment.create = (options) => create.call(lite.Environment, options ?? { webGpuDevice: null }); // there is no graphics card to look for
      await lite.loadLiteRt("runtime.js" as Parameters<typeof lite.loadLiteRt>[0]); // any name: the program is at hand
      return lite as unknown as LiteRuntime; // its types speak of browsers; `LiteRuntime` names what is used of it
    } finally {
      delete scope.importScripts;
      delete scope.self;
    }
  })();
  return runtime;
}

/** Reads a file by its name in the list: beside the built screens, or from the packages when run from source. */
async function modelFiles(): Promise<(id: FileId) => Promise<Uint8Array>> {
  const folder = join(dirname(fileURLToPath(import.meta.url)), "web", "models");
  if (!existsSync(join(folder, "manifest.json"))) return fromPackages;
  const list = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as ModelList; // written by our own build
  return async (id) => {
    const entry = list.files.find((file) => file.id === id);
    if (entry === undefined) throw new ModelDamaged(`${id} is not in the list of models`);
    const bytes = await readFile(join(folder, entry.path));
    if (createHash("sha256").update(bytes).digest("hex") !== entry.sha256)
      throw new ModelDamaged(`${entry.path} is damaged`);
    return bytes;
  };
}

interface ModelList {
  readonly files: readonly { readonly id: string; readonly path: string; readonly sha256: string }[];
}

const fromPackages = (id: FileId): Promise<Uint8Array> => {
  const resolve = createRequire(import.meta.url).resolve;
  const pose = dirname(resolve("@mediapipe/pose/package.json"));
  const wasm = join(dirname(resolve("@litertjs/core")), "..", "wasm");
  const paths: Readonly<Record<FileId, string>> = {
    detector: join(pose, "pose_solution_packed_assets.data"),
    full: join(pose, "pose_landmark_full.tflite"),
    heavy: join(pose, "pose_landmark_heavy.tflite"),
    "compat-runtime": join(wasm, "litert_wasm_compat_internal.js"),
    "compat-runtime-wasm": join(wasm, "litert_wasm_compat_internal.wasm"),
  };
  return readFile(paths[id]);
};
