import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anActivity } from "../engine/activity/make-activity.ts";
import { runSeries } from "./run-series.ts";

const known = (values: readonly (number | null)[] | undefined): number[] =>
  (values ?? []).filter((value) => value !== null);

describe("the shown series", () => {
  it("of a short run is the recording itself", () => {
    const activity = anActivity({ durationS: 600 });
    const { elapsedS, columns } = runSeries(activity);
    expect(elapsedS).toEqual(Array.from({ length: 601 }, (_, second) => second));
    expect(columns.heartRateBpm).toEqual([...(activity.samples.columns.heartRateBpm ?? [])]);
  });

  it("of a long run has at most 1500 points, its end, and every column's extremes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1500, max: 20_000 }),
        fc.integer({ min: 0, max: 1499 }),
        (durationS, at) => {
          const activity = anActivity({
            durationS,
            signals: { heartRateBpm: (second) => (second === at ? 213 : 140 + (second % 7)) },
          });
          const { elapsedS, columns } = runSeries(activity);
          expect(elapsedS.length).toBeLessThanOrEqual(1500);
          expect(elapsedS[0]).toBe(0);
          expect(elapsedS.at(-1)).toBe(durationS);
          expect(Math.max(...known(columns.heartRateBpm))).toBe(213);
          expect(Math.min(...known(columns.heartRateBpm))).toBe(140);
          for (const column of Object.values(columns)) expect(column).toHaveLength(elapsedS.length);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("never goes back in time or distance", () => {
    const { elapsedS, columns } = runSeries(anActivity({ durationS: 9000 }));
    for (const rising of [elapsedS, known(columns.distanceM)])
      for (let index = 1; index < rising.length; index++)
        expect(rising[index]).toBeGreaterThanOrEqual(rising[index - 1] ?? 0);
  });

  it("has null where the recording lacks a value", () => {
    const { columns } = runSeries(
      anActivity({ durationS: 4, signals: { heartRateBpm: (second) => (second === 2 ? NaN : 150) } }),
    );
    expect(columns.heartRateBpm).toEqual([150, 150, null, 150, 150]);
    const long = runSeries(anActivity({ durationS: 5000, signals: { powerW: NaN } }));
    expect(known(long.columns.powerW)).toEqual([]);
  });

  it("tells places in metres from the start, not on the globe", () => {
    const { columns } = runSeries(anActivity({ durationS: 1000, speedMps: 3 }));
    expect(columns.xM?.at(-1)).toBeCloseTo(0, 6);
    expect(columns.yM?.at(-1)).toBeCloseTo(3000, 0);
    expect(columns).not.toHaveProperty("latitudeDeg");
  });

  it("crosses the date line without a jump", () => {
    const { columns } = runSeries(
      anActivity({
        durationS: 3,
        signals: {
          latitudeDeg: 0,
          longitudeDeg: (second) => 179.9999 + second / 1e4 - (second > 1 ? 360 : 0),
        },
      }),
    );
    expect(columns.xM?.at(-1)).toBeCloseTo(33.4, 0);
  });

  it("of a recording without samples is empty", () => {
    expect(runSeries(anActivity({ durationS: -1 }))).toEqual({ elapsedS: [], columns: expect.anything() });
  });
});
