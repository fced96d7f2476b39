import { describe, expect, test } from "vitest";
import { bellCurve, seededRandom, seedOfPart } from "./random.ts";

describe("seeded chance", () => {
  test("is the same sequence every time", () => {
    const [a, b] = [seededRandom(7), seededRandom(7)];
    expect(Array.from({ length: 5 }, a)).toEqual(Array.from({ length: 5 }, b));
  });

  test("stays at least 0 and below 1, evenly spread", () => {
    const random = seededRandom(1);
    const values = Array.from({ length: 20_000 }, random);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 1);
  });

  test("differs from part to part", () => {
    const seeds = new Set(Array.from({ length: 1000 }, (_, part) => seedOfPart(42, part)));
    expect(seeds.size).toBe(1000);
  });

  test("of bell shape has mean 0 and deviation 1", () => {
    const random = seededRandom(3);
    const values = Array.from({ length: 20_000 }, () => bellCurve(random));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });
});
