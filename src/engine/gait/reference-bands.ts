import evidence from "../evidence/gait.json" with { type: "json" };
import type { GaitContext, GaitMeasureKey, ReferenceBand } from "./gait-result.ts";

/** Which entry of gait.json speaks of which measure. */
const METRIC: Readonly<Partial<Record<GaitMeasureKey, string>>> = {
  cadence: "G01",
  "vertical-oscillation": "G02",
  "contact-time": "G04",
  "foot-inclination": "G06",
  "shank-angle": "G07",
  "over-stride": "G08",
  "trunk-lean": "G09",
  "pelvic-drop": "G10",
  "knee-flexion-peak": "G11",
  "knee-flexion-at-contact": "G11",
  "hip-extension": "G12",
  "trunk-sway": "G13",
  "step-width": "G14",
  "peak-force": "G15",
  "trunk-pelvis-angle": "G16",
};

export type GaitMetric = (typeof evidence.metrics)[number];

/** What the evidence base says of a measure; absent when it says nothing. Its numbers may be shown only when `verified`. */
export const metricOf = (key: GaitMeasureKey): GaitMetric | undefined => {
  const id = METRIC[key];
  return id === undefined ? undefined : evidence.metrics.find((metric) => metric.id === id);
};

/** Steps a minute of 3.8 m/s and how they change with speed, both of G01. */
const YOUTH = { meanSpm: 171.3, deviationSpm: 8.3, atMps: 3.8 };
const PER_MPS_SPM = 5.6;
/** Beyond these speeds the line was never seen to hold. */
const LINE_HOLDS_MPS = { from: 2.5, to: 5.5 };

/** What others did, where the evidence base holds a verified number that fits this measure. Never a target. */
export function referenceBand(key: GaitMeasureKey, { speedMps }: GaitContext): ReferenceBand | undefined {
  const metric = metricOf(key);
  if (metric === undefined || !metric.verified) return undefined;
  const band = (from: number, to: number): ReferenceBand => ({
    of: "others",
    from,
    to,
    metricId: metric.id,
    references: metric.refs,
  });
  switch (key) {
    case "cadence": {
      if (speedMps === undefined || speedMps < LINE_HOLDS_MPS.from || speedMps > LINE_HOLDS_MPS.to)
        return band(155, 203);
      const middle = YOUTH.meanSpm + PER_MPS_SPM * (speedMps - YOUTH.atMps);
      return band(middle - YOUTH.deviationSpm, middle + YOUTH.deviationSpm);
    }
    case "trunk-lean":
      return band(-2, 25);
    default:
      return undefined;
  }
}
