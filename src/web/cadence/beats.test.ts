import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Beat, beatsBetween, withPace } from "./beats.ts";

const somePace = fc.integer({ min: 120, max: 220 });

describe("beats", () => {
  it("stay on the clock for hours: the last of four hours is where it belongs", () => {
    fc.assert(
      fc.property(somePace, fc.double({ min: 0, max: 1000, noNaN: true }), (spm, startS) => {
        const hours = 4 * 3600;
        const beats = beatsBetween({ atS: startS, fromBeat: 0, spm }, startS, startS + hours);
        expect(beats.length).toBe((spm * hours) / 60);
        const last = beats.at(-1);
        expect(Math.abs((last?.atS ?? 0) - (startS + ((beats.length - 1) * 60) / spm))).toBeLessThan(1e-6);
      }),
      { numRuns: 20 },
    );
  });

  it("laid out window by window are the same, none twice and none lost", () => {
    const windows = fc.array(fc.double({ min: 0.02, max: 3, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(somePace, windows, (spm, lengths) => {
        const beat: Beat = { atS: 10, fromBeat: 0, spm };
        let fromS = 10;
        const laid = lengths.flatMap((lengthS) => {
          const part = beatsBetween(beat, fromS, fromS + lengthS);
          fromS += lengthS;
          return part;
        });
        expect(laid.map((one) => one.beat)).toEqual(laid.map((_, at) => at));
        expect(laid).toEqual(beatsBetween(beat, 10, fromS));
      }),
    );
  });

  it("change pace without a hiccup: the next one stays, and the one after it is a new step away", () => {
    fc.assert(
      fc.property(somePace, somePace, fc.double({ min: 0, max: 60, noNaN: true }), (before, after, waitS) => {
        const old: Beat = { atS: 0, fromBeat: 0, spm: before };
        const [expected] = beatsBetween(old, waitS, waitS + 1);
        const [next, second] = beatsBetween(withPace(old, after, waitS), waitS, waitS + 3);
        expect(next?.beat).toBe(expected?.beat);
        expect(next?.atS).toBeCloseTo(expected?.atS ?? 0, 9);
        expect((second?.atS ?? 0) - (next?.atS ?? 0)).toBeCloseTo(60 / after, 9);
      }),
    );
  });
});
