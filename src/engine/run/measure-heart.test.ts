import { describe, expect, test } from "vitest";
import { anActivity, aSummary } from "../activity/make-activity.ts";
import { measureOtherSport } from "./measure-other-sport.ts";
import { measureRun } from "./measure-run.ts";

const LIMITS = { maxHeartRateBpm: 190, restingHeartRateBpm: 50 };
const hourAt = (share: number): number => 60 * share * 0.64 * Math.exp(1.92 * share);

describe("heart-rate load", () => {
  test("of an hour at a steady pulse is that of its share of the reserve", () => {
    const measures = measureRun(anActivity({ durationS: 3600, signals: { heartRateBpm: 148 } }), LIMITS);
    expect(measures.heartRateLoad).toBeCloseTo(hourAt(0.7), 6);
  });

  test("is absent until both limits of the runner are known", () => {
    const activity = anActivity();
    expect(measureRun(activity).heartRateLoad).toBeUndefined();
    expect(measureRun(activity, { maxHeartRateBpm: 190 }).heartRateLoad).toBeUndefined();
    expect(
      measureRun(activity, { maxHeartRateBpm: 50, restingHeartRateBpm: 60 }).heartRateLoad,
    ).toBeUndefined();
  });

  test("is absent when the strap was silent for much of the run, and the mean is not", () => {
    const measures = measureRun(
      anActivity({ signals: { heartRateBpm: (second) => (second < 900 ? 150 : Number.NaN) } }),
      LIMITS,
    );
    expect(measures.heartRateLoad).toBeUndefined();
    expect(measures.heartRateMeanBpm).toBe(150);
  });

  test("of another sport is made alike", () => {
    const ride = anActivity({
      sport: "cycling",
      durationS: 3600,
      speedMps: 15,
      signals: { heartRateBpm: 148 },
    });
    expect(measureOtherSport(ride, LIMITS)).toEqual({
      durationS: 3600,
      distanceM: 54_000,
      heartRateLoad: expect.closeTo(hourAt(0.7), 6),
    });
    expect(measureOtherSport(aSummary({ movingTimeS: 1800 }, { sport: "strength" }))).toEqual({
      durationS: 1800,
    });
    expect(measureOtherSport(aSummary({}, { sport: "other" }))).toEqual({});
  });
});
