import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lowPass, medianOf, quantileOf, rateOfChange, resample, valueAt } from "./signal.ts";

const wave = (hz: number, rateHz: number, count: number) =>
  Float64Array.from({ length: count }, (_, i) => Math.sin((2 * Math.PI * hz * i) / rateHz));
const size = (values: Float64Array) =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

describe("the low-pass", () => {
  test("halves the power at its cutoff, lets slow waves pass and stops fast ones", () => {
    const kept = (hz: number) => size(lowPass(wave(hz, 120, 2400), 120, 10)) / size(wave(hz, 120, 2400));
    expect(kept(10)).toBeCloseTo(Math.SQRT1_2, 1);
    expect(kept(2)).toBeGreaterThan(0.99);
    expect(kept(30)).toBeLessThan(0.05);
  });

  test("shifts nothing in time", () => {
    const before = wave(3, 120, 1200);
    const after = lowPass(before, 120, 10);
    for (let i = 200; i < 1000; i++) expect(Math.abs((after[i] ?? 0) - (before[i] ?? 0))).toBeLessThan(0.02);
  });

  test("leaves a straight line as it is, to its very ends", () => {
    const line = Float64Array.from({ length: 200 }, (_, i) => 5 + 0.3 * i);
    const off = lowPass(line, 100, 10).map((value, i) => Math.abs(value - 5 - 0.3 * i));
    expect(Math.max(...off)).toBeLessThan(1e-4);
  });

  test("is linear", () => {
    const anySignal = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
      minLength: 30,
      maxLength: 30,
    });
    fc.assert(
      fc.property(anySignal, anySignal, (a, b) => {
        const sum = lowPass(
          Float64Array.from(a, (value, i) => value + 2 * (b[i] ?? 0)),
          60,
          8,
        );
        const [one, other] = [lowPass(Float64Array.from(a), 60, 8), lowPass(Float64Array.from(b), 60, 8)];
        const off = sum.map((value, i) => Math.abs(value - (one[i] ?? 0) - 2 * (other[i] ?? 0)));
        expect(Math.max(...off)).toBeLessThan(1e-9);
      }),
      { seed: 31, numRuns: 50 },
    );
  });
});

describe("resampling", () => {
  test("reads uneven frames off as they were meant", () => {
    let state = 1;
    const timesS = Float64Array.from({ length: 90 }, (_, i) => {
      state = (state * 48271) % 2147483647;
      return (i + (state / 2147483647 - 0.5) * 0.6) / 30;
    });
    timesS[0] = 0;
    const values = timesS.map((t) => Math.sin(2 * Math.PI * 2 * t));
    resample(timesS, values, 0.2, 120, 280).forEach((value, i) => {
      expect(Math.abs(value - Math.sin(2 * Math.PI * 2 * (0.2 + i / 120)))).toBeLessThan(0.03);
    });
  });

  test("goes through every frame", () => {
    const timesS = Float64Array.of(0, 0.1, 0.2, 0.3);
    const values = Float64Array.of(1, 5, -2, 4);
    expect(Array.from(resample(timesS, values, 0, 10, 4), (value) => Math.round(value * 1e9) / 1e9)).toEqual([
      1, 5, -2, 4,
    ]);
  });
});

describe("small things", () => {
  test("the middle and the share leave out what is not known", () => {
    expect(medianOf([3, Number.NaN, 1, 2])).toBe(2);
    expect(medianOf([1, 2])).toBe(1.5);
    expect(medianOf([])).toBeNaN();
    expect(quantileOf([0, 10, Number.NaN], 0.25)).toBe(2.5);
  });

  test("values between samples and their change are those of the line", () => {
    const line = Float64Array.of(0, 2, 4, 6);
    expect(valueAt(line, 1.5)).toBe(3);
    expect([valueAt(line, -1), valueAt(line, 9)]).toEqual([0, 6]);
    expect(Array.from(rateOfChange(line, 10))).toEqual([20, 20, 20, 20]);
  });
});
