import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backTest } from "./back-test.ts";
import { calibrationSlope } from "./calibration-slope.ts";
import { daysUpTo, type ForecastDays } from "./forecast-days.ts";
import { cameAfter, forecastSeries } from "./forecast-series.ts";
import { madeUpDays } from "./make-forecast-days.ts";

const OPTIONS = { abovePain: 3, seed: 1 };

describe("forecasts on the runner's own past", () => {
  test("never know what comes after: another future changes no forecast of the past", () => {
    const days = fc.record({
      seed: fc.nat(),
      days: fc.integer({ min: 50, max: 90 }),
      from: fc.integer({ min: 35, max: 49 }),
      futureSeed: fc.nat(),
    });
    fc.assert(
      fc.property(days, ({ seed, days, from, futureSeed }) => {
        const known = madeUpDays({ seed, days, lasts: 0.7 });
        const changed = withFuture(known, madeUpDays({ seed: futureSeed, days, usualPain: 6 }), from);
        const cut = daysUpTo(known, from);
        const told = (series: ForecastDays) =>
          forecastSeries(series, OPTIONS)
            .days.slice(0, from + 1)
            .map(({ probabilities }) => probabilities);
        expect(told(changed)).toEqual(told(known));
        expect(told(cut)).toEqual(told(known));
      }),
      { numRuns: 12 },
    );
  });

  test("are the same for the same days, to the byte", () => {
    const known = madeUpDays({ seed: 3, days: 120 });
    expect(JSON.stringify(backTest(known, OPTIONS))).toBe(JSON.stringify(backTest(known, OPTIONS)));
  });

  test("are silent with too few ratings, and with too few flares to check them", () => {
    const few = backTest(madeUpDays({ seed: 1, days: 28 }), OPTIONS);
    expect(few.verdict).toMatchObject({ kind: "too-few-ratings", needed: 30 });
    expect(few.forecasts).toEqual([]);
    const calm = backTest(madeUpDays({ seed: 1, days: 200 }), { ...OPTIONS, abovePain: 9 });
    expect(calm.verdict).toMatchObject({ kind: "too-few-forecasts", eventsNeeded: 10 });
  });

  test("speak by chance in at most one diary of twenty that holds nothing to learn", () => {
    const verdicts = Array.from(
      { length: 30 },
      (_, seed) => backTest(madeUpDays({ seed, days: 180, lasts: 0 }), OPTIONS).verdict.kind,
    );
    // 30 diaries, 5 %: more than 5 would come three times in a thousand
    expect(verdicts.filter((kind) => kind === "speaks").length).toBeLessThanOrEqual(5);
  });

  test("speak where pain lasts and runs move it, and the chances then mean what they say", () => {
    const tests = Array.from({ length: 10 }, (_, seed) =>
      backTest(madeUpDays({ seed, days: 500, lasts: 0.9, effect: 1 }), OPTIONS),
    );
    expect(tests.filter(({ verdict }) => verdict.kind === "speaks").length).toBeGreaterThan(3);
    for (const { scores } of tests) {
      expect(scores.model?.brier).toBeLessThan(scores["own-base-rate"]?.brier ?? 0);
      expect(scores.model?.discrimination).toBeGreaterThan(scores["single-run-ratio"]?.discrimination ?? 1);
    }
    const slope = calibrationSlope(tests.flatMap(({ forecasts }) => forecasts));
    expect(slope).toBeGreaterThan(0.8);
    expect(slope).toBeLessThan(1.2);
  });

  test("take a day without a rating as not known: it is no calm day, and no flare", () => {
    const unknown = Number.NaN;
    const came = (...ratings: readonly number[]) => cameAfter(Float64Array.of(0, ...ratings), 0, 3);
    expect(came(1, 4, 1)).toBe(true);
    expect(came(1, 3, 3)).toBe(false); // at the threshold
    expect(came(1, unknown, 3)).toBe(false);
    expect(came(4, unknown, 1)).toBe(true);
    expect(came(unknown, unknown, 1)).toBeUndefined();
    expect(came(unknown, unknown, 9)).toBeUndefined();
    expect(came(1, 1)).toBeUndefined(); // the third day has not been yet
  });

  test("hold every forecaster against the same days", () => {
    const { scores, forecasts } = backTest(madeUpDays({ seed: 5, days: 250 }), OPTIONS);
    expect(forecasts.length).toBeGreaterThan(120);
    for (const score of Object.values(scores)) expect(score?.forecasts).toBe(forecasts.length);
    expect(Object.keys(scores)).toHaveLength(6);
  });
});

function withFuture(known: ForecastDays, future: ForecastDays, from: number): ForecastDays {
  const mixed = (a: Float64Array, b: Float64Array): Float64Array =>
    a.map((value, place) => (place <= from ? value : (b[place] ?? value)));
  const at = (place: number) => future.exposures[place]?.byDay ?? new Float64Array(0);
  const exposures = known.exposures.map(({ id, byDay }, place) => ({ id, byDay: mixed(byDay, at(place)) }));
  return {
    ...known,
    pain: mixed(known.pain, future.pain),
    exposures,
    ...(known.loads !== undefined &&
      future.loads !== undefined && {
        loads: {
          distanceM: mixed(known.loads.distanceM, future.loads.distanceM),
          singleRunRatio: mixed(known.loads.singleRunRatio, future.loads.singleRunRatio),
        },
      }),
  };
}
