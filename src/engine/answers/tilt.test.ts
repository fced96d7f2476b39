import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Gravity, gravityFrom, inclineOf, tiltFrom, valueFromTilt } from "./tilt.ts";

/** Half a second of a phone on a shin at 60 samples a second: a tremor of half a degree, and one knock. */
const onAShin = (angleDeg: number, knockDeg = 40): readonly Gravity[] =>
  Array.from({ length: 30 }, (_, at) => {
    const tremor = 0.5 * Math.sin(at * 1.7) + 0.3 * Math.cos(at * 0.9);
    const angle = ((angleDeg + tremor + (at === 12 ? knockDeg : 0)) * Math.PI) / 180;
    return { x: 0.08, y: 9.81 * Math.sin(angle), z: 9.81 * Math.cos(angle) };
  });

describe("tilt", () => {
  it.each([
    { lies: "flat on its back", gravity: { x: 0, y: 0, z: 9.81 }, incline: 0 },
    { lies: "flat on its screen", gravity: { x: 0, y: 0, z: -9.81 }, incline: 0 },
    { lies: "on its long edge", gravity: { x: 9.81, y: 0, z: 0 }, incline: 0 },
    { lies: "upright", gravity: { x: 0, y: 9.81, z: 0 }, incline: 90 },
    { lies: "upside down", gravity: { x: 0, y: -9.81, z: 0 }, incline: -90 },
    { lies: "half way up", gravity: { x: 0, y: 1, z: 1 }, incline: 45 },
  ])("of a phone $lies is $incline", ({ gravity, incline }) => {
    expect(inclineOf(gravity)).toBeCloseTo(incline, 9);
  });

  it("is the same from angles and from gravity, and beta alone when the phone does not roll", () => {
    const beta = fc.integer({ min: -89, max: 89 });
    fc.assert(
      fc.property(beta, fc.integer({ min: -89, max: 89 }), (angle, gamma) => {
        expect(inclineOf(gravityFrom({ beta: angle, gamma }))).toBeCloseTo(angle, 6);
        const { x, y, z } = gravityFrom({ beta: angle, gamma });
        expect(Math.hypot(x, y, z)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("reads a steady angle through tremor and a knock, within half a degree", () => {
    for (const angle of [-20, 0, 18, 40, 67, 85]) {
      const reading = tiltFrom(onAShin(angle));
      expect(reading.kind).toBe("steady");
      if (reading.kind !== "too-few") expect(Math.abs(reading.inclineDeg - angle)).toBeLessThan(0.5);
    }
  });

  it("says when the phone still moves, and when there is too little to say", () => {
    const swaying = Array.from({ length: 40 }, (_, at) => ({ x: 0, y: Math.sin(at / 8), z: 1 }));
    expect(tiltFrom(swaying).kind).toBe("moving");
    expect(tiltFrom(onAShin(30).slice(0, 9)).kind).toBe("too-few");
    expect(tiltFrom(Array.from({ length: 20 }, () => ({ x: Number.NaN, y: 0, z: 0 }))).kind).toBe("too-few");
  });

  it.each([
    { testId: "ST07", incline: -12, value: -12 },
    { testId: "ST08", incline: 65, value: 25 },
    { testId: "ST08", incline: -65, value: 25 },
    { testId: "ST09", incline: 55, value: 35 },
  ] as const)("$testId at $incline is $value", ({ testId, incline, value }) => {
    expect(valueFromTilt(testId, incline)).toBe(value);
  });
});
