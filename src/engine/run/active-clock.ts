import type { Activity } from "../activity/activity.ts";

/** Seconds since the first sample with the timer running: the stated pauses are cut out. Never falls. */
export function activeClock({ samples, pauses }: Pick<Activity, "samples" | "pauses">): Float64Array {
  const { count, timeMs } = samples;
  const activeS = new Float64Array(count);
  let next = 0;
  let cutUntilMs = Number.NEGATIVE_INFINITY;
  for (let index = 1; index < count; index++) {
    const fromMs = timeMs[index - 1]!; // index < count: in range
    const toMs = timeMs[index]!;
    let activeMs = toMs - fromMs;
    // Pauses may touch or overlap: what one has cut, the next does not cut again.
    for (let pause = pauses[next]; pause !== undefined && pause.fromMs < toMs; pause = pauses[next]) {
      const cutFromMs = Math.max(pause.fromMs, fromMs, cutUntilMs);
      const cutToMs = Math.min(pause.toMs, toMs);
      if (cutToMs > cutFromMs) {
        activeMs -= cutToMs - cutFromMs;
        cutUntilMs = cutToMs;
      }
      if (pause.toMs > toMs) break;
      next++;
    }
    activeS[index] = activeS[index - 1]! + activeMs / 1000;
  }
  return activeS;
}
