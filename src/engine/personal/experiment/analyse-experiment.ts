import type { Day } from "../../units/day.ts";
import { seedOfPart } from "../../units/random.ts";
import { comparePairs, type PairComparison, pairsNeeded } from "./compare-pairs.ts";
import { type ExperimentDay, type ExperimentDiary, experimentDays } from "./experiment-days.ts";
import { type Arm, EXPERIMENT_VERSION, LEVEL, type Protocol } from "./protocol.ts";

/** What came out, told twice: as it was drawn, and by the days on which the change was really made or not. */
export interface ExperimentResult {
  readonly version: number;
  readonly upToDay: Day;
  /** Every day by the arm that was drawn for it: what the drawing protects from every other difference. */
  readonly asDrawn: Comparison;
  /** Only days known to have followed their arm. Who follows is not drawn by a coin: this supports, and proves nothing. */
  readonly asDone: Comparison;
  readonly adherence: Readonly<Record<Arm, Adherence>>;
  /** Every day that counts, so that each number can be followed to its days. */
  readonly days: readonly ExperimentDay[];
}

export type Comparison =
  | ({
      readonly kind: "compared";
      readonly pairs: number;
      readonly means: Readonly<Record<Arm, number>>;
    } & PairComparison)
  /** Too few pairs with a rating in both blocks: no order would be rare enough to tell anything. */
  | { readonly kind: "cannot-tell"; readonly pairs: number; readonly pairsNeeded: number };

/** Days of an arm by whether its word was kept; `unknown` is neither. */
export interface Adherence {
  readonly followed: number;
  readonly notFollowed: number;
  readonly unknown: number;
}

/**
 * The result of an experiment from what was told up to a day. A block is the mean of its ratings, and a pair is
 * its changed block less its usual one: a day without a rating takes nothing from the others, and a pair with a
 * block without any is left out.
 */
export function analyseExperiment(protocol: Protocol, diary: ExperimentDiary, upTo: Day): ExperimentResult {
  const days = experimentDays(protocol, diary, upTo);
  const isDone = ({ arm, wasChanged }: ExperimentDay): boolean => wasChanged === (arm === "changed");
  return {
    version: EXPERIMENT_VERSION,
    upToDay: upTo,
    asDrawn: compare(protocol, days),
    asDone: compare(protocol, days.filter(isDone)),
    adherence: { changed: adherenceOf(days, "changed"), usual: adherenceOf(days, "usual") },
    days,
  };
}

const ANALYSIS_PART = 1;

function compare(protocol: Protocol, days: readonly ExperimentDay[]): Comparison {
  const meanOf = (pair: number, arm: Arm): number | undefined =>
    mean(days.flatMap((day) => (day.pair === pair && day.arm === arm ? (day.rating ?? []) : [])));
  const pairs = Array.from({ length: protocol.pairs }, (_, pair) => ({
    changed: meanOf(pair, "changed"),
    usual: meanOf(pair, "usual"),
  })).flatMap(({ changed, usual }) =>
    changed === undefined || usual === undefined ? [] : [{ changed, usual }],
  );
  const compared = comparePairs(
    pairs.map(({ changed, usual }) => changed - usual),
    { level: LEVEL, seed: seedOfPart(protocol.seed, ANALYSIS_PART) },
  );
  if (compared === undefined)
    return { kind: "cannot-tell", pairs: pairs.length, pairsNeeded: pairsNeeded(LEVEL) };
  return {
    kind: "compared",
    pairs: pairs.length,
    means: {
      changed: mean(pairs.map(({ changed }) => changed)) ?? 0,
      usual: mean(pairs.map(({ usual }) => usual)) ?? 0,
    },
    ...compared,
  };
}

function adherenceOf(days: readonly ExperimentDay[], arm: Arm): Adherence {
  const ofArm = days.filter((day) => day.arm === arm);
  const known = ofArm.filter(({ wasChanged }) => wasChanged !== undefined);
  const followed = known.filter(({ wasChanged }) => wasChanged === (arm === "changed")).length;
  return { followed, notFollowed: known.length - followed, unknown: ofArm.length - known.length };
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
