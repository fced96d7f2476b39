/** The two models, run by whatever can run them: WebAssembly in a browser's worker or in Node, or a graphics card. */
export interface PoseModels {
  /** `square`: DETECTOR_SIDE_PX a side, red, green, blue of -1 to 1. */
  readonly detect: (square: Float32Array) => Promise<DetectorAnswer>;
  /** `square`: LANDMARKS_SIDE_PX a side, red, green, blue of 0 to 1. */
  readonly landmarks: (square: Float32Array) => Promise<LandmarksAnswer>;
  /** What is written beside the landmarks. */
  readonly name: string;
}

/** The full model answers faster, the heavy one better: knees of 40° where heavy and a person's eye say 21°. */
export type PoseModelKind = "full" | "heavy";

export interface DetectorAnswer {
  /** Twelve numbers for each of the 2254 places a body can be. */
  readonly boxes: Float32Array;
  /** Before the logistic function. */
  readonly scores: Float32Array;
}

export interface LandmarksAnswer {
  /** 39 points of x, y, z in pixels of the square, visibility and presence before the logistic function. */
  readonly points: Float32Array;
  /** Is there a body at all? 0 to 1. */
  readonly isBody: number;
  /** 64 by 64 places, 39 values each, before the logistic function: where each point is likely to be. */
  readonly heat: Float32Array;
}

export const DETECTOR_SIDE_PX = 224;
export const LANDMARKS_SIDE_PX = 256;
