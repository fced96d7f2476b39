import { type FoundBody, findBodies } from "../../app/gait/find-bodies.ts";
import { type Following, followRunner, NOT_STARTED } from "../../app/gait/follow-runner.ts";
import { type Frame, type Point, uprightSize } from "../../app/gait/frame.ts";
import type { PoseModels } from "../../app/gait/pose-models.ts";
import { shrinkFrame } from "../../app/gait/shrink-frame.ts";
import { copyPicture } from "./open-video.ts";
import type { Seen } from "./worker-messages.ts";

let following: Following = NOT_STARTED;
let meant: Point | undefined;
let isBusy = false;

/** What one picture of the camera shows; nothing while the one before is still being looked at. */
export async function lookAt(
  picture: VideoFrame,
  models: PoseModels | undefined,
  chosen: Point | undefined,
): Promise<Seen | undefined> {
  if (isBusy || models === undefined) {
    picture.close();
    return undefined;
  }
  isBusy = true;
  if (chosen?.x !== meant?.x || chosen?.y !== meant?.y) following = NOT_STARTED; // somebody else was tapped
  meant = chosen;
  try {
    const frame: Frame = { ...(await copyPicture(picture)), timeS: picture.timestamp / 1e6, turn: 0 };
    const bodies: readonly FoundBody[] = await findBodies(frame, models);
    const followed = await followRunner(frame, following, models, chosen);
    following = followed.following;
    return {
      size: uprightSize(frame),
      bodies,
      brightness: brightnessOf(frame),
      ...(followed.landmarks !== undefined && { landmarks: followed.landmarks }),
    };
  } finally {
    picture.close();
    isBusy = false;
  }
}

const BLOCKS_ACROSS = 32;

function brightnessOf(frame: Frame): number {
  const factor = Math.max(1, Math.floor(frame.widthPx / BLOCKS_ACROSS));
  const { rgb } = shrinkFrame(
    frame,
    { left: 0, top: 0, right: frame.widthPx, bottom: frame.heightPx },
    factor,
  );
  let sum = 0;
  for (const value of rgb) sum += value;
  return rgb.length === 0 ? 0 : sum / rgb.length;
}
