import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gaitTrials, markerTrackAt, spoilt } from "../../../test/gait-trials.ts";
import { realDataFolder, WITHOUT_REAL_DATA } from "../../../test/real-data.ts";
import type { GaitContext, GaitMeasureKey, GaitResult } from "./gait-result.ts";
import { type MadeCamera, type MadeMotion, makeTrack } from "./make-track.ts";
import { measureGait } from "./measure-gait.ts";
import type { LandmarkTrack } from "./track.ts";

const measured = (track: LandmarkTrack, known: GaitContext = {}): GaitResult => {
  const result = measureGait(track, known);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
};
const measureOf = ({ measures }: GaitResult, key: GaitMeasureKey) => measures.find((one) => one.key === key);
const cameraOf = (track: LandmarkTrack, known?: GaitContext) => measured(track, known).quality.camera;

const seen = fc.record({
  speedMps: fc.double({ min: 2, max: 6, noNaN: true }),
  landing: fc.constantFrom("heel" as const, "midfoot" as const, "forefoot" as const),
  framesPerSecond: fc.constantFrom(30, 60, 120),
  noisePx: fc.double({ min: 0, max: 4, noNaN: true }),
  swapRatio: fc.double({ min: 0, max: 0.2, noNaN: true }),
  heading: fc.constantFrom("left" as const, "right" as const),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});
const filmed = (how: MadeMotion, change: MadeMotion): LandmarkTrack => {
  const speedMps = how.speedMps ?? 3;
  const running = {
    cadenceSpm: 150 + 8 * speedMps,
    dutyFactor: Math.max(0.26, 0.46 - 0.05 * speedMps),
    seconds: 4,
  };
  return makeTrack({ ...running, ...how, ...change }).track;
};
const always = (change: MadeMotion, holds: (track: LandmarkTrack, how: MadeMotion) => void) =>
  fc.assert(
    fc.property(seen, (how) => {
      holds(filmed(how, change), how);
    }),
    { seed: 21, numRuns: 8 },
  );
const going = (camera: MadeCamera): MadeMotion => ({ isOverground: true, camera });

describe("a camera that stands still", () => {
  test("is told by the feet of a runner who passes", () => {
    always({ isOverground: true }, (track) => expect(cameraOf(track)).toBe("still"));
  });

  test("before a treadmill is told by whoever says so, or by a background that stays", () => {
    always({}, (track) => {
      expect(cameraOf(track)).toBe("runner-stays");
      expect(cameraOf(track, { isTreadmill: true })).toBe("treadmill");
      const still = new Float64Array(track.timesS.length);
      expect(cameraOf({ ...track, cameraPath: { xPx: still, yPx: still } })).toBe("treadmill");
    });
  });

  test("is not doubted, and one that may be none is, for what a hand would add", () => {
    const { track } = makeTrack({ noisePx: 1 });
    const perhaps = measured(track);
    expect(measureOf(perhaps, "vertical-oscillation")?.reasons).toContain("camera-may-move");
    expect(measureOf(perhaps, "over-stride")).toMatchObject({ confidence: "medium" });
    for (const { reasons } of measured(track, { isTreadmill: true }).measures)
      expect(reasons.filter((reason) => reason === "camera-may-move" || reason === "camera-moves")).toEqual(
        [],
      );
  });
});

describe("a camera that moves", () => {
  const cases: readonly (readonly [string, MadeCamera])[] = [
    ["follows half of the way", { followRatio: 0.5 }],
    ["follows most of the way", { followRatio: 0.75 }],
    ["overtakes the runner", { followRatio: 1.25 }],
    ["follows by hand, now ahead and now behind", { followRatio: 1, swayM: 0.5 }],
    ["follows, and shakes", { followRatio: 1, shakeM: 0.06 }],
    ["stays, and shakes", { followRatio: 0, shakeM: 0.06 }],
    ["swings without following", { followRatio: 0, swayM: 0.5 }],
  ];
  test.each(cases)("is told when it %s", (_, camera) => {
    always(going(camera), (track, how) => {
      const result = measured(track);
      expect(result.quality.camera).toBe("moves");
      expect(result.heading).toBe(how.heading);
      expect(result.quality.cameraRollDeg).toBeUndefined();
    });
  });

  test("is told by a background that moves, from behind too", () => {
    for (const view of ["side", "rear"] as const) {
      const { track } = makeTrack({ view });
      const zero = new Float64Array(track.timesS.length);
      const cameraPath = { xPx: zero.map((_, i) => i), yPx: zero };
      expect(cameraOf({ ...track, cameraPath })).toBe("moves");
    }
  });

  test("leaves out how far the hips rise, and is sure of nothing but times", () => {
    const { track } = makeTrack({ ...going({ followRatio: 0.7, shakeM: 0.03 }), noisePx: 1 });
    const result = measured(track);
    expect(measureOf(result, "vertical-oscillation")).toBeUndefined();
    expect(measureOf(result, "trunk-lean-change")).toBeUndefined();
    expect(measureOf(result, "cadence")).toMatchObject({ confidence: "high" });
    for (const key of ["over-stride", "trunk-lean", "knee-flexion-at-contact"] as const) {
      expect(measureOf(result, key)).toMatchObject({ confidence: "low" });
      expect(measureOf(result, key)?.reasons).toContain("camera-moves");
    }
  });

  test("changes neither steps nor angles, which are read within one picture", () => {
    const how: MadeMotion = { noisePx: 1, seconds: 6, isOverground: true };
    const still = measured(makeTrack(how).track);
    const moving = measured(makeTrack({ ...how, camera: { followRatio: 0.6, swayM: 0.3 } }).track);
    expect(measureOf(moving, "cadence")?.value).toBeCloseTo(measureOf(still, "cadence")?.value ?? 0, 0);
    for (const [key, off] of [
      ["over-stride", 0.01],
      ["knee-flexion-at-contact", 1],
      ["trunk-lean", 0.5],
    ] as const)
      expect(
        Math.abs((measureOf(moving, key)?.value ?? 0) - (measureOf(still, key)?.value ?? 0)),
      ).toBeLessThan(off);
  });
});

const folder = realDataFolder();
const trials = gaitTrials(folder);
if (trials.length === 0) console.log(`cameras of laboratory runs ${WITHOUT_REAL_DATA}`);

describe.runIf(trials.length > 0)("a laboratory run", () => {
  const clips = [24, 60, 240].flatMap((framesPerSecond) =>
    [1, 2, 3].map((seed) => ({ framesPerSecond, noisePx: 4, swapRatio: 0.2, isMirrored: seed === 2, seed })),
  );
  test("on a treadmill is a runner who stays", () => {
    for (const { track } of trials)
      for (const clip of clips) expect(cameraOf(spoilt(track, clip))).toBe("runner-stays");
  });

  test("across the laboratory is filmed by a still camera", () => {
    const track = markerTrackAt(folder, "Sprinter/run0350cms.trc");
    if (track !== undefined) for (const clip of clips) expect(cameraOf(spoilt(track, clip))).toBe("still");
  });
});
