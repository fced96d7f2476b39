import type { Shoe } from "../engine/history/shoe.ts";
import type { ImportOutcome, ImportRecord, RunCorrection, Settings } from "./answers.ts";
import type { KeptClip } from "./clips.ts";
import type { DiaryEntry } from "./diary.ts";
import type { ActivityNote, MeasuredActivity, Original } from "./measured.ts";

/** What is kept about a runner as a whole. A runner nobody has written about has `changeCount` 0 and nothing else. */
export interface RunnerRecord {
  readonly settings: Partial<Settings>;
  /** The simulated life in this store, when it holds one. */
  readonly sampleLife?: string;
  /** Grows with every write about this runner, whichever process made it: what was read at this count still holds. */
  readonly changeCount: number;
}

/** One activity as kept: what was measured, what tables beside it say, and which recording it repeats. */
export interface KeptActivity {
  readonly measured: MeasuredActivity;
  /** The original it was measured from; absent for a run told by hand. */
  readonly sha256?: string;
  readonly note?: KeptNote;
  /** From its note, or given when it was told by hand; a correction goes before it. */
  readonly shoeId?: string;
  /** The activity that is kept in its place: a richer recording of the same run. */
  readonly duplicateOf?: string;
  /** The `MEASURES_VERSION` it was measured with. */
  readonly measuresVersion: number;
}

/** What is kept of a note: the fields that say something about the activity itself. */
export type KeptNote = Pick<
  ActivityNote,
  "name" | "description" | "gear" | "perceivedExertion" | "isTreadmill" | "sport"
>;

/** What the runner has corrected; absent fields are as recorded. */
export type KeptCorrection = {
  readonly [Field in keyof RunCorrection]?: NonNullable<RunCorrection[Field]>;
};

export interface KeptShoe extends Shoe {
  /** What tables of other services call it: a later import finds the shoe again after it was renamed here. */
  readonly knownAs?: string;
}

export type OriginalHead = Omit<Original, "stored">;

/** Reading about one runner. Every answer is of one moment; several agree only inside one `write`. */
export interface StoreReader {
  runner(): Promise<RunnerRecord>;
  /** By start, then by id; duplicates only when asked for. */
  activities(which: "all" | "without-duplicates"): Promise<readonly KeptActivity[]>;
  activity(activityId: string): Promise<KeptActivity | undefined>;
  /** Those that start in the span, ends included, by start: what a new recording may be a duplicate of. */
  activitiesStartingBetween(fromMs: number, toMs: number): Promise<readonly KeptActivity[]>;
  duplicatesOf(activityId: string): Promise<readonly KeptActivity[]>;
  corrections(): Promise<ReadonlyMap<string, KeptCorrection>>;
  shoes(): Promise<readonly KeptShoe[]>;
  /** Content hash to the ids of its activities. */
  knownOriginals(): Promise<ReadonlyMap<string, readonly string[]>>;
  original(sha256: string): Promise<Original | undefined>;
  originals(): Promise<readonly OriginalHead[]>;
  /** Everything the runner told, in the order it was entered. */
  diary(): Promise<readonly DiaryEntry[]>;
  /** Clips of running form without their landmarks, by day, then by id. */
  clips(): Promise<readonly Omit<KeptClip, "track">[]>;
  clip(clipId: string): Promise<KeptClip | undefined>;
  /** Newest first. */
  imports(): Promise<readonly ImportRecord[]>;
  /** In the order met; nothing for an unknown import. */
  importOutcomes(importId: string): Promise<readonly ImportOutcome[]>;
}

/** Writing about one runner, inside one transaction. `save` replaces what stood under the same id. */
export interface StoreWriter extends StoreReader {
  saveRunner(runner: Omit<RunnerRecord, "changeCount">): Promise<void>;
  /** Originals that are there already are left as they are. */
  addOriginals(originals: readonly Original[]): Promise<void>;
  saveActivities(activities: readonly KeptActivity[]): Promise<void>;
  /** Everything measured from an original counts as measured by a version before the first. */
  markOutdated(): Promise<void>;
  saveCorrection(activityId: string, correction: KeptCorrection): Promise<void>;
  saveShoes(shoes: readonly KeptShoe[]): Promise<void>;
  /** Entries whose id is there already are left as they are. */
  addDiaryEntries(entries: readonly DiaryEntry[]): Promise<void>;
  saveClip(clip: KeptClip): Promise<void>;
  /** Nothing happens when there is none. */
  deleteClip(clipId: string): Promise<void>;
  saveImport(record: ImportRecord): Promise<void>;
  /** Outcomes take the places after those already written for this import. */
  addImportOutcomes(importId: string, outcomes: readonly ImportOutcome[]): Promise<void>;
}

/**
 * Where everything about runners is kept. Each runner's rows stand under the runner's own id, and
 * nothing reads across runners. When a write returns it is durable; when it throws, nothing of it is there.
 */
export interface Store {
  about(runnerId: string): StoreReader;
  write<Value>(runnerId: string, work: (writer: StoreWriter) => Promise<Value>): Promise<Value>;
  /** Removes every row of this runner and overwrites the space it took, as far as the database can. */
  erase(runnerId: string): Promise<void>;
  close(): Promise<void>;
}

/** Why a store could not be opened. */
export type StoreProblem =
  /** Written by a newer version of the program: opening it with this one could lose what that one knows. */
  | { readonly kind: "newer-than-program"; readonly found: number; readonly known: number }
  | { readonly kind: "not-a-store"; readonly path: string }
  | { readonly kind: "cannot-open"; readonly path: string; readonly reason: string };
