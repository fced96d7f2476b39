import { describe, expect, test } from "vitest";
import { seededRandom } from "../../units/random.ts";
import { backTest } from "./back-test.ts";
import { openScale, openTally } from "./forecast-scale.ts";
import { madeUpDays } from "./make-forecast-days.ts";

const odds = (probability: number): number => Math.log(probability / (1 - probability));

describe("bringing chances to scale", () => {
  test("draws log odds in by a quarter before anything came", () => {
    const scale = openScale();
    for (const raw of [0.1, 0.4, 0.5, 0.8]) expect(odds(scale.apply(raw))).toBeCloseTo(0.75 * odds(raw), 9);
  });

  test("is never surer than 1 in 100 either way", () => {
    const scale = openScale();
    expect([scale.apply(1e-9), scale.apply(1 - 1e-9)]).toEqual([0.01, 0.99]);
    const { forecasts } = backTest(madeUpDays({ seed: 4, days: 200, usualPain: 1, deviation: 0.6 }), {
      abovePain: 6,
      seed: 1,
    });
    expect(Math.min(...forecasts.map(({ probability }) => probability))).toBe(0.01);
  });

  test.each([
    ["too sure", 0.9, 0.7],
    ["too timid", 0.6, 0.8],
    ["too high", 0.5, 0.2],
  ])("learns from forecasts that were %s", (_, said, came) => {
    const random = seededRandom(7);
    const scale = openScale();
    const before = Math.abs(scale.apply(said) - came);
    for (let day = 0; day < 600; day++) scale.add(said, random() < came);
    expect(Math.abs(scale.apply(said) - came)).toBeLessThan(0.04);
    expect(Math.abs(scale.apply(said) - came)).toBeLessThan(before);
  });
});

test("a share of few days leans on the base rate, and on its own days later", () => {
  const tally = openTally();
  expect(tally.rate("above", 0.2)).toBe(0.2);
  tally.add("above", true);
  expect(tally.rate("above", 0.2)).toBeCloseTo((1 + 2 * 0.2) / 3, 12);
  for (let day = 0; day < 98; day++) tally.add("above", true);
  expect(tally.rate("above", 0.2)).toBeGreaterThan(0.98);
  expect(tally.rate("not-above", 0.2)).toBe(0.2);
});
