import type { Evidence } from "./finding.ts";

// Every key a finding can speak with. The message catalogue must hold words for each: the compiler sees to it.

export type RuleId =
  | "single-run-spike"
  | "return-after-break"
  | "cadence"
  | "late-run-drift"
  | "unusual-descent"
  | "worn-shoes"
  | "new-shoes"
  | "recovery-days"
  | "weekly-growth";

export type MeasureKey =
  | "longest-run-ratio"
  | "run-distance"
  | "longest-run-before"
  | "runs-in-month-before"
  | "published-hazard-ratio"
  | "days-without-running"
  | "first-week-back-ratio"
  | "first-week-back-distance"
  | "usual-week-before-break"
  | "cadence-below-own-line"
  | "cadence-lately"
  | "runs-with-cadence"
  | "published-cadence-with-back-pain"
  | "published-cadence-without-back-pain"
  | "cadence-lost-late"
  | "contact-time-gained-late"
  | "most-cadence-lost-in-a-run"
  | "runs-compared"
  | "descent-28-days"
  | "usual-descent-28-days"
  | "descent-per-distance-ratio"
  | "most-descent-in-a-run"
  | "shoe-distance"
  | "runs-in-shoes"
  | "runs-since-first-worn"
  | "days-since-first-worn"
  | "rest-days-14-days"
  | "usual-rest-days-14-days"
  | "weekly-growth-ratio"
  | "monotony"
  | "acute-chronic-ratio";

export type MissingKey =
  | "runs-before-pain"
  | "distance-of-runs"
  | "month-of-runs-before"
  | "longer-history"
  | "cadence-of-runs"
  | "cadence-through-runs"
  | "descent-of-runs"
  | "worse-downhill-or-uphill"
  | "shoe-of-runs"
  | "really-no-running"
  | "run-or-pain-first";

export type CaveatKey =
  | "all-injuries-not-back-only"
  | "no-study-of-back-pain"
  | "one-small-study"
  | "gait-alone"
  | "custom-unproven"
  | "threshold-product-choice"
  | "window-product-choice"
  | "gap-in-the-log"
  | "descent-by-gps"
  | "same-day-order-unknown"
  | "distance-may-be-more"
  | "display-only"
  | "acute-chronic-contradicted";

/** Evidence whose measure is one that has words. */
export const measured = (evidence: Evidence & { readonly measure: MeasureKey }): Evidence => evidence;
