import type { Day } from "../units/day.ts";

/** The ten-second daily entry. Every field but the day may be left out: left out is not known. */
export interface CheckIn {
  readonly onDay: Day;
  /** Epoch milliseconds of the entry: of two entries for a day the newer one counts, field by field. */
  readonly enteredAtMs: number;
  /** When each field was told that is older than the entry: a correction of one does not make the others new. */
  readonly toldAtMs?: Readonly<Record<string, number>>;
  /** 0 to 10, as whole numbers (NPRS). */
  readonly painNow?: number;
  readonly painWorst?: number;
  readonly hasLegSymptoms?: boolean;
  /** Leg symptoms that were not there before: leads straight back to the danger questions. */
  readonly hasNewLegSymptoms?: boolean;
  /** The morning after what was done the day before, against the morning before it. */
  readonly morningAfter?: "better" | "same" | "worse";
  /** Highest pain during the run of this day, and where on the way it began. */
  readonly painDuringRun?: number;
  readonly painBeganAtM?: number;
  /** The same in seconds since the start, warm-up included, pauses left out: from a timer, where no way is known. */
  readonly painBeganAtS?: number;
  readonly runId?: string;
  /** Ids of exercises done, and how hard they were. */
  readonly did?: readonly DoneExercise[];
  readonly sleepHours?: number;
  readonly stress?: number;
  /** Of the whole day it is about, or of as much of it as there was when it was told. */
  readonly sittingHours?: number;
}

export interface DoneExercise {
  readonly exerciseId: string;
  /** All sets as planned? */
  readonly isComplete: boolean;
  /** Perceived exertion, 0 to 10. */
  readonly effort?: number;
  /** Pain during it, 0 to 10. */
  readonly pain?: number;
}

/** The weekly entry: function and confidence, in the project's own words. */
export interface WeeklyCheck {
  readonly onDay: Day;
  readonly enteredAtMs: number;
  /** Own activities ("tie shoes", "run 5 km"), each 0 (cannot) to 10 (as before). */
  readonly activities?: readonly { readonly name: string; readonly ability: number }[];
  /** How sure of managing the back this week, 0 to 10. */
  readonly confidence?: number;
  /** Each 0 (not at all) to 3 (a lot) for the last seven days. */
  readonly backCheck?: {
    readonly couldNotTakePart: number;
    readonly ranLess: number;
    readonly ranWorse: number;
    readonly hurt: number;
  };
  /** Change since the start, -3 (very much worse) to 3 (very much better). */
  readonly globalChange?: number;
}

/** One result of a home test (ids of selftests.json). */
export interface HomeTestResult {
  readonly testId: string;
  readonly onDay: Day;
  /** Epoch milliseconds of the entry; absent in results kept before this was. */
  readonly enteredAtMs?: number;
  readonly side?: "left" | "right" | "both";
  /** In the test's own unit: seconds, repetitions, degrees, centimetres. */
  readonly value?: number;
  /** For tests that are passed or failed. */
  readonly isPassed?: boolean;
  /** ST10: pain 0 to 10 before, after bending, after arching, and where leg pain went. Stopped after bending, there is no arching. */
  readonly direction?: {
    readonly painBefore: number;
    readonly painAfterBending: number;
    readonly painAfterArching?: number;
    readonly bendingMovedLegPain?: "up" | "down" | "none";
    readonly archingMovedLegPain?: "up" | "down" | "none";
  };
}
