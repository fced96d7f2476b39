/** Why bytes from outside gave no activity. Words belong to the screen. */
export type ReadProblem =
  | { readonly kind: "not-this-format"; readonly expected: "fit" | "tcx" | "gpx" | "apple-health" }
  | { readonly kind: "unknown-format" }
  | { readonly kind: "nothing-readable"; readonly atByte: number }
  | { readonly kind: "no-samples" }
  /** A planned course without times: no run happened. */
  | { readonly kind: "is-a-route"; readonly name?: string }
  /** A FIT file of another kind: settings, workout, monitoring, course. */
  | { readonly kind: "not-an-activity"; readonly holds: string }
  | { readonly kind: "absurd-time"; readonly atMs: number }
  | { readonly kind: "too-large"; readonly limitBytes: number; readonly bytes: number }
  | { readonly kind: "too-long"; readonly limitS: number; readonly durationS: number }
  | { readonly kind: "bad-compression" }
  | { readonly kind: "bad-checksum" }
  | { readonly kind: "path-outside-archive" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "archive-limit"; readonly limit: "entries" | "depth" | "total-bytes" | "ratio" }
  | { readonly kind: "bad-archive"; readonly atByte: number }
  | { readonly kind: "unreadable-file"; readonly reason: string }
  /** Reading went on past a stated limit and was stopped; the rest of the import went on. */
  | { readonly kind: "took-too-long"; readonly limitS: number }
  /** The reader itself broke on these bytes: our mistake, kept from stopping the rest. */
  | { readonly kind: "reader-failed" }
  /** Nothing was read: real recordings never join the sample runner's. */
  | { readonly kind: "holds-sample-runs" };
