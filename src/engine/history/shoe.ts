import type { Day } from "../units/day.ts";

export interface Shoe {
  readonly id: string;
  readonly name: string;
  readonly brand?: string;
  /** Already on them when the runner began to log them here. */
  readonly startingDistanceM: number;
  readonly retiredOnDay?: Day;
}
