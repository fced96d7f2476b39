import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GaitContext, GaitMeasure, GaitMeasureKey, GaitResult } from "./gait-result.ts";
import { CHANGE_FOR } from "./gait-result.ts";
import { type MadeMotion, makeTrack } from "./make-track.ts";
import { measureGait } from "./measure-gait.ts";
import type { LandmarkTrack } from "./track.ts";

const measured = (track: LandmarkTrack, known: GaitContext = {}): GaitResult => {
  const result = measureGait(track, known);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
};
const measureOf = ({ measures }: GaitResult, key: GaitMeasureKey): GaitMeasure => {
  const found = measures.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
};
const refusalOf = (track: LandmarkTrack) => {
  const result = measureGait(track);
  return result.ok ? undefined : result.problem;
};

const anyRun = fc
  .record({
    cadenceSpm: fc.double({ min: 150, max: 200, noNaN: true }),
    speedMps: fc.double({ min: 2, max: 6, noNaN: true }),
    contactLongerS: fc.double({ min: -0.025, max: 0.025, noNaN: true }),
    landing: fc.constantFrom("heel" as const, "midfoot" as const, "forefoot" as const),
    isOverground: fc.boolean(),
    framesPerSecond: fc.constantFrom(24, 30, 50, 60, 120, 240),
    noisePx: fc.double({ min: 0, max: 4, noNaN: true }),
    swapRatio: fc.double({ min: 0, max: 0.2, noNaN: true }),
    jitterRatio: fc.double({ min: 0, max: 0.5, noNaN: true }),
    heading: fc.constantFrom("left" as const, "right" as const),
    trunkLeanDeg: fc.double({ min: -2, max: 15, noNaN: true }),
    oscillationM: fc.double({ min: 0.05, max: 0.11, noNaN: true }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  })
  .map(({ contactLongerS, ...run }) => {
    // Feet stand the shorter the faster, as people's do.
    const contactS = Math.max(0.15, 0.38 - 0.045 * run.speedMps + contactLongerS);
    return { ...run, dutyFactor: Math.min(0.44, (contactS * run.cadenceSpm) / 120) };
  });

describe("a made run of twenty steps and more", () => {
  test("has its cadence within 0.5 %, whatever the speed, landing, ground, rate, trembling, swaps and direction", () => {
    fc.assert(
      fc.property(anyRun, (made) => {
        const { track, cadenceSpm } = makeTrack({ ...made, seconds: 9 });
        const result = measured(track);
        expect(result.steps).toBeGreaterThanOrEqual(15);
        expect(result.heading).toBe(made.heading);
        expect(Math.abs(measureOf(result, "cadence").value / cadenceSpm - 1)).toBeLessThan(0.005);
      }),
      { seed: 11, numRuns: 40 },
    );
  });

  test("has its contacts, over-stride, rise and lean as they were made", () => {
    fc.assert(
      fc.property(anyRun, (made) => {
        const { track, contacts, overStride, oscillation } = makeTrack({ ...made, seconds: 9 });
        const result = measured(track);
        for (const { timeS } of result.contacts) {
          const off = Math.min(...contacts.map((contact) => Math.abs(contact.timeS - timeS)));
          expect(off).toBeLessThan(0.03);
        }
        expect(Math.abs(measureOf(result, "over-stride").value - overStride)).toBeLessThan(
          0.1 * overStride + 0.01,
        );
        expect(Math.abs(measureOf(result, "vertical-oscillation").value / oscillation - 1)).toBeLessThan(
          0.12,
        );
        expect(Math.abs(measureOf(result, "trunk-lean").value - made.trunkLeanDeg)).toBeLessThan(0.6);
      }),
      { seed: 12, numRuns: 20 },
    );
  });

  test("tells the side of every contact when nothing is exchanged", () => {
    const { track, contacts } = makeTrack();
    for (const contact of measured(track).contacts) {
      const made = contacts.find(({ timeS }) => Math.abs(timeS - contact.timeS) < 0.03);
      expect(contact.side).toBe(made?.side);
    }
  });

  test("is the same from left to right as from right to left", () => {
    const right = measured(makeTrack({ heading: "right", noisePx: 0 }).track);
    const left = measured(makeTrack({ heading: "left", noisePx: 0 }).track);
    for (const { key, value } of right.measures) expect(measureOf(left, key).value).toBeCloseTo(value, 6);
  });

  test("is the same however large the picture", () => {
    const { track } = makeTrack({ noisePx: 0 });
    const larger: LandmarkTrack = {
      ...track,
      imageWidthPx: track.imageWidthPx * 3,
      imageHeightPx: track.imageHeightPx * 3,
      landmarks: Object.fromEntries(
        Object.entries(track.landmarks).map(([joint, { x, y, confidence }]) => [
          joint,
          { x: x.map((px) => px * 3), y: y.map((px) => px * 3), confidence },
        ]),
      ),
    };
    const [one, three] = [measured(track), measured(larger)];
    for (const { key, value } of one.measures) expect(measureOf(three, key).value).toBeCloseTo(value, 6);
  });

  test("shows a difference between the sides with the side that is slower", () => {
    const { track } = makeTrack({ asymmetryRatio: 0.06, noisePx: 1 });
    const uneven = measureOf(measured(track), "step-time-asymmetry");
    expect(uneven.value).toBeCloseTo(-0.06, 2);
    expect(Math.abs(uneven.value)).toBeGreaterThan(3 * (uneven.standardError ?? 1));
    expect(Math.abs(measureOf(measured(makeTrack().track), "step-time-asymmetry").value)).toBeLessThan(0.01);
  });

  test("has mean curves of 101 angles for each side, with their spread", () => {
    const { curves } = measured(makeTrack({ noisePx: 1 }).track);
    expect(curves.map(({ key, side }) => `${side} ${key}`)).toEqual([
      "left hip",
      "left knee",
      "left ankle",
      "left trunk",
      "right hip",
      "right knee",
      "right ankle",
      "right trunk",
    ]);
    for (const { meanDeg, spreadDeg, strides } of curves) {
      expect([meanDeg.length, spreadDeg.length]).toEqual([101, 101]);
      expect([...meanDeg, ...spreadDeg].every(Number.isFinite)).toBe(true);
      expect(strides).toBeGreaterThan(5);
    }
  });

  test("survives JSON as it is", () => {
    const result = measured(makeTrack({ noisePx: 2 }).track, { heightM: 1.8, speedMps: 3 });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  test("across the picture is measured against its own level", () => {
    const made: MadeMotion = { isOverground: true, seconds: 8, trunkLeanDeg: 6 };
    const rolled = measured(makeTrack({ ...made, rollDeg: 4, heading: "left" }).track);
    expect(Math.abs(rolled.quality.cameraRollDeg ?? 0)).toBeCloseTo(4, 1);
    expect(measureOf(rolled, "trunk-lean").value).toBeCloseTo(6, 1);
    expect(measureOf(rolled, "trunk-lean").reasons).not.toContain("camera-roll-not-known");
  });

  test("on a treadmill leans as much more as the camera does, and says so", () => {
    const rolled = measureOf(measured(makeTrack({ rollDeg: 4 }).track), "trunk-lean");
    expect(Math.abs(rolled.value - 6)).toBeCloseTo(4, 1);
    expect(rolled.reasons).toContain("camera-roll-not-known");
  });
});

describe("what is known of the runner", () => {
  const { track } = makeTrack({ legM: 0.85 });

  test("gives lengths in metres, and says what they rest on", () => {
    expect(measureOf(measured(track), "over-stride").valueM).toBeUndefined();
    const tall = measureOf(measured(track, { heightM: 0.85 / 0.49 }), "over-stride");
    expect(tall.valueM).toBeCloseTo(tall.value * 0.85, 6);
    expect(tall.reasons).toContain("scale-from-height");
    const leg = measureOf(measured(track, { legLengthM: 0.85 / 0.925, heightM: 2.5 }), "over-stride");
    expect(leg.valueM).toBeCloseTo(leg.value * 0.85, 6);
    expect(leg.reasons).toContain("scale-from-leg");
  });

  test("gives step length from speed, and a band of others for that speed", () => {
    const result = measured(track, { speedMps: 2.8 });
    expect(measureOf(result, "step-length").valueM).toBeCloseTo((60 * 2.8) / 166, 3);
    const band = measureOf(result, "cadence").reference;
    expect(band).toMatchObject({ of: "others", metricId: "G01" });
    expect(((band?.from ?? 0) + (band?.to ?? 0)) / 2).toBeCloseTo(171.3 - 5.6, 6);
  });

  test("shows a band only where the evidence base has verified it", () => {
    for (const { key, reference } of measured(track, { speedMps: 3 }).measures)
      expect(reference === undefined).toBe(!["cadence", "trunk-lean"].includes(key));
  });

  test("plays slow motion back to life", () => {
    const clip = makeTrack({ framesPerSecond: 240, seconds: 6 });
    const slow = { ...clip.track, timesS: clip.track.timesS.map((timeS) => timeS * 8) };
    expect(refusalOf(slow)).toMatchObject({ kind: "slow-motion", likelyFactor: 8 });
    const result = measured(slow, { slowMotionFactor: 8 });
    expect(measureOf(result, "cadence").value).toBeCloseTo(166, 0);
    expect(measureOf(result, "cadence").confidence).toBe("medium");
    const contact = result.contacts[3];
    expect(slow.timesS[contact?.frame ?? 0]).toBeCloseTo(contact?.timeS ?? 0, 1); // in the clip's own time
  });
});

describe("confidence", () => {
  test("is high for cadence from many steps, and low from few", () => {
    expect(measureOf(measured(makeTrack().track), "cadence").confidence).toBe("high");
    const few = measured(makeTrack({ seconds: 2 }).track);
    expect(few.steps).toBeLessThan(6);
    expect(measureOf(few, "cadence")).toMatchObject({
      confidence: "low",
      reasons: expect.arrayContaining(["few-steps"]),
    });
  });

  test("of times is low when the rate is assumed", () => {
    const result = measured({ ...makeTrack().track, isRateAssumed: true });
    expect(measureOf(result, "cadence").confidence).toBe("low");
    expect(measureOf(result, "over-stride").confidence).toBe("medium");
  });

  test("is never more than a trend for what a model cannot see", () => {
    const result = measured(makeTrack({ noisePx: 0 }).track);
    for (const key of ["foot-inclination", "hip-extension", "shank-angle", "trunk-pelvis-angle"] as const)
      expect(measureOf(result, key).confidence).toBe("trend-only");
    for (const key of ["contact-time", "peak-force"] as const)
      expect(measureOf(result, key).confidence).toBe("low");
  });

  test("of the hips' rise is low because models flatten it, which markers do not", () => {
    const { track } = makeTrack();
    const rise = measureOf(measured(track), "vertical-oscillation");
    expect(rise).toMatchObject({ confidence: "low", reasons: expect.arrayContaining(["model-flattens"]) });
    const ofMarkers = measured({ ...track, source: "markers" }).measures.flatMap(({ reasons }) => reasons);
    expect(ofMarkers.filter((reason) => reason === "model-flattens" || reason === "model-bias")).toEqual([]);
  });

  test("says so when the runner slows down, of what changes with speed", () => {
    const { track } = makeTrack({ noisePx: 2 });
    const slowing = measured({ ...track, timesS: track.timesS.map((timeS) => timeS * (1 + 0.01 * timeS)) });
    expect(measureOf(slowing, "cadence").reasons).toContain("unsteady");
    expect(measureOf(slowing, "trunk-lean").reasons).not.toContain("unsteady");
    expect(measureOf(measured(track), "cadence").reasons).not.toContain("unsteady");
  });

  test("says of what the error over steps rests on: each side's own spread, and steps that go on alike", () => {
    const uneven = measureOf(measured(makeTrack({ asymmetryRatio: 0.1 }).track), "cadence");
    expect(uneven.standardError).toBeLessThan(0.5); // the sides differ by 10 %, which is no chance
    expect(uneven.left?.value).not.toBeCloseTo(uneven.right?.value ?? 0, 0);
  });

  test("says so when landmarks were missing", () => {
    const { track } = makeTrack();
    const ankle = track.landmarks["left-ankle"];
    if (ankle === undefined) throw new Error("no ankle");
    for (let i = 0; i < ankle.x.length; i += 3) ankle.x[i] = Number.NaN;
    for (let i = 1; i < ankle.x.length; i += 3) ankle.confidence[i] = 0;
    const result = measured(track);
    expect(result.quality.missingRatio).toBeGreaterThan(0.1);
    expect(measureOf(result, "over-stride")).toMatchObject({ confidence: "low" });
  });
});

describe("from behind", () => {
  test("cadence is measured, and the pelvis only as a trend", () => {
    const result = measured(makeTrack({ view: "rear", noisePx: 1, framesPerSecond: 60 }).track);
    expect(measureOf(result, "cadence").value).toBeCloseTo(166, 0);
    expect(result.heading).toBeUndefined();
    for (const key of ["pelvic-drop", "pelvic-drop-asymmetry", "step-width", "trunk-sway"] as const)
      expect(measureOf(result, key).confidence).toBe("trend-only");
    expect(result.measures.some(({ key }) => key === "over-stride")).toBe(false);
  });

  test("the foot's distance to the middle is its step width", () => {
    const result = measured(makeTrack({ view: "rear" }).track);
    expect(measureOf(result, "step-width").value).toBeGreaterThan(0);
  });
});

describe("refused, with what to change", () => {
  const cases: readonly (readonly [string, LandmarkTrack])[] = [
    ["too-few-frames", makeTrack({ seconds: 0.2 }).track],
    ["too-few-frames", makeTrack({ seconds: 0.5 }).track],
    ["frame-rate-too-low", makeTrack({ framesPerSecond: 15 }).track],
    ["view-unknown", { ...makeTrack().track, view: "unknown" }],
    ["walking", makeTrack({ kind: "walk" }).track],
    ["walking", makeTrack({ kind: "walk", cadenceSpm: 132, speedMps: 2, noisePx: 2, swapRatio: 0.1 }).track],
    ["walking", makeTrack({ kind: "walk", view: "rear" }).track],
    ["walking", makeTrack({ kind: "walk", isOverground: true }).track],
    ["walking", makeTrack({ kind: "walk", swapRatio: 0.5, noisePx: 2 }).track],
    ["jumping", makeTrack({ kind: "jump", noisePx: 2 }).track],
    ["jumping", makeTrack({ kind: "jump", view: "rear" }).track],
    ["standing", makeTrack({ kind: "stand", noisePx: 2, swapRatio: 0.1 }).track],
    ["standing", makeTrack({ kind: "stand", view: "rear" }).track],
    ["balancing", makeTrack({ kind: "balance", noisePx: 2, swapRatio: 0.1 }).track],
    ["balancing", makeTrack({ kind: "balance", speedMps: 6, seconds: 2 }).track],
    ["balancing", makeTrack({ kind: "balance", view: "rear" }).track],
    ["balancing", withHiddenLeg(makeTrack({ kind: "balance" }).track)],
    ["body-not-in-frame", withHiddenLeg(makeTrack({ kind: "stand" }).track)],
    ["body-not-in-frame", withHiddenLeg(makeTrack({ seconds: 3 }).track)],
    ["body-not-in-frame", withHiddenLeg(beyondTheEdge(makeTrack({ kind: "balance" }).track))],
    ["slow-motion", slowed(makeTrack({ framesPerSecond: 240, isOverground: true, speedMps: 2 }).track, 8)],
    ["slow-motion", slowed(makeTrack({ framesPerSecond: 120 }).track, 4)],
    ["too-few-steps", makeTrack({ seconds: 0.9 }).track],
  ];
  test.each(cases)("%s", (kind, track) => {
    const refusal = refusalOf(track);
    expect(refusal?.kind).toBe(kind);
    if (refusal !== undefined) expect(CHANGE_FOR[refusal.kind]).toBeTruthy();
  });

  test("a side view told as one from behind, and the other way round, unless its cadence is right", () => {
    for (const [view, told] of [
      ["side", "rear"],
      ["rear", "side"],
    ] as const)
      for (const noisePx of [0, 2, 6]) {
        const { track, cadenceSpm } = makeTrack({ view, noisePx });
        const result = measureGait(track, { view: told });
        if (!result.ok) continue;
        const read = result.value.measures.find(({ key }) => key === "cadence")?.value ?? Number.NaN;
        expect(Math.abs(read / cadenceSpm - 1), `${view} told as ${told}, ${noisePx} px`).toBeLessThan(0.25);
      }
  });

  test("a body cut off by the picture's edge, naming what is missing", () => {
    const { track } = makeTrack();
    expect(refusalOf({ ...track, imageHeightPx: 800 })).toMatchObject({
      kind: "body-not-in-frame",
      missing: expect.arrayContaining(["left-ankle", "right-ankle"]),
    });
  });

  test("a clip with somebody else in it", () => {
    const { track } = makeTrack();
    const people = new Uint8Array(track.timesS.length).fill(1).fill(2, 100, 300);
    expect(refusalOf({ ...track, people })).toMatchObject({ kind: "several-people", atS: track.timesS[100] });
    const hips = [track.landmarks["left-hip"], track.landmarks["right-hip"]];
    for (const hip of hips)
      for (let i = 300; i < (hip?.x.length ?? 0); i++) if (hip) hip.x[i] = (hip.x[i] ?? 0) + 500;
    expect(refusalOf(track)).toMatchObject({ kind: "several-people" });
  });

  test("a walk filmed by a camera that nods, which might be anything", () => {
    const { track } = makeTrack({ kind: "walk" });
    const still = new Float64Array(track.timesS.length);
    const nodding = { xPx: still, yPx: still.map((_, i) => 100 * Math.sin(i / 20)) };
    expect(refusalOf({ ...track, cameraPath: nodding })).toMatchObject({
      kind: "camera-moves",
      atS: expect.any(Number),
    });
    const panning = { xPx: still.map((_, i) => i), yPx: still };
    expect(refusalOf({ ...track, cameraPath: panning })).toMatchObject({ kind: "walking" });
  });

  test("times that do not go on", () => {
    const { track } = makeTrack();
    track.timesS[40] = track.timesS[39] ?? 0;
    expect(refusalOf(track)).toEqual({ kind: "bad-frame-times", atFrame: 40 });
  });

  test("never by breaking, whatever the numbers are", () => {
    const anyColumn = fc.array(fc.oneof(fc.double({ min: -2000, max: 4000 }), fc.constant(Number.NaN)), {
      minLength: 40,
      maxLength: 40,
    });
    const joints = [
      "left-hip",
      "right-hip",
      "left-knee",
      "right-knee",
      "left-ankle",
      "right-ankle",
      "left-toe",
    ] as const;
    fc.assert(
      fc.property(
        fc.array(anyColumn, { minLength: 14, maxLength: 14 }),
        fc.constantFrom("side" as const, "rear" as const),
        (columns, view) => {
          const landmarks = Object.fromEntries(
            joints.map((joint, i) => [
              joint,
              {
                x: Float64Array.from(columns[2 * i] ?? []),
                y: Float64Array.from(columns[2 * i + 1] ?? []),
                confidence: new Float64Array(40).fill(1),
              },
            ]),
          );
          const result = measureGait({
            source: "simulated",
            timesS: Float64Array.from({ length: 40 }, (_, i) => i / 30),
            isRateAssumed: false,
            imageWidthPx: 1920,
            imageHeightPx: 1080,
            landmarks,
            view,
          });
          if (result.ok)
            for (const { value } of result.value.measures) expect(Number.isFinite(value)).toBe(true);
        },
      ),
      { seed: 13, numRuns: 60 },
    );
  });
});

function slowed(track: LandmarkTrack, factor: number): LandmarkTrack {
  return { ...track, timesS: track.timesS.map((timeS) => timeS * factor) };
}

/** The right leg is behind the left one but at the clip's ends, and its points are guesses. */
function withHiddenLeg(track: LandmarkTrack): LandmarkTrack {
  const columns = Object.entries(track.landmarks).map(([joint, column]) => {
    if (!/^right-(knee|ankle|heel|toe)$/.test(joint)) return [joint, column];
    const confidence = column.confidence.map((sure, frame) =>
      frame < 10 || frame >= column.x.length - 10 ? sure : 0.05,
    );
    return [joint, { ...column, confidence }];
  });
  return { ...track, landmarks: Object.fromEntries(columns) };
}

/** The same, with the picture's lower edge above the lower of the feet. */
function beyondTheEdge(track: LandmarkTrack): LandmarkTrack {
  const lowest = Math.max(...(track.landmarks["left-ankle"]?.y ?? []));
  return { ...track, imageHeightPx: lowest - 10 };
}
