import { describe, expect, test } from "vitest";
import { type EffectScores, scoreWholeLives } from "./score-effects.ts";
import { HARD_WHOLE_SETTINGS, WHOLE_SETTINGS } from "./whole-settings.ts";

// Runs and check-ins, not columns: when a rating was told, and what the same evening did to it, are only there.
// Few runners are asked; each limit is widened by what chance alone may add to a share of so many.
const RUNNERS = 40;
const SEED = 5_000;
const chance = (share: number): number => 2.6 * Math.sqrt((share * (1 - share)) / RUNNERS);

function scoresOf(name: string): EffectScores {
  const setting = [...WHOLE_SETTINGS, ...HARD_WHOLE_SETTINGS].find((one) => one.name === name);
  if (setting === undefined) throw new Error(`no setting ${name}`);
  return scoreWholeLives(setting, RUNNERS, SEED);
}

describe("personal effects from runs and check-ins", () => {
  test.each(["descent, mornings", "distance, told at any time", "little sleep, evenings"])(
    "hold the truth, rank the cause first and boast of nothing: %s",
    (name) => {
      const { coverage, falseShare, firstShare } = scoresOf(name);
      expect(coverage.ofCauses).toBeGreaterThan(0.85 - chance(0.85));
      expect(coverage.ofNone).toBeGreaterThan(0.85);
      expect(falseShare).toBeLessThan(0.1);
      expect(firstShare).toBeGreaterThan(0.8 - chance(0.8));
    },
  );

  test.each(["strength relieves one evening, 180", "distance hurts one evening, 180"])(
    "do not make a next day's change of an evening's: %s",
    (name) => {
      const { falseShare } = scoresOf(name);
      expect(falseShare).toBeLessThanOrEqual(0.1);
    },
  );

  test("do not lay on the long run of Sunday what Monday brings by itself", () => {
    const { coverage, falseShare } = scoresOf("nothing, weekdays hurt and Sundays are long, 180");
    expect(falseShare).toBeLessThan(0.1);
    expect(coverage.ofNone).toBeGreaterThan(0.85);
  });

  test.each(["distance, steps and load known too", "steps, distance and load known too"])(
    "take what came on the very same days as one, whichever it is: %s",
    (name) => {
      const { coverage, intervals, firstShare, falseShare } = scoresOf(name);
      expect(coverage.ofCauses).toBeGreaterThan(0.85 - chance(0.85));
      expect(intervals.ofCauses).toBeLessThanOrEqual(RUNNERS * 1.1);
      expect(firstShare).toBeGreaterThan(0.8 - chance(0.8));
      expect(falseShare).toBeLessThan(0.1);
    },
  );
});
