import { type Cue, cuesOf } from "./cues.ts";
import type { Timed } from "./timeline.ts";

/** One stretch of running and walking in turn. */
export interface RunWalkStretch extends Timed {
  readonly kind: "warm-up" | "run" | "walk";
  /** Which turn, from 0; absent before the first and after the last. */
  readonly turn?: number;
}

/** Minutes of a session of running and walking. */
export interface RunWalk {
  readonly runMinutes: number;
  readonly walkMinutes: number;
  readonly repeats: number;
  /** 0 leaves it out. */
  readonly warmUpMinutes: number;
}

/** Warm-up, then running and walking in turn. Every turn ends with its walk, the last one included. */
export function runWalkTimeline(asked: RunWalk): readonly RunWalkStretch[] {
  const stretch = (kind: RunWalkStretch["kind"], minutes: number, turn?: number): RunWalkStretch => ({
    kind,
    durationS: minutes * 60,
    isWork: kind === "run",
    ...(turn !== undefined && { turn }),
  });
  const turns = Array.from({ length: asked.repeats }, (_, turn) => [
    stretch("run", asked.runMinutes, turn),
    stretch("walk", asked.walkMinutes, turn),
  ]).flat();
  return [stretch("warm-up", asked.warmUpMinutes), ...turns].filter(({ durationS }) => durationS > 0);
}

/** A rising signal where running begins, a falling one where walking does. */
export const cuesOfRunWalk = (stretches: readonly RunWalkStretch[]): readonly Cue[] =>
  cuesOf(stretches, ({ kind }, fromS) => [{ atS: fromS, kind: kind === "run" ? "begin" : "rest" }]);
