import { Environment, loadAndCompile, loadLiteRt, supportsFeature, Tensor } from "@litertjs/core";
import { type LiteRuntime, liteModels } from "../../app/gait/lite-models.ts";
import type { PoseModelKind, PoseModels } from "../../app/gait/pose-models.ts";
import { fetchModels } from "./fetch-models.ts";
import type { Accelerator } from "./worker-messages.ts";

/** What the runtime looks for in the global scope of a worker. */
interface RuntimeScope {
  Module?: { wasmBinary: Uint8Array; print: () => void; printErr: () => void };
}

/**
 * The pose models, ready to run in this worker. The build of the runtime for browsers without the newest vector
 * instructions is taken where it is needed. Throws `ModelsMissing`.
 */
export async function openModels(
  kind: PoseModelKind,
  accelerator: Accelerator,
  onProgress: (bytesDone: number, bytesTotal: number) => void,
): Promise<PoseModels> {
  const isNew = await supportsFeature("relaxedSimd");
  const program = isNew ? "runtime" : "compat-runtime";
  const binary = isNew ? "runtime-wasm" : "compat-runtime-wasm";
  const files = await fetchModels(["detector", kind, program, binary], onProgress);
  await startRuntime(files[program].url, files[binary].bytes, accelerator);
  return liteModels(
    { loadAndCompile, Tensor } as unknown as LiteRuntime, // the same shapes, told of what is used only
    { detector: files.detector.bytes, landmarks: files[kind].bytes },
    { kind, accelerator },
  );
}

let started: Promise<unknown> | undefined;

function startRuntime(url: string, wasmBinary: Uint8Array, accelerator: Accelerator): Promise<unknown> {
  if (accelerator === "wasm") {
    const create = Environment.create;
    Environment.create = (options) => create.call(Environment, options ?? { webGpuDevice: null }); // it would look for a graphics card
  }
  const silent = (): void => undefined; // what the runtime says is for people who build models
  const scope = globalThis as RuntimeScope;
  scope.Module ??= { wasmBinary, print: silent, printErr: silent };
  started ??= loadLiteRt(url as Parameters<typeof loadLiteRt>[0]); // an address of ours
  return started;
}
