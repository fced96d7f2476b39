import gait from "../evidence/gait.json" with { type: "json" };
import type { GaitMeasureKey } from "../gait/gait-result.ts";
import type { RuleId } from "./vocabulary.ts";

/**
 * What is known of a measure and sore lower backs. `weak`: a small study or indirect signs. `mechanism-only`: it can
 * be imagined, nobody has shown it. `none`: looked for and not seen, or never looked for. More than `weak` does not exist.
 */
export type BackGrade = "weak" | "mechanism-only" | "none";

const READINGS = [
  ["cadence", "G01", "weak", "cadence"],
  ["over-stride", "G08", "weak", "over-striding"],
  ["shank-angle", "G07", "weak", "over-striding"],
  ["trunk-pelvis-angle", "G16", "mechanism-only", "arched-back"],
  ["trunk-lean", "G09", "none", "trunk-lean"],
  ["step-time-asymmetry", "G05", "none", "side-to-side"],
  ["knee-flexion-peak", "G11", "none"],
  ["hip-extension", "G12", "none"],
  ["vertical-oscillation", "G02", "none"],
  ["contact-time", "G04", "none"],
  ["pelvic-drop", "G10", "none"],
  ["trunk-sway", "G13", "none"],
  ["step-width", "G14", "none"],
] as const satisfies readonly (readonly [GaitMeasureKey, string, BackGrade, RuleId?])[];

export type BackReadingKey = (typeof READINGS)[number][0];

export interface BackReading {
  readonly key: BackReadingKey;
  /** Id in gait.json. */
  readonly metricId: string;
  readonly grade: BackGrade;
  /** The finding that hears it, where one does. */
  readonly ruleId?: RuleId;
  /** Ids of references.json; empty where the entry is not verified. */
  readonly references: readonly string[];
}

/** Each measure a clip can hold, read for the lower back, the most telling first: docs/evidence/gait.md. */
export const BACK_READINGS: readonly BackReading[] = READINGS.map(([key, metricId, grade, ruleId]) => ({
  key,
  metricId,
  grade,
  ...(ruleId !== undefined && { ruleId }),
  references: gait.metrics.find(({ id, verified }) => id === metricId && verified)?.refs ?? [],
}));
