import { describe, expect, it } from "vitest";
import type { GaitMeasure } from "../../engine/gait/gait-result.ts";
import { sharedDoubts } from "./shared-doubts.ts";

const measure = (...reasons: GaitMeasure["reasons"]): GaitMeasure => ({
  key: "cadence",
  unit: "steps/min",
  value: 170,
  steps: 12,
  confidence: "low",
  reasons,
});

describe("doubts that are said once", () => {
  it("are those of every measure, in the order of the first", () => {
    const measures = [
      measure("few-steps", "model-bias", "speed-not-known"),
      measure("speed-not-known", "few-steps"),
    ];
    expect(sharedDoubts(measures)).toEqual(["few-steps", "speed-not-known"]);
  });

  it("are none where one measure stands alone, and none where there is none", () => {
    expect(sharedDoubts([measure("few-steps")])).toEqual([]);
    expect(sharedDoubts([])).toEqual([]);
  });
});
