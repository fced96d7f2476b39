import type { GaitMeasure } from "../../engine/gait/gait-result.ts";

type Doubt = GaitMeasure["reasons"][number];

/** The doubts every one of these measures has, so that they are said once; none of a single measure. */
export function sharedDoubts(measures: readonly GaitMeasure[]): readonly Doubt[] {
  const [first, ...others] = measures;
  if (first === undefined || others.length === 0) return [];
  return first.reasons.filter((doubt) => others.every(({ reasons }) => reasons.includes(doubt)));
}
