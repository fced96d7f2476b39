import { describe, expect, test } from "vitest";
import { type DiarySetting, USUAL_DIARY } from "./diary-life.ts";
import { DIARY_SETTINGS, HARD_DIARY_SETTINGS } from "./diary-settings.ts";
import { scoreEffects } from "./score-effects.ts";

// The bench asks 500 runners of each setting for the limits themselves. Here fewer are asked, so each limit is
// widened by what chance alone may add to a share of so many: 2.6 standard errors, one time in a hundred.
const RUNNERS = 40;
const chance = (share: number, count: number): number => 2.6 * Math.sqrt((share * (1 - share)) / count);

const named = (name: string): DiarySetting => {
  const found = [...DIARY_SETTINGS, ...HARD_DIARY_SETTINGS].find((setting) => setting.name === name);
  if (found === undefined) throw new Error(`no setting ${name}`);
  return found;
};

describe("personal effects against known truths", () => {
  test.each(["usual", "pain with much memory", "the more the worse", "runs much less when sore"])(
    "cover the truth, find the cause and boast of nothing: %s",
    (name) => {
      const scores = scoreEffects(named(name), RUNNERS);
      const { coverage, intervals } = scores;
      expect(coverage.ofNone).toBeGreaterThan(0.85 - chance(0.85, intervals.ofNone));
      expect(coverage.ofNone).toBeLessThan(0.95 + chance(0.95, intervals.ofNone));
      expect(coverage.ofCauses).toBeGreaterThan(0.85 - chance(0.85, intervals.ofCauses));
      expect(scores.falseShare).toBeLessThan(0.1 + chance(0.1, RUNNERS));
      expect(scores.firstShare).toBeGreaterThan(0.8 - chance(0.8, RUNNERS));
      expect(scores.slope).toBeGreaterThan(0.8);
      expect(scores.slope).toBeLessThan(1.2);
    },
  );

  test("find nothing where there is nothing, however many exposures are looked at", () => {
    const scores = scoreEffects({ ...named("nothing moves it, 20 exposures"), lessWhenSore: 0.6 }, RUNNERS);
    expect(scores.falseShare).toBeLessThan(0.1);
  });

  test("take no weeks of a flare for as many days, however calm the newest ratings are", () => {
    const { coverage, intervals, falseShare } = scoreEffects(
      named("nothing, flares of weeks, calm of late, 1,200 days"),
      15,
    );
    expect(falseShare).toBeLessThan(0.1);
    expect(coverage.ofNone).toBeGreaterThan(0.85 - chance(0.85, intervals.ofNone));
  });

  test("do not tell a runner who runs less for being sore that running helps, where soreness was not rated", () => {
    const scores = scoreEffects(
      {
        ...USUAL_DIARY,
        effects: {},
        ratedDays: 400,
        missingShare: 0.5,
        ratedWhenSore: 0,
        painPersisting: 0.8,
        lessWhenSore: 0.8,
      },
      RUNNERS,
    );
    expect(scores.falseShare).toBeLessThan(0.1);
  });
});
