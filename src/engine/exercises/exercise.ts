import type { Condition } from "../answers/condition.ts";

/** One exercise as the plan can give it. Names, purposes and notes are the English of the evidence base. */
export interface Exercise {
  readonly id: ExerciseId;
  readonly name: string;
  readonly purpose: string;
  /** What is known of it, in one sentence. */
  readonly evidence: string;
  readonly phases: readonly Phase[];
  readonly role: Role;
  /** What must be at hand, all of it. */
  readonly needs: readonly Equipment[];
  readonly dose: Dose;
  readonly form: Form;
  /** Which way it moves or loads the low back, however mildly. `varies`: a class or sport that can hold anything. */
  readonly moves: Movement;
  /** Its easier and harder forms: in words, and as exercises of their own where the evidence names them. */
  readonly regress: Step;
  readonly progress: Step;
  readonly stopRule: string;
  /** Everything that keeps it from being offered; one that is met or cannot be told is enough. */
  readonly cautions: readonly Caution[];
  /** To be said with it, to whom it concerns. */
  readonly advice: readonly Advice[];
  /** Only sources that were seen. */
  readonly references: readonly string[];
}

/** Id in exercises.json. */
export type ExerciseId = `E${number}`;

/** Phases of the plan, by rules.json R4. */
export const PHASES = ["settle", "build", "return", "maintain", "persistent"] as const;
export type Phase = (typeof PHASES)[number];

/** What an exercise is for in a plan. */
export type Role =
  | "walk"
  | "run-walk"
  | "cross-training"
  | "warm-up"
  | "cadence"
  | "breathing"
  | "mobility"
  | "legs"
  | "trunk"
  | "hips"
  | "stretch"
  | "class";

export type Equipment = "floor" | "chair" | "step" | "band" | "weight";

export type Movement = "neutral" | "bending" | "arching" | "both" | "varies";

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** How much. What is absent does not belong to this exercise. */
export interface Dose {
  readonly sets?: Range;
  readonly reps?: Range;
  /** Seconds held at each repetition. */
  readonly holdS?: Range;
  /** The same, for runners of 60 and over. */
  readonly holdOver60S?: Range;
  readonly minutes?: Range;
  readonly perWeek: Range | "each-run";
  /** `evidence`: from a guideline or trial that was seen. `product`: common practice, unproven, and to be said so. */
  readonly basis: "evidence" | "product";
  /** Only sources that were seen; none where the basis is the product's own. */
  readonly references: readonly string[];
}

/** How it is done; the pace is a product choice throughout (docs/evidence/exercises.md). */
export interface Form {
  /** 2 where each side is worked by itself. */
  readonly sides: 1 | 2;
  /** Seconds to get into the position and back, for each repetition. */
  readonly liftS: number;
  readonly lowerS: number;
  /** Seconds of rest between sets. */
  readonly restS: number;
}

export interface Step {
  readonly wording: string;
  readonly exerciseIds: readonly ExerciseId[];
}

/** One reason not to offer an exercise. */
export type Caution = {
  /** The words of `avoid_if` it stands for; absent where the product adds it. */
  readonly clause?: string;
} & (
  | { readonly kind: "answers"; readonly condition: Condition }
  /** The back hurts more with this: from the answers, or from the direction test. */
  | { readonly kind: "worse-with"; readonly movement: "bending" | "arching" }
  /** Triage locks this much or more. A plan is never made under `all`. */
  | { readonly kind: "locks"; readonly from: "running" | "all" }
  /** A stressed bone is suspected and nobody has assessed it; `unless-free-of-pain` lets a painless walk through. */
  | { readonly kind: "bone-stress"; readonly unlessFreeOfPain: boolean }
  | { readonly kind: "pain-at-rest-over"; readonly limit: number }
  | { readonly kind: "easy-cadence-over"; readonly limitSpm: number }
  /** Pregnant, perhaps pregnant or newly delivered: no impact until a clinician has agreed. */
  | { readonly kind: "pregnancy" }
  /** A broken bone of the spine or pelvis in the last year, and no record that a clinician allows running. */
  | { readonly kind: "recent-fracture" }
);

/** Not a reason against it, but never left unsaid. */
export interface Advice {
  readonly clause?: string;
  readonly key: AdviceKey;
  /** Said unless this is known not to hold; absent: always said. */
  readonly movement?: "bending" | "arching";
}

export type AdviceKey =
  | "no-bracing-while-running"
  | "upright-bicycle"
  | "no-breaststroke"
  | "only-free-of-pain"
  | "keep-breathing";
