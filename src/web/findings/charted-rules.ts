/** What a chart of a finding draws, by week; cadence by month. */
export type ChartName = "distance" | "runs" | "rest" | "descent" | "cadence";

/** Findings whose numbers can be seen in the weeks around the pain. The jump of a single run has a chart of its own. */
export const CHART_OF_RULE: Readonly<Record<string, ChartName>> = {
  "weekly-growth": "distance",
  "return-after-break": "distance",
  "intensity-rise": "distance",
  "impact-loading": "distance",
  "new-shoes": "distance",
  "worn-shoes": "distance",
  "frequency-rise": "runs",
  "recovery-days": "rest",
  "unusual-descent": "descent",
  cadence: "cadence",
};
