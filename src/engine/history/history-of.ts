import type { CrossTraining, Run } from "../run/run.ts";
import type { History } from "./history.ts";
import type { Shoe } from "./shoe.ts";

/**
 * Puts what is known of one runner in the order everything here relies on: by the runner's day, then by
 * the clock, then by id, so that any order of import gives the same history.
 */
export function historyOf(
  runs: readonly Run[],
  crossTraining: readonly CrossTraining[] = [],
  shoes: readonly Shoe[] = [],
): History {
  return {
    runs: [...runs].sort((a, b) => byText(a.ranOnDay, b.ranOnDay) || byMoment(a, b)),
    crossTraining: [...crossTraining].sort((a, b) => byText(a.onDay, b.onDay) || byMoment(a, b)),
    shoesById: new Map([...shoes].sort((a, b) => byText(a.id, b.id)).map((shoe) => [shoe.id, shoe])),
  };
}

interface Started {
  readonly startedAtMs: number;
  readonly id: string;
}

const byMoment = (a: Started, b: Started): number => a.startedAtMs - b.startedAtMs || byText(a.id, b.id);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
