import type { Cycle } from "./figure/cycle.ts";
import type { Tempo } from "./session.ts";

/**
 * Share of the figure's round that shows a moment of a repetition: its way to the aim while lifting, the aim while
 * holding, the way back while lowering. The movement's own pace does not matter.
 */
export function figureProgress(
  cycle: Cycle,
  { part, share, side }: Pick<Tempo, "part" | "share" | "side">,
): number {
  const { movement, durationS } = cycle;
  const isOtherHalf = movement.sides === "alternate" && side === "left";
  const half = movement.sides === "alternate" ? durationS / 2 : durationS;
  const aimS = secondsToAim(cycle);
  const shownS =
    part === "lift"
      ? aimS.from + (aimS.reached - aimS.from) * share
      : part === "hold"
        ? aimS.reached
        : aimS.left + (half - aimS.left) * share;
  const within = Math.min(shownS, half * ALMOST);
  return (within + (isOtherHalf ? half : 0)) / durationS;
}

/** A whole round is where it starts again: stay before it. */
const ALMOST = 0.9999;

/** Seconds of a round until the start is left, the aim reached, and the aim left again. */
function secondsToAim({ movement }: Cycle): {
  readonly from: number;
  readonly reached: number;
  readonly left: number;
} {
  const before = movement.keyframes.slice(0, movement.aim);
  const aim = movement.keyframes[movement.aim];
  const toAimS = movement.aim === 0 ? 0 : (aim?.moveS ?? 0);
  const reached =
    before.reduce((sum, { moveS, holdS }, at) => sum + holdS + (at === 0 ? 0 : moveS), 0) + toAimS;
  return {
    from: movement.aim === 0 ? 0 : (before[0]?.holdS ?? 0),
    reached,
    left: reached + (aim?.holdS ?? 0),
  };
}
