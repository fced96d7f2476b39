import { describe, expect, it } from "vitest";
import type { Unit } from "../../engine/units/quantities.ts";
import { quantity } from "./print.ts";

describe("print", () => {
  it.each<readonly [number, Unit, string]>([
    [6, "score", "6"],
    [5.5, "score", "5.5"],
    [0.42, "score", "0.4"],
    [-0.04, "score", "0.0"],
    [2.34, "body-weights", "2.3 body weights"],
    [17_663.5, "body-weights", "17664 body weights"],
  ])("writes %d (%s) as %s", (value, unit, text) => {
    expect(quantity(value, unit, "km")).toBe(text);
  });
});
