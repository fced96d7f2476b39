/**
 * The tables, for every database the store runs on. Each key begins with the runner, ids are text, and
 * what only the program reads stands as JSON in text columns named `record`, `note`, `outcome` ...
 */
export interface Schema {
  schema_migration: { number: number; name: string };
  runner: {
    runner_id: string;
    /** Grows with every write: the first statement of each, so that it also puts one runner's writers in line. */
    change_count: number;
    settings: string;
    sample_life: string | null;
  };
  original: {
    runner_id: string;
    sha256: string;
    name: string;
    packing: string;
    unpacked_bytes: number;
    /** Last, so that the other columns are read without it. */
    stored: Uint8Array;
  };
  activity: {
    runner_id: string;
    activity_id: string;
    sha256: string | null;
    item_index: number;
    started_at_ms: number;
    duplicate_of: string | null;
    shoe_id: string | null;
    measures_version: number;
    note: string | null;
    record: string;
  };
  correction: { runner_id: string; activity_id: string; record: string };
  shoe: { runner_id: string; shoe_id: string; record: string };
  diary_entry: {
    runner_id: string;
    entry_id: string;
    entered_at_ms: number;
    record: string;
  };
  clip: {
    runner_id: string;
    clip_id: string;
    on_day: string;
    /** The clip with its result, and what it was measured with. */
    record: string;
    /** Last, so that the other columns are read without it. Packed landmarks, deflated. */
    track: Uint8Array;
  };
  import: {
    runner_id: string;
    import_id: string;
    started_at_ms: number;
    finished_at_ms: number | null;
    stage: string;
    sources: string;
    added: number;
    known: number;
    duplicates: number;
    skipped: number;
  };
  import_item: { runner_id: string; import_id: string; item_index: number; outcome: string };
}

/** Everything that may differ between the databases below the queries. */
export interface DatabaseKind {
  readonly bytesType: "blob" | "bytea";
  /** Gives back to nobody the space that deleted rows took. */
  readonly forgetDeleted: () => Promise<void>;
}
