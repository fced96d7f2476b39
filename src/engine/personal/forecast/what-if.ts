import type { SpikeScore } from "../../history/spikes-of.ts";
import type { Day } from "../../units/day.ts";
import { isAbove } from "../../units/quantities.ts";
import type { ForecastInput, OpenForecast } from "./forecast.ts";
import { type AmountSilence, growingChances, type ModelSays } from "./growing-chances.ts";
import { type PlannedRunning, spikeWith } from "./planned-running.ts";

/** "What if I run 14 km instead of 10?": the model and the single-run rule side by side. */
export interface WhatIf {
  readonly onDay: Day;
  /** Who can tell anything of these distances; what the plan forbids is told besides. */
  readonly speaking: "model-and-rule" | "model" | "rule" | "nobody";
  /** The model compares distances up to this one, in metres. */
  readonly reachM: number;
  /** In the order asked. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly distanceM: number;
  /** Chance of a flare with it, never lower than with a shorter one; absent while the model is silent. */
  readonly probability?: number;
  /** Why the model is silent of this distance; absent where it is because the plan has no running at all. */
  readonly modelSilent?: ModelSilence;
  readonly rule: RuleSays;
  /** What stands in the way, the strongest first; nothing here ever permits what the plan forbids. */
  readonly verdict:
    | "plan-forbids"
    | "rule-warns"
    | "more-than-planned"
    /** Running and walking in turns is planned, by the clock: no distance of it says how much of it may be run. */
    | "run-walk-planned"
    | "no-plan"
    | "cannot-tell"
    | "nothing-against";
}

export type ModelSilence =
  | AmountSilence
  /** The warning as a whole is silent, and says why itself. */
  | "warning-silent"
  /** The run comes after the days that are looked ahead. */
  | "too-far-ahead";

/** The single-run rule (rules.json R1) of a run that has not been run. */
export type RuleSays =
  | {
      readonly kind: "scored";
      readonly ratio: number;
      readonly longestBeforeM: number;
      readonly longestRunId: string;
      readonly isSpike: boolean;
    }
  /** 0 m: there is no run to judge. */
  | { readonly kind: "no-run" }
  | { readonly kind: Exclude<SpikeScore["kind"], "scored" | "no-distance"> };

/** What the plan of that day allows. */
export type PlanLimit =
  /** Never longer than the bound; the run it proposes is shorter, or as long. */
  | {
      readonly kind: "bounded";
      readonly boundM?: number;
      readonly plannedM?: number;
      /** Running and walking in turns. */
      readonly isRunWalk?: true;
    }
  /** No running on this day; with `onNoDay` the plan has none at all, and no chance with a run is told beside it. */
  | { readonly kind: "no-running"; readonly onNoDay?: true }
  /** The danger questions are open: nobody can say yet what is allowed. */
  | { readonly kind: "no-plan" };

/** docs/evidence/single-run-spike.md. */
const SPIKE_RATIO = 1.1;

/** Each distance on one day, on top of what was run on it already; everything else as planned. */
export function whatIf(
  input: Pick<ForecastInput, "history" | "planned">,
  asked: {
    readonly onDay: Day;
    readonly distancesM: readonly number[];
    readonly limit: PlanLimit;
    readonly open: OpenForecast;
  },
): WhatIf {
  const { onDay, limit, distancesM } = asked;
  const reachM = asked.open.reachOn(onDay);
  const hasRunning = !(limit.kind === "no-running" && limit.onNoDay);
  const says = hasRunning ? modelSays(asked, input.planned ?? [], reachM) : [];
  const choices = distancesM.map((distanceM, at): Choice => {
    const rule = ruleFor(input.history, { day: onDay, distanceM });
    const model = says[at];
    return {
      distanceM,
      ...(model?.kind === "told" && { probability: model.probability }),
      ...(model?.kind === "silent" && { modelSilent: model.because }),
      rule,
      verdict: verdictOf(distanceM, rule, limit),
    };
  });
  return { onDay, speaking: whoSpeaks(choices), reachM, choices };
}

/** A run by the plan of its day and the single-run rule: what stands in its way, the strongest first. */
export const verdictOn = (
  running: PlannedRunning,
  history: ForecastInput["history"],
  limit: PlanLimit,
): Choice["verdict"] => verdictOf(running.distanceM, ruleFor(history, running), limit);

type SaysOrSilent = ModelSays | { readonly kind: "silent"; readonly because: ModelSilence };

function modelSays(
  {
    onDay,
    distancesM,
    open: { forecast, chanceWith },
  }: { readonly onDay: Day; readonly distancesM: readonly number[]; readonly open: OpenForecast },
  planned: readonly PlannedRunning[],
  reach: number,
): readonly SaysOrSilent[] {
  const silent = (because: ModelSilence) => distancesM.map(() => ({ kind: "silent", because }) as const);
  if (forecast.answer.kind !== "speaks") return silent("warning-silent");
  if (onDay >= forecast.toDay) return silent("too-far-ahead"); // a run of the last day comes after its rating, or may
  const others = planned.filter(({ day }) => day !== onDay);
  return growingChances(distancesM, {
    reach,
    chanceWith: (distanceM) => chanceWith([...others, { day: onDay, distanceM }]),
  });
}

function whoSpeaks(choices: readonly Choice[]): WhatIf["speaking"] {
  const hasModel = choices.some(({ probability }) => probability !== undefined);
  const hasRule = choices.some(({ rule }) => rule.kind === "scored");
  if (hasModel) return hasRule ? "model-and-rule" : "model";
  return hasRule ? "rule" : "nobody";
}

function ruleFor(history: ForecastInput["history"], running: PlannedRunning): RuleSays {
  if (running.distanceM === 0) return { kind: "no-run" };
  const score = spikeWith(running, history);
  if (score.kind === "no-distance") throw new Error(`no distance: ${running.distanceM}`);
  if (score.kind !== "scored") return { kind: score.kind };
  const { ratio, longestBeforeM, longestBefore } = score;
  return {
    kind: "scored",
    ratio,
    longestBeforeM,
    longestRunId: longestBefore.id,
    isSpike: isAbove(ratio, SPIKE_RATIO),
  };
}

function verdictOf(distanceM: number, rule: RuleSays, limit: PlanLimit): Choice["verdict"] {
  if (distanceM === 0) return "nothing-against";
  if (limit.kind === "no-running") return "plan-forbids";
  if (limit.kind === "bounded" && limit.boundM !== undefined && isAbove(distanceM, limit.boundM))
    return "plan-forbids";
  if (rule.kind === "scored" && rule.isSpike) return "rule-warns";
  if (limit.kind === "no-plan") return "no-plan";
  if (limit.isRunWalk) return "run-walk-planned";
  if (limit.plannedM !== undefined && isAbove(distanceM, limit.plannedM)) return "more-than-planned";
  return rule.kind === "scored" ? "nothing-against" : "cannot-tell";
}
