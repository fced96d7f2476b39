/** What the program's exit status means; documented in docs/guide/command-line.md. */
export const EXIT = {
  done: 0,
  /** We made a mistake. The message goes to standard error. */
  ourMistake: 1,
  /** The words of the command line were not understood, or a value is out of range. */
  badUsage: 2,
  /** Nothing could be read from what was given: every item was skipped. */
  nothingRead: 3,
  /** No run, shoe, import, sample life or card of that name, or nothing found for a question. */
  notFound: 4,
  /** The request would mix the sample runner with a real history. */
  wouldMixSample: 5,
  /** The data folder cannot be used: not ours to write, without room, on a failing disk, not a database, or of a newer version. */
  noDataFolder: 6,
  /** The answers call for emergency help now; nothing else is answered. */
  emergency: 10,
  /** Danger questions are still open: they come first. */
  unfinished: 11,
  /** Something has to be seen by a clinician before there is a plan. */
  locked: 12,
  /** An experiment that could not tell anything, or cannot be changed now. */
  refused: 13,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
