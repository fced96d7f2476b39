import type { Day } from "../units/day.ts";
import type { SimulatedPlace } from "./place.ts";
import type { SimulatedRunner } from "./runner.ts";

/** A whole made-up running life: cheap to hold, since no run has samples until it is recorded. */
export interface SimulatedLife {
  readonly id: string;
  readonly seed: number;
  readonly startsOnDay: Day;
  /** A Sunday: lives are made of whole weeks. */
  readonly endsOnDay: Day;
  readonly runner: SimulatedRunner;
  readonly place: SimulatedPlace;
  /** Oldest first. */
  readonly plannedRuns: readonly PlannedRun[];
  readonly crossTraining: readonly PlannedCrossTraining[];
  readonly shoes: readonly SimulatedShoe[];
  /** What is true of this life, so that tests can ask whether it is found again. Oldest first. */
  readonly painEpisodes: readonly PainEpisode[];
  readonly exposures: readonly Exposure[];
  /** One entry a day over the watched time. */
  readonly diary: readonly { readonly day: Day; readonly pain: number }[];
}

/** `intervals` are fast with easy jogs between; `walk-run` changes every few minutes. */
export type RunKind = "easy" | "steady" | "intervals" | "long" | "race" | "walk-run";

export type Terrain = "road" | "hills" | "mountain" | "treadmill";

/** How much the device writes down. */
export type Recording = "every-second" | "smart" | "totals-only";

/** What goes wrong with a file now and then; an honest product shows it. */
export type Flaw = "gps-glitch" | "cut-off" | "recorded-twice";

export interface PlannedRun {
  readonly index: number;
  readonly day: Day;
  /** Seconds after local midnight. */
  readonly startsAtS: number;
  readonly kind: RunKind;
  readonly distanceM: number;
  /** Mean speed aimed at on flat ground. */
  readonly speedMps: number;
  readonly terrain: Terrain;
  readonly climbPerKmM: number;
  readonly shoeId: string;
  /** 0 to 10. */
  readonly perceivedExertion: number;
  /** Added to the runner's own cadence of that speed. */
  readonly cadenceShiftSpm: number;
  /** How much form falls apart in the last third: 0 not at all, 1 plainly. */
  readonly lateDrift: number;
  readonly recording: Recording;
  readonly flaw?: Flaw;
}

export interface PlannedCrossTraining {
  readonly index: number;
  readonly day: Day;
  readonly startsAtS: number;
  readonly sport: "cycling" | "strength";
  readonly durationS: number;
  readonly perceivedExertion: number;
}

export interface SimulatedShoe {
  readonly id: string;
  readonly name: string;
  readonly brand: string;
  readonly startingDistanceM: number;
}

export interface PainEpisode {
  readonly since: Day;
  /** The last day with pain; the life's end when it goes on. */
  readonly until: Day;
  /** 0 to 10. */
  readonly peak: number;
}

/** What this runner was exposed to before a pain began. */
export type Exposure =
  | { readonly kind: "single-run-spike"; readonly onDay: Day; readonly ratio: number }
  | { readonly kind: "return-after-break"; readonly onDay: Day; readonly daysOff: number }
  | { readonly kind: "falling-cadence"; readonly onDay: Day; readonly fallSpm: number }
  | { readonly kind: "unusual-descent"; readonly onDay: Day; readonly descentM: number }
  | { readonly kind: "new-shoes"; readonly onDay: Day; readonly shoeId: string }
  | { readonly kind: "no-rest-days"; readonly onDay: Day; readonly daysInARow: number }
  | { readonly kind: "late-drift"; readonly onDay: Day };
