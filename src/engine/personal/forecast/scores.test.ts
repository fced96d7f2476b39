import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gainOver, reliabilityOf, type Scored, scoresOf } from "./scores.ts";

const scored = (...days: readonly (readonly [probability: number, came: boolean])[]): readonly Scored[] =>
  days.map(([probability, came], place) => ({ place, probability, came }));

const forecasts = fc.array(
  fc.record({ probability: fc.double({ min: 0.01, max: 0.99, noNaN: true }), came: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
);

describe("scores", () => {
  test("told by hand", () => {
    const scores = scoresOf(scored([0.5, true], [0.25, false], [0.25, true], [1 / 8, false]));
    expect(scores.brier).toBeCloseTo((0.25 + 0.0625 + 0.5625 + 1 / 64) / 4, 12);
    expect(scores.logBits).toBeCloseTo((1 + Math.log2(4 / 3) + 2 + Math.log2(8 / 7)) / 4, 12);
    expect(scores.discrimination).toBe(0.875); // three pairs in order, one tie
    expect(scores).toMatchObject({ forecasts: 4, events: 2 });
  });

  test("tell nothing apart where nothing, or everything, came", () => {
    expect(scoresOf(scored([0.3, false])).discrimination).toBeUndefined();
    expect(scoresOf(scored([0.3, true])).discrimination).toBeUndefined();
  });

  test("agree with counting every pair", () => {
    fc.assert(
      fc.property(forecasts, (days) => {
        const all = days.map((day, place) => ({ ...day, place }));
        const pairs = all
          .filter(({ came }) => came)
          .flatMap((event) => all.filter(({ came }) => !came).map((calm) => [event, calm] as const));
        const inOrder = pairs.reduce(
          (sum, [event, calm]) =>
            sum +
            (event.probability > calm.probability ? 1 : event.probability === calm.probability ? 0.5 : 0),
          0,
        );
        const { discrimination } = scoresOf(all);
        if (pairs.length === 0) expect(discrimination).toBeUndefined();
        else expect(discrimination).toBeCloseTo(inOrder / pairs.length, 9);
      }),
    );
  });
});

describe("the reliability curve", () => {
  test("holds every forecast once, and its interval holds the share that came", () => {
    fc.assert(
      fc.property(forecasts, (days) => {
        const bins = reliabilityOf(days.map((day, place) => ({ ...day, place })));
        expect(bins.reduce((sum, bin) => sum + bin.forecasts, 0)).toBe(days.length);
        for (const { from, to, meanProbability, low, high, cameRatio } of bins) {
          expect(meanProbability).toBeGreaterThanOrEqual(from - 1e-12);
          expect(meanProbability).toBeLessThanOrEqual(to + 1e-12);
          expect(low).toBeLessThanOrEqual(cameRatio + 1e-12);
          expect(high).toBeGreaterThanOrEqual(cameRatio - 1e-12);
        }
      }),
    );
  });
});

describe("the gain of one forecaster over another", () => {
  const truth = Array.from({ length: 200 }, (_, day) => day % 20 < 5);
  const giving = (chance: (came: boolean, day: number) => number): readonly Scored[] =>
    truth.map((came, place) => ({ place, came, probability: chance(came, place) }));

  test("is beyond doubt where it is large, and none against itself", () => {
    const sharp = giving((came) => (came ? 0.8 : 0.1));
    const base = giving(() => 0.25);
    const gain = gainOver(sharp, base, 1);
    expect(gain.brierLow).toBeGreaterThan(0);
    expect(gain.logBitsLow).toBeGreaterThan(0);
    expect(gain.brier).toBeGreaterThan(gain.brierLow);
    expect(gainOver(base, base, 1)).toEqual({ brier: 0, brierLow: 0, logBits: 0, logBitsLow: 0 });
  });

  test("is in doubt where it rests on one stretch of days", () => {
    const lucky = giving((came, day) => (day < 10 ? (came ? 0.9 : 0.05) : 0.26));
    const base = giving(() => 0.25);
    expect(gainOver(lucky, base, 1).brier).toBeGreaterThan(0);
    expect(gainOver(lucky, base, 1).brierLow).toBeLessThanOrEqual(0);
  });
});
