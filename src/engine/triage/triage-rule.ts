import type { Condition } from "../answers/condition.ts";
import type { Level } from "../answers/question.ts";

/** What may not be done while a rule stands. `all`: no plan at all. `running`: gentle movement only. */
export type Locks = "all" | "running" | "none";

/** One red flag as data. Question, reason and action in words stand in redflags.json under `flag`. */
export interface TriageRule {
  readonly id: string;
  /** The id in redflags.json. */
  readonly flag: string;
  /** Raised when the same answers could give another outcome. */
  readonly version: number;
  readonly level: Level;
  readonly condition: Condition;
  /** Stricter than the level's own lock. */
  readonly locks?: Locks;
  /** Not named beside this rule once that one stands as well: it asks for the same and more, at the same level. */
  readonly includedIn?: string;
}

const LOCK_BY_LEVEL: Readonly<Record<Level, Locks>> = {
  "emergency-now": "all",
  "same-day": "all",
  "within-days": "running",
  routine: "none",
  "self-care": "none",
};

const LOCK_ORDER: readonly Locks[] = ["none", "running", "all"];

export const isStricter = (a: Locks, b: Locks): boolean => LOCK_ORDER.indexOf(a) > LOCK_ORDER.indexOf(b);

export const strictest = (locks: readonly Locks[]): Locks =>
  locks.reduce((strict, lock) => (isStricter(lock, strict) ? lock : strict), "none");

/** What a rule locks when it stands at this level: its own lock, or the level's if that is stricter. */
export const lockOf = (rule: TriageRule, level: Level): Locks =>
  strictest([rule.locks ?? "none", LOCK_BY_LEVEL[level]]);
