import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRun } from "../engine/history/make-run.ts";
import { NO_SHOE } from "./answers.ts";
import { applyCorrection } from "./apply-correction.ts";

const measured = aRun({
  distanceM: 10_000,
  movingTimeS: 3600,
  steps: 9800,
  speedMeanMps: 10_000 / 3600,
  gradeAdjustedSpeedMps: 2.9,
  stepLengthMeanM: 1.02,
  cadence: {
    meanSpm: 165,
    medianSpm: 165,
    p10Spm: 160,
    p90Spm: 170,
    bySpeed: [
      { speedMps: 2.625, seconds: 100, cadenceMeanSpm: 160 },
      { speedMps: 2.875, seconds: 300, cadenceMeanSpm: 168 },
    ],
  },
  dynamics: { stepLengthMeanM: 1, verticalRatioMean: 0.09, contactTimeMeanS: 0.25 },
  climb: {
    ascentM: 100,
    descentM: 100,
    basis: "barometer",
    steepDescentDistanceM: 50,
    steepDescentRatio: 0.005,
  },
  loading: { peakForceBodyWeights: 2.4, summedBodyWeights: 23_520, basis: "contact-time" },
});

describe("a corrected distance", () => {
  const doubled = applyCorrection(measured, { distanceM: 20_000 });

  it("scales what was measured in metres along the way", () => {
    expect(doubled).toMatchObject({
      distanceM: 20_000,
      speedMeanMps: 20_000 / 3600,
      gradeAdjustedSpeedMps: 5.8,
      stepLengthMeanM: 2.04,
      dynamics: { stepLengthMeanM: 2, verticalRatioMean: 0.045, contactTimeMeanS: 0.25 },
      climb: { ascentM: 100, descentM: 100, steepDescentDistanceM: 100, steepDescentRatio: 0.005 },
    });
  });

  it("leaves steps, time and load as they are", () => {
    const { steps, movingTimeS, loading } = measured;
    expect(doubled).toMatchObject({ steps, movingTimeS, loading });
  });

  it("moves cadence to the bins of the new speeds, losing no second and no step", () => {
    const bins = doubled.cadence?.bySpeed ?? [];
    expect(bins.map(({ speedMps }) => speedMps)).toEqual([5.375, 5.875]);
    const halved = applyCorrection(measured, { distanceM: 5000 }).cadence?.bySpeed ?? [];
    expect(halved).toEqual([{ speedMps: 1.375, seconds: 400, cadenceMeanSpm: 166 }]);
  });

  it("of a run without one gives speed and step length from time and steps", () => {
    const { distanceM: _distance, speedMeanMps: _speed, stepLengthMeanM: _step, ...unknown } = measured;
    expect(applyCorrection(unknown, { distanceM: 9800 })).toMatchObject({
      distanceM: 9800,
      speedMeanMps: 9800 / 3600,
      stepLengthMeanM: 1,
    });
  });

  it("makes no measure that the run lacks", () => {
    const bare = aRun({ distanceM: 5000 });
    const longer = applyCorrection(bare, { distanceM: 6000 });
    expect(Object.keys(longer).sort()).toEqual(Object.keys(bare).sort());
  });

  it("scales by the same factor whatever the numbers", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (distanceM) => {
        const run = applyCorrection(measured, { distanceM });
        expect((run.speedMeanMps ?? 0) * (run.movingTimeS ?? 0)).toBeCloseTo(distanceM, 5);
      }),
    );
  });
});

describe("a correction", () => {
  it("of nothing gives the run itself", () => {
    expect(applyCorrection(measured, {})).toBe(measured);
    expect(applyCorrection(measured, { isExcluded: true })).toBe(measured);
  });

  it("is listed with the run", () => {
    const run = applyCorrection(measured, { name: "Race", distanceM: 10_050 });
    expect(run.corrected).toEqual(["distanceM", "name"]);
  });

  it.each([
    ["treadmill", { isTreadmill: true, isTrail: false }],
    ["trail", { isTreadmill: false, isTrail: true }],
    ["road", { isTreadmill: false, isTrail: false }],
    ["mixed", { isTreadmill: false, isTrail: true }],
  ] as const)("of the surface to %s decides treadmill and trail", (surface, expected) => {
    expect(applyCorrection(aRun({ isTrail: true }), { surface })).toMatchObject({ surface, ...expected });
  });
});

describe("a corrected shoe", () => {
  const worn = aRun({ shoeId: "blue" });

  it.each([
    ["another pair", { shoeId: "red" }, "red"],
    ["none of them", { shoeId: NO_SHOE }, undefined],
    ["something else corrected", { name: "Tempo" }, "blue"],
  ])("%s", (_, correction, shoeId) => {
    expect(applyCorrection(worn, correction).shoeId).toBe(shoeId);
  });
});
