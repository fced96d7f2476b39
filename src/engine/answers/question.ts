import type { Condition } from "./condition.ts";

/** How soon someone should look at this, most urgent first. */
export const LEVELS = ["emergency-now", "same-day", "within-days", "routine", "self-care"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * One thing we ask. Every question can also be answered "not-sure"; leaving it out means it was not asked,
 * which is never the same as "no".
 */
export interface Question {
  readonly id: string;
  /** Questions of one group stand on one screen, as a checklist where they are yes-or-no. */
  readonly group: GroupId;
  readonly wording: string;
  /** Words in it that a twelve-year-old may not know, said plainly; or why we ask. */
  readonly explanation?: string;
  readonly kind: QuestionKind;
  readonly options?: readonly Option[];
  /** Bounds of a number. */
  readonly range?: readonly [number, number];
  /** Asked only when this holds or cannot be told; a question ruled out counts as asked. */
  readonly askedWhen?: Condition;
  /** What the answer is for, besides danger. */
  readonly informs: readonly ("triage" | "causes" | "plan")[];
}

export type QuestionKind =
  /** yes, no, not-sure */
  | "yes-no"
  /** one of the options */
  | "one-of"
  /** any of the options, as a list; an empty list says "none of these" */
  | "several-of"
  | "number"
  /** a date, YYYY-MM-DD */
  | "day";

export interface Option {
  readonly id: string;
  readonly wording: string;
}

export interface Group {
  readonly id: GroupId;
  readonly title: string;
  /** The emergency groups come first and settle "emergency or not". */
  readonly isEmergency: boolean;
  /** Said under the title. */
  readonly lead?: string;
}

export type GroupId =
  | "numbness"
  | "legs"
  | "chest-and-belly"
  | "feeling-ill"
  | "falls-and-medicine"
  | "about-you"
  | "place"
  | "beginning"
  | "course"
  | "what-changes-it"
  | "bone"
  | "health-history"
  | "stiffness"
  | "life"
  | "training"
  | "moving-safely";

/** An answer as it comes in: text for yes/no/not-sure, an option or a day; a list; a number. */
export type Answer = string | number | readonly string[];

/** Answers by question id. A question that is not here was not asked. */
export type Answers = Readonly<Record<string, Answer>>;

export const NOT_SURE = "not-sure";
