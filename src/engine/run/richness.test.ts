import { describe, expect, test } from "vitest";
import { anActivity, aSummary } from "../activity/make-activity.ts";
import { richnessOf } from "./richness.ts";

describe("richness", () => {
  const usual = () => richnessOf(anActivity());

  test.each([
    ["a channel less", anActivity({ without: ["cadenceSpm"] })],
    ["fewer samples", anActivity({ everyS: 5 })],
    [
      "half a channel",
      anActivity({ signals: { heartRateBpm: (second) => (second % 2 ? 150 : Number.NaN) } }),
    ],
    ["a damaged end", anActivity({ partial: { atByte: 900 } })],
    ["totals alone", aSummary({ distanceM: 5000 })],
  ])("is lower with %s", (_, poorer) => {
    expect(richnessOf(poorer)).toBeLessThan(usual());
  });

  test.each([
    ["running dynamics", anActivity({ signals: { contactTimeS: 0.25 } })],
    ["laps", anActivity({ laps: [{ startedAtMs: 0 }] })],
    ["its own offset", anActivity({ utcOffsetS: 0 })],
    [
      "a developer's field",
      anActivity({ developerFields: [{ name: "Air Power", values: new Float64Array(1801) }] }),
    ],
  ])("is higher with %s", (_, richer) => {
    expect(richnessOf(richer)).toBeGreaterThan(usual());
  });
});
