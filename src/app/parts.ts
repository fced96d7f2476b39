import type { DiaryEntry } from "./diary.ts";
import type { Unpack } from "./measure-again.ts";
import type { ActivityNote, Importer } from "./measured.ts";
import type { ShoeFound } from "./shoe-shelf.ts";
import type { Store } from "./store.ts";

/** What the product needs from the machine it runs on. */
export interface Parts {
  readonly store: Store;
  readonly importer: Importer;
  readonly nowMs: () => number;
  readonly runnerId: string;
  /** The machine's, until the runner sets another. */
  readonly timeZone: string;
  readonly unpack: Unpack;
  /** Lets others of this thread go on in the middle of long work; absent where nobody else is there. */
  readonly nextTurn?: () => Promise<void>;
  /** Lives that can be simulated; absent where there are none. */
  readonly samples?: Samples;
}

export interface Samples {
  readonly lives: readonly { readonly id: string; readonly runs: number }[];
  /** The recordings of a life that is in the list, each with what a table would say of it. */
  filesOf(life: string): Iterable<SampleFile>;
  shoesOf(life: string): readonly ShoeFound[];
  /** What the made-up runner told: when the last pain began, and a check-in for each watched day. */
  diaryOf(life: string): readonly DiaryEntry[];
}

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly note?: ActivityNote;
}
