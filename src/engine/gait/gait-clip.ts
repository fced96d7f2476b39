import type { Day } from "../units/day.ts";
import type { GaitResult } from "./gait-result.ts";

/** A measured clip with its place in the runner's life: what is kept, and what findings may look at. */
export interface GaitClip {
  readonly id: string;
  readonly filmedOnDay: Day;
  /** Absent when the file did not say and nobody told. */
  readonly filmedAtMs?: number;
  /** The run it was filmed during, when one was matched or named. */
  readonly runId?: string;
  /** The runner said that none of the runs at that time is the one; absent otherwise. */
  readonly isOfNoRun?: true;
  readonly speedMps?: number;
  /** Where the speed came from; absent without one. */
  readonly speedBasis?: "told" | "run";
  readonly isTreadmill?: boolean;
  readonly note?: string;
  readonly result: GaitResult;
}
