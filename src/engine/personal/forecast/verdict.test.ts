import { describe, expect, test } from "vitest";
import { type Baseline, verdictOf } from "./verdict.ts";

const scored = (events: number, others: number) =>
  Array.from({ length: events + others }, (_, place) => ({ place, probability: 0.3, came: place < events }));
const ENOUGH = scored(10, 50);
const rated = (days: number) => new Float64Array(days).fill(2);

const gain = (brierLow: number, logBitsLow: number) => ({ brier: 1, brierLow, logBits: 1, logBitsLow });
const BOTH = ["same-as-yesterday", "own-base-rate"] as const;

describe("the warning", () => {
  test("speaks when it beat both simple guesses on both scores beyond doubt", () => {
    const gains = { "same-as-yesterday": gain(0.01, 0.01), "own-base-rate": gain(0.01, 0.01) };
    expect(verdictOf(rated(100), ENOUGH, gains)).toEqual({ kind: "speaks" });
  });

  test.each(
    BOTH.flatMap((baseline: Baseline) =>
      [0, -0.01].flatMap((end) => [
        [baseline, "Brier score", gain(end, 0.01)] as const,
        [baseline, "log score", gain(0.01, end)] as const,
      ]),
    ),
  )("is silent while its gain over %s on the %s is in doubt", (baseline, _, inDoubt) => {
    const other = baseline === "own-base-rate" ? "same-as-yesterday" : "own-base-rate";
    expect(verdictOf(rated(100), ENOUGH, { [baseline]: inDoubt, [other]: gain(0.01, 0.01) })).toEqual({
      kind: "no-better-than",
      baselines: [baseline],
    });
  });

  test("names each guess that it was not shown to beat, and takes none as beaten that was not held against it", () => {
    expect(verdictOf(rated(100), ENOUGH, {})).toEqual({ kind: "no-better-than", baselines: [...BOTH] });
  });

  test.each([
    ["too few days", scored(10, 49)],
    ["too few flares", scored(9, 91)],
    ["too few days without a flare", scored(91, 9)],
  ])("is silent with %s to check it on", (_, forecasts) => {
    expect(verdictOf(rated(200), forecasts, {})).toMatchObject({ kind: "too-few-forecasts" });
  });

  test("says what it waits for: ratings, and ratings on two days running", () => {
    expect(verdictOf(rated(29), [], {})).toEqual({ kind: "too-few-ratings", ratings: 29, needed: 30 });
    expect(verdictOf(rated(30), [], {})).toEqual({ kind: "too-few-in-a-row", inARow: 29, needed: 30 });
    expect(verdictOf(rated(31), [], {})).toMatchObject({ kind: "too-few-forecasts" });
    const everySecondDay = Float64Array.from({ length: 400 }, (_, day) => (day % 2 === 0 ? 2 : Number.NaN));
    expect(verdictOf(everySecondDay, [], {})).toEqual({ kind: "too-few-in-a-row", inARow: 0, needed: 30 });
  });
});
