import type { Random } from "../units/random.ts";

export { type Random, seededRandom, seedOfPart } from "../units/random.ts";

/** About normal, mean 0 and deviation 1, never beyond 3: enough for noise, and cheap. */
export const bellCurve = (random: Random): number => (random() + random() + random() - 1.5) * 2;

/** Evenly between two bounds. */
export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();
