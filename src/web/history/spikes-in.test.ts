import { describe, expect, it } from "vitest";
import type { Day } from "../../engine/units/day.ts";
import { isSpike, spikesIn } from "./spikes-in.ts";

describe("spikes", () => {
  it("stand at the distance of the one long run, though the day had another", () => {
    const day = { day: "2026-05-03" as Day, distanceM: 30_000, longestBeforeM: 14_000, spikeRatio: 1.5 }; // a day of the calendar
    expect(spikesIn([day])).toEqual([{ day: "2026-05-03", distanceM: 21_000, ratio: 1.5 }]);
  });
  it.each([
    [undefined, false],
    [1.1, false],
    [11 / 10, false],
    [1.11, true],
  ])("a ratio of %s is a spike: %s", (ratio, is) => {
    expect(isSpike(ratio)).toBe(is);
  });
});
