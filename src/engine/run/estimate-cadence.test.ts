import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateCadence } from "./estimate-cadence.ts";
import { makeMotion } from "./make-motion.ts";

const someSeed = fc.integer({ min: 1, max: 1e6 });
const somePlace = fc.constantFrom("hand", "arm", "waist", "pocket" as const);
const someRate = fc.integer({ min: 30, max: 100 });
const law = { seed: 20_261_122, numRuns: 60 };

describe("cadence as a phone feels it", () => {
  it("is within two steps a minute of the truth, wherever the phone is carried", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 140, max: 205, noNaN: true }),
        somePlace,
        someRate,
        someSeed,
        (cadenceSpm, place, samplesPerSecond, seed) => {
          const felt = estimateCadence(
            makeMotion({ cadenceSpm, place: place as "hand", samplesPerSecond, seed }),
          );
          expect(felt.kind).toBe("steps");
          if (felt.kind === "steps") expect(Math.abs(felt.cadenceSpm - cadenceSpm)).toBeLessThan(2);
        },
      ),
      law,
    );
  });

  it("is unknown of walking, standing and rustling, never zero", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("walk", "stand", "rustle" as const),
        somePlace,
        someRate,
        someSeed,
        (kind, place, samplesPerSecond, seed) => {
          const felt = estimateCadence(
            makeMotion({ kind: kind as "walk", place: place as "hand", samplesPerSecond, seed }),
          );
          expect(felt.kind).toBe("unknown");
        },
      ),
      law,
    );
  });

  it.each([
    { kind: "walk", because: "walking" },
    { kind: "stand", because: "still" },
    { kind: "rustle", because: "irregular" },
  ] as const)("of $kind says $because", ({ kind, because }) => {
    expect(estimateCadence(makeMotion({ kind }))).toEqual({ kind: "unknown", because });
  });

  it("needs four seconds and twenty samples a second", () => {
    expect(estimateCadence(makeMotion({ seconds: 3.9 }))).toMatchObject({ because: "too-short" });
    expect(estimateCadence(makeMotion({ samplesPerSecond: 15 }))).toMatchObject({
      because: "too-few-samples",
    });
    expect(estimateCadence({ timesS: [], accelerationMps2: [] })).toMatchObject({ because: "too-short" });
  });

  it("does not depend on when the clock began, nor on gravity", () => {
    const { timesS, accelerationMps2 } = makeMotion();
    const later = Array.from(timesS, (timeS) => timeS + 12_345);
    const lighter = Array.from(accelerationMps2, (value) => value - 9.81);
    const felt = estimateCadence({ timesS, accelerationMps2 });
    const again = estimateCadence({ timesS: later, accelerationMps2: lighter });
    if (felt.kind !== "steps" || again.kind !== "steps") throw new Error("no steps");
    expect(again.cadenceSpm).toBeCloseTo(felt.cadenceSpm, 3);
  });
});
