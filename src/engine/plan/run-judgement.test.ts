import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { diaryOf } from "./diary.ts";
import { aCheckIn, ranAgo, TODAY } from "./make-told.ts";
import { boundsFrom } from "./run-judgement.ts";

describe("the bound of a run", () => {
  it("allows no longer run because a distance is in doubt than with that distance", () => {
    const hurting = (ago: number) => aCheckIn(ago, { painDuringRun: 6 });
    const runs = (corrected: readonly "distanceM"[]): readonly Run[] => [
      ranAgo(22, 3000, { movingTimeS: 100, corrected }), // faster than anyone runs
      ranAgo(9, 8000),
      ranAgo(3, 8000),
    ];
    const boundOf = (corrected: readonly "distanceM"[]) =>
      boundsFrom({ runs: runs(corrected) }, diaryOf([hurting(9), hurting(3)], TODAY), TODAY)(TODAY);
    expect(boundOf(["distanceM"])?.boundM).toBeCloseTo(3300);
    expect(boundOf([])?.boundM).toBeCloseTo(3300);

    const distances = fc.constantFrom(1000, 2000, 3000, 5000, 8000, 12_000, 30_000, 60_000);
    const aHistory = fc.array(
      fc.record({ ago: fc.nat(69), metres: distances, isTooFast: fc.boolean(), pain: fc.constantFrom(0, 6) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(aHistory, fc.nat(9), (given, ahead) => {
        const told = given.toSorted((a, b) => b.ago - a.ago);
        const boundWhen = (corrected: readonly "distanceM"[]) => {
          const made = told.map(({ ago, metres, isTooFast }, place) =>
            ranAgo(ago, metres, { id: `${place}`, movingTimeS: isTooFast ? 50 : metres, corrected }),
          );
          const checkIns = told.map(({ ago, pain }) => aCheckIn(ago, { painDuringRun: pain }));
          return boundsFrom({ runs: made }, diaryOf(checkIns, TODAY), TODAY)(addDays(TODAY, ahead));
        };
        const doubted = boundWhen([]);
        if (doubted !== undefined)
          expect(doubted.boundM).toBeLessThanOrEqual(boundWhen(["distanceM"])?.boundM ?? 0);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
