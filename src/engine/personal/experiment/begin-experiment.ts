import measures from "../../evidence/measures.json" with { type: "json" };
import type { ClearedTriage } from "../../triage/cleared-triage.ts";
import { addDays, type Day } from "../../units/day.ts";
import { bad, ok, type Result } from "../../units/result.ts";
import { pairsNeeded } from "./compare-pairs.ts";
import { drawBlocks } from "./draw-blocks.ts";
import { type ExperimentDiary, worstPain } from "./experiment-days.ts";
import { pastOutcome } from "./past-outcome.ts";
import { chanceToFind, powerOf } from "./power-of.ts";
import {
  EXPERIMENT_VERSION,
  LEVEL,
  LONGEST_WAIT_DAYS,
  type PastOutcome,
  type Power,
  type Protocol,
} from "./protocol.ts";

/** What the runner chooses before the first day. */
export type ExperimentDesign = Pick<
  Protocol,
  "id" | "seed" | "lever" | "outcome" | "pairs" | "blockDays" | "washOutDays"
> & {
  readonly beginsOnDay: Day;
  /** Pain above this ends the experiment, told on two days of three. */
  readonly abovePain: number;
};

export type DesignProblem =
  | { readonly kind: "out-of-range"; readonly field: DesignField; readonly from: number; readonly to: number }
  | { readonly kind: "begins-in-the-past"; readonly beginsOnDay: Day }
  /** What holds today says little of a day so far ahead, and nothing else can be tried until then. */
  | { readonly kind: "begins-too-late"; readonly beginsOnDay: Day; readonly lastDay: Day }
  /** No order of so few pairs would be rare enough to tell anything. */
  | { readonly kind: "too-few-pairs"; readonly pairs: number; readonly pairsNeeded: number }
  /** It would miss a change that matters more often than find it; so many pairs are the fewest that would not. */
  | { readonly kind: "hopeless"; readonly power: Power; readonly pairsEnough?: number }
  /** What was told last is above the limit already. */
  | { readonly kind: "pain-above-limit"; readonly pain: number; readonly onDay: Day }
  /** One change at a time. */
  | { readonly kind: "another-running"; readonly id: string }
  /** Triage allows gentle movement only; every lever is about running. */
  | { readonly kind: "running-locked" };

export type DesignField = "pairs" | "blockDays" | "washOutDays" | "abovePain" | "ratio";

// Product choices, no study sets them: docs/evidence/experiments.md.
const RANGES: Readonly<Record<DesignField, readonly [from: number, to: number]>> = {
  pairs: [2, 26],
  blockDays: [2, 28],
  washOutDays: [0, 7],
  abovePain: [0, 5],
  ratio: [1.01, 1.1],
};
const POWER_NEEDED = 0.5;

/** measures.json: the change of pain that matters. */
export const PAIN_THAT_MATTERS = changeThatMatters();

/**
 * The protocol of a design, or why there is none. Needs the proof that the danger questions were gone through:
 * an experiment is advice. The end is decided here, before anything is known of how it goes.
 */
export function beginExperiment(
  design: ExperimentDesign,
  so: { readonly diary: ExperimentDiary; readonly today: Day; readonly cleared: ClearedTriage },
): Result<Protocol, DesignProblem> {
  const problem = problemOf(design, so.today);
  if (problem !== undefined) return bad(problem);
  if (so.cleared.locks === "running") return bad({ kind: "running-locked" });
  const told = so.diary.checkIns.filter(({ onDay }) => onDay <= so.today);
  const last = told.findLast((checkIn) => worstPain(checkIn) !== undefined);
  const pain = worstPain(last);
  if (
    last !== undefined &&
    pain !== undefined &&
    last.onDay > addDays(so.today, -7) &&
    pain > design.abovePain
  )
    return bad({ kind: "pain-above-limit", pain, onDay: last.onDay });
  const past = pastOutcome(design.outcome, so.diary, so.today);
  const power = powerOf(design, past, PAIN_THAT_MATTERS);
  if (power.atWhatMatters < POWER_NEEDED) {
    const pairs = pairsEnough(design, past);
    return bad({ kind: "hopeless", power, ...(pairs !== undefined && { pairsEnough: pairs }) });
  }
  const { id, seed, lever, outcome, pairs, blockDays, washOutDays } = design;
  return ok({
    version: EXPERIMENT_VERSION,
    id,
    seed,
    lever,
    outcome,
    pairs,
    blockDays,
    washOutDays,
    blocks: drawBlocks(design, design.beginsOnDay),
    stopping: {
      abovePain: design.abovePain,
      daysAbove: 2,
      withinDays: 3,
      worseMornings: 2,
      rise: PAIN_THAT_MATTERS,
    },
    power,
  });
}

function problemOf(design: ExperimentDesign, today: Day): DesignProblem | undefined {
  const given = {
    pairs: design.pairs,
    blockDays: design.blockDays,
    washOutDays: design.washOutDays,
    abovePain: design.abovePain,
    ratio: design.lever.kind === "cadence-up" ? design.lever.ratio : undefined,
  };
  for (const field of Object.keys(RANGES) as DesignField[]) {
    // the keys of a record that is whole by its type
    const value = given[field];
    const [from, to] = field === "washOutDays" ? [0, Math.min(7, design.blockDays - 2)] : RANGES[field];
    if (value === undefined) continue;
    const isWhole = field === "ratio" || Number.isInteger(value);
    if (!isWhole || !(value >= from && value <= to)) return { kind: "out-of-range", field, from, to };
  }
  if (design.beginsOnDay < today) return { kind: "begins-in-the-past", beginsOnDay: design.beginsOnDay };
  const lastDay = addDays(today, LONGEST_WAIT_DAYS);
  if (design.beginsOnDay > lastDay)
    return { kind: "begins-too-late", beginsOnDay: design.beginsOnDay, lastDay };
  const needed = pairsNeeded(LEVEL);
  return design.pairs < needed
    ? { kind: "too-few-pairs", pairs: design.pairs, pairsNeeded: needed }
    : undefined;
}

/** The fewest pairs with which a design is not hopeless; absent where none are enough. */
function pairsEnough(design: ExperimentDesign, past: PastOutcome): number | undefined {
  const [, most] = RANGES.pairs;
  const isEnough = (pairs: number): boolean =>
    chanceToFind({ ...design, pairs }, past, PAIN_THAT_MATTERS) >= POWER_NEEDED;
  if (!isEnough(most)) return undefined;
  let pairs = design.pairs + 1;
  while (!isEnough(pairs)) pairs++;
  return pairs;
}

function changeThatMatters(): number {
  const scale: { readonly mic?: unknown } | undefined = measures.measures.find(({ id }) => id === "nprs");
  const value: unknown = Reflect.get(Object(scale?.mic), "value");
  if (typeof value !== "number") throw new Error("measures.json has no change of pain that matters");
  return value;
}
