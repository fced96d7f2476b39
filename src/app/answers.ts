import type { ReadProblem } from "../engine/activity/read-problem.ts";
import type { PrintableReference } from "../engine/evidence/references.ts";
import type { Finding } from "../engine/findings/finding.ts";
import type { CadenceMonth } from "../engine/history/cadence-trend.ts";
import type { HistoryDay } from "../engine/history/days-of.ts";
import type { Shoe } from "../engine/history/shoe.ts";
import type { SurfaceShares } from "../engine/history/surface-shares.ts";
import type { Week } from "../engine/history/weeks-of.ts";
import type { CrossTraining, Run, Surface } from "../engine/run/run.ts";
import type { Day } from "../engine/units/day.ts";

// What the product answers, as plain JSON-able values: the command line and the web screens get the same.

/** What became of one item of an import, in the order met. Nothing is dropped silently. */
export type ImportOutcome = { readonly name: string } & (
  | {
      readonly kind: "added";
      readonly activityIds: readonly string[];
      readonly partial?: { readonly atByte: number };
      /** Activities already kept that this richer recording of the same run replaced. */
      readonly replaced?: readonly string[];
    }
  /** Another recording of an activity that is kept, by time and distance. */
  | {
      readonly kind: "duplicate";
      readonly of: string;
      readonly because: "same-bytes-elsewhere" | "same-run-less-rich";
    }
  | { readonly kind: "already-known"; readonly activityIds: readonly string[] }
  /** A table that tells about other items: activities.csv, shoes.csv. */
  | { readonly kind: "taken-as-notes"; readonly rows: number }
  | { readonly kind: "skipped"; readonly problem: ReadProblem }
);

export interface ImportProgress {
  readonly importId: string;
  readonly stage: "waiting" | "looking" | "reading" | "finished" | "failed";
  readonly done: number;
  /** Absent while archives are still being listed. */
  readonly total?: number;
  readonly added: number;
  readonly known: number;
  readonly duplicates: number;
  readonly skipped: number;
  readonly elapsedS: number;
  /** Absent until it can be told. */
  readonly remainingS?: number;
}

export interface ImportSummary {
  readonly importId: string;
  readonly added: number;
  readonly known: number;
  readonly duplicates: number;
  readonly skipped: readonly { readonly name: string; readonly problem: ReadProblem }[];
  readonly partial: readonly { readonly name: string; readonly atByte: number }[];
  /** Runs in the whole history after this import: duplicates and excluded ones not counted. */
  readonly runs: number;
  readonly crossTraining: number;
  readonly seconds: number;
}

export interface ImportRecord {
  readonly importId: string;
  readonly startedAtMs: number;
  readonly finishedAtMs?: number;
  readonly sources: readonly string[];
  readonly stage: ImportProgress["stage"];
  readonly added: number;
  readonly known: number;
  readonly duplicates: number;
  readonly skipped: number;
}

export interface Overview {
  readonly runs: number;
  readonly crossTraining: number;
  readonly excluded: number;
  /** Activities measured by an older version or with older settings; `remeasure` renews them. Absent when there are none. */
  readonly outdated?: number;
  readonly firstDay?: Day;
  readonly lastDay?: Day;
  /** The sample runner is loaded: every screen says so. */
  readonly isSimulated: boolean;
  readonly sampleLife?: string;
  readonly settings: Settings;
  readonly today: Day;
}

export interface Settings {
  readonly distanceUnit: "km" | "mi";
  /** IANA name, used only where neither the file nor its position tells the local day. */
  readonly timeZone: string;
  /** 0 Monday ... 6 Sunday. */
  readonly firstWeekday: number;
  /** How body weight is written; absent: as goes with the distances. */
  readonly massUnit?: "kg" | "lb";
  readonly bodyMassKg?: number;
  readonly heightM?: number;
  readonly maxHeartRateBpm?: number;
  readonly restingHeartRateBpm?: number;
  /** Runs with a metronome are never planned unasked. */
  readonly wantsCadenceDrill?: boolean;
  /** A flare is pain above this, 0 to 9; absent or `own-days`: drawn from the runner's own diary. */
  readonly flareThreshold?: number | "own-days";
}

/** A run as lists show it: the run, and how it stood against the month before. */
export interface RunRow {
  readonly run: Run;
  readonly isExcluded: boolean;
  /** The runner called it another sport: it is cross-training now, and in no list of runs. */
  readonly movedToSport?: string;
  /** Against the longest run that is not in doubt. Absent without thirty days of history before it, or without a distance. */
  readonly spike?: { readonly ratio: number; readonly longestBeforeM: number; readonly longestRunId: string };
  /** So far beyond the runs near it, or so fast, that the distance may be wrong: no limit rests on it until it is told. */
  readonly isDistanceDoubtful?: true;
}

/** A run as a list of thousands shows it: its few facts and no measures. The run itself has them all. */
export interface RunListRow
  extends Pick<Run, "id" | "ranOnDay" | "source" | "isTreadmill" | "isTrail" | "isPartial"> {
  readonly isExcluded: boolean;
  readonly name?: string;
  readonly distanceM?: number;
  readonly movingTimeS?: number;
  readonly speedMeanMps?: number;
  /** Absent as the spike of `RunRow` is. */
  readonly spikeRatio?: number;
}

export interface RunPage extends RunRow {
  /** Thinned for the screen: at most a few thousand points; `null` where the recording lacks the value. */
  readonly series: RunSeries;
  readonly original: { readonly name: string; readonly sha256: string; readonly bytes: number };
  readonly laps: readonly {
    readonly distanceM?: number;
    readonly elapsedTimeS?: number;
    readonly heartRateMeanBpm?: number;
    readonly cadenceMeanSpm?: number;
  }[];
  readonly duplicates: readonly {
    readonly activityId: string;
    readonly name: string;
    readonly source: string;
  }[];
  readonly previousId?: string;
  readonly nextId?: string;
}

export interface RunSeries {
  readonly elapsedS: readonly number[];
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
}

/** History by week for the chart, and by day for those who look closer. */
export interface HistoryAnswer {
  readonly weeks: readonly WeekRow[];
  readonly days: readonly HistoryDay[];
  readonly crossTraining: readonly CrossTraining[];
  readonly cadenceTrend?: readonly CadenceMonth[];
  readonly surface: SurfaceShares;
}

/** Growth, monotony and acute:chronic are for display only: rules.json R2. */
export type WeekRow = Week;

export interface WhyAnswer {
  readonly painSince: Day;
  readonly onDay: Day;
  /** Was the pain's first day given, or did we have to take the last day of the history? */
  readonly painSinceGiven: boolean;
  readonly findings: readonly Finding[];
  /** Sources of the findings, ready to print; only verified ones. */
  readonly references: Readonly<Record<string, Reference>>;
}

/** A source as a person may read it: what was never confirmed of it is absent. */
export type Reference = PrintableReference;

export interface ShoeRow {
  readonly shoe: Shoe;
  readonly runs: number;
  /** With what was on them before. */
  readonly distanceM: number;
  readonly firstRunOnDay?: Day;
  readonly lastRunOnDay?: Day;
}

/** In the place of a shoe's id: none of the shoes. */
export const NO_SHOE = "";

/** What a runner may change about a recorded run. `null` takes a correction back. */
export interface RunCorrection {
  readonly distanceM?: number | null;
  readonly sport?: string | null;
  /** `NO_SHOE` says that it was none of the shoes, whatever the file or its table says. */
  readonly shoeId?: string | null;
  readonly surface?: Surface | null;
  readonly isExcluded?: boolean;
  readonly name?: string | null;
}

/** A run told by hand. */
export interface RunByHand {
  readonly ranOnDay: Day;
  readonly distanceM?: number;
  readonly movingTimeS?: number;
  readonly shoeId?: string;
  readonly surface?: Surface;
  readonly perceivedExertion?: number;
  readonly name?: string;
  /** Local time of the start, `HH:MM`. */
  readonly startedAt?: string;
}

/** Why a request could not be served. */
export type RequestProblem =
  | { readonly kind: "not-found"; readonly what: "run" | "shoe" | "import" | "sample-life" | "clip" }
  | { readonly kind: "bad-field"; readonly field: string; readonly reason: string }
  /** The sample runner and a real history never share a store. */
  | { readonly kind: "holds-real-runs" }
  | { readonly kind: "holds-sample-runs" };
