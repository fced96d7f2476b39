import type { Surface } from "../../run/run.ts";
import type { Day } from "../../units/day.ts";

/** Raised when the same diary could get another result. */
export const EXPERIMENT_VERSION = 3;

/** The one thing that is changed in half of the blocks, and left as usual in the others. */
export type Lever =
  /** More steps per minute at the same speed: the ratio against the runner's own line, 1.05 for 5 % more. */
  | { readonly kind: "cadence-up"; readonly ratio: number }
  | { readonly kind: "shoes"; readonly shoeId: string }
  | { readonly kind: "surface"; readonly surface: Surface }
  /** The running of a day in two parts, hours apart. */
  | { readonly kind: "distance-split" }
  /** Exercises noted on the day count as having been done; anything else is asked. */
  | { readonly kind: "warm-up"; readonly exerciseIds: readonly string[] }
  /** Always asked: a note of the day does not say whether it was before the run. */
  | { readonly kind: "strength-before"; readonly exerciseIds: readonly string[] };

/** What is compared: the worst pain of the day after each run, or the highest pain in it. Both 0 to 10. */
export type ExperimentOutcome = "worst-pain-next-day" | "pain-during-run";

/** What a block asks for: the change, or running as usual. */
export type Arm = "changed" | "usual";

export interface Block {
  /** Two neighbouring blocks make a pair: one of each arm, in an order that was drawn. 0 is the first. */
  readonly pair: number;
  readonly arm: Arm;
  readonly fromDay: Day;
  /** Days before this one wash out what the block before may have left behind: they are lived, not counted. */
  readonly countsFromDay: Day;
  readonly toDay: Day;
}

/** Decided before the first day and never changed. The rules look at pain alone, never at the arm. */
export interface StoppingRules {
  /** Pain above this, on `daysAbove` days out of any `withinDays` days. */
  readonly abovePain: number;
  readonly daysAbove: number;
  readonly withinDays: number;
  /** Mornings told to be worse than the one before, within seven days. */
  readonly worseMornings: number;
  /** Mean pain of seven days this much above the mean of the two weeks before the beginning: see `painBaseline`. */
  readonly rise: number;
  /** That mean as it was known when a protocol of version 1 was agreed. Never in later ones. */
  readonly painBefore?: number;
}

/** What the design could find, told before it begins: docs/evidence/experiments.md. */
export interface Power {
  /** Chance to find a change of `matters` points, if there is one. */
  readonly atWhatMatters: number;
  readonly matters: number;
  /** Smallest change, in points, found at least four times in five; absent when none up to 5 points is. */
  readonly smallestFound?: number;
  /** What the simulated runner was made of. */
  readonly rests: PastOutcome;
}

/** How the outcome went so far, as the simulation of a design needs it. */
export interface PastOutcome {
  readonly mean: number;
  readonly deviation: number;
  /** Of one day's pain with the next day's. */
  readonly correlation: number;
  readonly runsAWeek: number;
  /** Share of the runs that have a rating. */
  readonly toldRatio: number;
  /** Ratings it rests on; below the number needed, the values are assumed. */
  readonly ratings: number;
  readonly isAssumed: boolean;
}

/** The whole experiment as it was agreed: plain data, kept with its result. */
export interface Protocol {
  readonly version: number;
  readonly id: string;
  readonly seed: number;
  readonly lever: Lever;
  readonly outcome: ExperimentOutcome;
  readonly pairs: number;
  readonly blockDays: number;
  readonly washOutDays: number;
  readonly blocks: readonly Block[];
  readonly stopping: StoppingRules;
  readonly power: Power;
}

/** Chance of a false alarm that is accepted; the interval holds the true change in nine of ten experiments. */
export const LEVEL = 0.1;

/** Days from the day it is agreed to its first day. A product choice: docs/evidence/experiments.md. */
export const LONGEST_WAIT_DAYS = 14;

/** The first and the last day. Every protocol has blocks. */
export function daysOfProtocol({ blocks }: Pick<Protocol, "blocks">): {
  readonly from: Day;
  readonly to: Day;
} {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) throw new Error("an experiment without blocks");
  return { from: first.fromDay, to: last.toDay };
}

export const blockOn = ({ blocks }: Pick<Protocol, "blocks">, day: Day): Block | undefined =>
  blocks.find(({ fromDay, toDay }) => fromDay <= day && day <= toDay);
