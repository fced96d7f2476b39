import { analyseClip, isFollowed, NOTHING_YET, trackOf } from "../../app/gait/analyse-clip.ts";
import {
  chooseStretch,
  LONGEST_STRETCH_S,
  type Look,
  lookEveryS,
  type Stretch,
} from "../../app/gait/choose-stretch.ts";
import { clipProgress } from "../../app/gait/clip-progress.ts";
import { findBodies } from "../../app/gait/find-bodies.ts";
import { type Choice, uprightSize } from "../../app/gait/frame.ts";
import type { PoseModels } from "../../app/gait/pose-models.ts";
import { isSeen } from "../../app/gait/read-body.ts";
import { ModelsMissing } from "./fetch-models.ts";
import { type BegunReading, begunReading, fingerprintOf, keepReading, READING_VERSION } from "./kept-here.ts";
import { lookAt } from "./look.ts";
import { type OpenedModels, openModels } from "./open-models.ts";
import { type OpenVideo, openVideo } from "./open-video.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

// A classic worker: the runtime of the models is brought in by importScripts.

const tell = (message: FromWorker): void => self.postMessage(message);

/** Between two saves of what was read so far. */
const SAVE_EVERY_MS = 2000;
const TELL_EVERY_MS = 100;

let models: Promise<OpenedModels> | undefined;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  answer(data).catch((problem: unknown) => {
    tell({
      kind: "problem",
      problem:
        problem instanceof ModelsMissing
          ? { kind: problem.kind }
          : { kind: "models-not-started", reason: String(problem) },
    });
  });
};

async function answer(message: ToWorker): Promise<void> {
  const onLoading = (bytesDone: number, bytesTotal: number) =>
    tell({ kind: "loading", bytesDone, bytesTotal });
  switch (message.kind) {
    case "load-preview":
      models ??= openModels("full", "wasm", onLoading);
      await models;
      return tell({ kind: "preview-ready" });
    case "look": {
      const seen = await lookAt(message.picture, (await models)?.poses, message.chosen);
      if (seen !== undefined) tell({ kind: "seen", seen });
      return;
    }
    case "read-clip":
      return readClip(message, onLoading);
  }
}

async function readClip(
  asked: Extract<ToWorker, { kind: "read-clip" }>,
  onLoading: (bytesDone: number, bytesTotal: number) => void,
): Promise<void> {
  const opened = await openVideo(asked.video); // first: who picked no video need not wait for models
  if (!opened.ok) return tell({ kind: "problem", problem: opened.problem });
  const video = opened.value;
  try {
    const { poses, accelerator } = await openModels(asked.model, asked.accelerator, onLoading);
    if (accelerator !== asked.accelerator) tell({ kind: "without-graphics" });
    await readOpened(video, asked, poses).catch(async (problem: unknown) => {
      if (accelerator === "wasm") throw problem;
      tell({ kind: "without-graphics" }); // the card was lost on the way: what was read and kept goes on
      await readOpened(video, asked, (await openModels(asked.model, "wasm", onLoading)).poses);
    });
  } finally {
    video.close();
  }
}

async function readOpened(
  video: OpenVideo,
  asked: Extract<ToWorker, { kind: "read-clip" }>,
  poses: PoseModels,
): Promise<void> {
  const fingerprint = await fingerprintOf(asked.video);
  const { chosen, model } = asked;
  const begun = goingOn(await begunReading(), { fingerprint, model, chosen });
  const stretch = begun?.stretch ?? (await stretchOf(video, poses));
  if (stretch === undefined) return tell({ kind: "problem", problem: { kind: "nobody-seen" } });

  const before = begun?.soFar ?? NOTHING_YET;
  const framesTotal = Math.round((stretch.toS - stretch.fromS) * video.framesPerSecond);
  const startedAtMs = performance.now();
  let soFar = before;
  let toldAtMs = 0;
  let savedAtMs = startedAtMs;
  const save = () =>
    keepReading({
      version: READING_VERSION,
      fingerprint,
      model,
      stretch,
      soFar,
      ...(chosen !== undefined && { chosen }),
    });
  const from = before.timesS.at(-1) ?? stretch.fromS;
  for await (const step of analyseClip(video.frames(from, stretch.toS), poses, {
    before,
    ...(chosen !== undefined && { chosen }),
  })) {
    if (step.kind === "several-people") {
      await save(); // who is chosen may be the one who was read so far
      return tell(step);
    }
    soFar = step.soFar;
    const nowMs = performance.now();
    const framesDone = soFar.timesS.length;
    if (nowMs - toldAtMs > TELL_EVERY_MS && soFar.size !== undefined) {
      toldAtMs = nowMs;
      const landmarks = soFar.landmarks.at(-1);
      const progress = clipProgress({
        framesDone,
        framesTotal,
        framesNow: framesDone - before.timesS.length,
        elapsedMs: nowMs - startedAtMs,
      });
      const isThere = landmarks !== undefined && isSeen(landmarks);
      tell({ kind: "reading", progress, size: soFar.size, ...(isThere && { landmarks }) });
    }
    if (nowMs - savedAtMs > SAVE_EVERY_MS) {
      savedAtMs = nowMs;
      await save();
    }
  }
  if (soFar.timesS.length === 0) return tell({ kind: "problem", problem: { kind: "no-frames" } });
  if (!soFar.landmarks.some(isSeen)) return tell({ kind: "problem", problem: { kind: "nobody-seen" } });
  const track = trackOf(soFar, {
    view: asked.view,
    model: poses.name,
    ...(chosen !== undefined && { chosen }),
    ...(video.filmedAtMs !== undefined && { filmedAtMs: video.filmedAtMs }),
  });
  tell({ kind: "done", track, stretch });
}

/**
 * What an earlier reading of the same clip is worth now. One that stopped to ask who is meant goes on with the one it
 * had followed; with somebody else only its stretch still holds.
 */
function goingOn(
  begun: BegunReading | undefined,
  asked: Pick<BegunReading, "fingerprint" | "model"> & { readonly chosen: Choice | undefined },
): Pick<BegunReading, "stretch" | "soFar"> | undefined {
  if (begun?.version !== READING_VERSION) return undefined;
  if (begun.fingerprint !== asked.fingerprint || begun.model !== asked.model) return undefined;
  if (JSON.stringify(begun.chosen) === JSON.stringify(asked.chosen)) return begun;
  if (begun.chosen !== undefined || asked.chosen === undefined) return undefined;
  return isFollowed(begun.soFar, asked.chosen) ? begun : { ...begun, soFar: NOTHING_YET };
}

/** All of a short clip; of a long one the part in which a body is wholly in the picture for longest. */
async function stretchOf(video: OpenVideo, models: PoseModels): Promise<Stretch | undefined> {
  const { endS } = video;
  if (endS <= LONGEST_STRETCH_S) return { fromS: 0, toS: endS };
  const everyS = lookEveryS(endS);
  const timesS = Array.from({ length: Math.floor(endS / everyS) }, (_, index) => index * everyS);
  const looks: Look[] = [];
  for await (const frame of video.framesAt(timesS)) {
    looks.push({ timeS: frame.timeS, bodies: await findBodies(frame, models), size: uprightSize(frame) });
    tell({ kind: "looking-through", timeS: frame.timeS, endS });
  }
  return chooseStretch(looks, endS);
}
