import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Activity, ColumnName } from "../activity/activity.ts";
import { type ActivityWish, anActivity, aSummary } from "../activity/make-activity.ts";
import { type MeasureSettings, measureRun } from "./measure-run.ts";
import type { RunMeasures } from "./run-measures.ts";

const HEART: MeasureSettings = { maxHeartRateBpm: 190, restingHeartRateBpm: 50 };

/** The part of a recording between two samples, as a file of its own. */
function part(activity: Activity, from: number, to: number): Activity {
  const { samples } = activity;
  const columns: Partial<Record<ColumnName, Float64Array>> = {};
  for (const [name, column] of Object.entries(samples.columns))
    columns[name as ColumnName] = column.slice(from, to);
  const timeMs = samples.timeMs.slice(from, to);
  return {
    ...activity,
    startedAtMs: timeMs[0] ?? 0,
    samples: { ...samples, count: to - from, timeMs, columns },
  };
}

/** The same samples with every instant after `atS` later by `forS`. */
function delayed(activity: Activity, atS: number, forS: number): Activity {
  const { samples, startedAtMs } = activity;
  const timeMs = samples.timeMs.map((ms) => (ms - startedAtMs > atS * 1000 ? ms + forS * 1000 : ms));
  return { ...activity, samples: { ...samples, timeMs } };
}

const movingOnly = ({ elapsedTimeS: _, ...rest }: RunMeasures): object => rest;

describe("a steady run", () => {
  test("has the distance, the time and the steps it was made with", () => {
    const measures = measureRun(anActivity({ durationS: 1800, speedMps: 3 }));
    expect(measures.distanceM).toBeCloseTo(5400, 6);
    expect(measures).toMatchObject({ movingTimeS: 1800, elapsedTimeS: 1800, longestUnbrokenS: 1800 });
    expect(measures.speedMeanMps).toBeCloseTo(3, 9);
    expect(measures.steps).toBeCloseTo((166 / 60) * 1800, 6);
    expect(measures.stepLengthMeanM).toBeCloseTo(3 / (166 / 60), 9);
    expect(measures.cadence).toMatchObject({
      meanSpm: 166,
      medianSpm: 166,
      p10Spm: 166,
      p90Spm: 166,
      steadySpm: 166,
    });
    expect(measures.cadence?.bySpeed).toEqual([{ speedMps: 3.125, seconds: 1800, cadenceMeanSpm: 166 }]);
    expect(measures.climb).toMatchObject({ ascentM: 0, descentM: 0, steepDescentDistanceM: 0 });
    expect(measures.gradeAdjustedSpeedMps).toBeCloseTo(3, 9);
  });

  test("has no easy and fast cadence: there is only one speed", () => {
    const { cadence } = measureRun(anActivity());
    expect(cadence?.easySpm).toBeUndefined();
    expect(cadence?.fastSpm).toBeUndefined();
  });

  test("measures the same from distance, from speed and from positions", () => {
    const byDevice = measureRun(anActivity());
    const bySpeed = measureRun(anActivity({ without: ["distanceM"] }));
    const byPlace = measureRun(anActivity({ without: ["distanceM", "speedMps"] }));
    expect(bySpeed.distanceM).toBeCloseTo(byDevice.distanceM ?? 0, 6);
    expect(byPlace.distanceM).toBeCloseTo(byDevice.distanceM ?? 0, -1);
    expect(byPlace.movingTimeS).toBe(byDevice.movingTimeS);
  });

  test("measures the same whenever it was run", () => {
    const now = measureRun(anActivity({ startedAtMs: 1_700_000_000_000 }), HEART);
    const later = measureRun(anActivity({ startedAtMs: 1_700_000_000_000 + 86_400_000 * 37 }), HEART);
    expect(later).toEqual(now);
  });

  test("is not changed by being measured, twice alike", () => {
    const activity = anActivity();
    const before = structuredClone(activity);
    expect(measureRun(activity)).toEqual(measureRun(activity));
    expect(activity).toEqual(before);
  });
});

describe("laws of measuring", () => {
  const runs = fc.record({
    speed: fc.double({ min: 2.6, max: 4.5, noNaN: true }),
    swing: fc.double({ min: 0, max: 0.3, noNaN: true }),
    cadence: fc.integer({ min: 150, max: 190 }),
    minutes: fc.integer({ min: 10, max: 40 }),
  });
  const made = (
    { speed, swing, cadence, minutes }: { [key: string]: number },
    more: ActivityWish = {},
  ): Activity =>
    anActivity({
      durationS: (minutes ?? 0) * 60,
      speedMps: (second) => (speed ?? 0) + (swing ?? 0) * Math.sin(second / 40),
      signals: { cadenceSpm: cadence ?? 0, altitudeM: (second) => 400 + 15 * Math.sin(second / 130) },
      ...more,
    });

  test("a clock twice as slow halves the speed and leaves the way and the ground", () => {
    fc.assert(
      fc.property(runs, (wish) => {
        const once = made(wish);
        const { startedAtMs } = once;
        const timeMs = once.samples.timeMs.map((ms) => startedAtMs + 2 * (ms - startedAtMs));
        const twice = { ...once, samples: { ...once.samples, timeMs } };
        const [fast, slow] = [measureRun(once), measureRun(twice)];
        expect(slow.speedMeanMps).toBeCloseTo((fast.speedMeanMps ?? 0) / 2, 6);
        expect(slow.movingTimeS).toBeCloseTo((fast.movingTimeS ?? 0) * 2, 6);
        expect(slow.steps).toBeCloseTo((fast.steps ?? 0) * 2, 3);
        expect(slow.distanceM).toBe(fast.distanceM);
        expect(slow.climb).toEqual(fast.climb);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  test("a stated pause changes nothing but the elapsed time and what it breaks", () => {
    fc.assert(
      fc.property(
        runs,
        fc.integer({ min: 60, max: 500 }),
        fc.integer({ min: 20, max: 3000 }),
        (wish, atS, forS) => {
          const plain = made(wish);
          const fromMs = plain.startedAtMs + atS * 1000;
          const paused = { ...delayed(plain, atS, forS), pauses: [{ fromMs, toMs: fromMs + forS * 1000 }] };
          const [without, with_] = [measureRun(plain, HEART), measureRun(paused, HEART)];
          expect(with_.elapsedTimeS).toBeCloseTo((without.elapsedTimeS ?? 0) + forS, 6);
          expect(with_.longestUnbrokenS).toBeLessThan(without.longestUnbrokenS ?? 0);
          const same = { ...movingOnly(with_), longestUnbrokenS: without.longestUnbrokenS };
          expectClose(same, movingOnly(without));
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  test("standing around at the end changes no moving measure", () => {
    const plain = anActivity({ durationS: 1200 });
    const waiting = anActivity({
      durationS: 1800,
      speedMps: (second) => (second <= 1200 ? 3 : 0),
      signals: { cadenceSpm: (second) => (second <= 1200 ? 166 : 0) },
    });
    const [ran, stood] = [measureRun(plain), measureRun(waiting)];
    expect(stood.elapsedTimeS).toBe(1800);
    for (const measure of ["movingTimeS", "steps", "longestUnbrokenS"] as const)
      expect(Math.abs((stood[measure] ?? 0) / (ran[measure] ?? 1) - 1)).toBeLessThan(0.002);
  });

  test("two halves cut at a pause add up to the whole", () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 120, max: 480 }), (wish, cut) => {
        const plain = made(wish);
        const fromMs = plain.startedAtMs + cut * 1000;
        const whole = { ...delayed(plain, cut, 300), pauses: [{ fromMs, toMs: fromMs + 300_000 }] };
        const first = measureRun(part(whole, 0, cut + 1));
        const second = measureRun(part(whole, cut + 1, whole.samples.count));
        const all = measureRun(whole);
        // The one second between the last sample before the cut and the first after it belongs to neither half.
        expect(Math.abs(sum(first.distanceM, second.distanceM) - (all.distanceM ?? 0))).toBeLessThan(6);
        expect(Math.abs(sum(first.movingTimeS, second.movingTimeS) - (all.movingTimeS ?? 0))).toBeLessThan(3);
        expect(Math.abs(sum(first.steps, second.steps) - (all.steps ?? 0))).toBeLessThan(9);
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});

describe("moving and standing", () => {
  test("a stop at the lights is not moving time, to the second", () => {
    const stopping = (second: number) => (second > 600 && second < 660 ? 0 : 3);
    const measures = measureRun(anActivity({ durationS: 1200, speedMps: stopping }));
    expect(measures.movingTimeS).toBeGreaterThan(1138);
    expect(measures.movingTimeS).toBeLessThan(1144);
    expect(measures.longestUnbrokenS).toBeLessThan(602);
  });

  test("a gap without any way is standing; a gap with a runner's way is running", () => {
    const gapped = (metres: number) => {
      const activity = delayed(anActivity({ durationS: 1200 }), 600, 300);
      const distanceM = activity.samples.columns.distanceM?.map((value, index) =>
        index > 600 ? value + metres : value,
      );
      return {
        ...activity,
        samples: {
          ...activity.samples,
          columns: { ...activity.samples.columns, ...(distanceM && { distanceM }) },
        },
      };
    };
    expect(measureRun(gapped(0)).movingTimeS).toBeLessThan(1202);
    expect(measureRun(gapped(900)).movingTimeS).toBeCloseTo(1500, 0);
  });

  test("walking is moving and is stepping, but is neither running cadence nor unbroken running", () => {
    const walks = (second: number) => second >= 900;
    const measures = measureRun(
      anActivity({
        durationS: 1800,
        speedMps: (second) => (walks(second) ? 1.4 : 3),
        signals: { cadenceSpm: (second) => (walks(second) ? 112 : 166) },
      }),
    );
    expect(measures.movingTimeS).toBe(1800);
    expect(measures.steps).toBeCloseTo(15 * 166 + 15 * 112, -1);
    expect(measures.cadence?.p10Spm).toBe(166);
    expect(Math.abs((measures.longestUnbrokenS ?? 0) - 900)).toBeLessThan(8);
  });
});

describe("distance by positions", () => {
  const places = (wander: (second: number) => number, durationS = 600): Activity =>
    anActivity({
      durationS,
      without: ["distanceM", "speedMps"],
      signals: { latitudeDeg: (second) => 47 + (second * 3 + wander(second)) / 111_195 },
    });

  test("does not grow while the runner stands and the satellites wander", () => {
    const isStanding = (second: number) => second > 600;
    const wandering = anActivity({
      durationS: 3600,
      without: ["distanceM", "speedMps"],
      signals: {
        latitudeDeg: (second) =>
          47 + (isStanding(second) ? 1800 + 8 * Math.sin(second / 50) : second * 3) / 111_195,
        longitudeDeg: (second) => 8 + (isStanding(second) ? (8 * Math.cos(second / 50)) / 76_000 : 0),
      },
    });
    expect(Math.abs((measureRun(wandering).distanceM ?? 0) - 1800)).toBeLessThan(15);
  });

  test("of somebody who only stood there is absent, not zero", () => {
    const standing = anActivity({
      durationS: 600,
      without: ["distanceM", "speedMps"],
      signals: { latitudeDeg: (second) => 47 + (8 * Math.sin(second / 50)) / 111_195, cadenceSpm: 0 },
    });
    const measures = measureRun(standing);
    for (const name of ["distanceM", "movingTimeS", "speedMeanMps", "steps", "longestUnbrokenS"] as const)
      expect([name, measures[name]]).toEqual([name, undefined]);
    expect(measures.elapsedTimeS).toBe(600);
  });

  test("ignores a leap no runner could make", () => {
    const straight = measureRun(places(() => 0)).distanceM ?? 0;
    const leaping = measureRun(places((second) => (second === 300 ? 5000 : 0))).distanceM ?? 0;
    expect(Math.abs(leaping - straight)).toBeLessThan(10);
  });

  test("goes on from a far place it was moved to, without counting the leap", () => {
    const straight = measureRun(places(() => 0)).distanceM ?? 0;
    const moved = measureRun(places((second) => (second >= 300 ? 5000 : 0))).distanceM ?? 0;
    expect(Math.abs(moved - straight)).toBeLessThan(15);
  });
});

describe("runs without samples", () => {
  test("keep what their totals tell", () => {
    const measures = measureRun(
      aSummary({
        distanceM: 8000,
        movingTimeS: 2700,
        elapsedTimeS: 2760,
        steps: 7400,
        heartRateMeanBpm: 148,
      }),
      HEART,
    );
    expect(measures).toMatchObject({
      distanceM: 8000,
      movingTimeS: 2700,
      elapsedTimeS: 2760,
      steps: 7400,
      heartRateMeanBpm: 148,
    });
    expect(measures.speedMeanMps).toBeCloseTo(8000 / 2700, 9);
    expect(measures.heartRateLoad).toBeGreaterThan(0);
    expect(measures.cadence).toBeUndefined();
    expect(measures.climb).toBeUndefined();
  });

  test("told by nothing at all measure nothing at all", () => {
    expect(measureRun(aSummary({}))).toEqual({});
    expect(measureRun(aSummary({ distanceM: 0, movingTimeS: 0, steps: 0 }))).toEqual({});
  });
});

describe("a treadmill", () => {
  const belt = (more: ActivityWish = {}): Activity =>
    anActivity({ subSport: "treadmill", without: ["latitudeDeg", "longitudeDeg"], ...more });

  test("never climbs and is never adjusted for a slope, whatever the air pressure did", () => {
    const measures = measureRun(belt({ signals: { altitudeM: (second) => 400 + second / 50 } }));
    expect(measures.climb).toBeUndefined();
    expect(measures.gradeAdjustedSpeedMps).toBeUndefined();
    expect(measures.distanceM).toBeCloseTo(5400, 6);
  });

  test("has the distance the runner corrected it to at the end", () => {
    const measures = measureRun(belt({ totals: { distanceM: 6000 } }));
    expect(measures.distanceM).toBe(6000);
    expect(measures.speedMeanMps).toBeCloseTo(6000 / 1800, 9);
  });

  test("counts steps where it tells no distance at all", () => {
    const measures = measureRun(belt({ without: ["latitudeDeg", "longitudeDeg", "distanceM", "speedMps"] }));
    expect(measures.distanceM).toBeUndefined();
    expect(measures.steps).toBeCloseTo(166 * 30, 6);
    expect(measures.cadence?.bySpeed).toEqual([]);
  });
});

const sum = (one = 0, other = 0): number => one + other;

/** Equal, with numbers alike to nine digits: a pause moves instants, and sums of seconds round differently. */
function expectClose(actual: unknown, expected: unknown): void {
  if (typeof expected === "number" && typeof actual === "number")
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));
  else if (
    typeof expected === "object" &&
    expected !== null &&
    typeof actual === "object" &&
    actual !== null
  ) {
    expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected))
      expectClose((actual as Record<string, unknown>)[key], value);
  } else expect(actual).toEqual(expected);
}
