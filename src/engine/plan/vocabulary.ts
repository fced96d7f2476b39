import type { AdviceKey } from "../exercises/exercise.ts";
import type { Unit } from "../units/quantities.ts";

// Every key a plan can speak with. The message catalogue must hold words for each: the compiler sees to it.

/** A sentence of the plan: a key, the numbers in it, and what it rests on. Words belong to the faces. */
export interface Said<Key extends string> {
  readonly key: Key;
  /** By the name of their place in the sentence. */
  readonly numbers: Readonly<Record<string, Quantity>>;
  /** Ids of rules.json, redflags.json or exercises.json. */
  readonly rules: readonly string[];
  /** Only sources that were seen. */
  readonly references: readonly string[];
  /** No study sets it: common practice, unproven. */
  readonly isProductChoice: boolean;
}

export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** Why the plan is in this phase. */
export type PhaseReasonKey =
  | "first-day"
  | "first-72-hours"
  | "flare"
  | "pain-to-six-weeks"
  | "start-of-pain-not-known"
  | "running-again"
  | "six-to-twelve-weeks"
  | "over-twelve-weeks"
  | "recovered"
  | "said-to-be-gone";

/** What is different from before, and why. */
export type ChangeKey =
  | "phase-changed"
  | "worse-next-morning"
  | "pain-in-run"
  | "exercise-harder"
  | "exercise-easier"
  | "run-walk-step-up"
  | "run-walk-step-back"
  | "longest-run-may-grow"
  | "no-growth-until-known"
  | "back-after-days-off"
  | "start-again-after-break";

/** Why there is no running, the strongest first. */
export type NoRunReasonKey =
  | "running-locked"
  | "bone-not-assessed"
  | "pregnancy-or-birth"
  | "pregnancy-not-known"
  | "fracture-not-assessed"
  | "fracture-not-known"
  | "settling"
  | "pain-too-high"
  | "pain-not-known"
  | "bone-needs-no-impact-yet"
  | "walk-thirty-minutes-first";

export type NoticeKey =
  | "no-running-now"
  | "gentle-movement-only"
  | "heat-helps-early"
  | "cold-by-preference"
  | "medicines-ask-first"
  | "medicines-not-in-long-runs"
  | "paracetamol-alone-not-enough"
  | "minutes-a-day-assumed"
  | "no-minutes-for-exercises"
  | "equipment-assumed"
  | "exercises-need-answers"
  | "no-leg-exercise-suits"
  | "leg-strength-first"
  | "legs-by-other-exercises"
  | "zero-pain-after-bone-stress"
  | "full-return-takes-weeks"
  | "physiotherapy-at-two-weeks"
  | "assessment-at-six-weeks"
  | "persistent-path"
  | "physiotherapy-when-stopping-life"
  | "median-recovery"
  | "recurrence-is-common"
  | "no-promise"
  | "single-run-bound"
  | "bound-not-known"
  | "bound-from-painful-runs"
  | "doubtful-run-sets-no-bound"
  | "hills-bounded"
  | "flat-only"
  | "rest-days"
  | "easy-effort-only"
  | "running-not-harmful"
  | "cadence-drill-offered"
  | "cadence-drill-on"
  | "sleep-matters"
  | "stress-and-breathing"
  | "worry-and-damage"
  | "fuel-and-fluid"
  | "shoes-worn"
  | "shoes-changed"
  | "shoes-comfort-first"
  | "maintain-two-strength-sessions"
  | "heart-kidney-stomach-ask-first"
  | "under-18-with-an-adult"
  | "direction-matched"
  | "direction-test-would-help"
  | "ordinary-soreness"
  | "dangers-asked-at-phase-start";

/** What can be done for relief at any time of the day. */
export type ReliefKey = "heat" | "easy-positions" | "change-position" | "short-walks" | "slow-breathing";

/** What must hold for a run to begin, to go on and to be followed by another (rules.json R3). */
export type GateKey =
  | "pain-before-at-most"
  | "no-limp"
  | "stop-above"
  | "stop-if-sharp"
  | "next-only-if-not-worse-after-24-h";

export type PlanAdviceKey = AdviceKey;

const PLAIN = { numbers: {}, rules: [], references: [], isProductChoice: false } as const;

/** A sentence with what it rests on; what is left out is empty. */
export const say = <Key extends string>(key: Key, more: Partial<Omit<Said<Key>, "key">> = {}): Said<Key> => ({
  key,
  ...PLAIN,
  ...more,
});
