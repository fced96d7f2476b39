/** How far the reading of a clip is. */
export interface ClipProgress {
  readonly framesDone: number;
  readonly framesTotal: number;
  /** Absent until enough frames were read to tell. */
  readonly leftS?: number;
}

/** Fewer frames than this say nothing about the rest: the first are slowed down by warming up. */
const FRAMES_TO_TELL = 8;

/** `framesNow` were read in `elapsedMs`, `framesDone` in all, counting those of before a reload. */
export function clipProgress(reading: {
  readonly framesDone: number;
  readonly framesTotal: number;
  readonly framesNow: number;
  readonly elapsedMs: number;
}): ClipProgress {
  const { framesDone, framesNow, elapsedMs } = reading;
  const framesTotal = Math.max(reading.framesTotal, framesDone);
  return {
    framesDone,
    framesTotal,
    ...(framesNow >= FRAMES_TO_TELL && {
      leftS: ((framesTotal - framesDone) * (elapsedMs / framesNow)) / 1000,
    }),
  };
}
