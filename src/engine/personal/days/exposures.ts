import type { Unit } from "../../units/quantities.ts";

/** Something that may move the back, known day by day. */
export interface Exposure {
  readonly id: ExposureId;
  readonly unit: Unit | "h";
  /** Days that show it are compared with the other days: this says which those are. */
  readonly contrast: Contrast;
  /** `load`: how much was run. The others say how it was run, and what life was like. */
  readonly kind: "load" | "manner" | "life";
  /**
   * What a rest day is: nothing of it (0), or a day on which it cannot be told (a speed needs a run). Days that
   * cannot be told weigh on neither side.
   */
  readonly onRestDays: "none" | "not-told";
  /** What a day of several runs adds up to. */
  readonly overRuns: "sum" | "highest" | "mean" | "any" | "not-of-runs";
}

/**
 * Which days count as days after "more of it". `own-share`: above (or below) the runner's own line, which this
 * share of the days with any of it reaches; `stated`: a line given by another rule of the product; `yes`: days on
 * which it was so.
 */
export type Contrast =
  | { readonly kind: "own-share"; readonly side: "above" | "below"; readonly shareRatio: number }
  | { readonly kind: "stated"; readonly side: "above"; readonly threshold: number }
  | { readonly kind: "yes" };

export type ExposureId = (typeof EXPOSURE_IDS)[number];

export const EXPOSURE_IDS = [
  "distance",
  "single-run-ratio",
  "steps",
  "summed-loading",
  "descent",
  "speed",
  "cadence-deviation",
  "trail",
  "treadmill",
  "new-shoe",
  "other-shoe",
  "strength-done",
  "sleep",
  "stress",
  "sitting",
] as const;

/** The most of it: a third of the days with any. Product choice, docs/evidence/personal.md. */
const MORE: Contrast = { kind: "own-share", side: "above", shareRatio: 1 / 3 };
const LESS: Contrast = { kind: "own-share", side: "below", shareRatio: 1 / 3 };
const YES: Contrast = { kind: "yes" };
/** The same line as the single-run spike: docs/evidence/single-run-spike.md. */
const SPIKE: Contrast = { kind: "stated", side: "above", threshold: 1.1 };

const ofLoad = (id: ExposureId, unit: Unit): Exposure => ({
  id,
  unit,
  contrast: MORE,
  kind: "load",
  onRestDays: "none",
  overRuns: "sum",
});
const ofManner = (id: ExposureId, unit: Unit, contrast: Contrast, overRuns: "mean" | "any"): Exposure => ({
  id,
  unit,
  contrast,
  kind: "manner",
  onRestDays: "not-told",
  overRuns,
});
const ofLife = (id: ExposureId, unit: Exposure["unit"], contrast: Contrast): Exposure => ({
  id,
  unit,
  contrast,
  kind: "life",
  onRestDays: "not-told",
  overRuns: "not-of-runs",
});

/**
 * Every exposure the personal model looks at. Distance, steps, loading, descent and ratio are those of the day's
 * runs; life is what the check-in of that day says. The sleep of a day is that of the night after it, which lies between
 * its rating and the next, and which the next day's check-in tells.
 */
export const EXPOSURES: readonly Exposure[] = [
  ofLoad("distance", "m"),
  // of the day's longest run against the longest of the 30 days before
  { ...ofLoad("single-run-ratio", "ratio"), contrast: SPIKE, overRuns: "highest" },
  ofLoad("steps", "count"),
  ofLoad("summed-loading", "body-weights"),
  ofLoad("descent", "m"),
  ofManner("speed", "m/s", MORE, "mean"),
  // steps per minute from the runner's own line at like speed; below is fewer and longer steps
  ofManner("cadence-deviation", "steps/min", LESS, "mean"),
  ofManner("trail", "yes-no", YES, "any"),
  ofManner("treadmill", "yes-no", YES, "any"),
  // in shoes first worn less than two weeks before
  ofManner("new-shoe", "yes-no", YES, "any"),
  // in others than those of most runs of the eight weeks before
  ofManner("other-shoe", "yes-no", YES, "any"),
  ofLife("strength-done", "yes-no", YES),
  ofLife("sleep", "h", LESS),
  ofLife("stress", "score", MORE),
  ofLife("sitting", "h", MORE),
];
