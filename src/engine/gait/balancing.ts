import type { Motion, Path } from "./motion.ts";
import type { View } from "./track.ts";

// Product choices, docs/evidence/gait.md.
/** A foot that stands moves no further than this in the picture, in leg lengths. */
const STANDS_LEGS = 0.15;
/** Hips that go further than this over a foot that stands are taking a step: walks and runs go 0.9 and more. */
const STEP_LEGS = 0.85;
/** Nobody's foot stands so long in running, nor for such a share of any clip that holds steps. */
const LONGEST_STANCE_S = 0.8;
const LONGEST_STANCE_SHARE = 0.4;
/** The other foot is in the air: so much higher, for such a share of that time. */
const LIFTED_LEGS = 0.12;
const LIFTED_SHARE = 0.35;

/** One foot stands still for long, with the body over it and the other foot in the air. */
export function isBalancing(motion: Motion, view: Exclude<View, "unknown">): boolean {
  const { paths, midHip, legPx, rateHz, count } = motion;
  // From behind, the way over the foot is not seen: there it has to stand nearly all the time.
  const share = view === "side" ? LONGEST_STANCE_SHARE : 2 * LONGEST_STANCE_SHARE;
  const longEnough = Math.max(LONGEST_STANCE_S * rateHz, share * count);
  return (["left", "right"] as const).some((side) => {
    const foot = paths[`${side}-ankle`]!; // the core joints are there
    const other = paths[side === "left" ? "right-ankle" : "left-ankle"]!;
    const { from, to } = longestStand(foot, STANDS_LEGS * legPx);
    if (to - from < longEnough || rangeOf(midHip.x, from, to) > STEP_LEGS * legPx) return false;
    let lifted = 0;
    for (let i = from; i < to; i++) if (other.y[i]! - foot.y[i]! > LIFTED_LEGS * legPx) lifted++; // in range
    return lifted > LIFTED_SHARE * (to - from);
  });
}

/** The longest time, to being one past its end, in which the point stays within a square of this side. */
function longestStand({ x, y }: Path, within: number): { readonly from: number; readonly to: number } {
  let best = { from: 0, to: 0 };
  for (let from = 0; x.length - from > best.to - best.from; from++) {
    let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
    let to = from;
    for (; to < x.length; to++) {
      [left, right] = [Math.min(left, x[to]!), Math.max(right, x[to]!)]; // in range
      [low, high] = [Math.min(low, y[to]!), Math.max(high, y[to]!)];
      if (right - left > within || high - low > within) break;
    }
    if (to - from > best.to - best.from) best = { from, to };
  }
  return best;
}

function rangeOf(values: Float64Array, from: number, to: number): number {
  const part = values.subarray(from, to);
  return Math.max(...part) - Math.min(...part);
}
