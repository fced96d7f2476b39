import type { ClipProgress } from "../../app/gait/clip-progress.ts";
import type { FoundBody } from "../../app/gait/find-bodies.ts";
import type { Choice, Point, Size } from "../../app/gait/frame.ts";
import type { PoseModelKind } from "../../app/gait/pose-models.ts";
import type { LandmarkTrack, View } from "../../engine/gait/track.ts";

/** What the page asks of the worker. One reading at a time; a worker is ended to cancel. */
export type ToWorker =
  | {
      readonly kind: "read-clip";
      readonly video: Blob;
      readonly view: View;
      readonly model: PoseModelKind;
      readonly accelerator: Accelerator;
      /** Which of several people. */
      readonly chosen?: Choice;
    }
  | { readonly kind: "load-preview" }
  /** One picture of the camera; answered with `seen`. */
  | { readonly kind: "look"; readonly picture: VideoFrame; readonly chosen?: Point };

export type Accelerator = "wasm" | "webgpu";

export type FromWorker =
  | { readonly kind: "loading"; readonly bytesDone: number; readonly bytesTotal: number }
  /** The graphics card was asked for and cannot be used: the processor reads instead. */
  | { readonly kind: "without-graphics" }
  /** The clip is longer than is read closely: it is looked through for the best part. */
  | { readonly kind: "looking-through"; readonly timeS: number; readonly endS: number }
  | {
      readonly kind: "reading";
      readonly progress: ClipProgress;
      readonly size: Size;
      /** 33 landmarks of four numbers in the newest frame; absent when nobody was seen. */
      readonly landmarks?: Float32Array;
    }
  | {
      readonly kind: "several-people";
      readonly timeS: number;
      readonly bodies: readonly FoundBody[];
      readonly size: Size;
    }
  | { readonly kind: "done"; readonly track: LandmarkTrack; readonly stretch: { fromS: number; toS: number } }
  | { readonly kind: "problem"; readonly problem: ClipProblem }
  | { readonly kind: "preview-ready" }
  | { readonly kind: "seen"; readonly seen: Seen };

/** What one picture of the camera shows. */
export interface Seen {
  readonly size: Size;
  readonly bodies: readonly FoundBody[];
  readonly landmarks?: Float32Array;
  /** Mean over the picture, 0 (black) to 1. */
  readonly brightness: number;
}

/** Why a clip was not read. */
export type ClipProblem =
  | { readonly kind: "not-a-video" }
  /** This browser cannot decode what the clip is packed with. */
  | { readonly kind: "no-decoder"; readonly codec: string }
  | { readonly kind: "no-frames" }
  | { readonly kind: "nobody-seen" }
  /** The models are not here and could not be fetched. */
  | { readonly kind: "models-not-reached" }
  | { readonly kind: "models-damaged" }
  /** Our mistake, or a runtime that this browser cannot run. */
  | { readonly kind: "models-not-started"; readonly reason: string };
