import type { Day } from "../units/day.ts";
import type { CheckIn, HomeTestResult, WeeklyCheck } from "./check-in.ts";
import type { Answers } from "./question.ts";

/** Everything the runner has told us, oldest first: the log that a plan can be replayed from. */
export interface Told {
  readonly answers: Answers;
  /** First day of each present answer without a break. */
  readonly answeredSince: Readonly<Record<string, Day>>;
  readonly checkIns: readonly CheckIn[];
  /**
   * Warnings of check-ins that were replaced or taken back later, as they were told: no correction talks one down.
   * Absent in diaries kept before this was.
   */
  readonly replaced?: readonly CheckIn[];
  readonly weeklyChecks: readonly WeeklyCheck[];
  readonly homeTests: readonly HomeTestResult[];
}

export const NOTHING_TOLD: Told = {
  answers: {},
  answeredSince: {},
  checkIns: [],
  weeklyChecks: [],
  homeTests: [],
};
