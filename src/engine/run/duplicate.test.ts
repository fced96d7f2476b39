import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Recorded, sameRun } from "./duplicate.ts";

const START_MS = Date.UTC(2024, 4, 4, 6, 30, 12);
const recorded = (wish: Partial<Recorded> & { readonly afterS?: number } = {}): Recorded => {
  const { afterS = 0, ...rest } = wish;
  return {
    startedAtMs: START_MS + afterS * 1000,
    durationS: 3000,
    distanceM: 10_000,
    sport: "running",
    ...rest,
  };
};
const withoutDuration = ({ durationS: _, ...rest }: Recorded): Recorded => rest;
const withoutDistance = ({ distanceM: _, ...rest }: Recorded): Recorded => rest;

describe("two recordings are of one run", () => {
  test.each([
    ["the same file in another format", recorded({ distanceM: 10_040, durationS: 2998 })],
    ["two watches started a minute apart", recorded({ afterS: 60, durationS: 2930, distanceM: 9700 })],
    ["a phone that lost the sky", recorded({ afterS: -4, durationS: 3030, distanceM: 11_400 })],
    ["a recording cut short", recorded({ durationS: 900, distanceM: 3050 })],
    ["one half of it, split at a pause", recorded({ afterS: 1500, durationS: 1500, distanceM: 5000 })],
    ["a table that knows no duration", withoutDuration(recorded({ afterS: 100 }))],
    ["a belt that knows no distance", withoutDistance(recorded({ afterS: 30 }))],
    ["a copy moved by a wrong time zone", recorded({ afterS: -7199, distanceM: 9990 })],
    ["a copy with no sport", recorded({ sport: "other" })],
  ])("%s", (_, other) => {
    expect(sameRun(recorded(), other)).toBe(true);
  });

  test.each([
    [
      "the evening run over the same course",
      recorded({ afterS: 10 * 3600 + 400, durationS: 3004, distanceM: 10_003 }),
    ],
    [
      "the evening run at the same minute",
      recorded({ afterS: 10 * 3600 + 1, durationS: 3020, distanceM: 10_003 }),
    ],
    ["the next run, begun as the first ended", recorded({ afterS: 3001 })],
    ["the ride to the start", recorded({ sport: "cycling" })],
    ["a bicycle computer of somebody else", recorded({ distanceM: 20_000 })],
    ["the same clock a week later", recorded({ afterS: 7 * 86_400 })],
    ["a warm-up before it", recorded({ afterS: -700, durationS: 650, distanceM: 1800 })],
  ])("not: %s", (_, other) => {
    expect(sameRun(recorded(), other)).toBe(false);
  });

  test("whichever of the two is asked about", () => {
    const some = fc.record({
      afterS: fc.integer({ min: -90_000, max: 90_000 }),
      durationS: fc.integer({ min: 1, max: 20_000 }),
      distanceM: fc.integer({ min: 1, max: 60_000 }),
      sport: fc.constantFrom("running", "other", "cycling"),
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(sameRun(recorded(one), recorded(other))).toBe(sameRun(recorded(other), recorded(one)));
        expect(sameRun(recorded(one), recorded(one))).toBe(true);
      }),
      { seed: 7 },
    );
  });
});
