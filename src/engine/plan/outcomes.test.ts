import { describe, expect, it } from "vitest";
import type { CheckIn, WeeklyCheck } from "../answers/check-in.ts";
import { NOTHING_TOLD, type Told } from "../answers/told.ts";
import { addDays } from "../units/day.ts";
import { aCheckIn, daysAgo, ranAgo, TODAY } from "./make-told.ts";
import { ABILITY_MATTERS, outcomesOf, PAIN_MATTERS, scoreOf } from "./outcomes.ts";
import { warnOfRun } from "./recurrence.ts";

const told = (more: Partial<Told>): Told => ({
  ...NOTHING_TOLD,
  answers: { "pain-since": daysAgo(30) },
  ...more,
});
const week = (fromAgo: number, pain: number): readonly CheckIn[] =>
  [0, 2, 4].map((day) => aCheckIn(fromAgo - day, { painNow: pain }));
const aCheck = (ago: number, ability: number, more: Partial<WeeklyCheck> = {}): WeeklyCheck => ({
  onDay: daysAgo(ago),
  enteredAtMs: -ago,
  activities: [
    { name: "run 5 km", ability },
    { name: "tie shoes", ability },
  ],
  ...more,
});

describe("outcomes", () => {
  it("hold changes against the lines of the evidence base", () => {
    expect(PAIN_MATTERS).toBe(2);
    expect(ABILITY_MATTERS).toEqual({ small: 1.3, medium: 2.3, large: 2.7 });
  });

  it.each([
    [6, 4, "medium"],
    [6, 5, "too-small-to-tell"],
    [4, 6, "worse"],
    [4, 2, "medium"],
    [2, 0, "recovered"],
  ])("call a change of pain from %i to %i %s", (from, to, size) => {
    const { pain } = outcomesOf(told({ checkIns: [...week(28, from), ...week(6, to)] }), TODAY);
    expect(pain.change).toMatchObject({ from, to, better: from - to, size });
  });

  it("tell no change from a few days alone", () => {
    expect(outcomesOf(told({ checkIns: week(6, 4) }), TODAY).pain.change).toBeUndefined();
    const two = [aCheckIn(28, { painNow: 6 }), aCheckIn(0, { painNow: 1 })];
    expect(outcomesOf(told({ checkIns: two }), TODAY).pain.change).toBeUndefined();
  });

  it.each([
    [4, 5, "too-small-to-tell"],
    [4, 5.3, "small"],
    [4, 6.3, "medium"],
    [4, 6.7, "large"],
    [6, 4, "worse"],
  ])("call a change of ability from %d to %d %s", (from, to, size) => {
    const { ability } = outcomesOf(told({ weeklyChecks: [aCheck(20, from), aCheck(1, to)] }), TODAY);
    expect(ability.change?.size).toBe(size);
  });

  it("compare the same activities only", () => {
    const other = aCheck(1, 9, { activities: [{ name: "swim", ability: 9 }] });
    const { ability } = outcomesOf(told({ weeklyChecks: [aCheck(20, 4), other] }), TODAY);
    expect(ability.byCheck).toHaveLength(1);
    expect(ability.change).toBeUndefined();
  });

  it("score the weekly questions in even steps from 0 to 100", () => {
    expect(scoreOf({ couldNotTakePart: 0, ranLess: 0, ranWorse: 0, hurt: 0 })).toBe(0);
    expect(scoreOf({ couldNotTakePart: 3, ranLess: 3, ranWorse: 3, hurt: 3 })).toBe(100);
    expect(scoreOf({ couldNotTakePart: 0, ranLess: 1, ranWorse: 1, hurt: 1 })).toBe(25);
  });

  it("tell episodes apart by a month without pain", () => {
    const zeros = [60, 56, 52, 48].map((ago) => aCheckIn(ago, { painNow: 0 }));
    const again = (ago: number) => [aCheckIn(ago, { painNow: 5 })];
    const first = { answers: { "pain-since": daysAgo(90) } };
    const early = outcomesOf(
      told({ ...first, checkIns: [aCheckIn(62, { painNow: 3 }), ...zeros, ...again(40)] }),
      TODAY,
    );
    expect(early.episodes.map(({ beganOnDay }) => beganOnDay)).toEqual([daysAgo(90)]);
    const late = outcomesOf(
      told({ ...first, checkIns: [aCheckIn(62, { painNow: 3 }), ...zeros, ...again(20)] }),
      TODAY,
    );
    expect(late.episodes).toEqual([
      { beganOnDay: daysAgo(90), recoveredOnDay: daysAgo(52) },
      { beganOnDay: daysAgo(20) },
    ]);
    expect(late.isRecovered).toBe(false);
  });

  it("do not take a day without a check-in for a day without exercise", () => {
    const did = [{ exerciseId: "E23", isComplete: true }];
    const { adherence } = outcomesOf(told({ checkIns: [aCheckIn(29, { did }), aCheckIn(28)] }), TODAY);
    expect(adherence[0]).toMatchObject({ daysTold: 2, daysWithExercise: 1, exercisesDone: 1 });
    expect(adherence.at(-1)).toMatchObject({ daysTold: 0 });
  });
});

describe("the warning before a run", () => {
  const runs = Array.from({ length: 12 }, (_, index) => ranAgo(60 - index * 5, 8000));
  const warn = (distanceM: number, checkIns: readonly CheckIn[] = [], more = runs) =>
    warnOfRun({
      history: { runs: more },
      told: { checkIns },
      today: TODAY,
      onDay: addDays(TODAY, 1),
      distanceM,
    });

  it.each([
    [8800, "within"],
    [8801, "spike"],
    [16_001, "spike"],
  ])("of %i m after 8 km is: %s", (distanceM, kind) => {
    expect(warn(distanceM).kind).toBe(kind);
  });

  it("tells the hazard of its band", () => {
    expect(warn(9000)).toMatchObject({ publishedHazardRatio: 1.64 });
    expect(warn(12_000)).toMatchObject({ publishedHazardRatio: 1.52 });
    expect(warn(17_000)).toMatchObject({ publishedHazardRatio: 2.28 });
  });

  it("does not count a run that hurt, nor one that was a jump", () => {
    const long = [...runs, ranAgo(2, 8700, { id: "long" })];
    expect(warn(9500, [], long).kind).toBe("within");
    expect(warn(9500, [aCheckIn(2, { painDuringRun: 5 })], long).kind).toBe("spike");
    expect(warn(9500, [], [...runs, ranAgo(2, 20_000, { id: "jump" })]).kind).toBe("spike");
  });

  it("is another one after a month without running, or without any run", () => {
    expect(warn(3000, [], runs.slice(0, 2)).kind).toBe("after-break");
    expect(warn(3000, [], []).kind).toBe("no-bound");
  });
});
