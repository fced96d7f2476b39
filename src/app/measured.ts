import type { ReadProblem } from "../engine/activity/read-problem.ts";
import type { StravaNote } from "../engine/activity/strava/read-strava-activities.ts";
import type { DayBasis, Surface } from "../engine/run/run.ts";
import type { RunMeasures } from "../engine/run/run-measures.ts";
import type { Day } from "../engine/units/day.ts";
import type { ImportOutcome, ImportProgress, ImportSummary } from "./answers.ts";

/** The bytes a runner gave us, kept as they came so that everything can be computed again. */
export interface Original {
  /** Of the unpacked bytes, hexadecimal: the same file zipped or not is one original. */
  readonly sha256: string;
  /** Name inside its archive or folder, for people. */
  readonly name: string;
  readonly unpackedBytes: number;
  /** How `stored` is packed. Bytes that came packed are kept packed. */
  readonly packing: "none" | "gzip" | "deflate-raw";
  readonly stored: Uint8Array;
}

/** One activity of an original, measured. `index` tells apart the activities of one file. */
export interface MeasuredActivity {
  /** `${sha256.slice(0, 20)}-${index}`: the same bytes give the same id everywhere. */
  readonly activityId: string;
  readonly index: number;
  readonly format: "fit" | "tcx" | "gpx" | "apple-health" | "by-hand";
  readonly sport: string;
  readonly subSport?: string;
  /** The file has no word for its sport; it was told by this, and a table beside it knows better. */
  readonly sportBasis?: "name" | "speed";
  readonly startedAtMs: number;
  readonly utcOffsetS: number;
  readonly onDay: Day;
  readonly dayBasis: DayBasis;
  /** Runs have them; other sports keep duration and effort only. */
  readonly measures?: RunMeasures;
  readonly durationS?: number;
  readonly distanceM?: number;
  readonly heartRateLoad?: number;
  readonly perceivedExertion?: number;
  readonly isTreadmill: boolean;
  readonly isTrail: boolean;
  /** Only a run told by hand says it. */
  readonly surface?: Surface;
  readonly name?: string;
  readonly device?: string;
  /** How much the recording tells: channels, rate, laps. Of two recordings of one run the richer is kept. */
  readonly richness: number;
  readonly partial?: { readonly atByte: number };
}

export interface MeasuredOriginal {
  readonly original: Original;
  readonly activities: readonly MeasuredActivity[];
}

/** What a table beside the recordings (activities.csv) says about one of them. */
export type ActivityNote = StravaNote;

/** Where an importer puts what it has made; the app implements it over the store. */
export interface ImportSink {
  /** sha256 to activity ids of every original already kept. */
  knownOriginals(): Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * Takes one batch into one transaction: originals, activities, duplicates decided, outcomes written.
   * When it returns, the batch is durable; its outcomes come back in order.
   */
  keep(batch: readonly ImportItem[]): Promise<readonly ImportOutcome[]>;
}

/** One item met on the way, before the store has decided about it. */
export type ImportItem = { readonly name: string } & (
  | { readonly kind: "measured"; readonly measured: MeasuredOriginal; readonly note?: ActivityNote }
  | { readonly kind: "already-known"; readonly sha256: string; readonly note?: ActivityNote }
  | {
      readonly kind: "notes";
      readonly rows: number;
      readonly shoes?: readonly {
        readonly name: string;
        readonly brand?: string;
        readonly startingDistanceM?: number;
      }[];
    }
  | { readonly kind: "skipped"; readonly problem: ReadProblem }
);

/** What measuring needs to know of the runner, fixed for one import. */
export interface MeasureContext {
  readonly timeZone: string;
  readonly bodyMassKg?: number;
  readonly maxHeartRateBpm?: number;
  readonly restingHeartRateBpm?: number;
}

/** Reads files, folders and archives into a sink. Implemented in node/import with worker threads. */
export interface Importer {
  importPaths(request: {
    readonly importId: string;
    readonly paths: readonly string[];
    /** Files that are already in memory, read after the paths: the sample runner's. */
    readonly files?: Iterable<{ readonly name: string; readonly bytes: Uint8Array }>;
    readonly context: MeasureContext;
    readonly sink: ImportSink;
    readonly onProgress?: (progress: ImportProgress) => void;
    readonly onOutcome?: (outcome: ImportOutcome) => void;
  }): Promise<Omit<ImportSummary, "runs" | "crossTraining">>;
}
