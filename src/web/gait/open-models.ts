import { Environment, loadAndCompile, loadLiteRt, supportsFeature, Tensor } from "@litertjs/core";
import { type LiteRuntime, liteModels } from "../../app/gait/lite-models.ts";
import {
  DETECTOR_SIDE_PX,
  LANDMARKS_SIDE_PX,
  type PoseModelKind,
  type PoseModels,
} from "../../app/gait/pose-models.ts";
import { fetchModels } from "./fetch-models.ts";
import type { Accelerator } from "./worker-messages.ts";

/** What the runtime looks for in the global scope of a worker. */
interface RuntimeScope {
  Module?: { wasmBinary: Uint8Array; print: () => void; printErr: () => void };
}

export interface OpenedModels {
  readonly poses: PoseModels;
  /** What runs them in the end: `wasm` wherever a graphics card was asked for and could not be used. */
  readonly accelerator: Accelerator;
}

/**
 * The pose models, ready to run in this worker. The build of the runtime for browsers without the newest vector
 * instructions is taken where it is needed. Throws `ModelsMissing`.
 */
export async function openModels(
  kind: PoseModelKind,
  wanted: Accelerator,
  onProgress: (bytesDone: number, bytesTotal: number) => void,
): Promise<OpenedModels> {
  const isNew = await supportsFeature("relaxedSimd");
  const program = isNew ? "runtime" : "compat-runtime";
  const binary = isNew ? "runtime-wasm" : "compat-runtime-wasm";
  const files = await fetchModels(["detector", kind, program, binary], onProgress);
  const possible = wanted === "webgpu" && (await hasGraphicsCard()) ? "webgpu" : "wasm";
  await startRuntime(files[program].url, files[binary].bytes, possible);
  const open = (accelerator: Accelerator) =>
    liteModels(
      { loadAndCompile, Tensor } as unknown as LiteRuntime, // the same shapes, told of what is used only
      { detector: files.detector.bytes, landmarks: files[kind].bytes },
      { kind, accelerator },
    );
  const onCard = possible === "webgpu" ? await triedOnCard(() => open("webgpu")) : undefined;
  return onCard === undefined
    ? { poses: await open("wasm"), accelerator: "wasm" }
    : { poses: onCard, accelerator: "webgpu" };
}

/** A browser may speak of graphics cards and have none to give. */
const hasGraphicsCard = async (): Promise<boolean> =>
  "gpu" in navigator && (await navigator.gpu.requestAdapter().catch(() => null)) !== null;

/** The models on the graphics card, if it can run both of them: nothing less than one answer of each tells. */
async function triedOnCard(open: () => Promise<PoseModels>): Promise<PoseModels | undefined> {
  try {
    const poses = await open();
    await poses.detect(new Float32Array(DETECTOR_SIDE_PX * DETECTOR_SIDE_PX * 3));
    const { points } = await poses.landmarks(new Float32Array(LANDMARKS_SIDE_PX * LANDMARKS_SIDE_PX * 3));
    return points.every(Number.isFinite) ? poses : undefined;
  } catch {
    return undefined; // for whatever reason: the processor can
  }
}

let started: Promise<unknown> | undefined;

function startRuntime(url: string, wasmBinary: Uint8Array, accelerator: Accelerator): Promise<unknown> {
  if (accelerator === "wasm" && started === undefined) {
    const create = Environment.create;
    Environment.create = (options) => create.call(Environment, options ?? { webGpuDevice: null }); // it would look for a graphics card
  }
  const silent = (): void => undefined; // what the runtime says is for people who build models
  const scope = globalThis as RuntimeScope;
  scope.Module ??= { wasmBinary, print: silent, printErr: silent };
  started ??= loadLiteRt(url as Parameters<typeof loadLiteRt>[0]); // an address of ours
  return started;
}
