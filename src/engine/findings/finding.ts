import type { ToldEffect } from "../personal/effects/told-effect.ts";
import type { Day } from "../units/day.ts";
import type { Unit } from "../units/quantities.ts";

/** A cause the engine can speak about. Raise `version` when the same data could get another verdict. */
export interface Rule {
  readonly id: string;
  readonly version: number;
  /** How much this cause matters for back pain at all, from the evidence base; separate from the verdict. */
  readonly weight: Weight;
  /** Ids of references.json. */
  readonly references: readonly string[];
  /** Ids of claims.json this rule speaks to, and the weakest grade among them; absent when no claim does. */
  readonly claims?: readonly string[];
  readonly grade?: Grade;
  /** Ids of the questions whose answers it hears; absent when it hears none. */
  readonly questions?: readonly string[];
  /** Ids of the home tests (selftests.json) whose results it hears; absent when it hears none. */
  readonly homeTests?: readonly string[];
}

/** How strong the evidence for a claim is, as claims.json grades it. */
export type Grade = "supported" | "mixed" | "weak" | "contradicted";

export type Weight = "medium" | "low-medium" | "low" | "very-low" | "zero" | "context";

/** `likely`: the exposure was above its threshold in its window before the pain began. Never a diagnosis. */
export type Verdict = "likely" | "possible" | "unlikely" | "cannot-tell";

/** One number a verdict rests on. */
export interface Evidence {
  /** What was measured: a key of the message catalogue, such as `longest-run-ratio`. */
  readonly measure: string;
  readonly value: number;
  readonly unit: Unit;
  readonly side: "for" | "against" | "context";
  readonly onDay?: Day;
  readonly runId?: string;
  readonly shoeId?: string;
  /** The clip of running form it was measured in. */
  readonly clipId?: string;
  /** The limit this value is held against, in the same unit. */
  readonly threshold?: number;
}

export interface Finding {
  readonly rule: Rule;
  readonly verdict: Verdict;
  /** Of the rule alone: the numbers of the runner's own days stand in `personal`. */
  readonly evidence: readonly Evidence[];
  /** What would have to be known to say more: keys of the message catalogue. */
  readonly missing: readonly string[];
  /** What a reader must know before believing it: keys of the message catalogue, always shown with it. */
  readonly caveats?: readonly string[];
  /** What this runner's own days say of it; absent when they say nothing. */
  readonly personal?: PersonalWeight;
}

/** What the runner's own days say of a cause: the effect in numbers, and how far it moves the picture, as log-odds. */
export interface PersonalWeight extends ToldEffect {
  readonly side: "for" | "against";
  readonly logOdds: number;
  /** The newest of the days that show it. */
  readonly lastDay?: Day;
}

/** The honest answer when what a rule needs is not there. */
export function cannotTell(rule: Rule, ...missing: readonly string[]): Finding {
  return { rule, verdict: "cannot-tell", evidence: [], missing };
}
