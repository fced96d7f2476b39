import { existsSync } from "node:fs";
import { join } from "node:path";
import { analyseClip } from "../src/app/gait/analyse-clip.ts";
import type { Frame } from "../src/app/gait/frame.ts";
import type { PoseModelKind, PoseModels } from "../src/app/gait/pose-models.ts";
import { makeTrack } from "../src/engine/gait/make-track.ts";
import { measureGait } from "../src/engine/gait/measure-gait.ts";
import { framesOf, hasFfmpeg, probeVideo, type VideoFile } from "../src/node/gait/read-video.ts";
import { openModels } from "../src/node/gait/run-models.ts";
import { realDataFolder, WITHOUT_REAL_DATA } from "../test/real-data.ts";

const CLIP = "videos/open-licence/pose2sim_cam01_balance_not-running.mp4";
const FRAMES = 60;
const WARM_UP = 5;

/**
 * Milliseconds a frame for the detector, the landmarks and everything else (cutting, shrinking, following), on a 1080 by 1920 clip, one thread in Node; then the measures of thirty seconds of landmarks.
 */
export async function benchForm(): Promise<void> {
  benchMeasures();
  const path = join(realDataFolder() ?? "", CLIP);
  if (!existsSync(path)) return console.log(`reading a clip: ${WITHOUT_REAL_DATA}`);
  if (!hasFfmpeg()) return console.log("reading a clip: left out, ffmpeg is not installed");
  for (const kind of ["full", "heavy"] as const) await benchReading(path, kind);
}

async function benchReading(path: string, kind: PoseModelKind): Promise<void> {
  const probed = probeVideo(path);
  if (!probed.ok) return console.log(`${path}: ${probed.problem.kind}`);
  const models = await openModels(kind);
  const nothing = { detectMs: 0, looks: 0, landmarksMs: 0, decoderMs: 0 };
  const spent = { ...nothing };
  const timed: PoseModels = {
    name: models.name,
    async detect(square) {
      const startedAtMs = performance.now();
      const answer = await models.detect(square);
      spent.detectMs += performance.now() - startedAtMs;
      spent.looks++;
      return answer;
    },
    async landmarks(square) {
      const startedAtMs = performance.now();
      const answer = await models.landmarks(square);
      spent.landmarksMs += performance.now() - startedAtMs;
      return answer;
    },
  };
  let frames = 0;
  let startedAtMs = 0;
  async function* arriving(video: VideoFile): AsyncGenerator<Frame> {
    const frames = framesOf(video);
    try {
      for (;;) {
        const askedAtMs = performance.now();
        const next = await frames.next();
        spent.decoderMs += performance.now() - askedAtMs;
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await frames.return(undefined); // ends ffmpeg
    }
  }
  for await (const _ of analyseClip(arriving(probed.value), timed)) {
    frames++;
    if (frames === WARM_UP) {
      Object.assign(spent, nothing);
      startedAtMs = performance.now();
    }
    if (frames === WARM_UP + FRAMES) break;
  }
  const totalMs = performance.now() - startedAtMs;
  models.close();
  const restMs = totalMs - spent.detectMs - spent.landmarksMs - spent.decoderMs;
  console.log(
    [
      `${kind}, ${probed.value.widthPx} × ${probed.value.heightPx}, ${FRAMES} frames:`,
      `${(totalMs / FRAMES).toFixed(1)} ms a frame;`,
      `landmarks ${(spent.landmarksMs / FRAMES).toFixed(1)},`,
      `detector ${(spent.detectMs / FRAMES).toFixed(1)} (${(spent.detectMs / Math.max(1, spent.looks)).toFixed(1)} a look),`,
      `waiting for ffmpeg ${(spent.decoderMs / FRAMES).toFixed(1)} (${((100 * spent.decoderMs) / totalMs).toFixed(1)} %),`,
      `everything else ${(restMs / FRAMES).toFixed(1)} (${((100 * restMs) / totalMs).toFixed(1)} %)`,
    ].join(" "),
  );
}

function benchMeasures(): void {
  const { track } = makeTrack({ seconds: 30, framesPerSecond: 60, noisePx: 2, swapRatio: 0.05 });
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const startedAtMs = performance.now();
    if (!measureGait(track).ok) throw new Error("the made-up runner was not measured");
    times.push(performance.now() - startedAtMs);
  }
  times.sort((one, other) => one - other);
  console.log(
    `measures of 30 s at 60 frames a second: ${(times[3] ?? Number.NaN).toFixed(1)} ms (median of 7)`,
  );
}
