import { useCallback, useEffect, useRef, useState } from "react";
import type { Choice } from "../../app/gait/frame.ts";
import type { LandmarkTrack } from "../../engine/gait/track.ts";
import type { ClipAnswers } from "./clip-answers.ts";
import { forgetBegun, keepBegunClip } from "./kept-here.ts";
import { type PoseWorker, startPoseWorker } from "./read-clip.ts";
import type { ClipProblem, FromWorker } from "./worker-messages.ts";

/** Where the reading of a clip is. */
export type Reading =
  | { readonly kind: "none" }
  | {
      readonly kind: "going";
      readonly latest: FromWorker | undefined;
      /** The graphics card was asked for and cannot be used. */
      readonly isWithoutGraphics: boolean;
    }
  | { readonly kind: "choose"; readonly asked: Extract<FromWorker, { kind: "several-people" }> }
  | { readonly kind: "problem"; readonly problem: ClipProblem }
  | { readonly kind: "done"; readonly track: LandmarkTrack };

export interface ClipToRead {
  readonly video: Blob;
  readonly name: string;
  /** Made in the app: there is no file to pick again. */
  readonly isRecording: boolean;
}

/** Reads one clip at a time in a worker of its own; leaving the screen ends it, and it can go on later. */
export function useReading() {
  const [reading, setReading] = useState<Reading>({ kind: "none" });
  const worker = useRef<PoseWorker>(undefined);
  const end = useCallback(() => {
    worker.current?.end();
    worker.current = undefined;
  }, []);
  useEffect(() => end, [end]);

  const start = (clip: ClipToRead, answers: ClipAnswers, chosen?: Choice): void => {
    end();
    let isWithoutGraphics = false;
    setReading({ kind: "going", latest: undefined, isWithoutGraphics });
    void keepBegunClip({
      fileName: clip.name,
      answers,
      ...(chosen !== undefined && { chosen }),
      ...(clip.isRecording && { recording: clip.video }),
    });
    const started = startPoseWorker((message) => {
      if (worker.current !== started) return; // ended in the meantime
      switch (message.kind) {
        case "done":
          end();
          void forgetBegun();
          return setReading({ kind: "done", track: message.track });
        case "several-people":
          end();
          return setReading({ kind: "choose", asked: message });
        case "problem":
          end();
          if (message.problem.kind !== "models-not-reached") void forgetBegun();
          return setReading({ kind: "problem", problem: message.problem });
        case "without-graphics":
          isWithoutGraphics = true;
          return setReading({ kind: "going", latest: undefined, isWithoutGraphics });
        default:
          setReading({ kind: "going", latest: message, isWithoutGraphics });
      }
    });
    worker.current = started;
    started.ask({
      kind: "read-clip",
      video: clip.video,
      view: answers.view,
      model: answers.model,
      accelerator: answers.accelerator,
      ...(chosen !== undefined && { chosen }),
    });
  };

  const cancel = (): void => {
    end();
    void forgetBegun();
    setReading({ kind: "none" });
  };
  return { reading, start, cancel };
}
