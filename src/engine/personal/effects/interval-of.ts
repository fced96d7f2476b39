import { type Change, DEVIATIONS_90 } from "./all-together.ts";
import { normalBelow } from "./few-causes.ts";

/** From and to, in points. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The middle 90 of 100 of what is believed of a change, none favoured. With one reading, its own; with two of which
 * nobody knows the right one, that of both in even parts: where they agree no wider than one, and where they do not,
 * from the one to the other.
 */
export function intervalOf(one: Change, other: Change = one): Interval {
  return { low: edgeOf(OUTSIDE, one, other), high: edgeOf(1 - OUTSIDE, one, other) };
}

const OUTSIDE = 0.05;
/** Halvings of where the edge may be: far finer than any rating. */
const HALVINGS = 40;

/** Where such a share of both readings lies below; each edge lies between those of the two. */
function edgeOf(share: number, one: Change, other: Change): number {
  const side = share < 0.5 ? -1 : 1;
  const [a, b] = [one.mean + side * one.halfWidth, other.mean + side * other.halfWidth];
  let [low, high] = [Math.min(a, b), Math.max(a, b)];
  for (let halving = 0; halving < HALVINGS && low < high; halving++) {
    const middle = (low + high) / 2;
    if ((below(middle, one) + below(middle, other)) / 2 < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const below = (points: number, { mean, halfWidth }: Change): number =>
  normalBelow((DEVIATIONS_90 * (points - mean)) / halfWidth);
