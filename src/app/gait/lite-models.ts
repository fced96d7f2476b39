import { DETECTOR_SIDE_PX, LANDMARKS_SIDE_PX, type PoseModelKind, type PoseModels } from "./pose-models.ts";

/** The part of the LiteRT runtime that is used, in a browser and in Node alike. */
export interface LiteRuntime {
  readonly loadAndCompile: (
    model: Uint8Array,
    options: { readonly accelerator: "wasm" | "webgpu" },
  ) => Promise<LiteModel>;
  readonly Tensor: { fromTypedArray(data: Float32Array, shape: readonly number[]): LiteTensor };
}

export interface LiteModel {
  run(inputs: LiteTensor[]): Promise<LiteTensor[]>;
  delete(): void;
}

export interface LiteTensor {
  /** A copy of its own. */
  data(): Promise<Float32Array>;
  delete(): void;
}

/** The two models as the tracker wants them. Their outputs are known by place: names differ from model to model. */
export async function liteModels(
  runtime: LiteRuntime,
  files: { readonly detector: Uint8Array; readonly landmarks: Uint8Array },
  choice: { readonly kind: PoseModelKind; readonly accelerator: "wasm" | "webgpu" },
): Promise<PoseModels & { readonly close: () => void }> {
  const { accelerator } = choice;
  const detector = await runtime.loadAndCompile(files.detector, { accelerator });
  const landmarks = await runtime.loadAndCompile(files.landmarks, { accelerator });

  const ask = async (model: LiteModel, square: Float32Array, sidePx: number, wanted: readonly number[]) => {
    const input = runtime.Tensor.fromTypedArray(square, [1, sidePx, sidePx, 3]);
    const outputs = await model.run([input]);
    input.delete();
    const answers: Float32Array[] = [];
    for (const place of wanted) answers.push((await outputs[place]?.data()) ?? new Float32Array(0));
    for (const output of outputs) output.delete();
    return answers;
  };

  return {
    name: `pose_landmark_${choice.kind} ${MODEL_VERSION}`,
    async detect(square) {
      const [boxes, scores] = await ask(detector, square, DETECTOR_SIDE_PX, [0, 1]);
      if (boxes === undefined || scores === undefined) throw new Error("the detector gave no answer");
      return { boxes, scores };
    },
    async landmarks(square) {
      const [points, isBody, heat] = await ask(landmarks, square, LANDMARKS_SIDE_PX, [0, 1, 3]);
      if (points === undefined || isBody === undefined || heat === undefined)
        throw new Error("the landmark model gave no answer");
      return { points, isBody: isBody[0] ?? 0, heat };
    },
    close() {
      detector.delete();
      landmarks.delete();
    },
  };
}

const MODEL_VERSION = "0.5.1675469404";
