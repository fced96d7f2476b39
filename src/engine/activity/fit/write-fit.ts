import type { Activity } from "../activity.ts";

/** An activity as the bytes of a FIT file: sample runners, fixtures. Reading it back gives the activity again. */
export function writeFit(_activity: Activity): Uint8Array<ArrayBuffer> {
  throw new Error("the encoder is wired here");
}
