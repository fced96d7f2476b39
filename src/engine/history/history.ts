import type { CrossTraining, Run } from "../run/run.ts";
import type { Shoe } from "./shoe.ts";

/** Everything known about one runner. Runs oldest first, duplicates and excluded ones already left out. */
export interface History {
  readonly runs: readonly Run[];
  readonly crossTraining: readonly CrossTraining[];
  readonly shoesById: ReadonlyMap<string, Shoe>;
}
