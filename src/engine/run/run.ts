import type { Day } from "../units/day.ts";
import type { RunMeasures } from "./run-measures.ts";

/** A measured run with its place in the runner's life. */
export interface Run extends RunMeasures {
  readonly id: string;
  readonly ranOnDay: Day;
  /** Where the local day came from. */
  readonly dayBasis: DayBasis;
  readonly startedAtMs: number;
  readonly utcOffsetS: number;
  readonly source: "fit" | "tcx" | "gpx" | "apple-health" | "by-hand";
  readonly name?: string;
  readonly shoeId?: string;
  readonly surface?: Surface;
  readonly isTreadmill: boolean;
  readonly isTrail: boolean;
  readonly isSimulated: boolean;
  /** Rating of perceived exertion, 0 to 10. */
  readonly perceivedExertion?: number;
  /** The fields the runner has corrected by hand. */
  readonly corrected: readonly string[];
  /** The file ended early: these measures are of what was kept. */
  readonly isPartial: boolean;
}

export type DayBasis = "file-offset" | "position" | "setting" | "by-hand";

export type Surface = "road" | "track" | "trail" | "grass" | "sand" | "treadmill" | "mixed";

/** Anything else that loads the body: kept beside the runs, never mixed into their distance. */
export interface CrossTraining {
  readonly id: string;
  readonly onDay: Day;
  readonly dayBasis: DayBasis;
  readonly startedAtMs: number;
  readonly sport: string;
  readonly durationS?: number;
  readonly heartRateLoad?: number;
  readonly perceivedExertion?: number;
  readonly name?: string;
}
