import { describe, expect, test } from "vitest";
import { type ActivityWish, anActivity } from "../activity/make-activity.ts";
import { measureRun } from "./measure-run.ts";

const driftOf = (wish: ActivityWish) => measureRun(anActivity({ durationS: 3780, ...wish })).drift;
/** Thirds of the twenty minutes each that follow three minutes of settling. */
const isLastThird = (second: number): boolean => second > 180 + 2400;

describe("drift", () => {
  test("is the change from the first to the last third at like speed", () => {
    const drift = driftOf({
      signals: {
        cadenceSpm: (second) => (isLastThird(second) ? 162 : 166),
        heartRateBpm: (second) => (isLastThird(second) ? 160 : 150),
        contactTimeS: (second) => (isLastThird(second) ? 0.26 : 0.25),
        contactBalanceRatio: (second) => (isLastThird(second) ? 0.52 : 0.5),
      },
    });
    expect(drift?.cadenceSpm).toBeCloseTo(-4, 6);
    expect(drift?.heartRateBpm).toBeCloseTo(10, 6);
    expect(drift?.contactTimeS).toBeCloseTo(0.01, 9);
    expect(drift?.contactBalanceRatio).toBeCloseTo(0.02, 9);
    expect(drift?.verticalOscillationM).toBeUndefined();
    expect(drift?.comparedS).toBeGreaterThan(1190);
  });

  test("is none when only the speed changed and the cadence with it", () => {
    const speedMps = (second: number) => 3 + 0.5 * Math.sin(second / 60) - (isLastThird(second) ? 0.2 : 0);
    const drift = driftOf({ speedMps, signals: { cadenceSpm: (second) => 150 + 5 * speedMps(second) } });
    expect(Math.abs(drift?.cadenceSpm ?? 9)).toBeLessThan(0.2);
    expect(drift?.comparedS).toBeLessThan(1200);
  });

  test.each([
    ["the thirds share no speed", { speedMps: (second: number) => (isLastThird(second) ? 2.4 : 3.4) }],
    [
      "one third went uphill",
      { signals: { altitudeM: (second: number) => (isLastThird(second) ? second / 4 : 645) } },
    ],
    ["the ground is not known", { without: ["altitudeM"] as const }],
    ["the run was short", { durationS: 500 }],
  ])("is absent when %s", (_, wish) => {
    expect(driftOf(wish)).toBeUndefined();
  });

  test("needs no altitude on a belt", () => {
    expect(driftOf({ subSport: "treadmill", without: ["altitudeM"] })?.cadenceSpm).toBeCloseTo(0, 9);
  });
});
