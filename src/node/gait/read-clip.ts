import { analyseClip, type ClipSoFar, NOTHING_YET, trackOf } from "../../app/gait/analyse-clip.ts";
import { chooseStretch, LONGEST_STRETCH_S, type Look, lookEveryS } from "../../app/gait/choose-stretch.ts";
import { type ClipProgress, clipProgress } from "../../app/gait/clip-progress.ts";
import { type FoundBody, findBodies } from "../../app/gait/find-bodies.ts";
import { type Choice, type Point, uprightSize } from "../../app/gait/frame.ts";
import type { PoseModelKind, PoseModels } from "../../app/gait/pose-models.ts";
import { isSeen } from "../../app/gait/read-body.ts";
import type { LandmarkTrack, View } from "../../engine/gait/track.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";
import { framesOf, probeVideo, type VideoFile, type VideoProblem } from "./read-video.ts";
import { openModels } from "./run-models.ts";

export type ClipProblem =
  | VideoProblem
  | { readonly kind: "nobody-seen" }
  /** Where each of them stands then, as shares of the picture: `chosen` takes one. */
  | { readonly kind: "choose"; readonly timeS: number; readonly people: readonly Point[] };

/** The landmarks of the runner in a video, read with ffmpeg and the pose models, one frame in memory at a time. */
export async function readClip(
  path: string,
  options: {
    readonly view: View;
    readonly model: PoseModelKind;
    readonly chosen?: Choice;
    readonly onProgress?: (progress: ClipProgress) => void;
  },
): Promise<Result<LandmarkTrack, ClipProblem>> {
  const probed = probeVideo(path);
  if (!probed.ok) return probed;
  const video = probed.value;
  const models = await openModels(options.model);
  try {
    const times = await timesToRead(video, models);
    if (times === undefined) return bad({ kind: "nobody-seen" });
    const framesTotal = video.timesS.filter((timeS) => timeS >= times.fromS && timeS < times.toS).length;
    const startedAtMs = performance.now();
    let soFar: ClipSoFar = NOTHING_YET;
    const { chosen } = options;
    for await (const step of analyseClip(between(framesOf(video), times), models, {
      ...(chosen !== undefined && { chosen }),
    })) {
      if (step.kind === "several-people")
        return bad({
          kind: "choose",
          timeS: step.timeS,
          people: step.bodies.map((body) => shareOf(body, step.size)),
        });
      soFar = step.soFar;
      const framesDone = soFar.timesS.length;
      const elapsedMs = performance.now() - startedAtMs;
      options.onProgress?.(clipProgress({ framesDone, framesTotal, framesNow: framesDone, elapsedMs }));
    }
    if (!soFar.landmarks.some(isSeen)) return bad({ kind: "nobody-seen" });
    return ok(
      trackOf(soFar, {
        view: options.view,
        model: models.name,
        ...(chosen !== undefined && { chosen }),
        ...(video.filmedAtMs !== undefined && { filmedAtMs: video.filmedAtMs }),
      }),
    );
  } finally {
    models.close();
  }
}

/** All of a short clip; of a long one the part in which a body is wholly in the picture for longest. */
async function timesToRead(video: VideoFile, models: PoseModels) {
  const endS = (video.timesS.at(-1) ?? 0) + 1e-3;
  if (endS <= LONGEST_STRETCH_S) return { fromS: 0, toS: endS };
  const everyS = lookEveryS(endS);
  const looks: Look[] = [];
  let nextS = 0;
  for await (const frame of framesOf(video)) {
    if (frame.timeS < nextS) continue;
    nextS = frame.timeS + everyS;
    looks.push({ timeS: frame.timeS, bodies: await findBodies(frame, models), size: uprightSize(frame) });
  }
  return chooseStretch(looks, endS);
}

async function* between(
  frames: ReturnType<typeof framesOf>,
  { fromS, toS }: { readonly fromS: number; readonly toS: number },
) {
  for await (const frame of frames) {
    if (frame.timeS >= toS) return;
    if (frame.timeS >= fromS) yield frame;
  }
}

const shareOf = (
  { box }: FoundBody,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): Point => ({ x: box.centre.x / widthPx, y: box.centre.y / heightPx });
