import type { TriageOutcome } from "./triage.ts";

declare const cleared: unique symbol;

/** Proof that the danger questions were asked and allow a plan. Made here and nowhere else. */
export interface ClearedTriage {
  readonly [cleared]: true;
  /** `running`: gentle movement only, no running. */
  readonly locks: "running" | "none";
  readonly outcome: TriageOutcome;
}

export type NotCleared =
  | { readonly kind: "unfinished"; readonly ask: readonly string[] }
  | { readonly kind: "emergency" }
  | { readonly kind: "locked"; readonly level: TriageOutcome["level"] }
  | { readonly kind: "not-my-back" };

const made = new WeakSet<object>();

/** The way from triage to advice: a proof, or the reason why there is none. */
export function clear(
  outcome: TriageOutcome,
):
  | { readonly ok: true; readonly value: ClearedTriage }
  | { readonly ok: false; readonly problem: NotCleared } {
  if (outcome.outcome === "emergency-now") return { ok: false, problem: { kind: "emergency" } };
  if (outcome.outcome === "unfinished" || (outcome.locks !== "all" && !outcome.isComplete))
    return { ok: false, problem: { kind: "unfinished", ask: outcome.unanswered } };
  if (outcome.locks === "all") return { ok: false, problem: { kind: "locked", level: outcome.level } };
  if (outcome.isNotMyBack) return { ok: false, problem: { kind: "not-my-back" } };
  const value = { locks: outcome.locks, outcome } as ClearedTriage; // the one place where the brand is given
  made.add(value);
  return { ok: true, value };
}

/** Was this really made by `clear`? A cast fools the compiler, not this. */
export const isCleared = (value: ClearedTriage): boolean => made.has(value);
