/** The next number of a fixed sequence, at least 0 and below 1. */
export type Random = () => number;

/** Chance that is the same every time: one seed gives one sequence (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed for one part of a whole, so that parts can be made alone and in any order. */
export function seedOfPart(seed: number, part: number): number {
  return Math.floor(
    seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(part + 1, 0x85ebca6b))() * 4294967296,
  );
}

/** Normal, mean 0 and deviation 1 (Box and Muller). */
export const normalDeviate = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
