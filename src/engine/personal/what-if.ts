import { type SpikeScore, spikesOf } from "../history/spikes-of.ts";
import type { Run } from "../run/run.ts";
import { type Day, dayNumber } from "../units/day.ts";
import { isAbove } from "../units/quantities.ts";
import type { ForecastInput, OpenForecast } from "./forecast.ts";

/** "What if I run 14 km instead of 10?": the model and the single-run rule side by side. */
export interface WhatIf {
  readonly onDay: Day;
  /** Who speaks: the rule always does, the model only while the flare warning may. */
  readonly speaking: "model-and-rule" | "rule";
  /** In the order asked. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly distanceM: number;
  /** Chance of a flare with it; absent while the model is silent. */
  readonly probability?: number;
  readonly rule: RuleSays;
  /** What stands in the way, the strongest first; nothing here ever permits what the plan forbids. */
  readonly verdict:
    | "plan-forbids"
    | "rule-warns"
    | "more-than-planned"
    | "no-plan"
    | "cannot-tell"
    | "nothing-against";
}

/** The single-run rule (rules.json R1) of a run that has not been run. */
export type RuleSays =
  | {
      readonly kind: "scored";
      readonly ratio: number;
      readonly longestBeforeM: number;
      readonly longestRunId: string;
      readonly isSpike: boolean;
    }
  | { readonly kind: Exclude<SpikeScore["kind"], "scored" | "no-distance"> };

/** What the plan of that day allows. */
export type PlanLimit =
  /** Never longer than the bound; the run it proposes is shorter, or as long. */
  | { readonly kind: "bounded"; readonly boundM?: number; readonly plannedM?: number }
  /** No running on this day. */
  | { readonly kind: "no-running" }
  /** The danger questions are open: nobody can say yet what is allowed. */
  | { readonly kind: "no-plan" };

/** docs/evidence/single-run-spike.md. */
const SPIKE_RATIO = 1.1;

/** Each distance on one day, everything else as planned. */
export function whatIf(
  input: Pick<ForecastInput, "history" | "planned">,
  asked: {
    readonly onDay: Day;
    readonly distancesM: readonly number[];
    readonly limit: PlanLimit;
    readonly open: OpenForecast;
  },
): WhatIf {
  const { onDay, limit } = asked;
  const { forecast, chanceWith } = asked.open;
  const isSpeaking = forecast.answer.kind === "speaks";
  const others = (input.planned ?? []).filter(({ day }) => day !== onDay);
  const isReached = onDay < forecast.toDay; // a run of the last day comes after its rating, or may
  const choices = asked.distancesM.map((distanceM): Choice => {
    const planned = [...others, { day: onDay, distanceM }];
    const probability = isSpeaking && isReached ? chanceWith(planned) : undefined;
    const rule = ruleFor(input.history.runs, onDay, distanceM);
    return {
      distanceM,
      ...(probability !== undefined && { probability }),
      rule,
      verdict: verdictOf(distanceM, rule, limit),
    };
  });
  const hasModel = choices.some(({ probability }) => probability !== undefined);
  return { onDay, speaking: hasModel ? "model-and-rule" : "rule", choices };
}

function ruleFor(runs: readonly Run[], onDay: Day, distanceM: number): RuleSays {
  const before = runs.filter(({ ranOnDay }) => ranOnDay < onDay);
  const imagined: Run = {
    id: "what-if",
    ranOnDay: onDay,
    dayBasis: "by-hand",
    startedAtMs: dayNumber(onDay) * 86_400_000,
    utcOffsetS: 0,
    source: "by-hand",
    isTreadmill: false,
    isTrail: false,
    isSimulated: true,
    corrected: [],
    isPartial: false,
    distanceM,
  };
  const score = spikesOf({ runs: [...before, imagined] }).at(-1);
  if (score === undefined || score.kind === "no-distance") return { kind: "unknown-before" };
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
  if (limit.plannedM !== undefined && isAbove(distanceM, limit.plannedM)) return "more-than-planned";
  return rule.kind === "scored" ? "nothing-against" : "cannot-tell";
}
